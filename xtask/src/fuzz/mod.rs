//! Coverage-guided fuzzing with stable Rust: libFuzzer, compiled from its C++ sources, and LLVM's coverage counters,
//! which need neither a nightly compiler nor a sanitizer.

mod report;
mod target;

pub(crate) use target::Target;

use crate::{files, process, trouble::Trouble, workspace::Workspace};
use report::Report;
use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Seconds for each target in a run of all checks.
pub(crate) const A_CHECK: u32 = 10;
/// Seconds for each target unless the command line says otherwise.
pub(crate) const USUAL: u32 = 300;

/// The compiler flags that `cargo fuzz` uses without a sanitizer.
const FLAGS: [&str; 6] = [
    "--cfg=fuzzing",
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
];

/// The result of fuzzing.
pub(crate) enum Fuzzed {
    /// No target found a failing input.
    Sound,
    /// It is not possible on this machine.
    NotHere { why: String },
}

/// Fuzzes targets for this many seconds each; the first failure ends it.
pub(crate) fn run(
    workspace: &Workspace,
    targets: &[Target],
    seconds: u32,
) -> Result<Fuzzed, Trouble> {
    if let Some(why) = not_here() {
        return Ok(Fuzzed::NotHere { why });
    }
    let programs = built(workspace)?;
    for target in targets {
        let report = tried(workspace, &programs, *target, seconds)?;
        println!("{report}");
    }
    Ok(Fuzzed::Sound)
}

fn not_here() -> Option<String> {
    if !cfg!(unix) {
        return Some("libFuzzer's signals are those of Unix".into());
    }
    // It may be a command with arguments, such as `ccache g++`.
    let asked = std::env::var("CXX").unwrap_or_default();
    let compiler = asked.split_whitespace().next().unwrap_or("c++");
    let found = Path::new(compiler).is_file() || process::find(&[compiler]).is_some();
    (!found).then(|| format!("libFuzzer is C++, and `{compiler}`, to compile it with, is not here"))
}

/// Compiles all targets, apart from everything else, and returns their folder.
fn built(workspace: &Workspace) -> Result<PathBuf, Trouble> {
    let host = host(workspace)?;
    let folder = workspace.target().join("fuzz");
    // With a target named, the flags are not for build scripts and macros.
    let mut command =
        workspace.cargo("build --locked --release --manifest-path tests/fuzz/Cargo.toml");
    command.args(["--target", &host]).arg("--target-dir").arg(&folder);
    process::run(
        command.env_remove("RUSTFLAGS").env("CARGO_ENCODED_RUSTFLAGS", FLAGS.join("\u{1f}")),
    )?;
    Ok(folder.join(host).join("release"))
}

/// The target triple of this machine.
fn host(workspace: &Workspace) -> Result<String, Trouble> {
    let mut command = workspace.command("rustc");
    let host = process::answer(command.args(["--print", "host-tuple"]));
    host.ok_or_else(|| Trouble::Fuzzer("rustc does not tell the target of this machine".into()))
}

/// Fuzzes one target. Its corpus is kept for the next run.
fn tried(
    workspace: &Workspace,
    programs: &Path,
    target: Target,
    seconds: u32,
) -> Result<Report, Trouble> {
    let name = target.name();
    let folder = |of: &str| workspace.target().join("fuzz").join(of).join(name);
    let (corpus, wrong) = (folder("corpus"), folder("wrong"));
    files::make_folder(&corpus)?;
    files::empty_folder(&wrong)?;
    let mut command = Command::new(programs.join(name));
    command
        .arg(format!("-max_total_time={seconds}"))
        .arg("-timeout=300")
        .arg(with_path("-artifact_prefix=", &wrong.join("")))
        .arg(with_path("-dict=", &workspace.file(&format!("tests/fuzz/dictionaries/{name}.dict"))))
        .arg(corpus)
        .arg(workspace.file(&format!("tests/fuzz/seeds/{name}")))
        .stdin(Stdio::null());
    let said = process::heard(&mut command)?;
    match files::below(&wrong)?.first() {
        Some(input) => Err(Trouble::Wrong {
            target: name,
            input: wrong.join(input),
            said: report::why(&said.text),
        }),
        None if said.succeeded => Report::read(target, &said.text),
        None => Err(Trouble::Fuzzer(format!("{name}: {}", report::why(&said.text)))),
    }
}

fn with_path(option: &str, path: &Path) -> std::ffi::OsString {
    let mut argument = std::ffi::OsString::from(option);
    argument.push(path);
    argument
}
