//! A display in memory, for a browser that must draw on one.

use super::{
    Outcome, Trouble,
    process::{Keeper, PATIENCE, PAUSE, room},
};
use std::{
    fs::{self, File},
    path::Path,
    thread,
    time::Instant,
};

/// As wide and high as the largest of our screens with a window's edges.
const SCREEN: &str = "1500x1500x24";

pub(crate) struct Display {
    name: String,
    _keeper: Keeper,
}

impl Display {
    /// Starts Xvfb, which takes a number that is free and writes it down when it is ready.
    pub(crate) fn start(xvfb: &Path) -> Outcome<Self> {
        let folder = room("display")?;
        let written = folder.join("number");
        let number = File::create(&written)?;
        let keeper = Keeper::start(xvfb, &folder, |command| {
            command
                .args(["-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"])
                .stdout(number);
        })?;
        let start = Instant::now();
        loop {
            let text = fs::read_to_string(&written)?;
            if let Some(number) = text.strip_suffix('\n') {
                return Ok(Self { name: format!(":{number}"), _keeper: keeper });
            }
            if start.elapsed() > PATIENCE {
                return Err(Trouble::new(format!("{} gives no display", xvfb.display())));
            }
            thread::sleep(PAUSE);
        }
    }

    /// How programs find it.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}
