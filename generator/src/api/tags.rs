//! What tells alternatives apart by a tag.

use super::types::Mark;

impl Mark {
    /// The values of the tag that are its own.
    pub fn tags(&self) -> &[String] {
        match self {
            Self::Tags(tags) | Self::Rest(tags) | Self::Default(tags) => tags,
            Self::Kind(_) | Self::Items(_) | Self::Members { .. } => &[],
        }
    }
}
