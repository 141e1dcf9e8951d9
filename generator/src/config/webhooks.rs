//! `[webhooks]` in: how the requests that a server makes are signed, out.

use super::table::{Table, problem, problem_with_help};
use crate::diagnostic::Diagnostics;

/// How requests are signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The header with the signature, in small letters.
    pub header: String,
    pub hash: Hash,
    pub encoding: Encoding,
    /// What stands before each signature.
    pub prefix: String,
    /// What stands between several signatures; empty: there is one.
    pub separator: String,
    /// What is signed, with `{body}`, `{timestamp}` and `{id}`.
    pub signed: String,
    pub timestamp: Option<Timestamp>,
    /// The header with the request's id.
    pub id_header: Option<String>,
    pub secret: Secret,
    /// The byte of the configuration where the table stands.
    pub at: usize,
}

/// Where the time is at which a request was signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timestamp {
    pub header: String,
    /// What stands before it.
    pub prefix: String,
    /// In seconds.
    pub tolerance: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hash {
    Sha256,
    Sha512,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Hex,
    Base64,
}

/// What of a secret is the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secret {
    Text,
    /// Bytes in base64, perhaps behind `whsec_`.
    Base64,
}

pub(super) const KEY: &str = "webhooks";

pub(super) const KEYS: &[&str] = &[
    "preset",
    "header",
    "algorithm",
    "encoding",
    "prefix",
    "separator",
    "signed",
    "timestamp-header",
    "timestamp-prefix",
    "tolerance",
    "id-header",
    "secret",
];

/// What a tolerance is where nothing is said of it, in seconds.
const TOLERANCE: u64 = 300;

const PRESETS: &[(&str, Preset)] = &[
    (
        "github",
        Preset {
            header: "x-hub-signature-256",
            prefix: "sha256=",
            ..Preset::BODY
        },
    ),
    (
        "slack",
        Preset {
            header: "x-slack-signature",
            prefix: "v0=",
            signed: "v0:{timestamp}:{body}",
            timestamp: Some(("x-slack-request-timestamp", "")),
            ..Preset::BODY
        },
    ),
    (
        "standard-webhooks",
        Preset {
            header: "webhook-signature",
            encoding: Encoding::Base64,
            prefix: "v1,",
            separator: " ",
            signed: "{id}.{timestamp}.{body}",
            timestamp: Some(("webhook-timestamp", "")),
            id: Some("webhook-id"),
            secret: Secret::Base64,
        },
    ),
    (
        "stripe",
        Preset {
            header: "stripe-signature",
            prefix: "v1=",
            separator: ",",
            signed: "{timestamp}.{body}",
            timestamp: Some(("stripe-signature", "t=")),
            ..Preset::BODY
        },
    ),
];

/// A way to sign that has a name. All of them are HMACs with SHA-256.
struct Preset {
    header: &'static str,
    encoding: Encoding,
    prefix: &'static str,
    separator: &'static str,
    signed: &'static str,
    /// A header, and what stands before the time in it.
    timestamp: Option<(&'static str, &'static str)>,
    id: Option<&'static str>,
    secret: Secret,
}

impl Preset {
    /// What is usual: the body alone, in hexadecimal.
    const BODY: Self = Self {
        header: "",
        encoding: Encoding::Hex,
        prefix: "",
        separator: "",
        signed: "{body}",
        timestamp: None,
        id: None,
        secret: Secret::Text,
    };
}

