//! CSV tables by RFC 4180, safe to open in a spreadsheet.

/// What some spreadsheets part cells at, besides commas.
const PARTS: [char; 2] = [';', '\t'];

/// Rows of cells as text: commas between cells, CRLF after each row. Before what a spreadsheet would take for a formula,
/// also if it parts cells at semicolons or tabs, stands an apostrophe.
///
/// ```
/// # use ip_plan::files::csv::csv;
/// let rows = [["Title", "Value"], ["Loans, secured", "=1+1"]];
/// assert_eq!(csv(rows), "Title,Value\r\n\"Loans, secured\",'=1+1\r\n");
/// ```
pub fn csv<R>(rows: impl IntoIterator<Item = R>) -> String
where
    R: IntoIterator,
    R::Item: AsRef<str>,
{
    let mut out = String::new();
    for row in rows {
        for (at, cell) in row.into_iter().enumerate() {
            if at > 0 {
                out.push(',');
            }
            push(&mut out, cell.as_ref());
        }
        out.push_str("\r\n");
    }
    out
}

fn push(out: &mut String, cell: &str) {
    let quoted = cell.contains([',', '"', '\r', '\n']);
    if quoted {
        out.push('"');
    }
    // White space at the beginning may be dropped.
    if cell.starts_with(['\t', '\r', '\n']) {
        out.push('\'');
    }
    for part in cell.split_inclusive(PARTS) {
        if is_formula(part.trim_end_matches(PARTS)) {
            out.push('\'');
        }
        for letter in part.chars() {
            if letter == '"' {
                out.push('"');
            }
            out.push(letter);
        }
    }
    if quoted {
        out.push('"');
    }
}

/// Whether a spreadsheet would evaluate the text of a cell instead of showing it. Full-width signs count as the plain.
fn is_formula(cell: &str) -> bool {
    // A number below zero is what it seems, and so is a dash; `-1+A2` is not.
    let negative = cell.strip_prefix('-');
    negative.is_some_and(|rest| !rest.is_empty() && !is_number(rest))
        || cell.starts_with(['=', '+', '@', '＝', '＋', '－', '＠'])
}

fn is_number(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
        && text.bytes().all(|b| b.is_ascii_digit() || b",.% ".contains(&b))
}
