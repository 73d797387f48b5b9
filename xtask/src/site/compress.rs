//! Compressed copies, for hosts that do not compress by themselves.

use crate::{files, trouble::Trouble};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};
use std::{
    io::{self, Cursor, Write as _},
    num::NonZero,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

/// Smaller files fit in the first packets as they are.
const WORTH_IT: usize = 1024;
/// Files that are text, and wasm. Pictures are compressed already.
const COMPRESSIBLE: [&str; 9] = ["css", "csv", "html", "js", "json", "svg", "txt", "wasm", "xml"];

/// Writes `.br` and `.gz` beside every file that is worth compressing.
pub(crate) fn compress(folder: &Path) -> Result<(), Trouble> {
    let mut work = Vec::new();
    for name in files::below(folder)? {
        let path = folder.join(name);
        if is_compressible(&path) {
            let content = files::read(&path)?;
            if content.len() > WORTH_IT {
                work.push((path, content));
            }
        }
    }
    // The longest first, so that no thread is left alone with it.
    work.sort_by_key(|(_, content)| std::cmp::Reverse(content.len()));
    let next = AtomicUsize::new(0);
    let worker = || -> Result<(), Trouble> {
        while let Some((path, content)) = work.get(next.fetch_add(1, Ordering::Relaxed)) {
            let refused = || Trouble::file("compress", path);
            files::write(&with_suffix(path, "br"), brotli(content).map_err(refused())?)?;
            files::write(&with_suffix(path, "gz"), gzip(content).map_err(refused())?)?;
        }
        Ok(())
    };
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().try_for_each(|worker| match worker.join() {
            Ok(done) => done,
            Err(panic) => std::panic::resume_unwind(panic),
        })
    })
}

fn is_compressible(path: &Path) -> bool {
    path.extension().and_then(|end| end.to_str()).is_some_and(|end| COMPRESSIBLE.contains(&end))
}

/// `a/index.html` becomes `a/index.html.br`.
pub(crate) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    name.into()
}

/// Compressed by brotli at its best quality, 11.
pub(crate) fn brotli(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let params = BrotliEncoderParams {
        quality: 11,
        size_hint: content.len(),
        ..BrotliEncoderParams::default()
    };
    brotli::BrotliCompress(&mut Cursor::new(content), &mut compressed, &params)?;
    Ok(compressed)
}

/// Compressed as by `gzip -9`, without name and time, so that the same input gives the same bytes.
pub(crate) fn gzip(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Scratch;
    use std::io::Read;

    #[test]
    fn copies_stand_beside_large_text_only_and_hold_the_same() -> Result<(), Trouble> {
        let page = "<p>Protect, use, and protect again.</p>\n".repeat(40);
        let scratch = Scratch::new("compress")?
            .with("a/index.html", &page)?
            .with("small.html", "<p>")?
            .with("icon.png", &page)?;
        compress(scratch.path())?;
        let names: Vec<_> = files::below(scratch.path())?;
        let expected =
            ["a/index.html", "a/index.html.br", "a/index.html.gz", "icon.png", "small.html"];
        assert_eq!(names, expected.map(PathBuf::from));

        let mut text = String::new();
        let gzipped = files::read(&scratch.path().join("a/index.html.gz"))?;
        flate2::read::GzDecoder::new(gzipped.as_slice()).read_to_string(&mut text).expect("gzip");
        assert_eq!(text, page);
        text.clear();
        let brotlied = files::read(&scratch.path().join("a/index.html.br"))?;
        let mut decoder = brotli::Decompressor::new(brotlied.as_slice(), 4096);
        decoder.read_to_string(&mut text).expect("brotli");
        assert_eq!(text, page);
        Ok(())
    }

    #[test]
    fn the_same_content_gives_the_same_bytes() -> io::Result<()> {
        let content = b"plan plan plan".repeat(100);
        assert_eq!(brotli(&content)?, brotli(&content)?);
        assert_eq!(gzip(&content)?, gzip(&content)?);
        Ok(())
    }
}
