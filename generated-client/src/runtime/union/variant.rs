// SPDX-License-Identifier: 0BSD
//! Variants of unions: what becomes one, how one is written, and what all have in common.

/// What becomes a variant by `into()`: its own type, without a box that the variant holds it in, and text.
macro_rules! becoming {
    ($type:ident { $($variant:ident: $from:ty),* $(,)? }) => {
        $(
            impl ::core::convert::From<$from> for $type {
                #[allow(clippy::useless_conversion)]
                #[inline]
                fn from(value: $from) -> Self {
                    Self::$variant(value.into())
                }
            }
        )*
    };
}
pub(crate) use becoming;

/// Writes the value of a variant, with the members that tell it where it does not write them itself.
macro_rules! write_variant {
    ($value:ident, $serializer:ident) => {
        ::serde::Serialize::serialize($value, $serializer)
    };
    ($value:ident, $serializer:ident, $($name:literal = $constant:literal),*) => {
        $crate::runtime::write_with(
            $value,
            &[$(($name, $crate::runtime::Constant::from($constant))),*],
            $serializer,
        )
    };
}
pub(crate) use write_variant;

/// The member that the variants of a union have in common, wherever each has it.
///
/// `common!(self { Cat required age, Dog optional years, Fish always "1" })` is the value of the variants that are named,
/// with the presence of their field or the text that it always is, and `None` for all others. It is a reference; with `copied`
/// before the braces, the value itself. `several Several age` after them: a value of several variants has that of the first.
macro_rules! common {
    ($union:ident {
        $($variant:ident $presence:ident $field:tt),* $(,)?
    } $(several $several:ident $method:ident)?) => {
        match $union {
            $(Self::$variant(value) => $crate::runtime::present!($presence value $field),)*
            $(Self::$several(all) => all.first().and_then(Self::$method),)?
            #[allow(unreachable_patterns)]
            _ => ::core::option::Option::None,
        }
    };
    ($union:ident copied {
        $($variant:ident $presence:ident $field:tt),* $(,)?
    } $(several $several:ident $method:ident)?) => {
        match $union {
            $(Self::$variant(value) => $crate::runtime::present!($presence value $field).copied(),)*
            $(Self::$several(all) => all.first().and_then(Self::$method),)?
            #[allow(unreachable_patterns)]
            _ => ::core::option::Option::None,
        }
    };
}
pub(crate) use common;

/// The value of a field by reference, if it has one.
macro_rules! present {
    (always $value:ident $text:literal) => {{
        let _ = $value;
        ::core::option::Option::Some($text)
    }};
    (constant $value:ident $field:ident) => {
        $value.$field.as_str()
    };
    (required $value:ident $field:ident) => {
        ::core::option::Option::Some(&$value.$field)
    };
    (patch $value:ident $field:ident) => {
        match &$value.$field {
            $crate::runtime::Patch::Value(value) => ::core::option::Option::Some(value),
            _ => ::core::option::Option::None,
        }
    };
    ($optional:ident $value:ident $field:ident) => {
        match &$value.$field {
            ::core::option::Option::Some(value) => ::core::option::Option::Some(value),
            ::core::option::Option::None => ::core::option::Option::None,
        }
    };
}
pub(crate) use present;

/// The variant of a value by the value's own text.
macro_rules! variant {
    ($raw:expr, $variant:path) => {
        $crate::runtime::read_variant($raw, $variant)
    };
    ($raw:expr, $variant:path, large) => {
        $crate::runtime::read_variant($raw, |read| $variant($crate::runtime::whole_large(read)))
    };
}
pub(crate) use variant;
