// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Balances API.

use crate::runtime::object;
use crate::runtime::string_enum;

/// Returned by [`Balance::get_balance_of_customer_account_bank_transfer_resources`](crate::case_names_that_repeat::resources::balance::Balance::get_balance_of_customer_account_bank_transfer_resources).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerCashBalanceFundedTransactionResourceBankTransfer {
    pub prefix: Option<CustomerCashBalanceFundedTransactionResourceBankTransferPrefix>,
}

object! {
    CustomerCashBalanceFundedTransactionResourceBankTransfer {
        prefix: optional CustomerCashBalanceFundedTransactionResourceBankTransferPrefix = "prefix",
    }
}

/// The `prefix` of [`CustomerCashBalanceFundedTransactionResourceBankTransfer`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CustomerCashBalanceFundedTransactionResourceBankTransferPrefix {
    PidPUserUDbDAppAClientH,
    MPQUserUDbDAppA,
    PercentM,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    CustomerCashBalanceFundedTransactionResourceBankTransferPrefix {
        PidPUserUDbDAppAClientH = "pid=%p,user=%u,db=%d,app=%a,client=%h",
        MPQUserUDbDAppA = "%m [%p] %q[user=%u,db=%d,app=%a]",
        PercentM = "%m",
    } else Unknown
}
