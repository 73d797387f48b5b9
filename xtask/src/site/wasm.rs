//! Takes out of a wasm module what no browser reads.
//!
//! wasm-bindgen keeps the names of functions and the list of tools that made the module: a fifth
//! of the bytes, and different by who called it.

use crate::trouble::Trouble;

/// The custom sections that are left out.
const NEEDLESS: [&[u8]; 2] = [b"name", b"producers"];
const HEADER: usize = 8;
const CUSTOM: u8 = 0;

/// The module without its needless sections; all others stay as they are, byte by byte.
pub(super) fn lean(module: &[u8]) -> Result<Vec<u8>, Trouble> {
    let Some((header, mut rest)) = module.split_at_checked(HEADER) else {
        return Err(Trouble::NotWasm("it is shorter than a module's header"));
    };
    if header != b"\0asm\x01\0\0\0" {
        return Err(Trouble::NotWasm("it does not begin with a module's header"));
    }
    let mut lean = header.to_vec();
    while !rest.is_empty() {
        let (section, after) = section(rest).ok_or(Trouble::NotWasm("a section is cut short"))?;
        if !section.custom_name().is_some_and(|name| NEEDLESS.contains(&name)) {
            lean.extend_from_slice(section.whole);
        }
        rest = after;
    }
    Ok(lean)
}

struct Section<'a> {
    id: u8,
    /// With id and length.
    whole: &'a [u8],
    content: &'a [u8],
}

impl<'a> Section<'a> {
    fn custom_name(&self) -> Option<&'a [u8]> {
        if self.id != CUSTOM {
            return None;
        }
        let (length, rest) = number(self.content)?;
        rest.get(..length)
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

/// An unsigned number in LEB128: seven bits a byte, the lowest first, at most five bytes.
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
    fn names_and_producers_go_and_the_rest_stays_in_order() {
        let features = custom("target_features", b"\x00");
        let module = [
            MODULE,
            &custom("producers", b"rustc"),
            TYPES,
            &custom("name", b"\x01\x02\x03"),
            &features,
        ]
        .concat();
        assert_eq!(lean(&module).ok(), Some([MODULE, TYPES, &features].concat()));
    }

    #[test]
    fn a_length_may_take_several_bytes() {
        let long = [&[CUSTOM, 0x86, 0x01, 4], b"name".as_slice(), &[7; 129]].concat();
        assert_eq!(lean(&[MODULE, &long, TYPES].concat()).ok(), Some([MODULE, TYPES].concat()));
    }

    #[test]
    fn only_custom_sections_have_names() {
        let types_that_read_like_a_name = [MODULE, &[1, 5, 4], b"name".as_slice()].concat();
        assert_eq!(
            lean(&types_that_read_like_a_name).ok(),
            Some(types_that_read_like_a_name.clone())
        );
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
