//! The two editions: a site of many pages, and one file that holds them all.
//!
//! The one file has one address, so a page's address is behind a `#`: `ip-plan.html#what-if/?v=1`. A program's edition
//! is settled before it draws anything, and never changes.

use std::sync::atomic::{AtomicBool, Ordering};

static ONE_FILE: AtomicBool = AtomicBool::new(false);

/// Whether this is the edition in one file.
pub fn is_one_file() -> bool {
    ONE_FILE.load(Ordering::Relaxed)
}

/// Makes this the edition in one file, for good.
pub fn become_one_file() {
    ONE_FILE.store(true, Ordering::Relaxed);
}
