// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.messages()`](Messages), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

/// Operations on messages.
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Messages<'_> {
    /// `POST /messages?beta=true`, operation `createBeta`. 204: Done
    ///
    /// Optional: [`limit`](CreateBeta::limit).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_fixed_query_in_path::Client) -> Result<(), case::case_fixed_query_in_path::Error> {
    /// client.messages().create_beta().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createBeta")]
    #[doc(alias = "/messages?beta=true")]
    pub fn create_beta(&self) -> CreateBeta {
        CreateBeta(runtime::Call::new(self.core, &CREATE_BETA))
    }

    /// `GET /messages?beta=true`, operation `listBeta`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_fixed_query_in_path::Client) -> Result<(), case::case_fixed_query_in_path::Error> {
    /// client.messages().list_beta("for").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listBeta")]
    #[doc(alias = "/messages?beta=true")]
    pub fn list_beta(&self, r#for: &str) -> ListBeta {
        let mut call = runtime::Call::new(self.core, &LIST_BETA);
        call.query("for", &r#for);
        ListBeta::new(call)
    }

    /// `GET /messages`, operation `listAt`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_fixed_query_in_path::Client) -> Result<(), case::case_fixed_query_in_path::Error> {
    /// client.messages().list_at("at").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listAt")]
    #[doc(alias = "/messages")]
    pub fn list_at(&self, at: &str) -> ListAt {
        let mut call = runtime::Call::new(self.core, &LIST_AT);
        call.query("at", &at);
        ListAt::new(call)
    }

    /// `GET /messages`, operation `listKind`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_fixed_query_in_path::Client) -> Result<(), case::case_fixed_query_in_path::Error> {
    /// client.messages().list_kind("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listKind")]
    #[doc(alias = "/messages")]
    pub fn list_kind(&self, id: &str) -> ListKind {
        let mut call = runtime::Call::new(self.core, &LIST_KIND);
        call.query("id", &id);
        ListKind::new(call)
    }

    /// `GET /messages?acl&type=plain`, operation `getAcl`. 204: Done
    ///
    /// Optional: [`limit`](GetAcl::limit).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_fixed_query_in_path::Client) -> Result<(), case::case_fixed_query_in_path::Error> {
    /// client.messages().get_acl().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAcl")]
    #[doc(alias = "/messages?acl&type=plain")]
    pub fn get_acl(&self) -> GetAcl {
        GetAcl(runtime::Call::new(self.core, &GET_ACL))
    }

    /// `POST /messages`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_fixed_query_in_path::Client) -> Result<(), case::case_fixed_query_in_path::Error> {
    /// client.messages().create().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/messages")]
    pub fn create(&self) -> Create {
        Create::new(runtime::Call::new(self.core, &CREATE))
    }

    /// `GET /messages`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_fixed_query_in_path::Client) -> Result<(), case::case_fixed_query_in_path::Error> {
    /// client.messages().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/messages")]
    pub fn list(&self) -> List {
        List::new(runtime::Call::new(self.core, &LIST))
    }
}

/// A call to [`Messages::create_beta`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateBeta(runtime::Call);

impl CreateBeta {
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }
}

call! { CreateBeta => none, runtime::NoDeclaredError }

static CREATE_BETA: runtime::Operation = runtime::Operation {
    id: "createBeta",
    method: runtime::Method::POST,
    path: "/messages?beta=true",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Messages::list_beta`].
pub type ListBeta = runtime::TypedCall<runtime::AsNone>;

static LIST_BETA: runtime::Operation = runtime::Operation {
    id: "listBeta",
    method: runtime::Method::GET,
    path: "/messages?beta=true",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Messages::list_at`].
pub type ListAt = runtime::TypedCall<runtime::AsNone>;

static LIST_AT: runtime::Operation = runtime::Operation {
    id: "listAt",
    method: runtime::Method::GET,
    path: "/messages",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    parameters: &[runtime::Parameter::query("at").explode(false)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Messages::list_kind`].
pub type ListKind = runtime::TypedCall<runtime::AsNone>;

static LIST_KIND: runtime::Operation = runtime::Operation {
    id: "listKind",
    method: runtime::Method::GET,
    path: "/messages",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Messages::get_acl`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetAcl(runtime::Call);

impl GetAcl {
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }
}

call! { GetAcl => none, runtime::NoDeclaredError }

static GET_ACL: runtime::Operation = runtime::Operation {
    id: "getAcl",
    method: runtime::Method::GET,
    path: "/messages?acl&type=plain",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Messages::create`].
pub type Create = runtime::TypedCall<runtime::AsNone>;

static CREATE: runtime::Operation = runtime::Operation {
    id: "create",
    method: runtime::Method::POST,
    path: "/messages",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Messages::list`].
pub type List = runtime::TypedCall<runtime::AsNone>;

static LIST: runtime::Operation = runtime::Operation {
    id: "list",
    method: runtime::Method::GET,
    path: "/messages",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
