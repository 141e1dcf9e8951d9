//! The one door for text of a document into documentation, a README and a manifest.
//!
//! ```text
//! CommonMark —read→ blocks of pieces —print→ lines
//! ```
//!
//! What is read is a tree without code to run, HTML and line breaks in the wrong places, and the printer has no way to
//! write them: whatever a document says, rustdoc finds in it neither a test, an element nor a link to an item. Our own
//! sentences are templates that only take a [`Line`], so that no text gets in beside the door.

mod alias;
mod clean;
mod docs;
mod html;
mod inline;
mod line;
mod print;
mod read;
#[cfg(test)]
mod tests;
mod tree;

pub use alias::Alias;
pub use clean::{lines, plain};
pub use docs::Docs;
pub(crate) use docs::is_line_break;
pub use line::Line;
