// SPDX-License-Identifier: 0BSD
//! Forms as bodies: values in, pairs out.

use super::call::Call;
use crate::runtime::spec::api::Parameter;
use crate::runtime::text::{divided, form, structured};
use serde::Serialize;

impl Call {
    /// Sets the body: an object's members as a form (WHATWG URL §5.2).
    ///
    /// An array is a pair for each item, an object inside is JSON (OpenAPI 3.1.1 §4.8.15.1.1).
    pub fn form<T: Serialize + ?Sized>(&mut self, content_type: &'static str, value: &T) {
        self.styled_form(content_type, value, &[]);
    }

    /// Sets the body: an object's members as a form, some of them styled as query parameters are (OpenAPI 3.1.1 §4.8.15.1.2).
    pub fn styled_form<T: Serialize + ?Sized>(
        &mut self,
        content_type: &'static str,
        value: &T,
        styles: &[Parameter],
    ) {
        match structured::parts(value) {
            Ok(value) => {
                if let Some((name, problem)) = divided::of_members(styles, &value) {
                    self.unwritable(format_args!("`{name}` {problem}"));
                }
                self.any_body(content_type, form::encode(&value, styles).into());
            }
            Err(error) => self.unwritable(error),
        }
    }
}
