//! Removes from a wasm module what no browser reads, and shortens the names of its imports.
//!
//! wasm-bindgen keeps the names of functions and the list of tools that made the module. That is a fifth of the bytes,
//! and depends on who called it. Each name of an import ends in a hash, which no compression shortens.

use crate::trouble::Trouble;

/// The custom sections to remove.
const NEEDLESS: [&[u8]; 2] = [b"name", b"producers"];
const HEADER: usize = 8;
const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;
/// The kind byte of a function import.
const FUNCTION: u8 = 0;

/// A module as browsers get it.
#[derive(Debug, PartialEq)]
pub(super) struct Lean {
    pub(super) module: Vec<u8>,
    /// The former names of its imports; each is now named by its index ([`short`]).
    pub(super) imports: Vec<String>,
}

/// The module without needless sections and with short import names; everything else stays the same, byte by byte.
pub(super) fn lean(module: &[u8]) -> Result<Lean, Trouble> {
    let Some((header, mut rest)) = module.split_at_checked(HEADER) else {
        return Err(Trouble::NotWasm("it is shorter than a module's header"));
    };
    if header != b"\0asm\x01\0\0\0" {
        return Err(Trouble::NotWasm("it does not begin with a module's header"));
    }
    let mut lean = Lean { module: header.to_vec(), imports: Vec::new() };
    while !rest.is_empty() {
        let (section, after) = section(rest).ok_or(Trouble::NotWasm("a section is cut short"))?;
        if section.id == IMPORTS {
            let (content, names) = shortened(section.content)
                .ok_or(Trouble::NotWasm("what it asks for is not functions alone"))?;
            lean.module.push(IMPORTS);
            push_number(&mut lean.module, content.len());
            lean.module.extend(content);
            lean.imports = names;
        } else if !section.custom_name().is_some_and(|name| NEEDLESS.contains(&name)) {
            lean.module.extend_from_slice(section.whole);
        }
        rest = after;
    }
    Ok(lean)
}

/// The name of an import by its index: `a` to `z`, then `ba`, `bb` and so on.
pub(super) fn short(place: usize) -> String {
    let letter = char::from(b'a' + u8::try_from(place % 26).unwrap_or_default());
    if place < 26 { letter.to_string() } else { short(place / 26) + &letter.to_string() }
}

/// The imports with short names, and their former names; `None` if one is not a function or is truncated.
fn shortened(content: &[u8]) -> Option<(Vec<u8>, Vec<String>)> {
    let (count, mut rest) = number(content)?;
    let (mut short_content, mut names) = (Vec::new(), Vec::new());
    push_number(&mut short_content, count);
    for place in 0..count {
        let (module, after) = name(rest)?;
        let (import, after) = name(after)?;
        let (&kind, after) = after.split_first()?;
        let (function, after) = number(after)?;
        if kind != FUNCTION {
            return None;
        }
        for name in [module, short(place).as_bytes()] {
            push_number(&mut short_content, name.len());
            short_content.extend_from_slice(name);
        }
        short_content.push(FUNCTION);
        push_number(&mut short_content, function);
        names.push(String::from_utf8(import.to_vec()).ok()?);
        rest = after;
    }
    rest.is_empty().then_some((short_content, names))
}

/// A name, prefixed with its length.
fn name(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = number(bytes)?;
    rest.split_at_checked(length)
}

struct Section<'a> {
    id: u8,
    /// Including id and length.
    whole: &'a [u8],
    content: &'a [u8],
}

impl<'a> Section<'a> {
    fn custom_name(&self) -> Option<&'a [u8]> {
        if self.id != CUSTOM {
            return None;
        }
        Some(name(self.content)?.0)
    }
}

/// The first section and what follows it.
fn section(bytes: &[u8]) -> Option<(Section<'_>, &[u8])> {
    let (&id, rest) = bytes.split_first()?;
    let (length, rest) = number(rest)?;
    let (content, after) = rest.split_at_checked(length)?;
    let whole = bytes.get(..bytes.len() - after.len())?;
    Some((Section { id, whole, content }, after))
}

/// An unsigned LEB128 number: seven bits per byte, lowest first, at most five bytes.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0_u64;
    for (place, &byte) in bytes.iter().enumerate().take(5) {
        value |= u64::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            return Some((usize::try_from(value).ok()?, bytes.get(place + 1..)?));
        }
    }
    None
}

