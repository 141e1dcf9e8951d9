//! Types as they are written in programs.

use crate::rust::{
    Argument, ArgumentKind, Codec, Decode, Ident, Paths, Presence, StreamItem, Type,
};

/// A type, models by their paths.
pub(super) fn ty(ty: &Type) -> String {
    ty.spelled(Paths {
        runtime: "",
        models: MODELS,
        collections: "",
    })
}

const MODELS: &str = "models::";

pub(super) fn model(name: &Ident) -> String {
    format!("{MODELS}{}", name.as_str())
}

/// A field's type with what its presence adds.
pub(super) fn present(ty: &Type, presence: Presence) -> String {
    let ty = self::ty(ty);
    match presence {
        Presence::Required => ty,
        Presence::Nullable | Presence::Optional => format!("Option<{ty}>"),
        Presence::Patch => format!("Patch<{ty}>"),
    }
}

/// How a value is taken.
pub(super) fn taken(ty: &Type, kind: ArgumentKind) -> String {
    match (kind, ty) {
        (ArgumentKind::Str, _) => "&str".to_owned(),
        (ArgumentKind::Value, ty) => self::ty(ty),
        (ArgumentKind::Texts, _) => "impl IntoIterator<Item = impl AsRef<str>>".to_owned(),
        (ArgumentKind::List { into }, Type::Vec(item)) => {
            let item = self::ty(item);
            match into {
                true => format!("impl IntoIterator<Item = impl Into<{item}>>"),
                false => format!("impl IntoIterator<Item = {item}>"),
            }
        }
        (ArgumentKind::Slice, Type::Vec(item)) => format!("&[{}]", self::ty(item)),
        (ArgumentKind::Slice | ArgumentKind::List { .. } | ArgumentKind::Reference, ty) => {
            format!("&{}", self::ty(ty))
        }
        (ArgumentKind::Into, ty) => format!("impl Into<{}>", self::ty(ty)),
    }
}

/// `id: &str, limit: i64`.
pub(super) fn arguments(arguments: &[Argument]) -> String {
    let named = arguments.iter().map(|argument| {
        let taken = taken(&argument.ty, argument.kind);
        format!("{}: {taken}", argument.name.as_str())
    });
    named.collect::<Vec<_>>().join(", ")
}

/// The same without names.
pub(super) fn types(arguments: &[Argument]) -> String {
    let types = arguments
        .iter()
        .map(|argument| taken(&argument.ty, argument.kind));
    types.collect::<Vec<_>>().join(", ")
}

/// What a success is; types of the module `module` by its path.
pub(super) fn decoded(decode: &Decode, module: &str) -> String {
    match decode {
        Decode::Json(ty, Codec::Own | Codec::Dates | Codec::Large | Codec::Any)
        | Decode::Xml(ty, ..)
        | Decode::Plain(ty, _) => self::ty(ty),
        Decode::String | Decode::Text => "String".to_owned(),
        Decode::Bytes => "Bytes".to_owned(),
        Decode::None => "()".to_owned(),
        Decode::ByStatus(name) | Decode::ByMediaType(name) => {
            format!("{module}::{}", name.as_str())
        }
        Decode::Stream(stream) => match &stream.item {
            StreamItem::Value(item) => format!("ItemStream<{}>", decoded(item, module)),
            StreamItem::Event => "ItemStream<ServerSentEvent>".to_owned(),
            StreamItem::Part => "ItemStream<ReceivedPart>".to_owned(),
        },
    }
}