/// The table `webhooks`.
pub(super) fn signature(table: &Table<'_>, diagnostics: &mut Diagnostics) -> Option<Signature> {
    let table = table.table(KEY, diagnostics)?;
    table.only(KEYS, diagnostics);
    let preset = match table.named("preset", PRESETS, diagnostics) {
        Some(preset) => preset,
        None => &Preset::BODY,
    };
    let before = diagnostics.len();
    let header = header(&table, "header", diagnostics).unwrap_or_else(|| preset.header.to_owned());
    if header.is_empty()
        && diagnostics.len() == before
        && table.text("preset", diagnostics).is_none()
    {
        table.missing("header", diagnostics);
    }
    let algorithms = [("hmac-sha256", Hash::Sha256), ("hmac-sha512", Hash::Sha512)];
    let encodings = [("hex", Encoding::Hex), ("base64", Encoding::Base64)];
    let secrets = [("text", Secret::Text), ("base64", Secret::Base64)];
    let hash = table.named("algorithm", &algorithms, diagnostics);
    let encoding = table.named("encoding", &encodings, diagnostics);
    let secret = table.named("secret", &secrets, diagnostics);
    let mut text = |key: &str, preset: &str| {
        let text = table.text(key, diagnostics);
        text.unwrap_or_else(|| preset.to_owned())
    };
    let prefix = text("prefix", preset.prefix);
    let separator = text("separator", preset.separator);
    let signed = text("signed", preset.signed);
    let time_prefix = text(
        "timestamp-prefix",
        preset.timestamp.map_or("", |(_, prefix)| prefix),
    );
    let time_header = self::header(&table, "timestamp-header", diagnostics);
    let time_header = time_header.or(preset.timestamp.map(|(header, _)| header.to_owned()));
    // A time with something before it is among the signatures.
    let time_header = time_header.or((!time_prefix.is_empty()).then(|| header.clone()));
    let tolerance = table.number("tolerance", diagnostics);
    if tolerance.is_some() && time_header.is_none() {
        let message = "`tolerance` says how old a timestamp may be, and there is none".to_owned();
        let help = "`timestamp-header` names the header that it stands in".to_owned();
        problem_with_help(diagnostics, table.at("tolerance"), message, help);
    }
    let id_header = self::header(&table, "id-header", diagnostics);
    let found = Signature {
        header,
        hash: hash.copied().unwrap_or(Hash::Sha256),
        encoding: encoding.copied().unwrap_or(preset.encoding),
        prefix,
        separator,
        signed,
        timestamp: time_header.map(|header| Timestamp {
            header,
            prefix: time_prefix,
            tolerance: tolerance.unwrap_or(TOLERANCE),
        }),
        id_header: id_header.or(preset.id.map(str::to_owned)),
        secret: secret.copied().unwrap_or(preset.secret),
        at: table.start(),
    };
    check(&found, &table, diagnostics);
    Some(found)
}

/// Reports a text to be signed that has no place for the body, or one for what requests do not say.
fn check(signature: &Signature, table: &Table<'_>, diagnostics: &mut Diagnostics) {
    let at = table.at("signed");
    let places = places(&signature.signed);
    if !places.contains(&"body") {
        let message = "`signed` has no place for the body".to_owned();
        let help = "`{body}` stands for it, as in `{timestamp}.{body}`".to_owned();
        problem_with_help(diagnostics, at, message, help);
    }
    for place in places {
        let (header, known) = match place {
            "body" => continue,
            "timestamp" => ("timestamp-header", signature.timestamp.is_some()),
            "id" => ("id-header", signature.id_header.is_some()),
            other => {
                let message = format!("`signed` has a place for `{other}`, which no request has");
                let help = "the places are `{body}`, `{timestamp}` and `{id}`".to_owned();
                problem_with_help(diagnostics, at, message, help);
                continue;
            }
        };
        if !known {
            let message = format!("`signed` has a place for the {place}, and no header has it");
            let help = format!("`{header}` names the header");
            problem_with_help(diagnostics, at, message, help);
        }
    }
}

/// What stands in braces.
fn places(text: &str) -> Vec<&str> {
    let parts = text.split('{').skip(1);
    parts
        .map(|part| part.split('}').next().unwrap_or_default())
        .collect()
}

/// A header's name at a key, in small letters (RFC 9110 §5.1, §5.6.2).
fn header(table: &Table<'_>, key: &str, diagnostics: &mut Diagnostics) -> Option<String> {
    let name = table.text(key, diagnostics)?;
    let letter = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if name.is_empty() || !name.chars().all(letter) {
        let message = format!("`{name}` cannot be the name of a header");
        problem(diagnostics, table.at(key), message);
    }
    Some(name.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::super::document;
    use super::*;

    fn read(text: &str) -> Option<Signature> {
        let setup = document::read(text, &mut Diagnostics::default())?;
        setup.api.webhooks
    }

    #[test]
    fn keys_stand_before_what_the_preset_says() {
        let signature =
            read("[webhooks]\npreset = \"slack\"\nheader = \"X-Own\"\ntolerance = 60\n");
        let signature = signature.expect("a right configuration");
        assert_eq!(
            (signature.header.as_str(), signature.prefix.as_str()),
            ("x-own", "v0=")
        );
        let timestamp = signature.timestamp.expect("Slack's requests have one");
        assert_eq!(
            (timestamp.header.as_str(), timestamp.tolerance),
            ("x-slack-request-timestamp", 60)
        );
    }

    #[test]
    fn a_time_among_signatures_is_told_by_its_prefix() {
        let text = "[webhooks]\nheader = \"Paddle-Signature\"\nseparator = \";\"\nprefix = \"h1=\"\ntimestamp-prefix = \"ts=\"\n\
                    signed = \"{timestamp}:{body}\"\n";
        let signature = read(text).expect("a right configuration");
        let timestamp = signature.timestamp.expect("a prefix is enough");
        assert_eq!(timestamp.header, "paddle-signature");
    }

    #[test]
    fn no_table_is_no_signature() {
        assert_eq!(read(""), None);
    }
}
