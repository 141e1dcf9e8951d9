//! An API in; where raw JSON stands in it, for want of a type or because the document says so, as text.

use std::fmt::Write;

use crate::api::types::Additional;
use crate::api::{Api, Operation, Shape, Type, TypeDef};
use crate::place::Place;

/// Raw JSON at one place: where, in which member or part, and whether the document means it.
struct Finding<'a> {
    origin: &'a Place,
    part: String,
    meant: bool,
}

/// What is found, and in how many places with a type it was looked for.
#[derive(Default)]
struct Census<'a> {
    places: usize,
    found: Vec<Finding<'a>>,
}

/// A count, and two lists: alternatives without a name of their own; places where a type is wanting, and places where the document says "anything".
pub(super) fn text(api: &Api) -> String {
    let mut census = Census::default();
    for definition in &api.types {
        in_type(definition, &mut census);
    }
    for operation in api.operations.iter().chain(&api.webhooks) {
        in_operation(operation, &mut census);
    }
    let Census { places, found } = census;
    let mut text = nameless(api);
    for (meant, title) in [
        (false, "raw JSON for want of a type"),
        (true, "anything, as the document says"),
    ] {
        let all: Vec<_> = found
            .iter()
            .filter(|finding| finding.meant == meant)
            .collect();
        writeln!(text, "{title}: {} of {places}", all.len()).expect("a string takes everything");
        for Finding { origin, part, .. } in all {
            writeln!(text, "  {}{part}", origin.pointer).expect("a string takes everything");
        }
    }
    text
}

/// The alternatives that only their position tells apart.
fn nameless(api: &Api) -> String {
    let unions = api.types.iter().filter_map(|def| match &def.shape {
        Shape::Union(union) => Some((&def.origin, &union.variants)),
        _ => None,
    });
    let (mut all, mut found) = (0, Vec::new());
    for (origin, variants) in unions {
        all += variants.len();
        let nameless = variants.iter().filter(|variant| variant.nameless);
        found.extend(nameless.map(|variant| format!("  {}: {}\n", origin.pointer, variant.name)));
    }
    let count = found.len();
    let title = format!("alternatives with a number for a name: {count} of {all}\n");
    title + &found.concat()
}

fn in_type<'a>(definition: &'a TypeDef, census: &mut Census<'a>) {
    let origin = &definition.origin;
    match &definition.shape {
        Shape::Structure(structure) => {
            for field in &structure.fields {
                note(origin, format!(": {}", field.name), &field.ty, census);
            }
            match &structure.additional {
                Additional::Kept(ty) | Additional::Fitting(ty) => {
                    note(origin, ": members not named".to_owned(), ty, census)
                }
                Additional::Dropped => {}
            }
        }
        Shape::Union(union) => {
            for variant in &union.variants {
                note(origin, format!(": {}", variant.name), &variant.ty, census);
            }
        }
        Shape::Alias(ty) => note(origin, String::new(), ty, census),
        Shape::Enumeration(_) => {}
    }
}

fn in_operation<'a>(operation: &'a Operation, census: &mut Census<'a>) {
    for parameter in &operation.parameters {
        note(&parameter.origin, String::new(), &parameter.ty, census);
    }
    let bodies = operation.body.iter().flat_map(|body| &body.contents);
    let answers = operation
        .responses
        .iter()
        .flat_map(|response| &response.contents);
    for content in bodies.chain(answers) {
        note(
            &operation.origin,
            format!(": {}", content.media_type),
            &content.ty,
            census,
        );
    }
}

fn note<'a>(origin: &'a Place, part: String, ty: &Type, census: &mut Census<'a>) {
    census.places += 1;
    inside(origin, part, ty, &mut census.found);
}

fn inside<'a>(origin: &'a Place, part: String, ty: &Type, found: &mut Vec<Finding<'a>>) {
    match ty {
        Type::Json { meant } => found.push(Finding {
            origin,
            part,
            meant: *meant,
        }),
        other => {
            for inner in other.parts() {
                inside(origin, part.clone(), inner, found);
            }
        }
    }
}
