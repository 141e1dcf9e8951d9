//! The parts of the runtime that only some clients have.

use std::collections::BTreeSet;

/// A part of the runtime that is copied only where it is needed: some of its modules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Answers in another media type than the one that is asked for by itself.
    AskedFor,
    /// Bytes that are text in base64.
    Base64,
    /// Members of a body that a call sets or reads by themselves.
    BodyMembers,
    /// Members that have one value.
    Constant,
    /// Dates and times.
    Date,
    /// Enumerations.
    Enums,
    /// Objects that become forms, or members of parameters.
    Forms,
    /// Headers that are dates.
    HeaderDate,
    /// Dates in headers of requests.
    HeaderDates,
    /// Headers that operations declare.
    Headers,
    /// Answers that are items one after another.
    ItemStream,
    /// Texts that are JSON.
    JsonString,
    /// Structs with so many fields that they are read on the heap.
    Large,
    /// Keys by which servers know calls again, made by the calls.
    MadeKeys,
    /// Bodies of several parts.
    Multipart,
    /// Access tokens by OAuth 2.0.
    OAuth,
    /// Access tokens by the device flow of OAuth 2.0.
    OAuthDevice,
    /// Lists that come in pages.
    Pages,
    /// Parts of bodies that are parts themselves.
    PartsWithin,
    /// Members that may be absent, `null` or a value.
    Patch,
    /// Single values in text.
    Plain,
    /// Downloads to files.
    Resumed,
    /// Credentials that operations ask for.
    Security,
    /// Bodies that are sent as records of JSON.
    SentRecords,
    /// Access tokens that are asked for.
    Tokens,
    /// Enums that are told apart by a tag or by content.
    Union,
    /// Requests that the server makes.
    Webhook,
    /// Signatures of these.
    WebhookSignature,
    /// Bodies in XML.
    Xml,
    /// Parts of bodies in XML.
    XmlPart,
}

impl Part {
    /// All parts.
    pub const ALL: &[Self] = &[
        Self::AskedFor,
        Self::Base64,
        Self::BodyMembers,
        Self::Constant,
        Self::Date,
        Self::Enums,
        Self::Forms,
        Self::HeaderDate,
        Self::HeaderDates,
        Self::Headers,
        Self::ItemStream,
        Self::JsonString,
        Self::Large,
        Self::MadeKeys,
        Self::Multipart,
        Self::OAuth,
        Self::OAuthDevice,
        Self::Pages,
        Self::PartsWithin,
        Self::Patch,
        Self::Plain,
        Self::Resumed,
        Self::Security,
        Self::SentRecords,
        Self::Tokens,
        Self::Union,
        Self::Webhook,
        Self::WebhookSignature,
        Self::Xml,
        Self::XmlPart,
    ];

    /// Its name, by which `Cargo.toml` of the runtime knows it.
    pub const fn name(self) -> &'static str {
        self.modules()[0]
    }

    /// The paths of its modules in the runtime.
    pub const fn modules(self) -> &'static [&'static str] {
        match self {
            Self::AskedFor => &["asked_for"],
            Self::Base64 => &["base64"],
            Self::BodyMembers => &["body_members"],
            Self::Constant => &["constant"],
            Self::Date => &["date"],
            Self::Enums => &["codec::enums"],
            Self::Forms => &["request::forms", "text::form", "text::structured"],
            Self::HeaderDate => &["header_date"],
            Self::HeaderDates => &["text::header_dates"],
            Self::Headers => &["headers"],
            Self::ItemStream => &["item_stream"],
            Self::JsonString => &["json_string"],
            Self::Large => &["large"],
            Self::MadeKeys => &["request::made_key"],
            Self::Multipart => &["multipart"],
            Self::OAuth => &["oauth"],
            Self::OAuthDevice => &["oauth_device"],
            Self::Pages => &["pages"],
            Self::PartsWithin => &["parts_within"],
            Self::Patch => &["codec::patch", "tables::patch_setters"],
            Self::Plain => &["response::plain"],
            Self::Resumed => &["send::resumed"],
            Self::Security => &["request::authorize"],
            Self::SentRecords => &["sent_records"],
            Self::Tokens => &["tokens", "send::asked_tokens"],
            Self::Union => &["union"],
            Self::Webhook => &["webhook"],
            Self::WebhookSignature => &["webhook_signature"],
            Self::Xml => &["xml"],
            Self::XmlPart => &["xml_part"],
        }
    }

    /// The parts that it is made with.
    const fn needs(self) -> &'static [Self] {
        match self {
            Self::AskedFor => &[Self::Resumed],
            Self::Date => &[Self::Patch, Self::Plain],
            Self::HeaderDate => &[Self::Date, Self::Headers],
            Self::Headers => &[Self::Plain],
            Self::ItemStream => &[Self::BodyMembers],
            Self::Large => &[Self::Patch],
            Self::Multipart => &[Self::Forms],
            Self::OAuth => &[Self::Forms, Self::Security, Self::Tokens],
            Self::OAuthDevice => &[Self::OAuth, Self::Tokens],
            Self::Pages => &[Self::BodyMembers],
            Self::PartsWithin => &[Self::Multipart],
            Self::Tokens => &[Self::Security],
            Self::Union => &[Self::Constant],
            Self::WebhookSignature => &[Self::Webhook],
            Self::XmlPart => &[Self::Multipart, Self::Xml],
            Self::Base64
            | Self::BodyMembers
            | Self::Constant
            | Self::Enums
            | Self::Forms
            | Self::HeaderDates
            | Self::JsonString
            | Self::MadeKeys
            | Self::Patch
            | Self::Plain
            | Self::Resumed
            | Self::Security
            | Self::SentRecords
            | Self::Webhook
            | Self::Xml => &[],
        }
    }

    /// These parts, and those that they are made with.
    pub fn with_needed(parts: &BTreeSet<Self>) -> BTreeSet<Self> {
        let mut all = parts.clone();
        loop {
            let needed = all.iter().flat_map(|part| part.needs());
            let more: BTreeSet<Self> = needed.chain(&all).copied().collect();
            if more == all {
                return all;
            }
            all = more;
        }
    }
}
