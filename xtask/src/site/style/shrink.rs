//! Removes comments and needless whitespace from a style sheet, and nothing else.
//!
//! Whitespace is removed where CSS can never need it: around `{`, `}`, `;` and `,`, after `:` and `(`, before `)`. It
//! stays, as one space, everywhere else: before `:` and `(` it has a meaning (`a :hover`, `and (`), and around `+` and
//! `-` too (`calc(1px + 2px)`).

/// Why a sheet cannot be joined with others, and the line where the problem begins.
#[derive(Debug, PartialEq)]
pub(super) struct Flaw {
    pub(super) line: usize,
    pub(super) flaw: &'static str,
}

/// The same style sheet in fewer bytes.
pub(super) fn shrink(css: &str) -> Result<String, Flaw> {
    let mut small = Shrunk::default();
    let mut open = Vec::new();
    let mut at = 0;
    let flaw_at = |at: usize, flaw| Flaw { line: 1 + css[..at].matches('\n').count(), flaw };
    while let Some((piece, length)) = first_piece(&css[at..]).map_err(|flaw| flaw_at(at, flaw))? {
        if let Piece::Mark(mark) = piece {
            match mark {
                '{' | '(' | '[' => open.push((mark, at)),
                '}' | ')' | ']' if open.pop().map(|(opener, _)| closing(opener)) != Some(mark) => {
                    return Err(flaw_at(at, "this closes a bracket that is not open"));
                }
                _ => {}
            }
        }
        small.push(&piece);
        at += length;
    }
    match open.first() {
        Some(&(_, at)) => Err(flaw_at(at, "the bracket that opens here is never closed")),
        None => Ok(small.text),
    }
}

fn closing(opener: char) -> char {
    match opener {
        '{' => '}',
        '(' => ')',
        _ => ']',
    }
}

#[derive(Debug)]
enum Piece<'a> {
    Space,
    Comment,
    /// Strings, addresses and escapes, which are copied verbatim.
    Verbatim(&'a str),
    Mark(char),
}

/// The first piece of a text, and its length in bytes; `None` at the end.
fn first_piece(rest: &str) -> Result<Option<(Piece<'_>, usize)>, &'static str> {
    let Some(first) = rest.chars().next() else { return Ok(None) };
    let verbatim = |length: usize| (Piece::Verbatim(&rest[..length]), length);
    Ok(Some(match first {
        _ if is_space(first) => (Piece::Space, rest.find(|c| !is_space(c)).unwrap_or(rest.len())),
        '/' if rest.starts_with("/*") => {
            let inside = rest[2..].find("*/").ok_or("the comment that begins here never ends")?;
            (Piece::Comment, inside + 4)
        }
        '"' | '\'' => verbatim(string(rest, first)?),
        '\\' => verbatim(escape(rest)),
        '@' if begins_with(rest, "@import") || begins_with(rest, "@charset") => {
            return Err("this has no effect in a sheet that stands behind others; link the file \
                        in index.html");
        }
        'u' | 'U' if begins_with(rest, "url(") => match bare_address(rest)? {
            Some(length) => verbatim(length),
            None => (Piece::Mark(first), 1),
        },
        _ => (Piece::Mark(first), first.len_utf8()),
    }))
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\x0c')
}

fn begins_with(text: &str, lower: &str) -> bool {
    text.get(..lower.len()).is_some_and(|start| start.eq_ignore_ascii_case(lower))
}

/// The length of a string with its quotes.
fn string(rest: &str, quote: char) -> Result<usize, &'static str> {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '\n' => break,
            _ if c == quote => return Ok(at + 1),
            _ => {}
        }
    }
    Err("the string that begins here does not end on its line")
}

/// The length of an escape, including the whitespace that ends a hexadecimal one.
fn escape(rest: &str) -> usize {
    let digits = rest[1..].chars().take(6).take_while(char::is_ascii_hexdigit).count();
    let end = 1 + digits;
    let next = rest[end..].chars().next();
    match next {
        Some('\r') if digits > 0 && rest[end..].starts_with("\r\n") => end + 2,
        Some(c) if digits == 0 || is_space(c) => end + c.len_utf8(),
        _ => end,
    }
}

/// The length of `url(…)` without quotes, in which `/*` and `;` are parts of the address.
fn bare_address(rest: &str) -> Result<Option<usize>, &'static str> {
    let address = rest["url(".len()..].trim_start_matches(is_space);
    if address.starts_with(['"', '\'']) {
        return Ok(None);
    }
    let mut escaped = false;
    for (at, c) in rest.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            ')' => return Ok(Some(at + 1)),
            _ => {}
        }
    }
    Err("the address that begins here never ends")
}

/// What is between the last written piece and the next.
#[derive(Default, PartialEq)]
enum Gap {
    #[default]
    None,
    /// A comment also separates two words, without being a space.
    Comment,
    Space,
}