/// Writes an unsigned number as [`number`] reads it.
fn push_number(bytes: &mut Vec<u8>, mut number: usize) {
    loop {
        let low = u8::try_from(number & 0x7f).unwrap_or_default();
        number >>= 7;
        if number == 0 {
            return bytes.push(low);
        }
        bytes.push(low | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODULE: &[u8] = b"\0asm\x01\0\0\0";
    /// Type section: one function type without parameters and results.
    const TYPES: &[u8] = b"\x01\x04\x01\x60\0\0";

    fn custom(name: &str, content: &[u8]) -> Vec<u8> {
        let length = u8::try_from(1 + name.len() + content.len()).expect("a short section");
        let name_length = u8::try_from(name.len()).expect("a short name");
        [&[CUSTOM, length, name_length], name.as_bytes(), content].concat()
    }

    #[test]
    fn names_and_producers_go_and_the_rest_stays_in_order() -> Result<(), Trouble> {
        let features = custom("target_features", b"\x00");
        let module = [
            MODULE,
            &custom("producers", b"rustc"),
            TYPES,
            &custom("name", b"\x01\x02\x03"),
            &features,
        ]
        .concat();
        assert_eq!(lean(&module)?.module, [MODULE, TYPES, &features].concat());
        Ok(())
    }

    #[test]
    fn a_length_may_take_several_bytes() -> Result<(), Trouble> {
        let long = [&[CUSTOM, 0x86, 0x01, 4], b"name".as_slice(), &[7; 129]].concat();
        assert_eq!(lean(&[MODULE, &long, TYPES].concat())?.module, [MODULE, TYPES].concat());
        Ok(())
    }

    #[test]
    fn only_custom_sections_have_names() -> Result<(), Trouble> {
        let types_that_read_like_a_name = [MODULE, &[1, 5, 4], b"name".as_slice()].concat();
        assert_eq!(lean(&types_that_read_like_a_name)?.module, types_that_read_like_a_name);
        Ok(())
    }

    #[test]
    fn imports_get_short_names_and_keep_their_types() -> Result<(), Trouble> {
        let imports = b"\x02\x16\x02\x01m\x07first_1\0\x03\x01m\x03two\0\x80\x01";
        let found = lean(&[MODULE, imports, TYPES].concat())?;
        let short = b"\x02\x0e\x02\x01m\x01a\0\x03\x01m\x01b\0\x80\x01";
        assert_eq!(found.module, [MODULE, short, TYPES].concat());
        assert_eq!(found.imports, ["first_1", "two"]);
        Ok(())
    }

    #[test]
    fn other_imports_than_functions_are_refused() {
        let memory = b"\x02\x08\x01\x01m\x01n\x02\0\x01";
        assert!(matches!(lean(&[MODULE, memory].concat()), Err(Trouble::NotWasm(_))));
    }

    #[test]
    fn short_names_differ() {
        let names: Vec<String> = (0..2_000).map(short).collect();
        let different: std::collections::BTreeSet<_> = names.iter().collect();
        assert_eq!(different.len(), names.len());
        assert_eq!([&*names[25], &*names[26], &*names[701]], ["z", "ba", "baz"]);
    }

    #[test]
    fn a_number_is_written_as_it_is_read() {
        for n in [0, 1, 127, 128, 300, 16_384, 900_221] {
            let mut bytes = Vec::new();
            push_number(&mut bytes, n);
            assert_eq!(number(&bytes), Some((n, &[][..])));
        }
    }

    #[test]
    fn what_is_no_module_is_refused() {
        for wrong in [b"".as_slice(), b"\0asm", b"<!doctype html>", b"\0asm\x02\0\0\0"] {
            assert!(matches!(lean(wrong), Err(Trouble::NotWasm(_))), "{wrong:?}");
        }
        for cut in [b"\x01".as_slice(), b"\x01\x05\x01", b"\x01\x80\x80\x80\x80\x80\x01"] {
            assert!(matches!(lean(&[MODULE, cut].concat()), Err(Trouble::NotWasm(_))), "{cut:?}");
        }
    }
}
