// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Hostile \[prose](nowhere) */ \<b> API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::Constant;

/// \`unclosed code and \[brackets]
///
/// Returned by [`Pets::list`](crate::case_docs_hostile_markdown::resources::pets::Pets::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// Pattern `` ` ``. Example: ```` ``` ````.
    pub name: Option<String>,
    pub foo: PetFoo,
    /// Some `a<b`,\
    /// see [the
    /// docs](https://example.com/a) or [the
    /// list](https://example.com/b), files, x.
    ///
    /// Not \<custom>, "<https://example.com/c>" or [badge](https://example.com/d).
    pub html: Option<String>,
    /// Tag
    ///
    /// Default: `"\u0007 bell"`.
    pub tag: Option<String>,
    /// * -q    - quiet
    /// * * all
    ///
    /// > ```text
    /// > let quoted = 1;
    /// > ```
    ///
    /// 1. ```text
    ///    let numbered = 1;
    ///    ```
    pub marks: Option<String>,
    /// One\
    /// \~\~\~
    /// let broken = 1;\
    /// \~\~\~
    ///
    /// * let item = 1;
    ///
    /// \`\`b\<script>alert(1)\</script>\`\`\`
    pub tags: Option<String>,
    /// Bell �, override �, return
    /// line
    /// separator, nul �.
    ///
    /// Default: `"�"`.
    pub characters: Option<String>,
    /// ```text
    /// let x = 1;
    /// ```
    ///
    /// Always `a`, if it has a value.
    pub kind: Option<Constant>,
}

object! {
    Pet {
        name: optional String = "name", foo: required PetFoo = "foo",
        html: optional String = "html", tag: optional String = "tag",
        marks: optional String = "marks", tags: optional String = "tags",
        characters: optional String = "characters", kind: optional Constant = "kind",
    }
    new(foo: PetFoo)
}

/// The `foo` of [`Pet`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PetFoo {
    pub bar: Option<PetFooBar>,
}

object! { PetFoo { bar: optional PetFooBar = "bar" } }

/// The `foo.bar` of [`Pet`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PetFooBar {
    A,
    B,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { PetFooBar { A = "a", B = "b" } else Unknown }