#[derive(Default)]
struct Shrunk {
    text: String,
    /// The punctuation at the end of `text`, unless it is part of something verbatim.
    last: Option<char>,
    gap: Gap,
}

impl Shrunk {
    fn push(&mut self, piece: &Piece<'_>) {
        let next = match piece {
            Piece::Space => return self.gap = Gap::Space,
            Piece::Comment if self.gap == Gap::None => return self.gap = Gap::Comment,
            Piece::Comment => return,
            Piece::Verbatim(_) => None,
            Piece::Mark(mark) => Some(*mark),
        };
        if !self.text.is_empty() && self.needs_gap_before(next) {
            self.text.push_str(match self.gap {
                Gap::None => "",
                Gap::Comment => "/**/",
                Gap::Space => " ",
            });
        }
        self.gap = Gap::None;
        if next == Some('}') && self.last == Some(';') {
            self.text.pop();
        }
        match piece {
            Piece::Verbatim(text) => self.text.push_str(text),
            _ => self.text.extend(next),
        }
        self.last = next;
    }

    fn needs_gap_before(&self, next: Option<char>) -> bool {
        if self.last == Some(':') {
            // `--name: ;` is an empty value, which older browsers want to see as a space.
            return matches!(next, Some(';' | '}'));
        }
        !matches!(self.last, Some('{' | '}' | ';' | ',' | '('))
            && !matches!(next, Some('{' | '}' | ';' | ',' | ')'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(css: &str, expected: &str) {
        assert_eq!(shrink(css).as_deref(), Ok(expected));
    }

    #[test]
    fn comments_and_layout_go() {
        check(
            "/* The top */\n@layer base, layout ;\n\na {\n  color : red ;\n  margin: 0 auto;\n}\n",
            "@layer base,layout;a{color :red;margin:0 auto}",
        );
    }

    #[test]
    fn spaces_that_select_stay() {
        check(".a .b > .c, .d :hover {}", ".a .b > .c,.d :hover{}");
        check("a:not( .b ) .c {}", "a:not(.b) .c{}");
        check("@page :first { margin: 1cm }", "@page :first{margin:1cm}");
    }

    #[test]
    fn spaces_that_calculate_stay() {
        check("a { width: calc( (1px + 2em) * -1 ) }", "a{width:calc((1px + 2em) * -1)}");
    }

    #[test]
    fn conditions_keep_their_words_apart() {
        check(
            "@media screen and (width >= 40em) and (not (hover)) { a { b: c } }",
            "@media screen and (width >= 40em) and (not (hover)){a{b:c}}",
        );
    }

    #[test]
    fn strings_and_addresses_are_not_looked_into() {
        check(
            r#"a::before { content: "a  /* b */ ; }" }"#,
            r#"a::before{content:"a  /* b */ ; }"}"#,
        );
        check(r"a { content: 'it\'s  {' }", r"a{content:'it\'s  {'}");
        check("a { b: url( x//y/*z;1) 2px }", "a{b:url( x//y/*z;1) 2px}");
        check(r#"a { b: url( "x y" ) }"#, r#"a{b:url("x y")}"#);
    }

    #[test]
    fn escapes_keep_the_space_that_ends_them() {
        check(r".\31  .b {}", r".\31  .b{}");
        check(r".a\:b\{ { c: d }", r".a\:b\{{c:d}");
        check("a { content: \\00a0 }", "a{content:\\00a0 }");
    }

    #[test]
    fn a_comment_alone_still_parts_two_words() {
        check("a/* b */c { d: 1/**/2 }", "a/**/c{d:1/**/2}");
        check("a /* b */ c {}", "a c{}");
        check("a { /* b */ c: d; /* e */ }", "a{c:d}");
    }

    #[test]
    fn an_empty_custom_property_stays_empty_and_not_missing() {
        check("a { --on: ; --off: initial; }", "a{--on: ;--off:initial}");
    }

    #[test]
    fn shrinking_twice_changes_nothing_more() {
        let once = shrink("a , b { c : d ( e ) ; } @media ( f ) { g { h : i } }").expect("good");
        check(&once.clone(), &once);
    }

    #[test]
    fn letters_of_any_language_pass() {
        check("a::after { content: \"保护\"; } .名 { b: c }", "a::after{content:\"保护\"}.名{b:c}");
    }

    #[test]
    fn what_would_swallow_the_next_sheet_is_found_with_its_line() {
        for (css, line) in [
            ("a {}\n/* open", 2),
            ("a {\n b: \"open\n}", 2),
            ("a {}\n\nb {\n c: d;\n", 3),
            ("a {}\n}", 2),
            ("a {\n b: calc(1px;\n}", 3),
            ("a { b: url(x", 1),
            ("a {}\n@import \"b.css\";", 2),
        ] {
            assert_eq!(shrink(css).map_err(|flaw| flaw.line), Err(line), "{css}");
        }
    }
}
