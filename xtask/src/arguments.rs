//! The command line.

use crate::{
    fuzz::{self, Target},
    serve::Under,
    trouble::Trouble,
};
use std::{env, ffi::OsString, fmt};

/// What `--help` prints.
pub(crate) const USAGE: &str = "\
cargo xtask COMMAND

  build   makes the deployable site in dist/
            --address URL   where it will be published: https://example.org/path/, for canonical
                            links (or IP_PLAN_ADDRESS; default: none)
  serve   builds, then shows dist/ on 127.0.0.1
            --port N        this port only (default: 8080 or the next free one)
            --under /PATH/  below this path, as on a host with many sites
            --address URL   as for build
            --no-build      what is in dist/ already
  size    weighs dist/ against tests/budget.toml
  test    every check; the first failure ends it
            --quick         format, lints and tests on the host only
            --only NAME     one check, by the name that the run prints
  bench   measures in a real browser what a reader waits for, at full speed and slowed
            [PART]…         of start, hands, memory, one-file (default: each), or growth: plans of
                            ten and a hundred times as many measures, which takes a build each
            --no-build      of what is in dist/ already
  fuzz    hands the explorer what a stranger might, and follows what reaches new code
            [TARGET]        one of address, json, library, links, search (default: each)
            [SECONDS]       for each (default: 300)
  setup   installs what the others need: Rust's wasm target; where apt-get is, Chromium,
          Firefox and WebKitGTK; and builds Firefox's driver, geckodriver
  finish  Trunk's hook: makes of Trunk's release build the same site as build
";

/// One run of xtask.
#[derive(Debug, PartialEq)]
pub(crate) enum Command {
    Help,
    Setup,
    Build { address: Option<Address> },
    Finish,
    Serve { port: Option<u16>, under: Under, build: bool, address: Option<Address> },
    Size,
    Bench { build: bool, parts: Vec<String> },
    Fuzz { targets: Vec<Target>, seconds: u32 },
    Test(Selection),
}

/// Which checks run.
#[derive(Debug, PartialEq)]
pub(crate) enum Selection {
    All,
    Quick,
    Only(String),
}

/// Where the site will be published, with a trailing slash.
#[derive(Debug, PartialEq)]
pub(crate) struct Address(String);

impl Address {
    /// The address from the environment, for when the command line gives none.
    pub(crate) fn from_environment() -> Result<Option<Self>, Trouble> {
        match env::var("IP_PLAN_ADDRESS") {
            Ok(text) if !text.is_empty() => Self::read(&text).map(Some),
            _ => Ok(None),
        }
    }

