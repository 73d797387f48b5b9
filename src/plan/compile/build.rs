//! Reads the plan's files, checks them and writes them as constants, so that the browser parses nothing.

mod check;
mod emit;
mod emit_measures;
mod links;
mod measures;
mod place;
mod source;
mod tags;

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let root = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let folder = Path::new(&root).join("src/plan/data");
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rerun-if-changed=src/plan/compile");
    let compiled = source::read(&folder).and_then(|source| {
        let complaints = check::check(&source);
        if complaints.is_empty() { Ok(emit::rust(&source)) } else { Err(complaints) }
    });
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    match compiled {
        Ok(rust) => match fs::write(Path::new(&out).join("plan.rs"), rust) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                println!("cargo::error=cannot write the plan's constants: {error}");
                ExitCode::FAILURE
            }
        },
        Err(complaints) => {
            for complaint in complaints {
                println!("cargo::error={complaint}");
            }
            ExitCode::FAILURE
        }
    }
}
