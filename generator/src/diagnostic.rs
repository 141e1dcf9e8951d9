//! What is to be said about a document: values that any stage makes and only `report` turns into text.

use crate::place::{FileId, Place};

mod code;

pub use code::{Code, Severity};

/// One finding. The first label is the place to mend.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    pub code: Code,
    /// One line, lower case, names in backticks.
    pub message: String,
    pub labels: Vec<Label>,
    /// What to do about it.
    pub help: Option<String>,
}

/// Something said about one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    pub spot: Spot,
    pub text: String,
}

/// A place a label can stand at.
#[derive(Clone, Debug, PartialEq)]
pub enum Spot {
    /// The value at a place.
    Value(Place),
    /// The key of the member at a place.
    Key(Place),
    /// A byte of a text that could not be read as a tree.
    Offset(FileId, usize),
}

impl Diagnostic {
    /// A finding about the value at `place`.
    pub fn at(code: Code, place: &Place, message: impl Into<String>) -> Self {
        Self::new(code, Spot::Value(place.clone()), message)
    }

    /// A finding about the key of the member at `place`.
    pub fn at_key(code: Code, place: &Place, message: impl Into<String>) -> Self {
        Self::new(code, Spot::Key(place.clone()), message)
    }

    pub fn new(code: Code, spot: Spot, message: impl Into<String>) -> Self {
        let label = Label {
            spot,
            text: String::new(),
        };
        Self {
            code,
            message: message.into(),
            labels: vec![label],
            help: None,
        }
    }

    /// Says something at the place to mend.
    pub fn label(mut self, text: impl Into<String>) -> Self {
        self.labels[0].text = text.into();
        self
    }

    /// Says something at another place.
    pub fn also(mut self, place: &Place, text: impl Into<String>) -> Self {
        self.labels.push(Label {
            spot: Spot::Value(place.clone()),
            text: text.into(),
        });
        self
    }

    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// The findings so far: stages push and carry on; between stages [`Diagnostics::stops`] decides.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diagnostics {
    all: Vec<Diagnostic>,
}

impl Diagnostics {
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.all.push(diagnostic);
    }

    /// Whether the document cannot be used at all.
    pub fn stops(&self) -> bool {
        self.all
            .iter()
            .any(|d| d.code.severity() == Severity::Error)
    }

    /// Keeps only some of the findings.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.all.retain(keep);
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.all.iter()
    }

    pub fn len(&self) -> usize {
        self.all.len()
    }

    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, found: I) {
        self.all.extend(found);
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.all.iter()
    }
}
