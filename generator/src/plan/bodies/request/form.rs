//! Forms → the rows of their members, and what is not sent as the document says.

use std::collections::{HashMap, HashSet};

use crate::api::media::{essence, is_json};
use crate::api::{Content, Field, Location, Part, Shape, Style, Type};
use crate::config::FormObjects;
use crate::diagnostic::{Code, Diagnostic};
use crate::place::Place;
use crate::plan::planning::Planning;
use crate::rust::ParameterRow;

impl Planning<'_> {
    /// The rows for the members of a form that say how they are written (OpenAPI §4.8.15.1.2).
    pub(in crate::plan) fn form_rows(&self, parts: &[Part], ty: &Type) -> Vec<ParameterRow> {
        let said = parts.iter().filter_map(|part| self.form_row(part));
        let mut rows: Vec<ParameterRow> = said.collect();
        if self.config.form_objects == FormObjects::Brackets
            && let Ok((_, Shape::Structure(structure))) = self.shape_of(ty)
        {
            let said: HashSet<String> = rows.iter().map(|row| row.name.clone()).collect();
            for field in &structure.fields {
                if !said.contains(&field.name) && self.nesting(&field.ty, 1) > 0 {
                    let (place, style) = (Location::Query, Style::DeepObject);
                    rows.push(self.styled(place, &field.name, style, true, false));
                }
            }
        }
        rows
    }

    /// The row for a member of a form, if it says how it is written.
    pub(in crate::plan) fn form_row(&self, part: &Part) -> Option<ParameterRow> {
        let said = part.style.is_some() || part.explode.is_some() || part.allow_reserved.is_some();
        let style = part.style.unwrap_or(Style::Form);
        let row = self.styled(
            Location::Query,
            &part.property,
            style,
            part.explode.unwrap_or(style == Style::Form),
            part.allow_reserved.unwrap_or(false),
        );
        said.then_some(row)
    }

    /// Names the members of a form that are not sent in the media type that they are given: objects are sent in JSON, and
    /// anything else as text.
    pub(super) fn report_unsent_types(&mut self, content: &Content, place: &Place) {
        let Ok((_, Shape::Structure(structure))) = self.shape_of(&content.ty) else {
            return;
        };
        let fields = structure.fields.iter();
        let fields: HashMap<&str, &Field> = fields.map(|field| (&*field.name, field)).collect();
        let unsent = |part: &Part| {
            let listed = part.content_type.as_deref()?;
            let field = fields.get(&*part.property)?;
            let item = match self.shape_of(&field.ty) {
                Err(Type::Array(item)) => item,
                _ => &field.ty,
            };
            let json = self.nesting(item, 1) > 0;
            let (sent, fits) = match json {
                true => ("in JSON", is_json(listed)),
                false => (
                    "as text",
                    essence(listed) == "text/plain" || listed.contains('*'),
                ),
            };
            let name = &part.property;
            (!fits).then(|| format!("`{name}` in a form is sent {sent}, not in `{listed}`"))
        };
        let styled = |part: &Part| {
            let field = fields.get(&*part.property)?;
            let style = part.style?;
            let explode = part.explode.unwrap_or(style == Style::Form);
            self.unwritable_in(&part.property, &field.ty, (style, explode, true))
        };
        let unsent = content.parts.iter().filter_map(unsent);
        // Of many members alike one is named.
        let mut styled = content.parts.iter().filter_map(styled);
        let first = styled.next();
        let styled = first.map(|first| match styled.count() {
            0 => first,
            1 => format!("{first}; one more member is sent so"),
            more => format!("{first}; {more} more members are sent so"),
        });
        let unsent: Vec<String> = unsent.chain(styled).collect();
        for message in unsent {
            let found = Diagnostic::at(Code::ParameterStyle, place, message);
            self.diagnostics.push(found);
        }
    }
}
