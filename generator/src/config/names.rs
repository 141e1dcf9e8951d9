//! Names that a user chooses instead of those that a document gives.

/// The names chosen in one document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Names {
    /// Types, by the key under `components/schemas`, or by the pointer of any schema: `#/components/schemas/Pet`.
    pub types: Vec<Name>,
    /// Fields and variants, by the type as above, then by the member, the value or the variant's name.
    pub members: Vec<Members>,
    /// Methods, by operationId or `METHOD /path`.
    pub operations: Vec<Name>,
    /// Arguments and setters of all operations, by the parameter's name.
    pub parameters: Vec<Name>,
    /// The same of single operations, which are named as above.
    pub parameters_of: Vec<Members>,
    /// Resources, by tag or by the word of the paths that they are named after.
    pub resources: Vec<Name>,
    /// What resources are made of, where the user says so.
    pub resources_by: Option<Resources>,
    pub methods: Methods,
}

/// What operations are put together by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resources {
    /// The first tag; those without by path.
    Tags,
    /// The first word of the path.
    Paths,
}

impl Resources {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tags => "tags",
            Self::Paths => "paths",
        }
    }
}

/// How methods are called.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Methods {
    /// Without the words of their resource.
    #[default]
    Short,
    /// As the document's ids.
    OperationId,
}

impl Methods {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::OperationId => "operation-id",
        }
    }
}

/// The chosen members of one type, or parameters of one operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Members {
    /// The type or operation, as it is written.
    pub of: String,
    /// The byte of the configuration where it is named.
    pub at: usize,
    pub names: Vec<Name>,
}

/// A name that is chosen for something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// What it is chosen for, as it is written.
    pub of: String,
    /// The byte of the configuration where that is written.
    pub of_at: usize,
    pub name: String,
    /// The byte of the configuration where the name is written.
    pub at: usize,
}

impl Name {
    /// A choice that is written in no file.
    pub fn new(of: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            of: of.into(),
            of_at: 0,
            name: name.into(),
            at: 0,
        }
    }
}
