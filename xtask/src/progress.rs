//! Progress on the terminal.

use crate::trouble::Trouble;
use std::time::{Duration, Instant};

/// Runs a piece of work, and prints its name and time when it is done.
pub(crate) fn step<T>(name: &str, work: impl FnOnce() -> Result<T, Trouble>) -> Result<T, Trouble> {
    let start = Instant::now();
    let done = work()?;
    took(name, start.elapsed());
    Ok(done)
}

/// Prints the name and time of finished work.
pub(crate) fn took(name: &str, time: Duration) {
    println!("{:>8.1} s  {name}", time.as_secs_f64());
}
