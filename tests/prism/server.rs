//! Prism, started on a document, and again where it ended by itself; stopped when it is dropped.

use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

/// How long an answer may take: less than a client waits.
const LONGEST: Duration = Duration::from_secs(20);

pub(crate) struct Prism {
    program: PathBuf,
    document: PathBuf,
    running: Mutex<Running>,
}

struct Running {
    process: Child,
    port: u16,
    /// How often it ended, or was ended since it gave no answer.
    ended: usize,
}

impl Prism {
    /// Waits until it listens.
    pub(crate) fn start(program: &Path, document: &Path) -> Result<Self, String> {
        let (process, port) = started(program, document)?;
        Ok(Self {
            program: program.to_owned(),
            document: document.to_owned(),
            running: Mutex::new(Running {
                process,
                port,
                ended: 0,
            }),
        })
    }

    /// How often it ended, or was ended since it gave no answer.
    pub(crate) fn ended(&self) -> usize {
        self.running().ended
    }

    /// The answer to a request, one after the other, so that it is known of which it ends; then it is started again.
    pub(crate) fn answer(&self, request: &[u8]) -> Result<Vec<u8>, String> {
        let mut running = self.running();
        let said = match sent(running.port, request) {
            Ok(answer) if !answer.is_empty() => return Ok(answer),
            Ok(_) => "it closes the connection".to_owned(),
            Err(error) if error.kind() == ErrorKind::WouldBlock => "it takes too long".to_owned(),
            Err(error) => error.to_string(),
        };
        // What ended closes its connections first.
        std::thread::sleep(Duration::from_millis(500));
        let ended = running.process.try_wait();
        let said = match ended.is_ok_and(|end| end.is_some()) {
            true => "Prism ends".to_owned(),
            false => format!("Prism gives no answer: {said}"),
        };
        // One that computes without end would not answer what comes next.
        let _ = running.process.kill();
        let _ = running.process.wait();
        let (process, port) = started(&self.program, &self.document)?;
        *running = Running {
            process,
            port,
            ended: running.ended + 1,
        };
        Err(said)
    }

    /// Ends it, whoever still holds it.
    pub(crate) fn stop(&self) {
        let mut running = self.running();
        let _ = running.process.kill();
        let _ = running.process.wait();
    }

    fn running(&self) -> MutexGuard<'_, Running> {
        self.running.lock().expect("no panic while it was held")
    }
}

fn sent(port: u16, request: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut server = TcpStream::connect(("127.0.0.1", port))?;
    server.set_read_timeout(Some(LONGEST))?;
    server.write_all(request)?;
    let mut answer = Vec::new();
    server.read_to_end(&mut answer)?;
    Ok(answer)
}

fn started(program: &Path, document: &Path) -> Result<(Child, u16), String> {
    let free = TcpListener::bind("127.0.0.1:0").map_err(|error| error.to_string())?;
    let port = free.local_addr().map_err(|error| error.to_string())?.port();
    drop(free);
    let mut process = Command::new(program)
        .args(["mock", "--host", "127.0.0.1", "--port", &port.to_string()])
        .arg(document)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| format!("{}: {error}", program.display()))?;
    let out = process.stdout.take().expect("its output is piped");
    let mut lines = BufReader::new(out).lines();
    let mut said = String::new();
    for line in lines.by_ref().map_while(Result::ok) {
        if line.contains("is listening on") {
            // It stops where nobody reads what it says.
            std::thread::spawn(move || lines.for_each(drop));
            return Ok((process, port));
        }
        said += &format!("{line}\n");
    }
    let _ = process.wait();
    Err(format!("Prism does not start: {said}"))
}

impl Drop for Prism {
    fn drop(&mut self) {
        self.stop();
    }
}
