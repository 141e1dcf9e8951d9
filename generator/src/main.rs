//! The command `generator`.

use std::io::IsTerminal;
use std::process::ExitCode;

use generator::command::{Outcome, Surroundings, run};

fn main() -> ExitCode {
    let folder = match std::env::current_dir() {
        Ok(folder) => folder,
        Err(error) => {
            eprintln!("error: no current folder: {error}");
            return ExitCode::from(Outcome::Failed.status());
        }
    };
    let others = std::env::var_os("CARGO_MANIFEST_DIR")
        .map(Into::into)
        .into_iter()
        .collect();
    // <https://no-color.org>
    let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let terminal = std::io::stderr().is_terminal();
    let at = Surroundings {
        colours: terminal && !plain,
        terminal,
        folder,
        others,
        out: &mut std::io::stdout(),
        err: &mut std::io::stderr(),
    };
    ExitCode::from(run(std::env::args_os(), at).status())
}
