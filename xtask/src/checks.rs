//! Every check, from formatting to the site in a real browser.

use crate::{
    arguments::{Address, Selection},
    driven::Driven,
    fuzz::{self, Fuzzed, Target},
    process, progress,
    setup::{self, Optional},
    site, size,
    trouble::Trouble,
    trunk::{self, Comparison},
    workspace::Workspace,
};
use std::time::Instant;

struct Check {
    name: &'static str,
    /// Needs neither the built site nor a browser.
    quick: bool,
    run: fn(&Workspace) -> Result<Outcome, Trouble>,
}

enum Outcome {
    Passed,
    Skipped,
}

const CHECKS: [Check; 14] = [
    Check { name: "setup", quick: false, run: set_up },
    Check { name: "format", quick: true, run: format },
    Check { name: "lint-host", quick: true, run: lint_host },
    Check { name: "lint-wasm", quick: true, run: lint_wasm },
    Check { name: "deny", quick: false, run: deny },
    Check { name: "build", quick: false, run: build },
    Check { name: "test-host", quick: true, run: test_host },
    Check { name: "fuzz", quick: false, run: fuzz },
    Check { name: "test-xtask", quick: true, run: test_xtask },
    Check { name: "test-browser", quick: false, run: test_browser },
    Check { name: "test-firefox", quick: false, run: test_firefox },
    Check { name: "test-webkit", quick: false, run: test_webkit },
    Check { name: "size", quick: false, run: weigh },
    Check { name: "trunk", quick: false, run: compare_with_trunk },
];

/// Runs the selected checks; the first failure ends it.
pub(crate) fn run(workspace: &Workspace, selection: Selection) -> Result<(), Trouble> {
    let start = Instant::now();
    let (mut passed, mut skipped) = (0, 0);
    for check in selected(selection)? {
        println!("\n— {}", check.name);
        let start = Instant::now();
        let outcome = (check.run)(workspace)
            .map_err(|because| Trouble::Check { name: check.name, because: Box::new(because) })?;
        progress::took(check.name, start.elapsed());
        match outcome {
            Outcome::Passed => passed += 1,
            Outcome::Skipped => skipped += 1,
        }
    }
    println!();
    progress::took("all checks", start.elapsed());
    println!("checks: {passed} passed, 0 failed, {skipped} skipped");
    Ok(())
}

fn selected(selection: Selection) -> Result<Vec<&'static Check>, Trouble> {
    let checks: Vec<_> = CHECKS
        .iter()
        .filter(|check| match &selection {
            Selection::All => true,
            Selection::Quick => check.quick,
            Selection::Only(name) => check.name == name,
        })
        .collect();
    match selection {
        Selection::Only(name) if checks.is_empty() => {
            let names = CHECKS.map(|check| check.name).join(", ");
            Err(Trouble::Usage(format!("there is no check `{name}`; there are {names}")))
        }
        _ => Ok(checks),
    }
}

fn cargo(workspace: &Workspace, arguments: &str) -> Result<Outcome, Trouble> {
    process::run(&mut workspace.cargo(arguments)).map(|()| Outcome::Passed)
}

fn set_up(workspace: &Workspace) -> Result<Outcome, Trouble> {
    setup::everything(workspace).map(|()| Outcome::Passed)
}

fn format(workspace: &Workspace) -> Result<Outcome, Trouble> {
    cargo(workspace, "fmt --all --check")
}

fn lint_host(workspace: &Workspace) -> Result<Outcome, Trouble> {
    cargo(workspace, "clippy --workspace --all-targets --locked -- -D warnings")?;
    // What only measures is none of the targets that are tested.
    cargo(workspace, "clippy --locked -p ip-plan-browser-tests --test bench -- -D warnings")
}

/// Not the prerenderer, which never runs in a browser.
fn lint_wasm(workspace: &Workspace) -> Result<Outcome, Trouble> {
    setup::wasm_target(workspace)?;
    cargo(
        workspace,
        "clippy --locked --target wasm32-unknown-unknown --no-default-features \
         --features hydration --lib --bins -- -D warnings",
    )
}

