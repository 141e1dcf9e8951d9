//! Pages that a cursor leads to or that are counted, by the shape of requests and answers.

use super::shape::{AROUND, DEPTH, plain};
use crate::api::{Field, Location, Operation, Parameter, Primitive, Structure};
use crate::plan::planning::Planning;
use crate::rust::{CursorSource, CursorTarget, Next};

/// Query parameters, each with the member that is its value for the next page; their letters and digits in lower case.
const CURSORS: [(&str, &str); 6] = [
    ("cursor", "nextcursor"),
    ("pagetoken", "nextpagetoken"),
    ("nextpagetoken", "nextpagetoken"),
    ("nexttoken", "nexttoken"),
    ("pagecursor", "nextpagecursor"),
    ("nextcursor", "nextcursor"),
];

/// Members that say how many items there are on all pages.
pub(super) const TOTALS: [&str; 4] = ["total", "totalcount", "totalitems", "totalresults"];

/// Members that say how many pages there are.
const PAGES: [&str; 3] = ["totalpages", "pagecount", LAST];

/// The number of the last page, which is how many there are where the first one is 1.
const LAST: &str = "lastpage";

impl Planning<'_> {
    /// A cursor that a page has for the next one.
    pub(super) fn cursor(&self, operation: &Operation, structure: &Structure) -> Option<Next> {
        CURSORS.iter().find_map(|(parameter, member)| {
            let parameter = self.query(operation, |name| name == *parameter)?;
            let text = |field: &Field| plain(&field.name) == *member && self.is_text(&field.ty);
            let from = self.look(structure, DEPTH, &text)?;
            let more = |field: &Field| {
                let boolean = self.is_a(&field.ty, |one| *one == Primitive::Boolean);
                boolean
                    && ["hasmore", "hasnext", "hasnextpage"].contains(&plain(&field.name).as_str())
            };
            Some(Next::Cursor {
                from: CursorSource::Body(from),
                to: CursorTarget::Query(parameter.name.clone()),
                more: self.look(structure, DEPTH, &more).unwrap_or_default(),
            })
        })
    }

    /// The number of items so far, where pages say how many there are.
    pub(super) fn offset(
        &self,
        operation: &Operation,
        structure: &Structure,
        of: &[String],
    ) -> Option<Next> {
        let parameter = self.query(operation, |name| name == "offset")?;
        if !self.is_number(&parameter.ty) {
            return None;
        }
        let total = |field: &Field| {
            TOTALS.contains(&plain(&field.name).as_str()) && self.is_number(&field.ty)
        };
        Some(Next::Offset {
            of: of.to_vec(),
            first: 0,
            to: CursorTarget::Query(parameter.name.clone()),
            total: self.look(structure, DEPTH, &total)?,
        })
    }

    /// The number of the page, where pages say how many there are, and it is known which number the first one has.
    pub(super) fn page_number(
        &self,
        operation: &Operation,
        structure: &Structure,
        of: &[String],
    ) -> Option<Next> {
        let parameter = self.query(operation, |name| ["page", "pagenumber"].contains(&name))?;
        if !self.is_number(&parameter.ty) {
            return None;
        }
        let first = parameter.docs.default.as_ref()?.as_u64();
        let first = first.filter(|first| *first < 2)?;
        let pages = |field: &Field| {
            let name = plain(&field.name);
            // Where the first page is 0, the number of the last one is no count.
            let counts = name != LAST || first == 1;
            PAGES.contains(&name.as_str()) && counts && self.is_number(&field.ty)
        };
        Some(Next::Page {
            of: of.to_vec(),
            first,
            to: CursorTarget::Query(parameter.name.clone()),
            total: self.look(structure, DEPTH, &pages)?,
        })
    }

    fn query<'o>(
        &self,
        operation: &'o Operation,
        named: impl Fn(&str) -> bool,
    ) -> Option<&'o Parameter> {
        let mut parameters = operation.parameters.iter();
        parameters.find(|one| one.location == Location::Query && named(&plain(&one.name)))
    }

    fn is_number(&self, ty: &crate::api::Type) -> bool {
        self.is_a(ty, |one| {
            matches!(one, Primitive::Integer(_) | Primitive::Number(_))
        })
    }

    /// What leads to the first member of a kind in a page, or in an object of it that says where one is.
    pub(super) fn look(
        &self,
        structure: &Structure,
        depth: usize,
        is_it: &dyn Fn(&Field) -> bool,
    ) -> Option<Vec<String>> {
        let mut fields = structure.fields.iter();
        if let Some(field) = fields.clone().find(|field| is_it(field)) {
            return Some(vec![field.name.clone()]);
        }
        let depth = depth.checked_sub(1)?;
        fields.find_map(|field| {
            if !AROUND.contains(&plain(&field.name).as_str()) {
                return None;
            }
            let (_, inner) = self.object(&field.ty)?;
            let mut path = self.look(inner, depth, is_it)?;
            path.insert(0, field.name.clone());
            Some(path)
        })
    }
}
