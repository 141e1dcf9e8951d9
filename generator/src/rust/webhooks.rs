//! The requests that a server makes: the functions that read them, and how they are signed.

use super::{Docs, Ident};

/// The functions beside the events of an API.
#[derive(Clone, Debug)]
pub struct Webhooks {
    /// The enum of what webhooks send; `None`: there are callbacks only.
    pub event: Option<Ident>,
    /// What is said of `unwrap`, with an example.
    pub docs: Docs,
    /// `None`: nothing is verified.
    pub signature: Option<Signature>,
}

/// How requests are signed, in the words of the runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    pub header: String,
    /// `Sha256`, `Sha512`.
    pub hash: &'static str,
    /// `Hex`, `Base64`.
    pub encoding: &'static str,
    pub prefix: String,
    pub separator: String,
    pub signed: String,
    pub timestamp: Option<Timestamp>,
    pub id: Option<String>,
    /// What the key may stand behind, where it is written in base64.
    pub base64_secret: Option<&'static str>,
}

/// Where the time is at which a request was signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timestamp {
    pub header: String,
    pub prefix: String,
    /// In seconds.
    pub tolerance: u64,
}
