//! A local server that answers as a static host does.

mod encoding;
mod lookup;
mod media;

pub(crate) use lookup::Under;

use crate::trouble::Trouble;
use encoding::Encoding;
use lookup::Found;
use std::{
    io::{self, Cursor},
    net::{Ipv4Addr, TcpListener},
    path::{Path, PathBuf},
    sync::Arc,
    thread::{self, JoinHandle},
};
use tiny_http::{Header, Method, Request, Response};

/// The first port that is tried when none is asked for, and how many after it.
const PORTS: std::ops::Range<u16> = 8080..8180;
/// Requests answered at the same time: as many as a browser opens connections.
const THREADS: usize = 6;

/// A server that runs until this value is dropped.
pub(crate) struct Server {
    address: String,
    http: Arc<tiny_http::Server>,
    threads: Vec<JoinHandle<()>>,
}

impl Server {
    /// Serves a folder on a port that happens to be free.
    pub(crate) fn on_any_port(site: &Path, under: Under) -> Result<Self, Trouble> {
        Self::on(listen(0)?, site, under)
    }

    /// Where the site begins, with a slash at the end.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    fn on(listener: TcpListener, site: &Path, under: Under) -> Result<Self, Trouble> {
        let refused = |why: &dyn std::fmt::Display| Trouble::Server(why.to_string());
        let port = listener.local_addr().map_err(|why| refused(&why))?.port();
        let address = format!("http://127.0.0.1:{port}{}", under.path());
        let http = tiny_http::Server::from_listener(listener, None).map_err(|why| refused(&why))?;
        let http = Arc::new(http);
        let host = Arc::new(Host { site: site.to_path_buf(), under });
        let threads = (0..THREADS)
            .map(|_| {
                let (http, host) = (Arc::clone(&http), Arc::clone(&host));
                thread::spawn(move || http.incoming_requests().for_each(|it| host.answer(it)))
            })
            .collect();
        Ok(Self { address, http, threads })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        for _ in &self.threads {
            self.http.unblock();
        }
    }
}

/// Serves a folder until this process is ended.
pub(crate) fn forever(site: &Path, under: Under, port: Option<u16>) -> Result<(), Trouble> {
    let listener = match port {
        Some(port) => listen(port)?,
        None => PORTS.map(listen).find(Result::is_ok).unwrap_or_else(|| listen(0))?,
    };
    let mut server = Server::on(listener, site, under)?;
    println!("{}", server.address());
    for thread in server.threads.drain(..) {
        if thread.join().is_err() {
            return Err(Trouble::Server("one of its threads gave up".into()));
        }
    }
    Ok(())
}

fn listen(port: u16) -> Result<TcpListener, Trouble> {
    let number = if port == 0 { "any".into() } else { port.to_string() };
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .map_err(|why| Trouble::Port { port: number, why })
}

type Answer = Response<Cursor<Vec<u8>>>;

/// What is served, and below which path.
struct Host {
    site: PathBuf,
    under: Under,
}

impl Host {
    fn answer(&self, request: Request) {
        let answer = if matches!(request.method(), Method::Get | Method::Head) {
            self.found(&request)
        } else {
            with(plain(405), "Allow", "GET, HEAD")
        };
        // The browser may have gone away, which is no fault of ours.
        let _ = request.respond(answer);
    }

    fn found(&self, request: &Request) -> Answer {
        let accepted = request
            .headers()
            .iter()
            .find(|header| header.field.equiv("Accept-Encoding"))
            .map_or("", |header| header.value.as_str());
        match lookup::find(&self.site, &self.under, request.url()) {
            Found::File(path) => self.file(&path, 200, accepted),
            Found::Redirect(to) => with(plain(301), "Location", &to),
            Found::Missing => self.file(&self.site.join("404.html"), 404, accepted),
            Found::Outside => plain(404),
        }
    }

    fn file(&self, path: &Path, status: u16, accepted: &str) -> Answer {
        match encoded(path, accepted) {
            Ok((content, encoding, varies)) => {
                let mut answer = with_length(Response::from_data(content)).with_status_code(status);
                answer = with(answer, "Content-Type", media::media_type(path));
                answer = with(answer, "Cache-Control", media::caching(&self.site, path));
                if let Some(encoding) = encoding {
                    answer = with(answer, "Content-Encoding", encoding.name());
                }
                if varies {
                    answer = with(answer, "Vary", "Accept-Encoding");
                }
                answer
            }
            Err(why) if why.kind() == io::ErrorKind::NotFound => plain(404),
            Err(_) => plain(500),
        }
    }
}

/// The content of a file as the browser may have it, how it is encoded, and whether another
/// browser may get it otherwise.
fn encoded(path: &Path, accepted: &str) -> io::Result<(Vec<u8>, Option<Encoding>, bool)> {
    let copies: Vec<Encoding> =
        Encoding::ALL.into_iter().filter(|encoding| encoding.copy_of(path).is_file()).collect();
    let encoding = encoding::best(accepted, &copies);
    let file = encoding.map_or_else(|| path.to_path_buf(), |encoding| encoding.copy_of(path));
    Ok((std::fs::read(file)?, encoding, !copies.is_empty()))
}

/// An answer without a page.
fn plain(status: u16) -> Answer {
    with_length(Response::from_data(Vec::new())).with_status_code(status)
}

/// With a length and not in chunks, as a host sends a file.
fn with_length(answer: Answer) -> Answer {
    answer.with_chunked_threshold(usize::MAX)
}

/// Adds a header. Ours are plain ASCII, as a request's line is; anything else would be left out.
fn with(answer: Answer, name: &str, value: &str) -> Answer {
    match Header::from_bytes(name, value) {
        Ok(header) => answer.with_header(header),
        Err(()) => answer,
    }
}
