//! A driver's process. It and the browser that it starts end when this value is dropped, even while a panic unwinds,
//! and with the whole test run, even if that is interrupted or killed.

use super::{Outcome, Trouble, display::Display};
use std::{
    fs,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// How long a program may take to start or to end.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);
pub(super) const PAUSE: Duration = Duration::from_millis(20);

/// Starts a program, waits until our end of the pipe is closed, and ends all that came of it: a driver that
/// is killed leaves its browser behind, so the whole group is asked to end.
const KEEPER: &str = r#"
folder=$1; shift
"$@" </dev/null &
trap "" TERM
read -r _
kill -TERM 0
wait
rm -rf "$folder"
# A browser that is just ending may write once more.
sleep 0.1
rm -rf "$folder"
"#;

/// Keeps a program and the folder that it writes to no longer than it is kept itself.
pub(super) struct Keeper(Child);

impl Keeper {
    /// Starts a program with what is set for it: arguments, variables, where its output goes.
    pub(super) fn start(
        program: &Path,
        folder: &Path,
        set: impl FnOnce(&mut Command),
    ) -> Outcome<Self> {
        let mut command = Command::new("sh");
        command
            .args(["-c", KEEPER, "keeper"])
            .arg(folder)
            .arg(program)
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        set(&mut command);
        Ok(Self(command.spawn()?))
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        // Waiting closes our end of the pipe first.
        let _ = self.0.wait();
    }
}

/// A new folder below the one that cargo gives to tests.
pub(crate) fn room(name: &str) -> Outcome<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", free_port()?));
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// A port that nobody listened on just now.
pub(super) fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

pub(crate) struct Driver {
    port: u16,
    profile: PathBuf,
    // The browser goes before what it draws on.
    _keeper: Keeper,
    _display: Option<Display>,
}

impl Driver {
    /// Starts a driver on a port that is free and waits until it answers. What else it is to be told may
    /// name the folder in which its browser is to keep what it remembers.
    pub(crate) fn start(
        program: &Path,
        display: Option<Display>,
        set: impl FnOnce(&mut Command, &Path),
    ) -> Outcome<Self> {
        let (port, profile) = (free_port()?, room("browser")?);
        let keeper = Keeper::start(program, &profile, |command| {
            command.arg(format!("--port={port}"));
            set(command, &profile);
        })?;
        let driver = Self { port, profile, _keeper: keeper, _display: display };
        let start = Instant::now();
        while !driver.answers() {
            if start.elapsed() > PATIENCE {
                return Err(Trouble::new(format!("{} does not answer", program.display())));
            }
            thread::sleep(PAUSE);
        }
        Ok(driver)
    }

    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Where its browser keeps what it remembers.
    pub(crate) fn profile(&self) -> &Path {
        &self.profile
    }

    fn answers(&self) -> bool {
        let mut status = [0; 12];
        TcpStream::connect(("127.0.0.1", self.port))
            .and_then(|mut stream| {
                stream.set_read_timeout(Some(PATIENCE))?;
                let request = format!(
                    "GET /status HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n",
                    self.port
                );
                stream.write_all(request.as_bytes())?;
                stream.read_exact(&mut status)
            })
            .is_ok_and(|()| status.ends_with(b" 200"))
    }
}