    fn read(text: &str) -> Result<Self, Trouble> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let plain = |c: char| c.is_ascii_graphic() && !"\"'<>?#\\".contains(c);
        match rest {
            Some(rest) if !rest.is_empty() && !rest.starts_with('/') && rest.chars().all(plain) => {
                let slash = if text.ends_with('/') { "" } else { "/" };
                Ok(Self(format!("{text}{slash}")))
            }
            _ => Err(Trouble::Usage(format!(
                "`{text}` is not an address to publish at, such as https://example.org/path/"
            ))),
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Command {
    /// Reads a command line without the program's name.
    pub(crate) fn read(words: impl Iterator<Item = OsString>) -> Result<Self, Trouble> {
        let mut words = Words::read(words)?;
        let Some(name) = words.next() else { return Ok(Self::Help) };
        if words.ask_for_help() {
            return Ok(Self::Help);
        }
        let command = match name.as_str() {
            "help" | "--help" | "-h" => Self::Help,
            "setup" => Self::Setup,
            "build" => Self::Build { address: words.address()? },
            "finish" => Self::Finish,
            "serve" => Self::Serve {
                port: words.value("--port")?.map(|text| port(&text)).transpose()?,
                under: words
                    .value("--under")?
                    .map_or(Ok(Under::top()), |path| Under::read(&path))?,
                build: !words.flag("--no-build"),
                address: words.address()?,
            },
            "size" => Self::Size,
            "bench" => Self::Bench {
                build: !words.flag("--no-build"),
                parts: std::iter::from_fn(|| words.next()).collect(),
            },
            "fuzz" => {
                let mut target = words.next();
                let mut seconds = words.next();
                if target.as_ref().is_some_and(|word| word.parse::<u32>().is_ok()) {
                    seconds = seconds.or(target.take());
                }
                Self::Fuzz {
                    targets: match target {
                        Some(name) => vec![Target::read(&name)?],
                        None => Target::ALL.to_vec(),
                    },
                    seconds: seconds.map_or(Ok(fuzz::USUAL), |text| number(&text))?,
                }
            }
            "test" => Self::Test(match (words.flag("--quick"), words.value("--only")?) {
                (false, None) => Selection::All,
                (true, None) => Selection::Quick,
                (false, Some(name)) => Selection::Only(name),
                (true, Some(_)) => {
                    return Err(Trouble::Usage("--quick and --only exclude each other".into()));
                }
            }),
            _ => return Err(Trouble::Usage(format!("there is no command `{name}`"))),
        };
        match words.next() {
            None => Ok(command),
            Some(word) => Err(Trouble::Usage(format!("`{name}` does not know `{word}`"))),
        }
    }
}

fn number(text: &str) -> Result<u32, Trouble> {
    let number = text.parse().ok().filter(|seconds| *seconds > 0);
    number.ok_or_else(|| Trouble::Usage(format!("`{text}` is not a number of seconds")))
}

fn port(text: &str) -> Result<u16, Trouble> {
    text.parse().map_err(|_| Trouble::Usage(format!("`{text}` is not a port from 0 to 65535")))
}

/// The words of the command line that have not been parsed yet.
struct Words(Vec<String>);

impl Words {
    /// `--name=value` is read as `--name value`.
    fn read(words: impl Iterator<Item = OsString>) -> Result<Self, Trouble> {
        let mut read = Vec::new();
        for word in words {
            let word = word.into_string().map_err(|word| {
                Trouble::Usage(format!("`{}` is not Unicode text", word.display()))
            })?;
            match word.split_once('=') {
                Some((name, value)) if name.starts_with("--") => {
                    read.extend([name.to_owned(), value.to_owned()]);
                }
                _ => read.push(word),
            }
        }
        Ok(Self(read))
    }

    fn next(&mut self) -> Option<String> {
        (!self.0.is_empty()).then(|| self.0.remove(0))
    }

    fn flag(&mut self, name: &str) -> bool {
        let place = self.0.iter().position(|word| word == name);
        place.map(|place| self.0.remove(place)).is_some()
    }

    fn value(&mut self, name: &str) -> Result<Option<String>, Trouble> {
        let Some(place) = self.0.iter().position(|word| word == name) else { return Ok(None) };
        self.0.remove(place);
        if self.0.get(place).is_none_or(|word| word.is_empty() || word.starts_with("--")) {
            return Err(Trouble::Usage(format!("{name} needs a value after it")));
        }
        Ok(Some(self.0.remove(place)))
    }

    fn address(&mut self) -> Result<Option<Address>, Trouble> {
        match self.value("--address")? {
            Some(text) => Address::read(&text).map(Some),
            None => Address::from_environment(),
        }
    }

    fn ask_for_help(&mut self) -> bool {
        self.flag("--help") || self.flag("-h")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Command, String> {
        let words = line.split_whitespace().map(OsString::from);
        Command::read(words).map_err(|trouble| trouble.to_string())
    }

    #[test]
    fn nothing_and_any_cry_for_help_print_the_usage() {
        for line in ["", "help", "--help", "-h", "build --help", "serve -h --port"] {
            assert_eq!(read(line), Ok(Command::Help), "{line}");
        }
    }

    #[test]
    fn flags_may_stand_in_any_order_and_hold_their_value_either_way() {
        let expected = Command::Serve {
            port: Some(9000),
            under: Under::read("/some/path/").expect("a good path"),
            build: false,
            address: Some(Address("https://example.org/plan/".into())),
        };
        let line =
            "serve --no-build --address https://example.org/plan --under=/some/path --port 9000";
        assert_eq!(read(line), Ok(expected));
    }

    #[test]
    fn tests_are_all_quick_or_one() {
        assert_eq!(read("test"), Ok(Command::Test(Selection::All)));
        assert_eq!(read("test --quick"), Ok(Command::Test(Selection::Quick)));
        assert_eq!(read("test --only size"), Ok(Command::Test(Selection::Only("size".into()))));
        assert!(read("test --quick --only size").is_err());
    }

    #[test]
    fn all_is_measured_or_what_is_named() {
        assert_eq!(read("bench"), Ok(Command::Bench { build: true, parts: Vec::new() }));
        let parts = vec!["start".to_owned(), "memory".to_owned()];
        let expected = Ok(Command::Bench { build: false, parts });
        assert_eq!(read("bench start --no-build memory"), expected);
    }

    #[test]
    fn each_target_is_tried_for_a_while_unless_one_or_a_time_is_named() {
        let fuzz =
            |targets: &[Target], seconds| Ok(Command::Fuzz { targets: targets.to_vec(), seconds });
        assert_eq!(read("fuzz"), fuzz(&Target::ALL, fuzz::USUAL));
        assert_eq!(read("fuzz json"), fuzz(&[Target::Json], fuzz::USUAL));
        assert_eq!(read("fuzz 60"), fuzz(&Target::ALL, 60));
        assert_eq!(read("fuzz search 60"), fuzz(&[Target::Search], 60));
        assert!(read("fuzz sarch").is_err());
        assert!(read("fuzz search 0").is_err());
        assert!(read("fuzz search 60 s").is_err());
        assert!(read("fuzz 60 search").is_err());
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert_eq!(read("biuld"), Err("there is no command `biuld`".into()));
        assert_eq!(read("size --all"), Err("`size` does not know `--all`".into()));
        assert_eq!(read("serve --port"), Err("--port needs a value after it".into()));
        assert_eq!(read("serve --port 70000"), Err("`70000` is not a port from 0 to 65535".into()));
    }

    #[test]
    fn an_address_is_one_that_pages_can_be_published_at() {
        for wrong in
            ["example.org", "ftp://example.org", "https://", "https:///path", "https://a?b"]
        {
            assert!(read(&format!("build --address {wrong}")).is_err(), "{wrong}");
        }
        let right = Command::Build { address: Some(Address("http://localhost:8080/".into())) };
        assert_eq!(read("build --address http://localhost:8080"), Ok(right));
    }
}
