//! Formulas: a line of notation becomes `MathML`.
//!
//! `g = (v_T/v_b)^{1 / n} − 1` reads in the source much as it does on the page. A word is a name, digits are a number,
//! `"text"` is text, and any other sign stands for itself. `_` sets a subscript and `^` a superscript, `√` takes a
//! root, and `/` makes a fraction unless a space comes before it. Each applies to the one thing that follows; `{ }`
//! group several into one. `( )` and `[ ]` grow with their content.

use super::element::{Element, element};

/// A formula within a line of text.
#[inline(never)]
pub fn math(notation: &'static str) -> Element {
    read(notation).0
}

/// A formula on a line of its own.
#[inline(never)]
pub fn formula(notation: &'static str) -> Element {
    math(notation).set("display", "block")
}

/// A formula, and the part that could not be read: everything from the first unmatched closing bracket.
///
/// ```
/// # use ip_plan::ui::math::read;
/// assert_eq!(read("v_{2020} = √{2 π}").1, "");
/// assert_eq!(read("(a + b)) / 2").1, ") / 2");
/// ```
pub fn read(notation: &'static str) -> (Element, &'static str) {
    let mut reader = Reader { rest: notation };
    (reader.row("math"), reader.rest)
}

struct Reader {
    rest: &'static str,
}

impl Reader {
    /// Everything up to the end or a closing bracket.
    fn row(&mut self, tag: &'static str) -> Element {
        let mut row = element(tag);
        loop {
            self.rest = self.rest.trim_start();
            if self.rest.is_empty() || self.rest.starts_with(['}', ')', ']']) {
                return row;
            }
            row = row.with(self.part());
        }
    }

    /// An item with its scripts, or a fraction of two items.
    fn part(&mut self) -> Element {
        let above = self.scripted();
        if self.takes('/') { element("mfrac").with(above).with(self.scripted()) } else { above }
    }

    fn scripted(&mut self) -> Element {
        // The limits of a sum stand under and over it.
        let is_sum = self.rest.trim_start().starts_with(['∑', '∏']);
        let base = self.thing();
        let below = self.takes('_').then(|| self.thing());
        let above = self.takes('^').then(|| self.thing());
        let tag = match (&below, &above, is_sum) {
            (None, None, _) => return base,
            (Some(_), None, false) => "msub",
            (None, Some(_), false) => "msup",
            (Some(_), Some(_), false) => "msubsup",
            (Some(_), None, true) => "munder",
            (None, Some(_), true) => "mover",
            (Some(_), Some(_), true) => "munderover",
        };
        element(tag).with(base).may(below).may(above)
    }

    /// One name, number, text, sign, root or group.
    fn thing(&mut self) -> Element {
        self.rest = self.rest.trim_start();
        let Some(first) = self.rest.chars().next() else { return element("mrow") };
        match first {
            '{' => {
                self.takes('{');
                let group = self.row("mrow");
                self.takes('}');
                group
            }
            '(' | '[' => {
                let open = self.sign(first);
                let group = self.row("mrow");
                let close = self.rest.chars().next().map(|close| self.sign(close));
                element("mrow").with(open).with(group).may(close)
            }
            '√' => {
                self.takes('√');
                element("msqrt").with(self.thing())
            }
            '"' => {
                self.takes('"');
                let end = self.rest.find('"').unwrap_or(self.rest.len());
                let text = self.cut(end);
                self.takes('"');
                element("mtext").text(text)
            }
            '0'..='9' => self.all("mn", |c| matches!(c, '0'..='9' | '.')),
            _ if first.is_alphabetic() => self.all("mi", char::is_alphabetic),
            _ => self.sign(first),
        }
    }

    fn sign(&mut self, sign: char) -> Element {
        element("mo").text(self.cut(sign.len_utf8()))
    }

    /// An element of all following characters of a kind.
    fn all(&mut self, tag: &'static str, is_of_it: fn(char) -> bool) -> Element {
        let end = self.rest.find(|c| !is_of_it(c)).unwrap_or(self.rest.len());
        element(tag).text(self.cut(end))
    }

    fn takes(&mut self, sign: char) -> bool {
        match self.rest.strip_prefix(sign) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Takes this many bytes, which end at a character boundary.
    fn cut(&mut self, end: usize) -> &'static str {
        let (cut, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        cut
    }
}
