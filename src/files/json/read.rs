//! Strictly from text to values: what is not JSON is refused, with its line.

use super::Json;
use std::fmt;

/// How deep lists and maps may be nested.
const DEEPEST: u32 = 8;
/// How many values a file may hold.
const MOST_ITEMS: u32 = 10_000;

/// Why a text cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It has more than this many bytes.
    TooLarge(u32),
    /// It is not JSON from this line on, counted from 1.
    NotJson(u32),
    /// Lists and maps are nested more than eight deep.
    TooDeep,
    /// It holds more than ten thousand values.
    TooMany,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge(most) => {
                write!(f, "This file is too large: at most {} KB can be read.", most / 1000)
            }
            Self::NotJson(line) => {
                write!(f, "This file is not JSON, or is damaged: line {line} cannot be read.")
            }
            Self::TooDeep => f.write_str("This file is nested too deeply: at most 8 levels."),
            Self::TooMany => f.write_str("This file holds too much: at most 10,000 values."),
        }
    }
}

/// The value of a text.
///
/// # Errors
///
/// If it has more than `most_bytes`, is not JSON, or exceeds one of the limits named in [`Fault`].
pub fn read(text: &str, most_bytes: u32) -> Result<Json, Fault> {
    if text.len() > most_bytes as usize {
        return Err(Fault::TooLarge(most_bytes));
    }
    // Some editors begin each file with a byte order mark.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader { text, at: 0, items: 0 };
    let value = reader.value(0)?;
    reader.space();
    if reader.at == text.len() { Ok(value) } else { Err(reader.fault()) }
}

/// Whether a text is a number as JSON writes them.
pub(super) fn is_number(text: &str) -> bool {
    let mut reader = Reader { text, at: 0, items: 0 };
    reader.number().is_ok() && reader.at == text.len()
}

struct Reader<'a> {
    text: &'a str,
    /// The index of the next byte, always at a character boundary.
    at: usize,
    /// How many values have begun.
    items: u32,
}

impl Reader<'_> {
    fn fault(&self) -> Fault {
        let read = self.text.bytes().take(self.at);
        Fault::NotJson(1 + read.filter(|byte| *byte == b'\n').count() as u32)
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Takes this word or sign, if it comes next.
    fn take(&mut self, sign: &str) -> bool {
        let comes =
            self.text.as_bytes().get(self.at..).is_some_and(|r| r.starts_with(sign.as_bytes()));
        if comes {
            self.at += sign.len();
        }
        comes
    }

    fn need(&mut self, sign: &str) -> Result<(), Fault> {
        if self.take(sign) { Ok(()) } else { Err(self.fault()) }
    }

    /// The text read since a position.
    fn since(&self, start: usize) -> &str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    fn value(&mut self, depth: u32) -> Result<Json, Fault> {
        self.items += 1;
        if self.items > MOST_ITEMS {
            return Err(Fault::TooMany);
        }
        self.space();
        match self.peek() {
            Some(b'{' | b'[') if depth == DEEPEST => Err(Fault::TooDeep),
            Some(b'{') => self.map(depth + 1),
            Some(b'[') => self.list(depth + 1),
            Some(b'"') => self.words().map(Json::Text),
            Some(b'-' | b'0'..=b'9') => self.number().map(Json::Number),
            _ if self.take("true") => Ok(Json::Bool(true)),
            _ if self.take("false") => Ok(Json::Bool(false)),
            _ if self.take("null") => Ok(Json::Null),
            _ => Err(self.fault()),
        }
    }

    fn list(&mut self, depth: u32) -> Result<Json, Fault> {
        let mut list = Vec::new();
        while self.goes_on("[", "]", list.is_empty())? {
            list.push(self.value(depth)?);
        }
        Ok(Json::List(list))
    }

    fn map(&mut self, depth: u32) -> Result<Json, Fault> {
        let mut fields: Vec<(String, Json)> = Vec::new();
        while self.goes_on("{", "}", fields.is_empty())? {
            self.space();
            let name = self.words()?;
            self.space();
            self.need(":")?;
            let value = self.value(depth)?;
            if !fields.iter().any(|(other, _)| *other == name) {
                fields.push((name, value));
            }
        }
        Ok(Json::Map(fields))
    }

    /// Passes the bracket before the first item or the comma before the next one. Returns whether an item follows.
    fn goes_on(&mut self, open: &str, close: &str, is_first: bool) -> Result<bool, Fault> {
        if is_first {
            self.need(open)?;
        }
        self.space();
        if self.take(close) {
            return Ok(false);
        }
        if !is_first {
            self.need(",")?;
        }
        Ok(true)
    }

    fn digits(&mut self) -> Result<(), Fault> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at > start { Ok(()) } else { Err(self.fault()) }
    }

    fn number(&mut self) -> Result<String, Fault> {
        let start = self.at;
        self.take("-");
        // No digit may follow a zero at the beginning.
        if !self.take("0") {
            self.digits()?;
        }
        if self.take(".") {
            self.digits()?;
        }
        if self.take("e") || self.take("E") {
            let _ = self.take("+") || self.take("-");
            self.digits()?;
        }
        Ok(self.since(start).to_owned())
    }

    fn words(&mut self) -> Result<String, Fault> {
        self.need("\"")?;
        let mut words = String::new();
        let mut start = self.at;
        loop {
            match self.peek() {
                Some(b'"') => {
                    words.push_str(self.since(start));
                    self.at += 1;
                    return Ok(words);
                }
                Some(b'\\') => {
                    words.push_str(self.since(start));
                    self.at += 1;
                    words.push(self.escaped()?);
                    start = self.at;
                }
                Some(b' '..) => self.at += 1,
                _ => return Err(self.fault()),
            }
        }
    }

    /// The character that an escape stands for.
    fn escaped(&mut self) -> Result<char, Fault> {
        const SIGNS: [(u8, char); 8] = [
            (b'"', '"'),
            (b'\\', '\\'),
            (b'/', '/'),
            (b'b', '\u{8}'),
            (b'f', '\u{c}'),
            (b'n', '\n'),
            (b'r', '\r'),
            (b't', '\t'),
        ];
        if self.take("u") {
            return self.unit_pair();
        }
        let found = SIGNS.iter().find(|(sign, _)| self.peek() == Some(*sign));
        let (_, letter) = found.ok_or_else(|| self.fault())?;
        self.at += 1;
        Ok(*letter)
    }

    /// The character of one UTF-16 unit or of a surrogate pair; an unpaired half becomes U+FFFD.
    fn unit_pair(&mut self) -> Result<char, Fault> {
        let first = self.unit()?;
        let after = self.at;
        if (0xd800..0xdc00).contains(&first) && self.take("\\u") {
            let second = self.unit()?;
            if (0xdc00..0xe000).contains(&second) {
                let code = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                return Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            // The second stands for itself.
            self.at = after;
        }
        Ok(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Result<u32, Fault> {
        let mut unit = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            unit = unit * 16 + digit.ok_or_else(|| self.fault())?;
            self.at += 1;
        }
        Ok(unit)
    }
}
