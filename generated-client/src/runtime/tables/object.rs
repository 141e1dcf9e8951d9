// SPDX-License-Identifier: 0BSD
//! `object!`: a table of an object's members in, its [`Object`](crate::runtime::Object), `Deserialize` and `Serialize` out.

/// Makes a struct an [`Object`](crate::runtime::Object) with `Deserialize` and `Serialize`, from a table of its fields.
///
/// One line a field: `name: presence Type = "wireName"`, where the presence says how the field's type and the
/// member go together:
///
/// | presence   | field's type | absent        | `null`        | written                  |
/// |------------|--------------|---------------|---------------|--------------------------|
/// | `required` | `T`          | an error      | `T`'s matter  | always                   |
/// | `nullable` | `Option<T>`  | `None`        | `None`        | always, `None` as `null` |
/// | `optional` | `Option<T>`  | `None`        | `None`        | unless `None`            |
/// | `patch`    | `Patch<T>`   | `Absent`      | `Null`        | unless `Absent`          |
/// | `constant` | `Constant`   | as in the row | `null`        | always                   |
///
/// The row of a constant ends in the document's value: `object: constant Constant = "object" is "list"`.
///
/// `Type as date` reads what is made of dates more openly than their own types do (`ReadDate`). `Type as large` reads what
/// is made of large structs by way of the heap (`Large`), so that nested ones take little of the stack. `Json as any` is a
/// value for `null` too, where it is `optional`.
///
/// What is sent has a setter for each member that may be left out, as a row says after the name:
/// `set(name: impl Into<String> => value)`, and `null(name_null)` for a `patch` field (see `setters!`).
///
/// A last line `..field: T` keeps the members not named in the table in a `BTreeMap<String, T>`; with `as fitting`, of those
/// only what is a `T`. After the table,
/// `always { "kind" = "cat" }` names members that have no field: they are written with these values and read past.
/// `new(id: i64, name: impl Into<String>)` makes a constructor that takes all required and nullable fields; where there
/// are none, `default` makes an `impl Default` that sets the constants.
macro_rules! object {
    ($type:ident {
        $($field:ident: optional $of:ty $(as $how:ident)? = $wire:literal $(set $set:tt)?
            $(only $only:tt)?),* $(,)?
    } $(always $always:tt)?) => {
        // Nothing can be missing: the struct is its own draft.
        impl $crate::runtime::Object for $type {
            type Draft = Self;

            #[inline]
            fn draft() -> Self {
                Self { $($field: ::core::option::Option::None),* }
            }

            #[inline]
            fn finish(draft: Self) -> ::core::result::Result<Self, &'static str> {
                ::core::result::Result::Ok(draft)
            }

            $crate::runtime::members! {
                Self { $($field: optional $(as $how)? = $wire),* } $(always $always)?
            }
        }

        $crate::runtime::object_codec! { $type }
        $crate::runtime::setters! { $type { $($($field $set)?)* } {} { $($($field $only)?)* } }
    };
    ($type:ident {
        $(
            $field:ident: $presence:ident $of:ty $(as $how:ident)? = $wire:literal $(is $is:literal)?
            $(set $set:tt)? $(null $null:tt)? $(only $only:tt)?
        ),* $(,)?
        $(.. $rest:ident: $value:ty $(as $rest_how:ident)? $(; set $set_rest:tt)? $(,)?)?
    } $(always $always:tt)? $(new($($argument:ident: $given:ty),* $(,)?))?) => {
        #[allow(unreachable_pub)]
        const _: () = {
            pub struct Draft {
                $($field: $crate::runtime::field!(draft $presence $of),)*
                $($rest: ::std::collections::BTreeMap<::std::string::String, $value>,)?
            }

            impl $crate::runtime::Object for $type {
                type Draft = Draft;

                #[inline]
                fn draft() -> Draft {
                    Draft {
                        $($field: $crate::runtime::field!(blank $presence $($is)?),)*
                        $($rest: ::std::collections::BTreeMap::new(),)?
                    }
                }

                #[inline]
                fn finish(draft: Draft) -> ::core::result::Result<Self, &'static str> {
                    ::core::result::Result::Ok(Self {
                        $($field: $crate::runtime::field!(finish $presence $wire draft.$field),)*
                        $($rest: draft.$rest,)?
                    })
                }

                $(
                    const OPEN: bool = true;

                    fn rest<'de, M: ::serde::de::MapAccess<'de>>(
                        draft: &mut Draft,
                        name: ::std::string::String,
                        map: &mut M,
                    ) -> ::core::result::Result<(), M::Error> {
                        $crate::runtime::field!(rest $($rest_how)? (&mut draft.$rest, name, map))
                    }
                )?

                $crate::runtime::members! {
                    Draft { $($field: $presence $(as $how)? = $wire),* $(.. $rest: $value)? }
                    $(always $always)?
                }
            }
        };

        $(
            impl $type {
                /// Creates a value with its required fields; optional fields are unset.
                #[allow(clippy::too_many_arguments, clippy::useless_conversion)]
                #[inline]
                pub fn new($($argument: $given),*) -> Self {
                    let mut draft = <Self as $crate::runtime::Object>::draft();
                    $(draft.$argument = ::core::option::Option::Some($argument.into());)*
                    $crate::runtime::whole(<Self as $crate::runtime::Object>::finish(draft))
                }
            }
        )?

        $crate::runtime::object_codec! { $type }
        $crate::runtime::setters! {
            $type { $($($field $set)?)* $($($rest $set_rest)?)? } { $($($field $null)?)* } { $($($field $only)?)* }
        }
    };
    ($type:ident { $($rows:tt)* } $(always $always:tt)? default) => {
        $crate::runtime::object! { $type { $($rows)* } $(always $always)? }

        impl ::core::default::Default for $type {
            #[inline]
            fn default() -> Self {
                let draft = <Self as $crate::runtime::Object>::draft();
                $crate::runtime::whole(<Self as $crate::runtime::Object>::finish(draft))
            }
        }
    };
}
pub(crate) use object;

