//! A link as a QR code, to scan from a screen or from paper.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// The light margin that scanners need, in modules.
const QUIET: i32 = 4;

/// A code as one path in a square.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// The side in modules, with the light margin: the square's view box is `0 0 size size`.
    pub size: u32,
    /// The dark modules as SVG path data, to be filled; a module is one unit.
    pub path: String,
}

/// The code of a text, with an error correction of 15 % or, where there is room, more. `None` if the text is over 2,331
/// bytes.
pub fn qr(text: &str) -> Option<Qr> {
    // As bytes: the denser ways know no small letters, and a link has some.
    let segments = [QrSegment::make_bytes(text.as_bytes())];
    let (smallest, largest) = (Version::MIN, Version::MAX);
    let ecc = QrCodeEcc::Medium;
    let code =
        QrCode::encode_segments_advanced(&segments, ecc, smallest, largest, None, true).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut run = 0;
        // What lies outside the code is bright, so the last run ends there.
        for x in 0..=code.size() {
            if code.get_module(x, y) {
                run += 1;
            } else if run > 0 {
                bar(&mut path, x - run + QUIET, y + QUIET, run);
                run = 0;
            }
        }
    }
    Some(Qr { size: (code.size() + 2 * QUIET).unsigned_abs(), path })
}

/// A bar that is one module high.
fn bar(path: &mut String, x: i32, y: i32, length: i32) {
    for (letter, number) in [("M", x), (" ", y), ("h", length), ("v1h-", length)] {
        path.push_str(letter);
        path.push_str(&number.to_string());
    }
    path.push('z');
}
