//! Sums up libFuzzer's output on one line.

use super::Target;
use crate::trouble::Trouble;
use std::fmt;

/// The result of one target.
#[derive(Debug, PartialEq)]
pub(crate) struct Report {
    target: Target,
    inputs: u64,
    /// Reached places of the program.
    covered: u64,
    /// The same, distinguished by how often, and by what was compared there.
    features: u64,
    /// Inputs in the corpus, each of which reaches something new.
    corpus: u64,
}

impl Report {
    /// Reads the line with which a successful run ends: `#812 DONE cov: 90 ft: 120 corp: 31/2Kb …`.
    pub(crate) fn read(target: Target, said: &str) -> Result<Self, Trouble> {
        let line =
            said.lines().rev().find(|line| line.contains(" DONE ") || line.contains("\tDONE"));
        let report = line.and_then(|line| {
            let inputs = line.trim_start_matches('#').split_whitespace().next()?.parse().ok()?;
            let number = |label: &str| {
                let (_, rest) = line.split_once(label)?;
                let digits = rest.trim_start().split(|c: char| !c.is_ascii_digit()).next()?;
                digits.parse::<u64>().ok()
            };
            let (covered, features) = (number("cov:")?, number("ft:")?);
            Some(Self { target, inputs, covered, features, corpus: number("corp:")? })
        });
        report.ok_or_else(|| {
            let name = target.name();
            Trouble::Fuzzer(format!("{name} reached nothing that is counted: {}", why(said)))
        })
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { target, inputs, covered, features, corpus } = self;
        let name = target.name();
        write!(
            f,
            "{name:<8} {inputs:>9} inputs, none answered wrongly; {covered} places reached in \
             {features} ways by {corpus} of them"
        )
    }
}

/// Why a program ended: its output from the panic on, or else its last lines.
pub(crate) fn why(said: &str) -> String {
    let panic =
        said.find("panicked at").map_or(0, |at| said[..at].rfind('\n').map_or(0, |at| at + 1));
    let lines: Vec<&str> = said[panic..].lines().collect();
    let told = if panic > 0 {
        &lines[..lines.len().min(8)]
    } else {
        &lines[lines.len().saturating_sub(8)..]
    };
    told.join("\n       ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_is_told_in_a_line() {
        let said = "INFO: Seed: 1\n#2\tINITED cov: 5 ft: 6 corp: 1/1b\n#31000\tDONE   cov: 1404 ft: 6095 corp: \
                    817/40Kb lim: 283 exec/s: 29635 rss: 30Mb\nDone 31000 runs in 11 second(s)\n";
        let report = Report::read(Target::Json, said).expect("a sound run");
        let expected = Report {
            target: Target::Json,
            inputs: 31000,
            covered: 1404,
            features: 6095,
            corpus: 817,
        };
        assert_eq!(report, expected);
        assert!(report.to_string().starts_with("json         31000 inputs, none"), "{report}");
    }

    #[test]
    fn a_program_without_counters_is_no_sound_run() {
        let said =
            "WARNING: no interesting inputs were found so far.\n#9\tDONE   corp: 1/1b exec/s: 0\n";
        assert!(Report::read(Target::Json, said).is_err());
    }

    #[test]
    fn a_wrong_answer_is_told_from_its_panic_on() {
        let said = "#1\tINITED\nthread 'main' (5) panicked at holds/json.rs:9:5:\nnot the same\nSUMMARY: libFuzzer\n";
        assert!(why(said).starts_with("thread 'main' (5) panicked at"), "{}", why(said));
        assert_eq!(why("one\ntwo\n"), "one\n       two");
    }
}
