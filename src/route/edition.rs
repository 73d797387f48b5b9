//! The two editions: a site of many pages, and one file that holds them all.
//!
//! One file has one address, so in it the address of a page stands behind a hash: `ip-plan.html#what-if/?v=1`. Which
//! edition a program is in is settled before it draws anything, and never changes.

use std::sync::atomic::{AtomicBool, Ordering};

static ONE_FILE: AtomicBool = AtomicBool::new(false);

/// Whether this is the edition of one file.
pub fn is_one_file() -> bool {
    ONE_FILE.load(Ordering::Relaxed)
}

/// Makes this the edition of one file.
pub fn become_one_file() {
    ONE_FILE.store(true, Ordering::Relaxed);
}
