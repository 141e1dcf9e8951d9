// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.products()`](Products), their parameters and their errors.

use crate::case_text_or_empty::models;
use crate::runtime;

/// Operations of the tag "products".
#[derive(Clone, Copy, Debug)]
pub struct Products<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Products<'_> {
    /// `POST /products`, operation `createProduct`. 204: Created
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_or_empty::Client) -> Result<(), case::case_text_or_empty::Error> {
    /// use case::case_text_or_empty::models;
    ///
    /// let body = models::CreateProductRequest::default().description("description").unit("unit");
    /// client.products().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createProduct")]
    #[doc(alias = "/products")]
    #[inline]
    pub fn create(&self, body: &models::CreateProductRequest) -> CreateProduct {
        let mut call = runtime::Call::new(self.core, &CREATE_PRODUCT);
        call.form("application/x-www-form-urlencoded", body);
        CreateProduct::new(call)
    }
}

/// A call to [`Products::create`].
pub type CreateProduct = runtime::TypedCall<runtime::AsNone>;

static CREATE_PRODUCT: runtime::Operation = runtime::Operation {
    id: "createProduct",
    method: runtime::Method::POST,
    path: "/products",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
