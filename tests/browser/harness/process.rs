//! A driver's process. It and the browser that it starts end with this value, also while a panic unwinds,
//! and with the whole test, also when that is interrupted or killed.

use super::{Outcome, Trouble};
use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// How long a driver may take to start or to end.
const PATIENCE: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(20);

/// Starts the driver, waits until our end of the pipe is closed, and ends all that came of it: a driver that
/// is killed leaves its browser behind, so the whole group is asked to end.
const KEEPER: &str = r#"
profile=$1; shift
"$@" </dev/null &
trap "" TERM
read -r _
kill -TERM 0
wait
rm -rf "$profile"
# A browser that is just ending may write once more.
sleep 0.1
rm -rf "$profile"
"#;

pub(crate) struct Driver {
    keeper: Child,
    port: u16,
    profile: PathBuf,
}

impl Driver {
    /// Starts a driver on a port that is free and waits until it answers.
    pub(crate) fn start(program: &Path) -> Outcome<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let profile = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("browser-{port}"));
        let keeper = Command::new("sh")
            .args(["-c", KEEPER, "keeper"])
            .arg(&profile)
            .arg(program)
            .arg(format!("--port={port}"))
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let driver = Self { keeper, port, profile };
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
                let request =
                    "GET /status HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
                stream.write_all(request.as_bytes())?;
                stream.read_exact(&mut status)
            })
            .is_ok_and(|()| status.ends_with(b" 200"))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Waiting closes our end of the pipe first.
        let _ = self.keeper.wait();
    }
}
