//! Requests in, passed on to Prism, and what it said of each, out.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use serde_json::Value;

/// A request, and what Prism said.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    /// `GET /pets/1`
    pub(crate) request: String,
    pub(crate) status: u16,
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
    pub(crate) fn start(to: u16, dynamic: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port of this machine");
        let port = listener.local_addr().expect("it has an address").port();
        let seen: Arc<Mutex<Vec<Seen>>> = Arc::default();
        let all = Arc::clone(&seen);
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let all = Arc::clone(&all);
                std::thread::spawn(move || drop(pass_on(stream, to, dynamic, &all)));
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
    to: u16,
    dynamic: bool,
    seen: &Mutex<Vec<Seen>>,
) -> std::io::Result<()> {
    let mut reader = BufReader::new(client.try_clone()?);
    let head = head(&mut reader)?;
    if head.is_empty() {
        return Ok(());
    }
    let body = body(&head, &mut reader)?;
    let mut server = TcpStream::connect(("127.0.0.1", to))?;
    let dropped = ["connection", "expect", "prefer"];
    let kept = head.iter().filter(|line| {
        let name = line.split(':').next().unwrap_or_default();
        !dropped.contains(&name.trim().to_ascii_lowercase().as_str())
    });
    for line in kept {
        server.write_all(line.as_bytes())?;
        server.write_all(b"\r\n")?;
    }
    let prefer = if dynamic {
        "Prefer: dynamic=true\r\n"
    } else {
        ""
    };
    server.write_all(format!("{prefer}Connection: close\r\n\r\n").as_bytes())?;
    server.write_all(&body)?;
    let mut answer = Vec::new();
    server.read_to_end(&mut answer)?;
    let one = looked_at(&head[0], &answer);
    seen.lock().expect("no panic while it was held").push(one);
    client.write_all(&answer)
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

fn looked_at(request: &str, answer: &[u8]) -> Seen {
    let mut reader = answer;
    let lines = head(&mut reader).unwrap_or_default();
    let status = lines
        .first()
        .and_then(|line| line.split(' ').nth(1)?.parse().ok());
    let mut words = request.split(' ');
    let (method, path) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or_default(),
    );
    let path = path.split('?').next().unwrap_or_default();
    let said = header(&lines, "sl-violations").unwrap_or("[]");
    let said: Vec<Value> = serde_json::from_str(said).unwrap_or_default();
    let of = |side: &str| {
        let these = said.iter().filter(|one| one["location"][0] == side);
        let words = these.map(|one| {
            let path = one["location"].as_array().into_iter().flatten();
            let path: Vec<&str> = path.filter_map(Value::as_str).collect();
            format!(
                "{}: {}",
                path.join("."),
                one["message"].as_str().unwrap_or_default()
            )
        });
        words.collect::<Vec<String>>()
    };
    let mut faults = of("request");
    let rest = String::from_utf8_lossy(reader);
    // What it cannot answer at all it says in a problem of its own.
    if let Some(at) = rest.find("https://stoplight.io/prism/errors#") {
        let problem = rest[at..].split('"').next().unwrap_or_default();
        let detail = rest.split("\"detail\":\"").nth(1).unwrap_or_default();
        let detail = detail.split('"').next().unwrap_or_default();
        let name = problem.rsplit('#').next().unwrap_or_default();
        faults.push(format!("{name}: {detail}"));
    }
    Seen {
        request: format!("{method} {path}"),
        status: status.unwrap_or_default(),
        faults,
        own: of("response"),
    }
}
