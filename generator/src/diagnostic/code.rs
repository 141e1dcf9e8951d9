//! The stable codes of diagnostics; a code has one severity.

use std::fmt;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is lost; worth knowing.
    Note,
    /// Something degrades: a type becomes more open, a part is left out.
    Warning,
    /// The document cannot be used.
    Error,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $severity:ident $name:ident = $text:literal;)*) => {
        /// What kind of finding a diagnostic is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code { $($(#[$doc])* $name,)* }

        impl Code {
            /// All codes, in the order of this table.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The code users write as `name`.
            pub fn named(name: &str) -> Option<Self> {
                match name { $($text => Some(Self::$name),)* _ => None }
            }

            /// The name users write: `unresolved-reference`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    // The command
    /// The configuration file is wrong.
    Error Configuration = "configuration";
    /// A generated file was edited by hand; generating again would lose the change.
    Error EditedFile = "edited-file";
    /// A file that was not generated stands where one has to be written.
    Error ForeignFile = "foreign-file";
    /// An overlay is wrong.
    Error Overlay = "overlay";
    /// An action of an overlay selects nothing, and so does nothing.
    Error OverlayUnmatched = "overlay-unmatched";
    /// A page that is merged into a document says something else than the document.
    Error Contradiction = "contradiction";

    // Reading
    /// The text is neither YAML nor JSON.
    Error Syntax = "syntax";
    /// The text has no `openapi` or `swagger` version.
    Error NotOpenapi = "not-openapi";
    /// The version is none of 2.0, 3.0, 3.1, 3.2.
    Error UnsupportedVersion = "unsupported-version";
    /// The document is larger, deeper or more entangled than the limits allow.
    Error LimitExceeded = "limit-exceeded";
    /// A mapping has a key twice; the last one counts.
    Warning DuplicateKey = "duplicate-key";
    /// Something is there twice that may be there once only; one of the two counts, but for paths.
    Warning DuplicateDefinition = "duplicate-definition";
    /// An object has a keyword that its kind does not have.
    Warning UnknownKeyword = "unknown-keyword";
    /// A keyword's value has the wrong type; the keyword is ignored.
    Warning WrongType = "wrong-type";
    /// A required keyword is missing.
    Warning MissingKeyword = "missing-keyword";
    /// A `$ref` leads nowhere, in a circle, to the wrong kind of object, or out of reach.
    Warning UnresolvedReference = "unresolved-reference";
    /// Keywords beside a `$ref` that have no meaning there.
    Note IgnoredSiblings = "ignored-siblings";

    // Meaning
    /// No request can be made of an operation; it is left out.
    Warning OperationSkipped = "operation-skipped";
    /// A path template names a parameter that is not declared.
    Warning UndeclaredPathParameter = "undeclared-path-parameter";
    /// A path parameter is declared that the template does not name.
    Warning UnusedPathParameter = "unused-path-parameter";
    /// Two operations have the same operationId.
    Warning DuplicateOperationId = "duplicate-operation-id";
    /// An operation has no operationId; its name is made of method and path.
    Note MissingOperationId = "missing-operation-id";
    /// A schema that no value fits, or whose parts contradict each other.
    Warning ContradictorySchema = "contradictory-schema";
    /// A schema whose exact type is not expressed: a more open one stands in.
    Warning OpenType = "open-type";
    /// Webhooks or callbacks whose bodies nothing tells apart: they are read as the first of them.
    Warning IndistinctWebhooks = "indistinct-webhooks";
    /// A schema for which only raw JSON stands.
    Warning RawJson = "raw-json";
    /// An array without `items`.
    Note MissingItems = "missing-items";
    /// A default that its own schema does not allow; it is left out.
    Warning InvalidDefault = "invalid-default";
    /// An example that its own schema does not allow; it is left out.
    Note InvalidExample = "invalid-example";
    /// A security requirement names a scheme that is not declared.
    Warning UnknownSecurityScheme = "unknown-security-scheme";
    /// There are security schemes, and no operation says which it needs.
    Note UnsaidSecurity = "unsaid-security";
    /// A server that is no base URL, its variables at their defaults.
    Warning UnusableServer = "unusable-server";
    /// A name or a media type that no header can hold.
    Warning UnusableName = "unusable-name";

    /// An operation that gives pages of a list, by the shape of its answers: its call has `items()` and `pages()`.
    Note InferredPagination = "inferred-pagination";
    /// An operation that may answer with events, by what is said of a member of its body: it has a second method.
    Note InferredStream = "inferred-stream";

    // What the generated client does not do yet or cannot do
    /// A body in a media type without a type of its own: bytes are sent and given.
    Warning RawBody = "raw-body";
    /// A body in several media types: one of them is sent, or asked for.
    Note OtherMediaTypes = "other-media-types";
    /// An error whose type has no form in its media type: it is read as JSON.
    Note AssumedJson = "assumed-json";
    /// A parameter whose serialization is not defined; it is sent as text.
    Warning ParameterStyle = "parameter-style";
    /// A parameter that is no argument: OpenAPI has other means for it, such as a security scheme.
    Note IgnoredParameter = "ignored-parameter";
    /// A security scheme that must be supplied by hand.
    Warning ManualSecurity = "manual-security";
    /// A pattern that is documentation only: it is not checked before sending.
    Note UncheckedPattern = "unchecked-pattern";
    /// Part of the document that the client has nothing for.
    Warning NotGenerated = "not-generated";
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
