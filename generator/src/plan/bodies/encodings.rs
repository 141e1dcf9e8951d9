//! How the parts of a body are written, where it is not the usual way, and what is lost of them.

use super::parts_within::Within;
use super::request::sent_type;
use crate::api::media::{self, is_xml};
use crate::api::{self, Content, Part, Shape};
use crate::plan::known::parts_type::PartsType;
use crate::plan::planning::Planning;
use crate::runtime_files;
use crate::rust::{BodyEncoding, EncodingRow, Ident, Inside};

impl Planning<'_> {
    /// What is lost of a body of parts: parts whose type is not expressed, since nothing writes their media type.
    pub(super) fn raw_parts(&self, content: &Content) -> Vec<String> {
        let mut lost: Vec<String> = Vec::new();
        for (_, parts) in self.parts_of(content).unwrap_or_default() {
            for message in self.raw_parts_of(content, parts) {
                if !lost.contains(&message) {
                    lost.push(message);
                }
            }
        }
        lost
    }

    fn raw_parts_of(&self, content: &Content, parts: &PartsType<'_>) -> Vec<String> {
        let mut lost = Vec::new();
        for part in &content.parts {
            let name = part.property.as_str();
            let file = parts.files.contains_key(name);
            match self.within(part) {
                Some((Within::Object, content)) if !file => lost.extend(self.raw_parts(content)),
                Some((Within::List, content)) if file => {
                    let items = content.parts.iter();
                    lost.extend(items.filter_map(|item| self.raw_part(name, item, parts)));
                }
                _ if file => lost.extend(self.raw_part(name, part, parts)),
                _ => {}
            }
            if parts.json {
                let headers = part.headers.iter();
                lost.extend(headers.map(|header| {
                    let header = &header.name;
                    format!("the header `{header}` of the part `{name}` is left out")
                }));
            }
        }
        lost
    }

    /// What is lost of a part that is put together by the caller, if it is anything.
    fn raw_part(&self, name: &str, part: &Part, parts: &PartsType<'_>) -> Option<String> {
        let typed = parts.members.get(name).is_some_and(|field| {
            let inside = self.aliases.innermost(&field.ty);
            self.file_type(&field.ty, parts.json).is_none()
                && matches!(
                    self.shape_of(inside),
                    Ok((_, Shape::Structure(_) | Shape::Union(_)))
                )
        });
        let listed = part.content_type.as_ref()?;
        let rootless = part.xml.is_some() && self.root_of_part(part).is_none();
        let why = match rootless {
            true => ": nothing says what its root element is called",
            false => "",
        };
        (typed || has_parts(part))
            .then(|| format!("the part `{name}` in `{listed}` is put together by the caller{why}"))
    }

    /// How parts are written that are not written as usual.
    pub(super) fn encoding_rows(&self, content: &Content) -> Vec<EncodingRow> {
        let alternatives = self.parts_of(content).unwrap_or_default();
        let row = |part: &Part| {
            let has = |parts: &&PartsType<'_>| parts.members.contains_key(part.property.as_str());
            let parts = alternatives.iter().map(|(_, parts)| *parts).find(has)?;
            let field = parts.members.get(part.property.as_str())?;
            let file = parts.files.contains_key(field.name.as_str());
            match self.within(part) {
                Some((Within::List, content)) => Some(self.row_within(part, content, || {
                    let items = content.parts.iter();
                    let rows = items.filter_map(|item| self.encoding_row(item, &content.ty, file));
                    rows.collect()
                })),
                Some((Within::Object, content)) if !file => {
                    Some(self.row_within(part, content, || self.encoding_rows(content)))
                }
                _ => self.encoding_row(part, &field.ty, file),
            }
        };
        content.parts.iter().filter_map(row).collect()
    }

    /// The row of a part that is parts itself.
    fn row_within(
        &self,
        part: &Part,
        content: &Content,
        rows: impl FnOnce() -> Vec<EncodingRow>,
    ) -> EncodingRow {
        let in_order = content.in_order;
        let media_type = match media::is_range(&content.media_type) {
            true => "multipart/mixed".to_owned(),
            false => sent_type(&content.media_type, BodyEncoding::Multipart),
        };
        EncodingRow::Media {
            field: part.property.clone(),
            listed: media_type,
            base64: false,
            inside: Some(Inside::Parts {
                in_order,
                encodings: rows(),
            }),
        }
    }

    /// The row of a part, of its type or a list of that.
    fn encoding_row(&self, part: &Part, ty: &api::Type, file: bool) -> Option<EncodingRow> {
        if let Some(styled) = self.form_row(part).filter(|_| !file) {
            let plain = styled.style.is_none() && styled.explode.is_none();
            // Single values, and each of a list, are written so anyway.
            return (!plain || !self.is_writable(ty, "text/plain"))
                .then_some(EncodingRow::Styled(styled));
        }
        let listed = part.content_type.as_ref()?;
        let structured = matches!(
            self.shape_of(self.aliases.innermost(ty)),
            Ok((_, Shape::Structure(_)))
        );
        let usual = match file {
            true => listed == "application/octet-stream",
            false => structured && listed == "application/json",
        };
        let root = self.root_of_part(part).filter(|_| !file);
        (!usual).then(|| EncodingRow::Media {
            field: part.property.clone(),
            listed: match root {
                Some(_) => xml_of(listed),
                None => listed.clone(),
            },
            base64: part.base64 && !file,
            inside: root.map(Inside::Xml),
        })
    }

    /// The table that a part is written by that is XML.
    pub(super) fn root_of_part(&self, part: &Part) -> Option<Ident> {
        self.root_written(part.xml.as_ref()?)
    }

    /// Notes what parts are written with.
    pub(super) fn needs_of(&mut self, rows: &[EncodingRow]) {
        for row in rows {
            let EncodingRow::Media {
                inside: Some(inside),
                ..
            } = row
            else {
                continue;
            };
            match inside {
                Inside::Xml(root) => {
                    self.runtime_parts.insert(runtime_files::Part::XmlPart);
                    self.uses_root(root);
                }
                Inside::Parts { encodings, .. } => {
                    self.runtime_parts.insert(runtime_files::Part::PartsWithin);
                    self.needs_of(encodings);
                }
            }
        }
    }
}

/// Of the media types that a part may have the first that is XML, as it is sent.
fn xml_of(listed: &str) -> String {
    let first = listed.split(',').map(str::trim).find(|one| is_xml(one));
    sent_type(first.unwrap_or(listed), BodyEncoding::Xml)
}

/// Whether the document says what parts there are within a part.
fn has_parts(part: &Part) -> bool {
    part.content.as_deref().is_some_and(|content| {
        let within = [&content.parts, &content.prefix_parts];
        within.iter().any(|parts| !parts.is_empty()) || content.item_part.is_some()
    })
}