/// The parts of an [`Object`](crate::runtime::Object) that do not depend on what may be missing.
macro_rules! members {
    ($draft:ident {
        $($field:ident: $presence:ident $(as $how:ident)? = $wire:literal),* $(.. $rest:ident: $value:ty)?
    } $(always { $($name:literal = $constant:literal),* $(,)? })?) => {
        const NAMES: &'static [&'static str] = &[$($wire),*];

        $(const ALWAYS: &'static [&'static str] = &[$($name),*];)?

        #[inline]
        #[allow(unused_mut, unused_variables)]
        fn read<'de, M: ::serde::de::MapAccess<'de>>(
            draft: &mut $draft,
            field: usize,
            map: &mut M,
        ) -> ::core::result::Result<(), M::Error> {
            let mut member = $crate::runtime::MemberIn::new(field, map);
            $(member$(.$how())?.$presence(&mut draft.$field);)*
            member.end()
        }

        #[allow(unused_mut)]
        fn write<M: ::serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> ::core::result::Result<(), M::Error> {
            let mut members = $crate::runtime::MembersOut::new(map);
            $($(members.constant($name, &$crate::runtime::Constant::from($constant));)*)?
            $(members.$presence($wire, &self.$field);)*
            $(members.rest::<Self, $value>(&self.$rest);)?
            members.end()
        }
    };
}
pub(crate) use members;

/// An [`Object`](crate::runtime::Object) in any format.
macro_rules! object_codec {
    ($type:ident) => {
        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::runtime::read_object(deserializer)
            }
        }

        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::runtime::write_object(self, serializer)
            }
        }
    };
}
pub(crate) use object_codec;

/// What one field contributes to the parts of an `object!`, by its presence.
macro_rules! field {
    (draft required $of:ty) => { ::core::option::Option<$of> };
    (draft nullable $of:ty) => { ::core::option::Option<::core::option::Option<$of>> };
    (draft optional $of:ty) => { ::core::option::Option<$of> };
    (draft patch $of:ty) => { $crate::runtime::Patch<$of> };
    (draft constant $of:ty) => { $of };

    (blank patch) => { $crate::runtime::Patch::Absent };
    (blank constant $value:literal) => { $crate::runtime::Constant::from($value) };
    (blank $presence:ident) => { ::core::option::Option::None };

    (rest date $member:tt) => { $crate::runtime::read_rest_date $member };
    (rest large $member:tt) => { $crate::runtime::read_rest_large $member };
    (rest fitting $member:tt) => { $crate::runtime::read_rest_fitting $member };
    (rest $member:tt) => { $crate::runtime::read_rest $member };

    (finish optional $wire:literal $read:expr) => { $read };
    (finish patch $wire:literal $read:expr) => { $read };
    (finish constant $wire:literal $read:expr) => { $read };
    // Servers leave out what they would have to say is null.
    (finish nullable $wire:literal $read:expr) => { ::core::option::Option::flatten($read) };
    (finish $required:ident $wire:literal $read:expr) => {
        match $read {
            ::core::option::Option::Some(value) => value,
            ::core::option::Option::None => return ::core::result::Result::Err($wire),
        }
    };
}
pub(crate) use field;