/// Licences, sources and versions of the whole dependency tree, and of the fuzzer's own.
fn deny(workspace: &Workspace) -> Result<Outcome, Trouble> {
    let program = match setup::deny(workspace) {
        Ok(program) => program,
        Err(why) => {
            println!("Licences and sources not looked through, without cargo-deny: {why}.");
            return Ok(Outcome::Skipped);
        }
    };
    for package in ["Cargo.toml", "tests/fuzz/Cargo.toml"] {
        let mut command = workspace.command(&program.to_string_lossy());
        command.args(["--log-level", "error", "--locked", "--workspace", "--config"]);
        command.arg(workspace.file("deny.toml")).args(["--manifest-path", package, "check"]);
        process::run(command.args(["licenses", "bans", "sources"]))?;
    }
    Ok(Outcome::Passed)
}

fn build(workspace: &Workspace) -> Result<Outcome, Trouble> {
    site::build(workspace, Address::from_environment()?.as_ref()).map(|()| Outcome::Passed)
}

fn test_host(workspace: &Workspace) -> Result<Outcome, Trouble> {
    cargo(workspace, "test --locked -p ip-plan")
}

fn test_xtask(workspace: &Workspace) -> Result<Outcome, Trouble> {
    cargo(workspace, "test --locked -p xtask")
}

/// For a short while: `cargo xtask fuzz` takes its time.
fn fuzz(workspace: &Workspace) -> Result<Outcome, Trouble> {
    Ok(match fuzz::run(workspace, &Target::ALL, fuzz::A_CHECK)? {
        Fuzzed::Sound => Outcome::Passed,
        Fuzzed::NotHere { why } => {
            println!("Not fuzzed: {why}.");
            Outcome::Skipped
        }
    })
}

/// Every browser test; a browser must run them one after the other.
const SCENARIOS: &str = "test --locked -p ip-plan-browser-tests --test browser -- --test-threads=1";

/// The site at the top of a host and below a path, in a real browser.
fn test_browser(workspace: &Workspace) -> Result<Outcome, Trouble> {
    Driven::here(workspace)?.run(SCENARIOS, |_| ())?;
    Ok(Outcome::Passed)
}

fn test_firefox(workspace: &Workspace) -> Result<Outcome, Trouble> {
    journeys_in(workspace, setup::firefox(workspace)?)
}

fn test_webkit(workspace: &Workspace) -> Result<Outcome, Trouble> {
    journeys_in(workspace, setup::webkit(workspace)?)
}

/// The core journeys in a browser that may be missing.
fn journeys_in(workspace: &Workspace, browser: Optional) -> Result<Outcome, Trouble> {
    match browser {
        Optional::Here(browser) => {
            let journeys = format!("{SCENARIOS} journeys::");
            require_some(workspace, &journeys)?;
            Driven::by(workspace, browser)?.run(&journeys, |_| ())?;
            Ok(Outcome::Passed)
        }
        Optional::Lacking(why) => {
            println!("Skipped: {why}.");
            Ok(Outcome::Skipped)
        }
    }
}

/// Checks that a name selects some tests: otherwise nothing would run and nothing fail.
fn require_some(workspace: &Workspace, tests: &str) -> Result<(), Trouble> {
    let listed = process::answer(&mut workspace.cargo(&format!("{tests} --list")));
    if listed.is_some_and(|text| text.lines().any(|line| line.ends_with(": test"))) {
        Ok(())
    } else {
        Err(Trouble::NoTests(format!("cargo {tests}")))
    }
}

fn weigh(workspace: &Workspace) -> Result<Outcome, Trouble> {
    size::check(workspace).map(|()| Outcome::Passed)
}

fn compare_with_trunk(workspace: &Workspace) -> Result<Outcome, Trouble> {
    Ok(match trunk::compare(workspace)? {
        Comparison::Same { files } => {
            println!("Trunk made the same {files} files.");
            Outcome::Passed
        }
        Comparison::NotHere { why } => {
            println!("Not compared with Trunk's site: {why}.");
            Outcome::Skipped
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(selection: Selection) -> Vec<&'static str> {
        let checks = selected(selection).expect("a good selection");
        checks.iter().map(|check| check.name).collect()
    }

    #[test]
    fn quick_checks_are_those_of_text_and_host() {
        assert_eq!(
            names(Selection::Quick),
            ["format", "lint-host", "lint-wasm", "test-host", "test-xtask"]
        );
        assert_eq!(names(Selection::All).len(), CHECKS.len());
    }

    #[test]
    fn one_check_is_chosen_by_its_name() {
        assert_eq!(names(Selection::Only("size".into())), ["size"]);
        let trouble = selected(Selection::Only("sise".into())).err().expect("no such check");
        assert!(trouble.to_string().starts_with("there is no check `sise`; there are setup, "));
    }
}
