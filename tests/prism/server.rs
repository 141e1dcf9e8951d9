//! Prism, started on a document; stopped when it is dropped.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};

pub(crate) struct Prism {
    process: Child,
    pub(crate) port: u16,
}

impl Prism {
    /// Waits until it listens.
    pub(crate) fn start(program: &Path, document: &Path) -> Result<Self, String> {
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
                return Ok(Self { process, port });
            }
            said += &format!("{line}\n");
        }
        let _ = process.wait();
        Err(format!("Prism does not start: {said}"))
    }
}

impl Drop for Prism {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
