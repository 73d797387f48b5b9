//! As much HTTP as a local static host needs: one request and one answer per connection.
//!
//! With a library that keeps connections open in a thread pool, a browser's sixth connection waited for ever behind
//! five idle ones. Here each connection has its own thread and never idles.

use std::{
    fmt::Write as _,
    io::{self, BufRead, BufReader, Read, Write},
    net::TcpStream,
    time::Duration,
};

/// The most bytes that are read of a request.
const LONGEST: u64 = 32 * 1024;
/// How long a request may take to arrive; browsers also open connections that they do not use.
const PATIENCE: Duration = Duration::from_secs(30);

/// A request.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) method: String,
    /// The path and the query, still percent-encoded.
    pub(super) target: String,
    /// The encodings that the browser takes.
    pub(super) accepted: String,
}

/// Reads a request; `None` if what came is not one. If nothing came at all, the connection was not needed: an answer
/// would be taken for the answer to a later request.
pub(super) fn read(stream: &TcpStream) -> io::Result<Option<Request>> {
    stream.set_read_timeout(Some(PATIENCE))?;
    if stream.peek(&mut [0])? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(parsed(BufReader::new(stream.take(LONGEST)).lines().map_while(Result::ok)))
}

fn parsed(mut lines: impl Iterator<Item = String>) -> Option<Request> {
    let first = lines.next()?;
    let mut words = first.split(' ');
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    if !words.next()?.starts_with("HTTP/1.") || !target.starts_with('/') {
        return None;
    }
    let accepted = lines
        .take_while(|line| !line.is_empty())
        .filter_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("Accept-Encoding").then(|| value.trim().to_owned())
        })
        .last()
        .unwrap_or_default();
    Some(Request { method, target, accepted })
}

/// A response.
#[derive(Debug)]
pub(super) struct Answer {
    status: u16,
    headers: String,
    content: Vec<u8>,
}

impl Answer {
    /// A response without a page.
    pub(super) fn plain(status: u16) -> Self {
        Self::of(status, Vec::new())
    }

    /// A response with content.
    pub(super) fn of(status: u16, content: Vec<u8>) -> Self {
        Self { status, headers: String::new(), content }
    }

    /// Adds a header; a value that could break out of its line is left out.
    pub(super) fn with(mut self, name: &str, value: &str) -> Self {
        if !value.chars().any(char::is_control) {
            let _ = write!(self.headers, "{name}: {value}\r\n");
        }
        self
    }

    /// Sends it, with its content or only its head.
    pub(super) fn send(&self, stream: &mut impl Write, with_content: bool) -> io::Result<()> {
        let reason = match self.status {
            200 => "OK",
            301 => "Moved Permanently",
            400 => "Bad Request",
            404 => "Not Found",
            405 => "Method Not Allowed",
            _ => "Internal Server Error",
        };
        let head = format!(
            "HTTP/1.1 {} {reason}\r\nContent-Length: {}\r\nConnection: close\r\n{}\r\n",
            self.status,
            self.content.len(),
            self.headers
        );
        stream.write_all(head.as_bytes())?;
        if with_content {
            stream.write_all(&self.content)?;
        }
        stream.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(text: &str) -> Option<Request> {
        parsed(text.split("\r\n").map(str::to_owned))
    }

    #[test]
    fn a_request_tells_what_is_asked_for_and_what_is_taken() {
        let asked =
            request("GET /plan/?a=b HTTP/1.1\r\nHost: x\r\naccept-encoding: gzip, br\r\n\r\n");
        let expected = Request {
            method: "GET".into(),
            target: "/plan/?a=b".into(),
            accepted: "gzip, br".into(),
        };
        assert_eq!(asked, Some(expected));
    }

    #[test]
    fn what_is_no_request_is_none() {
        for text in ["", "GET", "GET /", "GET / FTP/1", "GET http://else/ HTTP/1.1", "\r\n\r\n"] {
            assert_eq!(request(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_connection_on_which_nothing_came_is_not_answered() -> io::Result<()> {
        let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
        for (said, answered) in [("", false), ("GET\r\n\r\n", true)] {
            let mut browser = TcpStream::connect(listener.local_addr()?)?;
            browser.write_all(said.as_bytes())?;
            browser.shutdown(std::net::Shutdown::Write)?;
            let (stream, _) = listener.accept()?;
            assert_eq!(read(&stream).is_ok(), answered, "{said:?}");
        }
        Ok(())
    }

    #[test]
    fn an_answer_ends_its_connection_and_tells_its_length() {
        let mut sent = Vec::new();
        let answer = Answer::of(200, b"text".to_vec()).with("A", "b").with("C", "d\r\nE: f");
        answer.send(&mut sent, true).expect("a list takes all");
        let sent = String::from_utf8(sent).expect("all of it is text");
        assert_eq!(
            sent,
            "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\nA: b\r\n\r\ntext"
        );
    }

    #[test]
    fn to_head_goes_no_content() {
        let mut sent = Vec::new();
        Answer::of(404, b"text".to_vec()).send(&mut sent, false).expect("a list takes all");
        assert!(sent.ends_with(b"\r\n\r\n"));
    }
}
