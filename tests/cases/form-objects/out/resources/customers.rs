// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.customers()`](Customers), their parameters and their errors.

use crate::case_form_objects::models;
use crate::runtime;

/// Operations of the tag "customers".
#[derive(Clone, Copy, Debug)]
pub struct Customers<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Customers<'_> {
    /// `POST /customers`, operation `createCustomer`. 204: Created
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_form_objects::Client) -> Result<(), case::case_form_objects::Error> {
    /// use case::case_form_objects::models;
    ///
    /// let body = models::CreateCustomerRequest::new("name");
    /// client.customers().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createCustomer")]
    #[doc(alias = "/customers")]
    #[inline]
    pub fn create(&self, body: &models::CreateCustomerRequest) -> CreateCustomer {
        let mut call = runtime::Call::new(self.core, &CREATE_CUSTOMER);
        call.styled_form(
            "application/x-www-form-urlencoded",
            body,
            &[
                runtime::Parameter::query("commas").explode(false),
                runtime::Parameter::query("address").style(runtime::Style::DeepObject),
                runtime::Parameter::query("tags").style(runtime::Style::DeepObject),
                runtime::Parameter::query("metadata").style(runtime::Style::DeepObject),
                runtime::Parameter::query("phones").style(runtime::Style::DeepObject),
            ],
        );
        CreateCustomer::new(call)
    }
}

/// A call to [`Customers::create`].
pub type CreateCustomer = runtime::TypedCall<runtime::AsNone>;

static CREATE_CUSTOMER: runtime::Operation = runtime::Operation {
    id: "createCustomer",
    method: runtime::Method::POST,
    path: "/customers",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
