//! Reads the plan's files, checks them and writes them as constants, so that the browser parses nothing.

mod check;
mod emit;
mod emit_measures;
#[allow(unreachable_pub, reason = "it is the library's file, where it can be reached")]
#[path = "../kind.rs"]
mod kind;
#[allow(unreachable_pub, reason = "it is the library's file, where it can be reached")]
#[path = "../level.rs"]
mod level;
mod links;
mod measures;
mod place;
mod source;
mod tags;
mod vocabulary;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let root = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    // Another plan in the same form may be named, to see how the explorer does with it.
    println!("cargo::rerun-if-env-changed=IP_PLAN_DATA");
    let named = env::var_os("IP_PLAN_DATA").filter(|named| !named.is_empty());
    let named = PathBuf::from(named.unwrap_or_else(|| "src/plan/data".into()));
    let folder = Path::new(&root).join(&named);
    println!("cargo::rerun-if-changed={}", folder.display());
    for ours in ["src/plan/compile", "src/plan/kind.rs", "src/plan/level.rs"] {
        println!("cargo::rerun-if-changed={ours}");
    }
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
                println!("cargo::error={}", complaint.line(&named));
            }
            ExitCode::FAILURE
        }
    }
}
