//! The command `generator`.

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
    let at = Surroundings {
        folder,
        others,
        out: &mut std::io::stdout(),
        err: &mut std::io::stderr(),
    };
    ExitCode::from(run(std::env::args_os(), at).status())
}
