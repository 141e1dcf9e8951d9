//! Types with their fields, values and variants.

use std::fmt::{self, Display, Formatter};

use super::words::{docs, named_format, primitive_name};
use super::{Spelled, hints};
use serde_json::Value;

use crate::api::types::{EnumerationValues, Inside, Mark, Named, Others, Owner, ToldBy};
use crate::api::{
    Additional, Api, Field, Name, Operation, Shape, Step, Structure, Type, TypeDef, Union,
};

impl Api {
    pub(super) fn def(&self, f: &mut Formatter<'_>, def: &TypeDef) -> fmt::Result {
        let name = self.type_name(def);
        let origin = &def.origin;
        match &def.shape {
            Shape::Structure(structure) => {
                writeln!(f, "struct {name}  {origin}")?;
                docs(f, "  ", &def.docs)?;
                self.structure(f, structure)
            }
            Shape::Enumeration(enumeration) => {
                writeln!(f, "enum {name}  {origin}")?;
                docs(f, "  ", &def.docs)?;
                match &enumeration.values {
                    EnumerationValues::Strings(values) => values
                        .iter()
                        .try_for_each(|value| named(f, &format!("{:?}", value.value), value)),
                    EnumerationValues::Integers(values) => values
                        .iter()
                        .try_for_each(|value| named(f, &value.value.to_string(), value)),
                }
            }
            Shape::Union(union) => {
                match &union.told_by {
                    ToldBy::Tag(tag) => writeln!(f, "union by {tag:?} {name}  {origin}")?,
                    ToldBy::Content if union.several => {
                        writeln!(f, "union of several {name}  {origin}")?
                    }
                    ToldBy::Content => writeln!(f, "union {name}  {origin}")?,
                }
                docs(f, "  ", &def.docs)?;
                self.union(f, union)
            }
            Shape::Alias(ty) => {
                writeln!(f, "alias {name} = {}  {origin}", Spelled(self, ty))?;
                docs(f, "  ", &def.docs)
            }
        }
    }

    fn structure(&self, f: &mut Formatter<'_>, structure: &Structure) -> fmt::Result {
        for field in &structure.fields {
            writeln!(f, "  {}", Spelled(self, field))?;
            docs(f, "    ", &field.docs)?;
            hints(f, "    ", &field.hints)?;
        }
        match &structure.additional {
            Additional::Dropped => Ok(()),
            Additional::Kept(ty) => writeln!(f, "  ..: {}", Spelled(self, ty)),
            Additional::Fitting(ty) => writeln!(f, "  ..: {} if it fits", Spelled(self, ty)),
        }
    }

    fn union(&self, f: &mut Formatter<'_>, union: &Union) -> fmt::Result {
        for variant in &union.variants {
            let (mark, list) = match &variant.mark {
                Mark::Items(item) => (&**item, "list of "),
                mark => (mark, ""),
            };
            let mark = match mark {
                Mark::Items(_) => "list".to_owned(),
                Mark::Tags(tags) => format!("{tags:?}"),
                Mark::Rest(tags) | Mark::Default(tags) => format!("else {tags:?}"),
                Mark::Kind(kind) => format!("{kind:?}").to_lowercase(),
                Mark::Members {
                    required,
                    limits,
                    inside,
                    others,
                    ..
                } => {
                    let values = |values: &[Value]| {
                        let values: Vec<String> = values.iter().map(ToString::to_string).collect();
                        values.join(" | ")
                    };
                    let limits = limits
                        .iter()
                        .map(|(name, found)| format!(", {name} = {}", values(found)));
                    let inside = inside.as_ref().map(|inside| {
                        let Inside {
                            member,
                            name,
                            values: found,
                        } = inside;
                        format!(", {member}.{name} = {}", values(found))
                    });
                    let others = match others {
                        Others::Dropped => "",
                        Others::Kept => ", open",
                        Others::Forbidden => ", closed",
                    };
                    let limits: String = limits.chain(inside).collect();
                    format!("object with {required:?}{limits}{others}")
                }
            };
            let name = &variant.name;
            writeln!(
                f,
                "  {name:?} by {list}{mark}: {}",
                Spelled(self, &variant.ty)
            )?;
        }
        match union.common.is_empty() {
            true => Ok(()),
            false => writeln!(f, "  all with {:?}", union.common),
        }
    }

    /// The name as the document gives it, or the owner's with the words that follow.
    fn type_name(&self, def: &TypeDef) -> String {
        let (owner, path) = match &def.name {
            Name::Given(name) => return name.clone(),
            Name::Events => return "events of webhooks".to_owned(),
            Name::Sent(of) => return format!("{} as sent", self.type_name(&self.types[of.0])),
            Name::Within { owner, path } => (owner, path),
        };
        let owner = match owner {
            Owner::Type(id) => self.type_name(&self.types[id.0]),
            Owner::Operation(index) => operation_name(self.operations.get(*index)),
            Owner::Webhook(index) => operation_name(self.webhooks.get(*index)),
            Owner::Component(name) => name.clone(),
        };
        match path.is_empty() {
            true => owner,
            false => {
                let words: Vec<&str> = path.iter().map(Step::word).collect();
                format!("{owner} › {}", words.join(" "))
            }
        }
    }
}

fn operation_name(operation: Option<&Operation>) -> String {
    let made = |operation: &Operation| format!("{} {}", operation.method, operation.path);
    operation.map_or_else(String::new, |operation| {
        operation.id.clone().unwrap_or_else(|| made(operation))
    })
}

fn named<T>(f: &mut Formatter<'_>, value: &str, named: &Named<T>) -> fmt::Result {
    write!(f, "  {value}")?;
    if let Some(name) = &named.name {
        write!(f, " named {name:?}")?;
    }
    writeln!(f)?;
    super::words::prose(f, "    ", named.description.as_deref())
}

impl Display for Spelled<'_, Field> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(api, field) = self;
        let optional = if field.required { "" } else { "?" };
        let null = if field.nullable { " or null" } else { "" };
        let ty = Spelled(api, &field.ty);
        write!(f, "{}{optional}: {ty}{null}", field.name)?;
        f.write_str(if field.read_only { " read-only" } else { "" })?;
        f.write_str(if field.write_only { " write-only" } else { "" })
    }
}

impl Display for Spelled<'_, Type> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(api, ty) = self;
        match ty {
            Type::Json { meant: true } => f.write_str("any"),
            Type::Json { meant: false } => f.write_str("json"),
            Type::Primitive(primitive) => {
                f.write_str(primitive_name(*primitive))?;
                match named_format(*primitive) {
                    Some(format) => write!(f, "({})", api.formats[format.0].name),
                    None => Ok(()),
                }
            }
            Type::Constant(value) => write!(f, "{value}"),
            Type::Array(item) => write!(f, "[{}]", Spelled(api, item.as_ref())),
            Type::Tuple(items) => {
                let items = items.iter().map(|item| Spelled(api, item).to_string());
                write!(f, "({})", items.collect::<Vec<_>>().join(", "))
            }
            Type::Keyed(both) => {
                let [key, value] = &**both;
                write!(f, "{{{}: {}}}", Spelled(api, key), Spelled(api, value))
            }
            Type::Map(value) => write!(f, "{{{}}}", Spelled(api, value.as_ref())),
            Type::JsonText(inner) => write!(f, "text of {}", Spelled(api, inner.as_ref())),
            Type::Named(id) => f.write_str(&api.type_name(&api.types[id.0])),
            Type::Nullable(inner) => write!(f, "{} or null", Spelled(api, inner.as_ref())),
        }
    }
}
