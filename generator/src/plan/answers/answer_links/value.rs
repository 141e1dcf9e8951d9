//! What a link says of a parameter → how the value is read and given.

use serde_json::Value;

use super::Answered;
use super::expression::{Expression, Part};
use super::targets::Targets;
use crate::api::types::EnumerationValues;
use crate::api::{self, Shape};
use crate::plan::models::model::presence;
use crate::plan::planning::Planning;
use crate::rust::links::{LinkText, LinkValue, Made, Passed, Step};
use crate::rust::{Argument, ArgumentKind, Type};

impl Planning<'_> {
    /// The value of an argument, or why it cannot be had.
    pub(super) fn linked_value(
        &self,
        said: &Value,
        (from, targets): (&Answered<'_>, &Targets<'_>),
        argument: &Argument,
        wanted: &api::Type,
    ) -> Result<LinkValue, String> {
        match Expression::of(said) {
            Expression::Body(path) => {
                let body = from.body.ok_or("the answer is not one type of JSON")?;
                let (steps, found) = self.steps(body, &path, targets)?;
                let passed = self.passed(found, argument, wanted);
                let passed = passed.ok_or_else(|| {
                    format!("`{}` does not have the parameter's type", text_of(said))
                })?;
                Ok(LinkValue::Body(steps, passed))
            }
            Expression::Header(name) => match (argument.kind, &argument.ty) {
                _ if !from.has_headers => Err("the answer has several forms".to_owned()),
                (ArgumentKind::Str, _) => Ok(LinkValue::Header {
                    name: name.to_owned(),
                    parsed: false,
                }),
                (ArgumentKind::Value, ty) if is_plain(ty) => Ok(LinkValue::Header {
                    name: name.to_owned(),
                    parsed: true,
                }),
                _ => Err(format!(
                    "`{}` is text, and the parameter is not",
                    text_of(said)
                )),
            },
            Expression::Constant(value) => {
                let literal = constant(value, argument);
                let literal = literal.map(|literal| LinkValue::Constant(literal, Made::Literal));
                literal
                    .or_else(|| self.listed(value, argument, wanted))
                    .ok_or_else(|| format!("`{}` is no literal of its type", text_of(said)))
            }
            Expression::Text(parts) => {
                let owned = match (argument.kind, &argument.ty) {
                    (ArgumentKind::Str, _) => false,
                    (ArgumentKind::Into, Type::String) => true,
                    _ => {
                        return Err(format!(
                            "`{}` is text, and the parameter is not",
                            text_of(said)
                        ));
                    }
                };
                let parts = parts.into_iter().map(|part| self.text(part, from, targets));
                let parts = parts.collect::<Result<_, _>>()?;
                Ok(LinkValue::Text { parts, owned })
            }
            Expression::Elsewhere(text) => Err(format!("no answer has `{text}`")),
            Expression::Unreadable(text) => Err(format!("`{text}` is no runtime expression")),
        }
    }

    /// A part of a text, or why it cannot be had.
    fn text(
        &self,
        part: Part<'_>,
        from: &Answered<'_>,
        targets: &Targets<'_>,
    ) -> Result<LinkText, String> {
        let expression = match part {
            Part::Literal(text) => return Ok(LinkText::Literal(text.to_owned())),
            Part::Expression(expression) => expression,
        };
        match expression {
            Expression::Body(path) => {
                let body = from.body.ok_or("the answer is not one type of JSON")?;
                let (steps, found) = self.steps(body, &path, targets)?;
                let is_text =
                    self.is_shown(found) || self.ty(self.unaliased(found)) == Type::String;
                match is_text {
                    true => Ok(LinkText::Body(steps)),
                    false => Err(format!("`{}` is no text", path.join("."))),
                }
            }
            Expression::Header(_) if !from.has_headers => {
                Err("the answer has several forms".to_owned())
            }
            Expression::Header(name) => Ok(LinkText::Header(name.to_owned())),
            Expression::Elsewhere(text) => Err(format!("no answer has `{text}`")),
            Expression::Unreadable(text) => Err(format!("`{text}` is no runtime expression")),
            Expression::Constant(_) | Expression::Text(_) => {
                unreachable!("what stands in braces is one expression")
            }
        }
    }

    /// A value that an enumeration lists, given as that.
    fn listed(&self, value: &Value, argument: &Argument, wanted: &api::Type) -> Option<LinkValue> {
        let Ok((_, Shape::Enumeration(one))) = self.shape_of(wanted) else {
            return None;
        };
        let is_listed = match &one.values {
            EnumerationValues::Strings(values) => {
                values.iter().any(|one| value.as_str() == Some(&one.value))
            }
            EnumerationValues::Integers(values) => {
                values.iter().any(|one| value.as_i64() == Some(one.value))
            }
        };
        let ty = || argument.ty.clone();
        let made = match argument.kind {
            ArgumentKind::Value | ArgumentKind::Into => Made::Of(ty()),
            ArgumentKind::Reference => Made::Reference(ty()),
            _ => return None,
        };
        is_listed.then(|| LinkValue::Constant(value.clone(), made))
    }

    /// Whether a value that is no text is shown as JSON and parameters have it.
    fn is_shown(&self, found: &api::Type) -> bool {
        match self.shape_of(found) {
            Ok((_, Shape::Enumeration(one))) => matches!(
                one.values,
                EnumerationValues::Strings(_) | EnumerationValues::Integers(_)
            ),
            Ok(_) => false,
            Err(_) => matches!(
                self.ty(self.unaliased(found)),
                Type::Bool | Type::I32 | Type::I64 | Type::U32 | Type::U64
            ),
        }
    }

    /// What leads to a value in a body, and its type.
    fn steps<'t>(
        &'t self,
        body: &'t api::Type,
        path: &[String],
        targets: &Targets<'_>,
    ) -> Result<(Vec<Step>, &'t api::Type), String> {
        let mut ty = body;
        let mut steps = Vec::new();
        for name in path {
            let missing = || format!("the answer has no member `{}`", path.join("."));
            let (step, inner) = match self.shape_of(ty) {
                Ok((id, Shape::Structure(structure))) => {
                    let field = targets.field(self, id, structure, name);
                    let field = field.filter(|_| !self.is_telling(id, name));
                    let (at, name) = field.ok_or_else(missing)?;
                    let field = &structure.fields[at];
                    let presence = presence(field, self.usage.way(id));
                    (Step::Field(name, presence), &field.ty)
                }
                Err(api::Type::Array(item)) => {
                    (Step::Item(name.parse().map_err(|_| missing())?), &**item)
                }
                _ => return Err(missing()),
            };
            if let api::Type::Nullable(_) = self.unaliased(inner) {
                return Err(format!("`{}` may be null", path.join(".")));
            }
            steps.push(step);
            ty = inner;
        }
        Ok((steps, ty))
    }

    /// How a value is given as an argument; `None`: it is of another type.
    fn passed(&self, found: &api::Type, argument: &Argument, wanted: &api::Type) -> Option<Passed> {
        let ty = self.ty(self.unaliased(found));
        let same = ty == self.ty(self.unaliased(wanted));
        let is_text = self.is_shown(found);
        match argument.kind {
            ArgumentKind::Str if ty == Type::String => Some(Passed::Reference),
            ArgumentKind::Str if is_text => Some(Passed::Text),
            ArgumentKind::Str => None,
            _ if !same || matches!(ty, Type::Constant | Type::Unit) => None,
            ArgumentKind::Value if ty.is_copy() => Some(Passed::Copy),
            ArgumentKind::Value | ArgumentKind::Into => Some(Passed::Clone),
            ArgumentKind::Slice | ArgumentKind::Texts | ArgumentKind::Reference => {
                Some(Passed::Reference)
            }
            ArgumentKind::List { .. } => Some(Passed::Items),
        }
    }
}

/// A value that every argument of a kind may have, as a literal of it.
fn constant(value: &Value, argument: &Argument) -> Option<Value> {
    match (argument.kind, &argument.ty, value) {
        (ArgumentKind::Str, _, Value::String(_)) => Some(value.clone()),
        (ArgumentKind::Str, _, Value::Number(_) | Value::Bool(_)) => {
            Some(Value::from(value.to_string()))
        }
        (ArgumentKind::Value, Type::Bool, Value::Bool(_)) => Some(value.clone()),
        (ArgumentKind::Value, Type::I32, _) => value
            .as_i64()
            .filter(|one| i32::try_from(*one).is_ok())
            .map(Value::from),
        (ArgumentKind::Value, Type::I64, _) => value.as_i64().map(Value::from),
        _ => None,
    }
}

/// What a header is read as, beside text.
fn is_plain(ty: &Type) -> bool {
    matches!(
        ty,
        Type::Bool | Type::I32 | Type::I64 | Type::U32 | Type::U64 | Type::F64
    )
}

/// A value as the document has it.
pub(super) fn text_of(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
