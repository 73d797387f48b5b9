//! CSV: valid by RFC 4180, and harmless in a spreadsheet.

use ip_plan::files::csv::csv;
use proptest::prelude::*;

fn cell(text: &str) -> String {
    let row = csv([[text]]);
    row.strip_suffix("\r\n").expect("a row ends").to_owned()
}

#[test]
fn rows_end_and_cells_are_quoted_where_they_must_be() {
    let rows = [vec!["a", "b c"], vec!["1,800", "say \"no\""], vec!["two\nlines", ""]];
    assert_eq!(csv(rows), "a,b c\r\n\"1,800\",\"say \"\"no\"\"\"\r\n\"two\nlines\",\r\n");
    assert_eq!(csv([[""; 0]; 0]), "");
}

#[test]
fn what_a_spreadsheet_would_reckon_is_words() {
    for formula in ["=1+1", "+1", "@SUM(A1)", "\tx", "-A1", "--1", "-1+A2", "-1|x"] {
        assert_eq!(cell(formula), format!("'{formula}"));
    }
    assert_eq!(cell("=A1,B1"), "\"'=A1,B1\"");
    assert_eq!(cell("\r=1"), "\"'\r=1\"");
    assert_eq!(cell("\n=1+1"), "\"'\n=1+1\"");
    for wide in ["＝1+1", "＋1", "－A1", "＠SUM(A1)"] {
        assert_eq!(cell(wide), format!("'{wide}"));
    }
}

/// Some spreadsheets part cells at semicolons or tabs too.
#[test]
fn what_would_be_reckoned_if_it_were_a_cell_of_its_own_is_words() {
    assert_eq!(cell("a;=cmd|' /C calc'!A0;"), "a;'=cmd|' /C calc'!A0;");
    assert_eq!(cell("a\t@SUM(A1)"), "a\t'@SUM(A1)");
    assert_eq!(cell("=1;-A1;＋1"), "'=1;'-A1;'＋1");
}

#[test]
fn what_is_a_number_or_a_dash_stays() {
    for plain in
        ["-1", "-6.25", "-12 %", "-", "—", "−5", "12", "a=b", "5-3", "", "a; b;", "1;-2;−3"]
    {
        assert_eq!(cell(plain), plain);
    }
}

proptest! {
    #[test]
    fn a_cell_reads_back(text in "[-=＋@;\t\r\n,\"'a1]{0,8}|\\PC*") {
        let cell = cell(&text);
        let quoted = cell.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        prop_assert!(quoted.is_some() || !cell.contains([',', '"', '\r', '\n']), "{cell}");
        let plain = quoted.map_or_else(|| cell.clone(), |quoted| quoted.replace("\"\"", "\""));
        prop_assert_eq!(plain.replace('\'', ""), text.replace('\'', ""));
        prop_assert!(!plain.starts_with(['\t', '\r', '\n']), "{plain}");
        for part in plain.split([';', '\t']) {
            prop_assert!(!part.starts_with(['=', '+', '@', '＝', '＋', '－', '＠']), "{plain}");
        }
    }
}
