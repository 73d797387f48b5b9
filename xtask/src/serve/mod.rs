//! A local server that answers as a static host does.

mod encoding;
mod http;
mod lookup;
mod media;

pub(crate) use lookup::Under;

use crate::trouble::Trouble;
use encoding::Encoding;
use http::{Answer, Request};
use lookup::Found;
use std::{
    io,
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::Arc,
    thread::{self, JoinHandle},
};

/// The first port to try if none is asked for, and how many after it.
const PORTS: std::ops::Range<u16> = 8080..8180;

/// A server that runs until this process ends.
pub(crate) struct Server {
    address: String,
    accepting: JoinHandle<()>,
}

impl Server {
    /// Serves a folder on a port that happens to be free.
    pub(crate) fn on_any_port(site: &Path, under: Under) -> Result<Self, Trouble> {
        Self::on(listen(0)?, site, under)
    }

    /// The address of the site, with a trailing slash.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    fn on(listener: TcpListener, site: &Path, under: Under) -> Result<Self, Trouble> {
        let port = listener.local_addr().map_err(|why| Trouble::Server(why.to_string()))?.port();
        let address = format!("http://127.0.0.1:{port}{}", under.path());
        let host = Arc::new(Host { site: site.to_path_buf(), under });
        let accepting = thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let host = Arc::clone(&host);
                // The browser may have gone away, which is no fault of ours.
                thread::spawn(move || drop(host.answer(stream)));
            }
        });
        Ok(Self { address, accepting })
    }
}

/// Serves a folder until this process is ended.
pub(crate) fn forever(site: &Path, under: Under, port: Option<u16>) -> Result<(), Trouble> {
    let listener = match port {
        Some(port) => listen(port)?,
        None => PORTS.map(listen).find(Result::is_ok).unwrap_or_else(|| listen(0))?,
    };
    let server = Server::on(listener, site, under)?;
    println!("{}", server.address());
    server.accepting.join().map_err(|_| Trouble::Server("its thread gave up".into()))
}

fn listen(port: u16) -> Result<TcpListener, Trouble> {
    let number = if port == 0 { "any".into() } else { port.to_string() };
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .map_err(|why| Trouble::Port { port: number, why })
}

/// What is served, and below which path.
struct Host {
    site: PathBuf,
    under: Under,
}

impl Host {
    fn answer(&self, mut stream: TcpStream) -> io::Result<()> {
        let Some(request) = http::read(&stream)? else {
            return Answer::plain(400).send(&mut stream, true);
        };
        let answer = if matches!(request.method.as_str(), "GET" | "HEAD") {
            self.found(&request)
        } else {
            Answer::plain(405).with("Allow", "GET, HEAD")
        };
        answer.send(&mut stream, request.method != "HEAD")
    }

    fn found(&self, request: &Request) -> Answer {
        let accepted = &request.accepted;
        match lookup::find(&self.site, &self.under, &request.target) {
            Found::File(path) => self.file(&path, 200, accepted),
            Found::Redirect(to) => Answer::plain(301).with("Location", &to),
            Found::Missing => self.file(&self.site.join("404.html"), 404, accepted),
            Found::Outside => Answer::plain(404),
        }
    }

    fn file(&self, path: &Path, status: u16, accepted: &str) -> Answer {
        match encoded(path, accepted) {
            Ok((content, encoding, varies)) => {
                let mut answer = Answer::of(status, content)
                    .with("Content-Type", media::media_type(path))
                    .with("Cache-Control", media::caching(&self.site, path));
                if let Some(encoding) = encoding {
                    answer = answer.with("Content-Encoding", encoding.name());
                }
                if varies {
                    answer = answer.with("Vary", "Accept-Encoding");
                }
                answer
            }
            Err(why) if why.kind() == io::ErrorKind::NotFound => Answer::plain(404),
            Err(_) => Answer::plain(500),
        }
    }
}

/// The content of a file for this browser, its encoding, and whether another browser may get another encoding.
fn encoded(path: &Path, accepted: &str) -> io::Result<(Vec<u8>, Option<Encoding>, bool)> {
    let copies: Vec<Encoding> =
        Encoding::ALL.into_iter().filter(|encoding| encoding.copy_of(path).is_file()).collect();
    let encoding = encoding::best(accepted, &copies);
    let file = encoding.map_or_else(|| path.to_path_buf(), |encoding| encoding.copy_of(path));
    Ok((std::fs::read(file)?, encoding, !copies.is_empty()))
}
