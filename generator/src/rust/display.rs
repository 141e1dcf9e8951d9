//! A planned crate as text, for `dump`.

use std::fmt::{self, Display, Formatter};

use super::Crate;

impl Display for Crate {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "crate {} {}", self.package.name, self.package.version)?;
        for part in &self.runtime_parts {
            writeln!(f, "runtime part {}", part.name())?;
        }
        for file in &self.files {
            writeln!(f, "\nfile src/{}", file.path)?;
            for item in &file.items {
                writeln!(f, "{item:#?}")?;
            }
        }
        for file in &self.tests {
            writeln!(f, "\nfile tests/{}", file.path)?;
            for item in &file.items {
                writeln!(f, "{item:#?}")?;
            }
        }
        Ok(())
    }
}
