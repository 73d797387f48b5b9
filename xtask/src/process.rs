//! Other programs: finding them, running them, and naming them in full when they fail.

use crate::trouble::Trouble;
use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Runs a program to its end, on our terminal.
pub(crate) fn run(command: &mut Command) -> Result<(), Trouble> {
    let status =
        command.status().map_err(|why| Trouble::CannotStart { command: typed(command), why })?;
    if status.success() { Ok(()) } else { Err(Trouble::Ended { command: typed(command), status }) }
}

/// The output of a program; `None` if it is missing or fails.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// A program's error output, and whether it succeeded.
pub(crate) struct Said {
    pub(crate) text: String,
    pub(crate) succeeded: bool,
}

/// Runs a program to its end and captures its output.
pub(crate) fn heard(command: &mut Command) -> Result<Said, Trouble> {
    let output =
        command.output().map_err(|why| Trouble::CannotStart { command: typed(command), why })?;
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    Ok(Said { text, succeeded: output.status.success() })
}

/// The first of these programs on PATH.
pub(crate) fn find(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    first(names, &env::split_paths(&path).collect::<Vec<_>>())
}

fn first(names: &[&str], folders: &[PathBuf]) -> Option<PathBuf> {
    // Added and not set: a name such as g++-12.2 has a dot of its own.
    let files = names.iter().map(|name| format!("{name}{}", env::consts::EXE_SUFFIX));
    files
        .flat_map(|file| folders.iter().map(move |folder| folder.join(&file)))
        .find(|file| file.is_file())
}

/// A command as one would type it, without the program's folder.
fn typed(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let mut text = program.file_name().unwrap_or(program.as_os_str()).display().to_string();
    for argument in command.get_args() {
        let argument = argument.to_string_lossy();
        text.push(' ');
        if argument.contains(char::is_whitespace) {
            text.extend(["'", &argument, "'"]);
        } else {
            text.push_str(&argument);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Scratch;

    #[test]
    fn a_command_reads_as_typed() {
        let mut command = Command::new("/opt/rust/bin/cargo");
        command.args(["run", "--", "--out", "my site"]);
        assert_eq!(typed(&command), "cargo run -- --out 'my site'");
    }

    #[test]
    fn a_program_is_found_by_all_of_its_name() -> Result<(), Trouble> {
        let file = |name: &str| format!("{name}{}", env::consts::EXE_SUFFIX);
        let scratch =
            Scratch::new("find")?.with(&file("g++-12.2"), "")?.with(&file("g++-12"), "")?;
        let folders = [scratch.path().join("empty"), scratch.path().to_path_buf()];
        let found = |names: &[&str]| first(names, &folders);
        assert_eq!(found(&["g++-12.2"]), Some(scratch.path().join(file("g++-12.2"))));
        assert_eq!(found(&["g++", "g++-12"]), Some(scratch.path().join(file("g++-12"))));
        assert_eq!(found(&["g++-12.3"]), None);
        Ok(())
    }

    #[test]
    fn a_program_that_is_not_there_has_no_answer() {
        assert_eq!(answer(&mut Command::new("no-such-program-anywhere")), None);
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let trouble = run(Command::new("no-such-program-anywhere").arg("--loud"));
        let report = trouble.expect_err("no such program").to_string();
        assert!(report.starts_with("cannot start `no-such-program-anywhere --loud`"), "{report}");
    }
}
