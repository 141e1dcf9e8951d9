//! Requests in, passed on to Prism, and what it said of each, out.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use serde_json::Value;

use crate::server::Prism;

/// What the type of a problem begins with.
const PROBLEM: &str = "https://stoplight.io/prism/errors#";

/// How much of what it says of itself is shown, in characters.
const DETAIL: usize = 160;

/// What the client gets where Prism gives no answer.
const NOTHING: &[u8] =
    b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

/// A request, and what Prism said.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    /// `GET /pets/1`
    pub(crate) request: String,
    /// Of its body: `multipart/form-data`
    pub(crate) media_type: Option<String>,
    pub(crate) status: u16,
    /// Where an answer sends the client.
    pub(crate) location: Option<String>,
    /// What is wrong with the request, in Prism's words.
    pub(crate) faults: Vec<String>,
    /// What is wrong with its own answer.
    pub(crate) own: Vec<String>,
}

pub(crate) struct Proxy {
    port: u16,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Proxy {
    /// `dynamic`: answers are made up of the schemas, and no examples.
    pub(crate) fn start(to: Arc<Prism>, dynamic: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port of this machine");
        let port = listener.local_addr().expect("it has an address").port();
        let seen: Arc<Mutex<Vec<Seen>>> = Arc::default();
        let all = Arc::clone(&seen);
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (to, all) = (Arc::clone(&to), Arc::clone(&all));
                std::thread::spawn(move || drop(pass_on(stream, &to, dynamic, &all)));
            }
        });
        Self { port, seen }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen
            .lock()
            .expect("no panic while it was held")
            .clone()
    }
}

/// One request and its answer; then the connection ends.
fn pass_on(
    mut client: TcpStream,
    to: &Prism,
    dynamic: bool,
    seen: &Mutex<Vec<Seen>>,
) -> std::io::Result<()> {
    let mut reader = BufReader::new(client.try_clone()?);
    let head = head(&mut reader)?;
    if head.is_empty() {
        return Ok(());
    }
    let body = body(&head, &mut reader)?;
    let mut passed = Vec::new();
    let dropped = ["connection", "expect", "prefer"];
    let kept = head.iter().filter(|line| {
        let name = line.split(':').next().unwrap_or_default();
        !dropped.contains(&name.trim().to_ascii_lowercase().as_str())
    });
    for line in kept {
        passed.extend_from_slice(line.as_bytes());
        passed.extend_from_slice(b"\r\n");
    }
    let prefer = if dynamic {
        "Prefer: dynamic=true\r\n"
    } else {
        ""
    };
    passed.extend_from_slice(format!("{prefer}Connection: close\r\n\r\n").as_bytes());
    passed.extend_from_slice(&body);
    let answer = to.answer(&passed);
    let one = match &answer {
        Ok(answer) => looked_at(&head, answer),
        Err(failure) => Seen {
            faults: vec![failure.clone()],
            ..looked_at(&head, b"")
        },
    };
    seen.lock().expect("no panic while it was held").push(one);
    client.write_all(&answer.unwrap_or_else(|_| NOTHING.to_vec()))
}

/// The lines before the body.
fn head(reader: &mut impl BufRead) -> std::io::Result<Vec<String>> {
    let mut lines = Vec::new();
    loop {
        let mut line = Vec::new();
        reader.read_until(b'\n', &mut line)?;
        let line = String::from_utf8_lossy(&line).trim_end().to_owned();
        if line.is_empty() {
            return Ok(lines);
        }
        lines.push(line);
    }
}

fn header<'h>(head: &'h [String], name: &str) -> Option<&'h str> {
    let pairs = head.iter().filter_map(|line| line.split_once(':'));
    let mut named = pairs.filter(|(known, _)| known.trim().eq_ignore_ascii_case(name));
    named.next().map(|(_, value)| value.trim())
}

/// The body as it came, chunks and all.
fn body(head: &[String], reader: &mut impl BufRead) -> std::io::Result<Vec<u8>> {
    let mut body = Vec::new();
    if let Some(length) = header(head, "content-length").and_then(|text| text.parse().ok()) {
        body.resize(length, 0);
        reader.read_exact(&mut body)?;
    } else if header(head, "transfer-encoding").is_some() {
        loop {
            let mut line = Vec::new();
            reader.read_until(b'\n', &mut line)?;
            let text = String::from_utf8_lossy(&line).trim().to_owned();
            let size = usize::from_str_radix(text.split(';').next().unwrap_or_default(), 16);
            body.extend(line);
            let mut chunk = vec![0; size.unwrap_or_default() + 2];
            reader.read_exact(&mut chunk)?;
            let last = chunk.len() == 2;
            body.extend(chunk);
            if last {
                break;
            }
        }
    }
    Ok(body)
}

fn looked_at(request: &[String], answer: &[u8]) -> Seen {
    let mut reader = answer;
    let lines = head(&mut reader).unwrap_or_default();
    let status = lines
        .first()
        .and_then(|line| line.split(' ').nth(1)?.parse().ok());
    let media_type = header(request, "content-type");
    let media_type = media_type.and_then(|text| text.split(';').next());
    let mut words = request[0].split(' ');
    let (method, path) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or_default(),
    );
    let path = path.split('?').next().unwrap_or_default();
    let said = header(&lines, "sl-violations").unwrap_or("[]");
    let said: Vec<Value> = serde_json::from_str(said).unwrap_or_default();
    let of = |side: &str| {
        let these = said.iter().filter(|one| one["location"][0] == side);
        these.map(fault).collect::<Vec<String>>()
    };
    let mut faults = of("request");
    let rest = String::from_utf8_lossy(reader);
    // What it cannot answer at all it says in a problem of its own.
    if rest.contains(PROBLEM) {
        faults.extend(problem(&rest));
    }
    Seen {
        request: format!("{method} {path}"),
        media_type: media_type.map(str::to_owned),
        status: status.unwrap_or_default(),
        location: header(&lines, "location").map(str::to_owned),
        faults,
        own: of("response"),
    }
}

/// What a problem of Prism's says, with what is wrong with a request that it refuses.
fn problem(rest: &str) -> Vec<String> {
    let from = rest.find('{').unwrap_or_default();
    let to = rest.rfind('}').map_or(rest.len(), |at| at + 1);
    let said: Value =
        serde_json::from_str(rest.get(from..to).unwrap_or_default()).unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let name = text(&said["type"]).replace(PROBLEM, "");
    let refused = said["validation"].as_array().into_iter().flatten();
    let refused: Vec<String> = refused.map(fault).collect();
    match refused.is_empty() {
        true => {
            let detail = text(&said["detail"]);
            let what = if detail.is_empty() {
                text(&said["title"])
            } else {
                detail
            };
            let what: String = what
                .chars()
                .filter(|c| !c.is_control())
                .take(DETAIL)
                .collect();
            vec![format!("{name}: {what}")]
        }
        false => refused,
    }
}

/// A fault as Prism lists it.
fn fault(one: &Value) -> String {
    let path = one["location"].as_array().into_iter().flatten();
    let path: Vec<&str> = path.filter_map(Value::as_str).collect();
    let message = one["message"].as_str().unwrap_or_default();
    format!("{}: {message}", path.join("."))
}
