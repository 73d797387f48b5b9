//! Every error, with what happened, why, and which command helps.

use std::{fmt, io, path::PathBuf, process::ExitStatus};

/// A failure that ends the command.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// The command line cannot be understood.
    Usage(String),
    /// A file or folder could not be read or written.
    File { doing: &'static str, path: PathBuf, why: io::Error },
    /// A program is missing or may not be started.
    CannotStart { command: String, why: io::Error },
    /// A program failed.
    Ended { command: String, status: ExitStatus },
    /// The wasm target is missing and nothing here can install it.
    NoWasmTarget,
    /// A browser program is missing and cannot be installed from here.
    NoBrowser { missing: &'static str, why: String, help: String },
    /// A variable names something that is not a program.
    NotAProgram { variable: &'static str, what: &'static str, path: PathBuf },
    /// wasm-bindgen refused the compiled program.
    Bindgen(String),
    /// The glue needs JavaScript files of its own, which the site does not have.
    Snippets,
    /// The bytes are not a wasm module.
    NotWasm(&'static str),
    /// A file lacks the text that a hashed name should replace.
    NoPlaceholder { file: String, placeholder: String },
    /// A style sheet cannot be joined with the others.
    Style { file: String, line: usize, flaw: &'static str },
    /// index.html lacks what the site's frame needs.
    Frame(String),
    /// The data page states another size than the one file has.
    OneFile { size: usize },
    /// A test run without tests.
    NoTests(String),
    /// There is no built site.
    NoSite { missing: String },
    /// The port is taken or not allowed.
    Port { port: String, why: io::Error },
    /// The server could not be started on its port.
    Server(String),
    /// tests/budget.toml cannot be understood.
    Budget { path: PathBuf, why: String },
    /// Cargo.lock does not name a version that is needed.
    Lock { package: &'static str, why: String },
    /// The site is heavier than tests/budget.toml allows.
    OverBudget(Vec<String>),
    /// No larger plan can be made of the plan's files.
    Growth(String),
    /// Trunk's hook was called for a build that it cannot finish.
    Hook(String),
    /// Trunk's site and ours differ.
    TwoSites(Vec<String>),
    /// The fuzzer found a failing input.
    Wrong { target: &'static str, input: PathBuf, said: String },
    /// The fuzzer could not run.
    Fuzzer(String),
    /// One of the checks failed.
    Check { name: &'static str, because: Box<Trouble> },
}

impl Trouble {
    /// Adds the file name to an I/O error: `.map_err(Trouble::file("read", path))`.
    pub(crate) fn file(
        doing: &'static str,
        path: impl Into<PathBuf>,
    ) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |why| Self::File { doing, path, why }
    }

    /// The whole message: what and why, then what to do about it.
    pub(crate) fn report(&self) -> String {
        format!("\nerror: {self}\n help: {}", self.help())
    }

    fn help(&self) -> String {
        match self {
            Self::Usage(_) => "`cargo xtask --help` lists the commands".into(),
            Self::File { .. } => {
                "check that it is there, that you may write there, and that the disk is not full"
                    .into()
            }
            Self::CannotStart { command, .. } => {
                let program = command.split(' ').next().unwrap_or(command);
                format!("`command -v {program}` tells whether it is installed and on PATH")
            }
            Self::Ended { .. } => "what it printed above says why".into(),
            Self::NoWasmTarget => {
                "get rustup from https://rustup.rs, or your system's package of Rust's standard \
                 library for wasm32; then `cargo xtask setup`"
                    .into()
            }
            Self::NoBrowser { help, .. } => help.clone(),
            Self::NotAProgram { variable, .. } => {
                format!("correct {variable}, or unset it to have PATH searched")
            }
            Self::Bindgen(_) => {
                "`cargo tree -i wasm-bindgen` and `cargo tree -i wasm-bindgen-cli-support` must \
                 show one version"
                    .into()
            }
            Self::Snippets => {
                "`cargo tree --target wasm32-unknown-unknown --no-default-features --features \
                 hydration` shows which dependency came in; choose one without inline JavaScript"
                    .into()
            }
            Self::NotWasm(_) => "`cargo xtask build` compiles it afresh".into(),
            Self::NoPlaceholder { file, .. } => {
                format!("write that name in {file}, or change what xtask/src/site replaces")
            }
            Self::Style { file, line, .. } => format!("mend {file} at line {line}"),
            Self::OneFile { .. } => {
                "say its size in src/pages/data.rs, as megabytes with one decimal".into()
            }
            Self::Frame(_) => "mend index.html; xtask/src/site/frame.rs says what is read".into(),
            Self::NoTests(_) => {
                "compile the tests to see why, or name in xtask/src/checks.rs those that there are"
                    .into()
            }
            Self::NoSite { .. } => "`cargo xtask build` makes it".into(),
            Self::Port { .. } | Self::Server(_) => {
                "`cargo xtask serve --no-build` without --port takes the next free one".into()
            }
            Self::Budget { .. } => {
                "each table has `brotli = bytes` and `why = \"…\"`, and nothing else".into()
            }
            Self::Lock { .. } => "`cargo metadata --format-version 1 >/dev/null` renews it".into(),
            Self::OverBudget(_) => {
                "make it smaller, or raise tests/budget.toml and write the measured need above the figure; \
                 `cargo xtask size` weighs again"
                    .into()
            }
            Self::Growth(_) => {
                "`cargo xtask build` checks the plan's files as they are; xtask/src/bench/growth copies them".into()
            }
            Self::Hook(_) => {
                "Trunk.toml must have `filehash = false` and this command as its post_build hook; \
                 without Trunk, `cargo xtask build` makes the site"
                    .into()
            }
            Self::TwoSites(_) => {
                "if a source changed between the two builds, this compares afresh: cargo xtask \
                 build && cargo xtask test --only trunk"
                    .into()
            }
            Self::Wrong { target, .. } => format!(
                "copy that file to tests/fuzz/seeds/{target}/ under a name that says what it is: the \
                 host tests then try it too; mend what it shows"
            ),
            Self::Fuzzer(_) => "a C++ compiler and a Rust with LLVM are all that it takes".into(),
            Self::Check { name, .. } => {
                format!("this check alone: cargo xtask test --only {name}")
            }
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(complaint) => write!(f, "{complaint}"),
            Self::File { doing, path, why } => {
                write!(f, "cannot {doing} {}: {why}", path.display())
            }
            Self::CannotStart { command, why } => write!(f, "cannot start `{command}`: {why}"),
            Self::Ended { command, status } => write!(f, "`{command}` failed: {status}"),
            Self::NoWasmTarget => write!(
                f,
                "Rust's wasm32-unknown-unknown target is not installed, which the browser's program \
                 is compiled for, and rustup, which would install it, is not on PATH"
            ),
            Self::NoBrowser { missing, why, .. } => write!(
                f,
                "no {missing} was found, which the tests in a real browser need, and it was not \
                 installed: {why}"
            ),
            Self::NotAProgram { variable, what, path } => {
                write!(f, "{variable} names {} as {what}, and that is not a file", path.display())
            }
            Self::Bindgen(why) => write!(f, "wasm-bindgen cannot write the program's glue: {why}"),
            Self::Snippets => write!(
                f,
                "a dependency brings JavaScript files of its own, which the site's policy of few \
                 hashed files does not carry"
            ),
            Self::NotWasm(why) => write!(f, "the program is not a wasm module: {why}"),
            Self::NoPlaceholder { file, placeholder } => write!(
                f,
                "{file} does not mention `{placeholder}`, so its hashed name cannot be put there"
            ),
            Self::Style { file, line, flaw } => write!(f, "{file}, line {line}: {flaw}"),
            Self::OneFile { size } => {
                write!(f, "the data page says another size of the one file than its {size} bytes")
            }
            Self::Frame(why) => write!(f, "index.html cannot be the pages' frame: {why}"),
            Self::NoTests(command) => write!(f, "`{command}` names no test"),
            Self::NoSite { missing } => write!(f, "there is no built site: {missing} is missing"),
            Self::Port { port, why } => write!(f, "cannot listen on 127.0.0.1, port {port}: {why}"),
            Self::Server(why) => write!(f, "the local server cannot start: {why}"),
            Self::Budget { path, why } => {
                write!(f, "{} cannot be understood: {}", path.display(), why.trim_end())
            }
            Self::Lock { package, why } => {
                write!(f, "Cargo.lock does not tell the version of {package}: {}", why.trim_end())
            }
            Self::OverBudget(excesses) => write!(f, "{}", excesses.join("\n       ")),
            Self::Growth(why) => write!(f, "no larger plan can be made: {why}"),
            Self::Hook(why) => write!(f, "the site that Trunk began cannot be finished: {why}"),
            Self::TwoSites(differences) => write!(
                f,
                "`trunk build --release` and `cargo xtask build` made different sites:\n       {}",
                differences.join("\n       ")
            ),
            Self::Wrong { target, input, said } => write!(
                f,
                "{target}: an input is answered wrongly, kept in {}:\n       {said}",
                input.display()
            ),
            Self::Fuzzer(why) => write!(f, "cannot fuzz: {why}"),
            Self::Check { name, because } => {
                write!(f, "the check `{name}` failed: {because}\n       ({})", because.help())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_says_what_and_why_and_what_helps() {
        let trouble = Trouble::NoSite { missing: "dist/index.html".into() };
        assert_eq!(
            trouble.report(),
            "\nerror: there is no built site: dist/index.html is missing\
             \n help: `cargo xtask build` makes it"
        );
    }

    #[test]
    fn a_failed_check_keeps_the_help_of_its_reason_and_names_itself() {
        let because = Box::new(Trouble::NoSite { missing: "dist/index.html".into() });
        let report = Trouble::Check { name: "size", because }.report();
        assert!(report.contains("`cargo xtask build` makes it"), "{report}");
        assert!(report.ends_with("cargo xtask test --only size"), "{report}");
    }
}
