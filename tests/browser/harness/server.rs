//! The built site from a server that can be told to fail, to wait or to send something else.

use super::{Outcome, environment::built};
use std::{
    fs,
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    sync::{Arc, Condvar, Mutex, PoisonError},
    thread,
};

/// What is sent for a file of the site.
pub(crate) enum Answer {
    /// The file as it is.
    AsBuilt,
    /// This in its place.
    Instead(String),
    /// An error, as of a server in trouble.
    Refused,
    /// Half of the file, though all of it was announced: the line is cut.
    Cut,
    /// Nothing at all: the connection ends, as where there is no network.
    Gone,
}

/// A server that runs until this program ends.
pub(crate) struct Server {
    address: String,
}

impl Server {
    /// The same as built, but the program waits at a gate.
    pub(crate) fn holding_the_program(site: &str) -> Outcome<(Self, Arc<Gate>)> {
        let gate = Arc::<Gate>::default();
        let held = Arc::clone(&gate);
        let server = Self::like(site, move |file| {
            if std::path::Path::new(file).extension().is_some_and(|end| end == "wasm") {
                held.wait();
            }
            Answer::AsBuilt
        })?;
        Ok((server, gate))
    }

    /// Serves the built site below the path that another address of it has. The function is asked for each
    /// file by its path below the site; it may take its time.
    pub(crate) fn like(
        site: &str,
        answer: impl Fn(&str) -> Answer + Send + Sync + 'static,
    ) -> Outcome<Self> {
        let under = site.splitn(4, '/').nth(3).unwrap_or_default();
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = format!("http://{}/{under}", listener.local_addr()?);
        let (dist, under) = (built()?, format!("/{under}"));
        let answer = Arc::new(answer);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (dist, under, answer) = (dist.clone(), under.clone(), Arc::clone(&answer));
                // The browser may have gone away, which is no fault of ours.
                thread::spawn(move || drop(serve(stream, &dist, &under, answer.as_ref())));
            }
        });
        Ok(Self { address })
    }

    /// Where the site begins.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

fn serve(
    mut stream: TcpStream,
    dist: &Path,
    under: &str,
    answer: &impl Fn(&str) -> Answer,
) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    while lines.next().transpose()?.is_some_and(|header| !header.is_empty()) {}
    let address = request.split(' ').nth(1).unwrap_or_default();
    let path = address.split('?').next().unwrap_or_default().strip_prefix(under).unwrap_or("none");
    let name = if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    };
    let answer = answer(path);
    let is_cut = matches!(answer, Answer::Cut);
    let content = match answer {
        Answer::Gone => return Ok(()),
        Answer::AsBuilt | Answer::Cut if !name.contains("..") => fs::read(dist.join(&name)).ok(),
        Answer::Instead(text) => Some(text.into_bytes()),
        _ => None,
    };
    let kind = match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript",
        "css" => "text/css",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
    let status = if content.is_some() { "200 OK" } else { "503 Service Unavailable" };
    let content = content.unwrap_or_default();
    let length = content.len();
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
    )?;
    stream.write_all(if is_cut { &content[..length / 2] } else { &content })
}

/// Holds back whoever waits at it until it is opened.
#[derive(Default)]
pub(crate) struct Gate {
    open: Mutex<bool>,
    opened: Condvar,
}

impl Gate {
    pub(crate) fn wait(&self) {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        while !*open {
            open = self.opened.wait(open).unwrap_or_else(PoisonError::into_inner);
        }
    }

    pub(crate) fn open(&self) {
        *self.open.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.opened.notify_all();
    }
}
