// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.balance()`](Balance), their parameters and their errors.

use crate::case_names_that_repeat::models;
use crate::runtime;

/// Operations on balance.
#[derive(Clone, Copy, Debug)]
pub struct Balance<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Balance<'_> {
    /// `GET /balance`, operation `getCustomerBalanceResourceOfCustomerAccountBalanceResourceOfCustomerAccountBankTransferResources`. 200: The balance
    ///
    /// Returns [`models::CustomerCashBalanceFundedTransactionResourceBankTransfer`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_that_repeat::Client) -> Result<(), case::case_names_that_repeat::Error> {
    /// let response = client.balance().get_balance_of_customer_account_bank_transfer_resources().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(
        alias = "getCustomerBalanceResourceOfCustomerAccountBalanceResourceOfCustomerAccountBankTransferResources"
    )]
    #[doc(alias = "/balance")]
    pub fn get_balance_of_customer_account_bank_transfer_resources(
        &self,
    ) -> GetBalanceOfCustomerAccountBankTransferResources {
        GetBalanceOfCustomerAccountBankTransferResources::new(
            runtime::Call::new(
                self.core,
                &GET_BALANCE_OF_CUSTOMER_ACCOUNT_BANK_TRANSFER_RESOURCES,
            ),
        )
    }
}

/// A call to [`Balance::get_balance_of_customer_account_bank_transfer_resources`].
pub type GetBalanceOfCustomerAccountBankTransferResources = runtime::TypedCall<
    runtime::AsJson<models::CustomerCashBalanceFundedTransactionResourceBankTransfer>,
>;

static GET_BALANCE_OF_CUSTOMER_ACCOUNT_BANK_TRANSFER_RESOURCES: runtime::Operation = runtime::Operation {
    id: "getCustomerBalanceResourceOfCustomerAccountBalanceResourceOfCustomerAccountBankTransferResources",
    method: runtime::Method::GET,
    path: "/balance",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
