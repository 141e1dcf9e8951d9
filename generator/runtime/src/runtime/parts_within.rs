// SPDX-License-Identifier: 0BSD
//! Parts of bodies that are bodies of several parts themselves (RFC 2046 §5.1.1): a boundary that is made of the one around it.

use crate::runtime::multipart::body::Multipart;
use crate::runtime::multipart::part::Part;
use crate::runtime::multipart::parts::{Encoding, Inside, Parts, PartsOut, Within};
use crate::runtime::text::parameter::ParameterData;

/// How the parts within a part are written.
#[derive(Clone, Copy)]
#[doc(hidden)]
pub struct PartsWithin<'a> {
    encodings: &'a [Encoding<'a>],
    in_order: bool,
}

impl<'a> PartsWithin<'a> {
    /// Parts with names.
    pub const fn named(encodings: &'a [Encoding<'a>]) -> Self {
        let in_order = false;
        Self {
            encodings,
            in_order,
        }
    }

    /// Parts that are told apart by their order.
    pub const fn in_order(encodings: &'a [Encoding<'a>]) -> Self {
        let in_order = true;
        Self {
            encodings,
            in_order,
        }
    }

    fn made(
        &self,
        within: Within<'_>,
        write: &mut dyn FnMut(&mut PartsOut<'_>),
    ) -> Result<Part, String> {
        // Neither begins with the other, so that no line between parts is taken for one of the other's.
        let boundary = &format!("in-{}", within.boundary);
        let inner = Within { boundary, ..within };
        let mut parts = PartsOut::new(self.encodings, self.in_order, inner);
        write(&mut parts);
        let parts: Multipart = parts.written()?;
        Ok(Part::multipart(within.content_type, parts))
    }
}

impl Inside for PartsWithin<'_> {
    fn value(&self, value: &ParameterData<'_>, within: Within<'_>) -> Result<Part, String> {
        self.made(within, &mut |parts| parts.data("items", value))
    }

    fn is_of_lists(&self) -> bool {
        true
    }

    fn files(&self, files: Vec<Part>, within: Within<'_>) -> Result<Part, String> {
        self.made(within, &mut |parts| parts.file("items", &files))
    }

    fn parts(&self, body: &dyn Parts, within: Within<'_>) -> Result<Part, String> {
        self.made(within, &mut |parts| body.write(parts))
    }
}
