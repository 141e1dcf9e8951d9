// SPDX-License-Identifier: 0BSD
//! Tables of structs and enums that are bodies of several parts.

/// Makes a struct a body of several parts, from a table of its fields.
///
/// One line a field: `name: presence how = "fieldName"`. The presence says how the struct has it, as in `object!`; how it is
/// written is `value`, `file` (a part or several) or `header`, a header of the parts of the field before it.
///
/// A last line `..field how` writes a map of parts that the table does not name. After the table,
/// `new(file: impl Into<Part>)` makes a constructor that takes all required and nullable fields, and `default` an
/// `impl Default` where there are none. The row of a constant ends in its value, as in `object!`, and `always { "kind" = "a" }`
/// before these names members that have no field.
macro_rules! parts {
    ($type:ident {
        $(
            $field:ident: $presence:ident $how:ident = $wire:literal $(is $is:literal)?
            $(set $set:tt)? $(only $only:tt)?
        ),* $(,)?
        $(.. $rest:ident $rest_how:ident $(set $set_rest:tt)? $(,)?)?
    } $(always { $($told:literal = $telling:literal),* $(,)? })?) => {
        impl $crate::runtime::Parts for $type {
            #[inline]
            fn write(&self, parts: &mut $crate::runtime::PartsOut<'_>) {
                $($(parts.value($told, &$telling);)*)?
                $(parts.$how($wire, &self.$field);)*
                $(
                    for (name, value) in &self.$rest {
                        if !parts.has(name) {
                            parts.$rest_how(name, value);
                        }
                    }
                )?
            }
        }

        $crate::runtime::setters! {
            $type { $($($field $set)?)* $($($rest $set_rest)?)? } {} { $($($field $only)?)* }
        }
    };
    ($type:ident {
        $(
            $field:ident: $presence:ident $how:ident = $wire:literal $(is $is:literal)?
            $(set $set:tt)? $(only $only:tt)?
        ),* $(,)?
        $(.. $rest:ident $rest_how:ident $(set $set_rest:tt)? $(,)?)?
    } $(always { $($told:literal = $telling:literal),* $(,)? })? new($($argument:ident: $given:ty),* $(,)?)) => {
        $crate::runtime::parts! {
            $type {
                $($field: $presence $how = $wire $(set $set)? $(only $only)?),*
                $(.. $rest $rest_how $(set $set_rest)?)?
            } $(always { $($told = $telling),* })?
        }

        impl $type {
            /// Creates a value with its required fields; optional fields are unset.
            #[allow(clippy::too_many_arguments, clippy::useless_conversion)]
            #[inline]
            pub fn new($($argument: $given),*) -> Self {
                Self {
                    $($field: $crate::runtime::blank_part!($presence $field $($is)?),)*
                    $($rest: ::std::collections::BTreeMap::new(),)?
                }
            }
        }
    };
    ($type:ident {
        $(
            $field:ident: $presence:ident $how:ident = $wire:literal $(is $is:literal)?
            $(set $set:tt)? $(only $only:tt)?
        ),* $(,)?
        $(.. $rest:ident $rest_how:ident $(set $set_rest:tt)? $(,)?)?
    } $(always { $($told:literal = $telling:literal),* $(,)? })? default) => {
        $crate::runtime::parts! {
            $type {
                $($field: $presence $how = $wire $(set $set)? $(only $only)?),*
                $(.. $rest $rest_how $(set $set_rest)?)?
            } $(always { $($told = $telling),* })?
        }

        impl ::core::default::Default for $type {
            #[inline]
            fn default() -> Self {
                Self {
                    $($field: $crate::runtime::blank_part!($presence $field $($is)?),)*
                    $($rest: ::std::collections::BTreeMap::new(),)?
                }
            }
        }
    };
}
pub(crate) use parts;

/// What a field is at first, by its presence.
macro_rules! blank_part {
    (optional $field:ident) => {
        ::core::option::Option::None
    };
    (constant $field:ident $value:literal) => {
        $crate::runtime::Constant::from($value)
    };
    ($presence:ident $field:ident) => {
        $field.into()
    };
}
pub(crate) use blank_part;

/// Makes an enum a body of several parts: those of the alternative that it is.
///
/// `parts_union! { Import { ByUrl, ByFile { "kind" = "file" } } }`, where each variant holds a struct or an enum that is a body
/// of parts, and the members after it are written where that does not write them itself. `several Several` means `Several(Vec<Self>)`,
/// the parts of all of these, and `else Unknown` means `Unknown(Json)`, an object whose members are the parts.
///
/// `from { ByUrl: Url }` at the end: these types become the variant by `into()`.
macro_rules! parts_union {
    ($type:ident {
        $($variant:ident $({ $($added:literal = $constant:literal),* $(,)? })?),* $(,)?
    } $(several $several:ident)? $(else $unknown:ident)? $(from $from:tt)?) => {
        impl $crate::runtime::Parts for $type {
            #[inline]
            fn write(&self, parts: &mut $crate::runtime::PartsOut<'_>) {
                match self {
                    $(Self::$variant(value) => {
                        parts.alternative(value);
                        $($(parts.telling($added, &$constant);)*)?
                    })*
                    $(Self::$several(all) => {
                        for one in all {
                            parts.alternative(one);
                        }
                    })?
                    $(Self::$unknown(json) => parts.members(json),)?
                }
            }
        }

        $($crate::runtime::becoming! { $type $from })?
    };
}
pub(crate) use parts_union;
