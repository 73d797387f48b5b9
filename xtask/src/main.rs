//! The site's build tooling. `cargo xtask --help` lists what it does.
//!
//! `site` makes the deployable folder, `serve` serves it, `size` weighs it, `trunk` lets Trunk make the same one,
//! `fuzz` fuzzes what reads untrusted text, `bench` measures what a reader waits for, `checks` runs every check,
//! `driven` what needs a browser. All of them stand on `setup`.

mod arguments;
mod bench;
mod checks;
mod driven;
mod files;
mod fuzz;
mod process;
mod progress;
mod serve;
mod setup;
mod site;
mod size;
mod trouble;
mod trunk;
mod workspace;

use arguments::Command;
use fuzz::Fuzzed;
use std::{env, process::ExitCode};
use trouble::Trouble;
use workspace::Workspace;

fn main() -> ExitCode {
    match Command::read(env::args_os().skip(1)).and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("{}", trouble.report());
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), Trouble> {
    let workspace = Workspace::here();
    match command {
        Command::Help => {
            print!("{}", arguments::USAGE);
            Ok(())
        }
        Command::Setup => setup::everything(&workspace),
        Command::Build { address } => site::build(&workspace, address.as_ref()),
        Command::Finish => trunk::finish(&workspace),
        Command::Serve { port, under, build, address } => {
            if build {
                site::build(&workspace, address.as_ref())?;
            }
            serve::forever(&workspace.site()?, under, port)
        }
        Command::Size => size::check(&workspace),
        Command::Bench { build, parts } => bench::run(&workspace, build, &parts),
        Command::Fuzz { targets, seconds } => match fuzz::run(&workspace, &targets, seconds)? {
            Fuzzed::Sound => Ok(()),
            Fuzzed::NotHere { why } => Err(Trouble::Fuzzer(why)),
        },
        Command::Test(selection) => checks::run(&workspace, selection),
    }
}
