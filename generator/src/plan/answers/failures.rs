//! Failures in several media types → those that are something else than the usual one of their status.

use super::others::{is_unsaid_xml, is_whole, words};
use crate::api::{Content, Response, media};
use crate::plan::names::Wanted;
use crate::plan::planning::Planning;
use crate::rust::Decode;

impl Planning<'_> {
    /// What a failure is in other media types than the usual one: another type, text, or bytes. The same type is read as it is
    /// in the usual one.
    pub(in crate::plan) fn failures_in_others<'r>(
        &self,
        response: &'r Response,
    ) -> Vec<(&'r Content, Decode)> {
        let Some(chosen) = self.preferred(&response.contents) else {
            return Vec::new();
        };
        let usual = self.ty(&chosen.ty);
        let mut others: Vec<(&Content, Decode)> = Vec::new();
        for content in &response.contents {
            if std::ptr::eq(content, chosen) {
                continue;
            }
            let Some(decode) = self.another(content, chosen).filter(is_whole) else {
                continue;
            };
            let essence = media::essence(&content.media_type);
            let known = others
                .iter()
                .any(|(known, _)| media::essence(&known.media_type) == essence);
            let unsaid = is_unsaid_xml(&(content.media_type.clone(), decode.clone()));
            if known || unsaid || decode.ty().as_ref() == Some(&usual) {
                continue;
            }
            others.push((content, decode));
        }
        others
    }

    /// Whether a variant holds the body in a box.
    pub(super) fn is_boxed(&self, content: &Content, decode: &Decode) -> bool {
        let structured = matches!(decode, Decode::Json(..) | Decode::Xml(..));
        structured && self.is_large(&content.ty)
    }
}

/// The name of a failure of a status in another media type.
pub(super) fn in_media_type(status: &str, content: &Content) -> Wanted {
    let (ty, word) = words(&content.media_type);
    Wanted::new(format!("{status} {word}"))
        .or(format!("{status} {ty} {word}"))
        .which(&content.media_type)
}
