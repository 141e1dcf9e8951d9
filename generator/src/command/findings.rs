//! What was found in documents in; printed, and whether it stops, out.

use std::io;

use super::Surroundings;
use super::arguments::Input;
use super::change::Obstacle;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::report::{Format, Report};
use crate::sources::Sources;

/// Prints what was found in one document; gives whether it stops at the chosen level.
pub(super) fn print(
    sources: &Sources,
    found: &Diagnostics,
    level: &Input,
    at: &mut Surroundings<'_>,
) -> io::Result<bool> {
    let report = Report::new(sources);
    let mut stops = false;
    for diagnostic in found {
        stops |= denied(diagnostic, level);
        writeln!(at.err, "{}", report.text(diagnostic, Format::Human, false))?;
    }
    Ok(stops)
}

/// Prints what stands in the way of writing.
pub(super) fn print_obstacles(obstacles: &[Obstacle], at: &mut Surroundings<'_>) -> io::Result<()> {
    for obstacle in obstacles {
        print(&obstacle.source, &obstacle.found, &Input::default(), at)?;
    }
    Ok(())
}

fn denied(diagnostic: &Diagnostic, level: &Input) -> bool {
    let least = if level.strict {
        Severity::Warning
    } else {
        Severity::Error
    };
    diagnostic.code.severity() >= least || level.deny.contains(&diagnostic.code)
}
