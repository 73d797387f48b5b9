//! QR codes: another program's reader finds the link in them.

use ip_plan::files::qr::{Qr, qr};

/// Dots across and down a module: the reader looks at pictures.
const DOTS: usize = 4;

/// Which dots the bars of a code darken, row by row.
fn dots(code: &Qr) -> Vec<bool> {
    let side = code.size as usize * DOTS;
    let mut dots = vec![false; side * side];
    for bar in code.path.split_terminator('z') {
        let numbers: Vec<usize> = bar
            .strip_prefix('M')
            .expect("a bar begins")
            .split([' ', 'h', 'v', '-'])
            .filter_map(|number| number.parse().ok())
            .collect();
        let [x, y, wide, high, back] = numbers[..] else { panic!("{bar} is no bar") };
        assert_eq!((wide, high), (back, 1), "{bar}");
        for down in y * DOTS..(y + 1) * DOTS {
            dots[down * side + x * DOTS..down * side + (x + wide) * DOTS].fill(true);
        }
    }
    dots
}

fn link(length: usize) -> String {
    let mut link = "https://example.org/ip-plan/what-if/?v=1&own=2:85".to_owned();
    while link.len() < length {
        link.push(char::from(b'a' + (link.len() % 26) as u8));
    }
    link
}

#[test]
fn a_code_reads_back() {
    for length in [60, 190, 1_900] {
        let code = qr(&link(length)).expect("it is short enough");
        let (side, dots) = (code.size as usize * DOTS, dots(&code));
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| {
            if dots[y * side + x] { 0 } else { 255 }
        });
        let found = picture.detect_grids();
        assert_eq!(found.len(), 1, "{length}");
        let (about, content) = found[0].decode().expect("it can be read");
        assert_eq!(content, link(length));
        // 0 is medium, 3 and 2 are what is better; 1 is low.
        assert_ne!(about.ecc_level, 1, "{length}");
    }
}

#[test]
fn a_code_has_a_bright_margin() {
    let code = qr("https://example.org/").expect("it is short");
    let (side, dots) = (code.size as usize * DOTS, dots(&code));
    let quiet = 4 * DOTS;
    for (at, is_dark) in dots.iter().enumerate() {
        let (x, y) = (at % side, at / side);
        let is_within = |place: usize| (quiet..side - quiet).contains(&place);
        assert!(!is_dark || is_within(x) && is_within(y), "{x} {y}");
    }
    assert!(dots[quiet * side + quiet], "the code begins right after it");
}

#[test]
fn what_is_too_long_has_no_code() {
    assert!(qr(&link(2_331)).is_some());
    assert!(qr(&link(2_332)).is_none());
    assert!(qr(&link(100_000)).is_none());
    assert!(qr("").is_some());
}
