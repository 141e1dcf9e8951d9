// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.accounts()`](Accounts), their parameters and their errors.

use crate::case_equal_types::models;
use crate::runtime;

/// Operations on accounts.
#[derive(Clone, Copy, Debug)]
pub struct Accounts<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Accounts<'_> {
    /// `GET /accounts`, operation `listAccounts`. 200: All accounts
    ///
    /// Returns a list of [`models::Account`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_equal_types::Client) -> Result<(), case::case_equal_types::Error> {
    /// let response = client.accounts().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listAccounts")]
    #[doc(alias = "/accounts")]
    pub fn list(&self) -> ListAccounts {
        ListAccounts::new(runtime::Call::new(self.core, &LIST_ACCOUNTS))
    }

    /// `POST /accounts`, operation `createAccount`. 200: The account
    ///
    /// Returns [`models::CreateAccountResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_equal_types::Client) -> Result<(), case::case_equal_types::Error> {
    /// use case::case_equal_types::models;
    ///
    /// let body = models::CreateAccountRequest::default();
    /// let response = client.accounts().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createAccount")]
    #[doc(alias = "/accounts")]
    #[inline]
    pub fn create(&self, body: &models::CreateAccountRequest) -> CreateAccount {
        let mut call = runtime::Call::new(self.core, &CREATE_ACCOUNT);
        call.json("application/json", body);
        CreateAccount::new(call)
    }
}

/// A call to [`Accounts::list`].
pub type ListAccounts = runtime::TypedCall<runtime::AsJson<Vec<models::Account>>>;

static LIST_ACCOUNTS: runtime::Operation = runtime::Operation {
    id: "listAccounts",
    method: runtime::Method::GET,
    path: "/accounts",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Accounts::create`].
pub type CreateAccount = runtime::TypedCall<
    runtime::AsJson<models::CreateAccountResponse>,
>;

static CREATE_ACCOUNT: runtime::Operation = runtime::Operation {
    id: "createAccount",
    method: runtime::Method::POST,
    path: "/accounts",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
