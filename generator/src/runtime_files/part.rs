//! The parts of the runtime that only some clients have.

use std::collections::BTreeSet;

/// A part of the runtime that is copied only where it is needed: a module directly below the runtime's root.
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
    /// Headers that are dates.
    HeaderDate,
    /// Headers that operations declare.
    Headers,
    /// Answers that are items one after another.
    ItemStream,
    /// Texts that are JSON.
    JsonString,
    /// Structs with so many fields that they are read on the heap.
    Large,
    /// Bodies of several parts.
    Multipart,
    /// Access tokens by OAuth 2.0.
    OAuth,
    /// Access tokens by the device flow of OAuth 2.0.
    OAuthDevice,
    /// Lists that come in pages.
    Pages,
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
}

impl Part {
    /// All parts.
    pub const ALL: &[Self] = &[
        Self::AskedFor,
        Self::Base64,
        Self::BodyMembers,
        Self::Constant,
        Self::Date,
        Self::HeaderDate,
        Self::Headers,
        Self::ItemStream,
        Self::JsonString,
        Self::Large,
        Self::Multipart,
        Self::OAuth,
        Self::OAuthDevice,
        Self::Pages,
        Self::SentRecords,
        Self::Tokens,
        Self::Union,
        Self::Webhook,
        Self::WebhookSignature,
        Self::Xml,
    ];

    /// The name of its module, which `Cargo.toml` of the runtime knows it by too.
    pub const fn module(self) -> &'static str {
        match self {
            Self::AskedFor => "asked_for",
            Self::Base64 => "base64",
            Self::BodyMembers => "body_members",
            Self::Constant => "constant",
            Self::Date => "date",
            Self::HeaderDate => "header_date",
            Self::Headers => "headers",
            Self::ItemStream => "item_stream",
            Self::JsonString => "json_string",
            Self::Large => "large",
            Self::Multipart => "multipart",
            Self::OAuth => "oauth",
            Self::OAuthDevice => "oauth_device",
            Self::Pages => "pages",
            Self::SentRecords => "sent_records",
            Self::Tokens => "tokens",
            Self::Union => "union",
            Self::Webhook => "webhook",
            Self::WebhookSignature => "webhook_signature",
            Self::Xml => "xml",
        }
    }

    /// The parts that it is made with.
    const fn needs(self) -> &'static [Self] {
        match self {
            Self::HeaderDate => &[Self::Date, Self::Headers],
            Self::ItemStream | Self::Pages => &[Self::BodyMembers],
            Self::OAuth => &[Self::Tokens],
            Self::OAuthDevice => &[Self::OAuth, Self::Tokens],
            Self::Union => &[Self::Constant],
            Self::WebhookSignature => &[Self::Webhook],
            Self::AskedFor
            | Self::Base64
            | Self::BodyMembers
            | Self::Constant
            | Self::Date
            | Self::Headers
            | Self::JsonString
            | Self::Large
            | Self::Multipart
            | Self::SentRecords
            | Self::Tokens
            | Self::Webhook
            | Self::Xml => &[],
        }
    }

    /// These parts, and those that they are made with.
    pub fn with_needed(parts: &BTreeSet<Self>) -> BTreeSet<Self> {
        let needed = parts.iter().flat_map(|part| part.needs());
        parts.iter().chain(needed).copied().collect()
    }
}
