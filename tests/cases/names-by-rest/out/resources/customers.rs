// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.customers()`](Customers), their parameters and their errors.

use crate::case_names_by_rest::models;
use crate::runtime;

/// Operations on customers.
#[derive(Clone, Copy, Debug)]
pub struct Customers<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Customers<'_> {
    /// `GET /v1/customers`, operation `GetCustomers`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_rest::Client) -> Result<(), case::case_names_by_rest::Error> {
    /// client.customers().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetCustomers")]
    #[doc(alias = "/v1/customers")]
    pub fn list(&self) -> ListCustomers {
        ListCustomers::new(runtime::Call::new(self.core, &LIST_CUSTOMERS))
    }

    /// `POST /v1/customers`, operation `PostCustomers`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_rest::Client) -> Result<(), case::case_names_by_rest::Error> {
    /// use case::case_names_by_rest::models;
    ///
    /// let body = models::CreateCustomerRequest::default().name("name");
    /// client.customers().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "PostCustomers")]
    #[doc(alias = "/v1/customers")]
    #[inline]
    pub fn create(&self, body: &models::CreateCustomerRequest) -> CreateCustomer {
        let mut call = runtime::Call::new(self.core, &CREATE_CUSTOMER);
        call.json("application/json", body);
        CreateCustomer::new(call)
    }

    /// `DELETE /v1/customers`, operation `delete v1 customers`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_rest::Client) -> Result<(), case::case_names_by_rest::Error> {
    /// client.customers().delete_customers().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/v1/customers")]
    pub fn delete_customers(&self) -> DeleteCustomers {
        DeleteCustomers::new(runtime::Call::new(self.core, &DELETE_CUSTOMERS))
    }

    /// `GET /v1/customers/{customer}`, operation `GetCustomersCustomer`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_rest::Client) -> Result<(), case::case_names_by_rest::Error> {
    /// client.customers().get("customer").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetCustomersCustomer")]
    #[doc(alias = "/v1/customers/{customer}")]
    pub fn get(&self, customer: &str) -> GetCustomer {
        let mut call = runtime::Call::new(self.core, &GET_CUSTOMER);
        call.path("customer", &customer);
        GetCustomer::new(call)
    }

    /// `POST /v1/customers/{customer}`, operation `PostCustomersCustomer`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_rest::Client) -> Result<(), case::case_names_by_rest::Error> {
    /// client.customers().update_customer("customer").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "PostCustomersCustomer")]
    #[doc(alias = "/v1/customers/{customer}")]
    pub fn update_customer(&self, customer: &str) -> PostCustomersCustomer {
        let mut call = runtime::Call::new(self.core, &POST_CUSTOMERS_CUSTOMER);
        call.path("customer", &customer);
        PostCustomersCustomer::new(call)
    }

    /// `PUT /v1/customers/{customer}`, operation `put_v1_customers__customer__put`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_rest::Client) -> Result<(), case::case_names_by_rest::Error> {
    /// client.customers().replace("customer").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "put_v1_customers__customer__put")]
    #[doc(alias = "/v1/customers/{customer}")]
    pub fn replace(&self, customer: &str) -> ReplaceCustomer {
        let mut call = runtime::Call::new(self.core, &REPLACE_CUSTOMER);
        call.path("customer", &customer);
        ReplaceCustomer::new(call)
    }

    /// `PATCH /v1/customers/{customer}`, operation `CustomersPATCH2`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_rest::Client) -> Result<(), case::case_names_by_rest::Error> {
    /// client.customers().update("customer").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "CustomersPATCH2")]
    #[doc(alias = "/v1/customers/{customer}")]
    pub fn update(&self, customer: &str) -> UpdateCustomer {
        let mut call = runtime::Call::new(self.core, &UPDATE_CUSTOMER);
        call.path("customer", &customer);
        UpdateCustomer::new(call)
    }

    /// `DELETE /v1/customers/{customer}`, operation `deleteCustomer`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_rest::Client) -> Result<(), case::case_names_by_rest::Error> {
    /// client.customers().delete("customer").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteCustomer")]
    #[doc(alias = "/v1/customers/{customer}")]
    pub fn delete(&self, customer: &str) -> DeleteCustomer {
        let mut call = runtime::Call::new(self.core, &DELETE_CUSTOMER);
        call.path("customer", &customer);
        DeleteCustomer::new(call)
    }

    /// `GET /v1/customers/{customer}/sources`, operation `get v1 customers by customer sources`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_rest::Client) -> Result<(), case::case_names_by_rest::Error> {
    /// client.customers().list_sources("customer").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/v1/customers/{customer}/sources")]
    pub fn list_sources(&self, customer: &str) -> ListCustomerSources {
        let mut call = runtime::Call::new(self.core, &LIST_CUSTOMER_SOURCES);
        call.path("customer", &customer);
        ListCustomerSources::new(call)
    }

    /// `POST /v1/customers/{customer}/sources`, operation `post v1 customers by customer sources`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_rest::Client) -> Result<(), case::case_names_by_rest::Error> {
    /// client.customers().create_source("customer").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/v1/customers/{customer}/sources")]
    pub fn create_source(&self, customer: &str) -> CreateCustomerSource {
        let mut call = runtime::Call::new(self.core, &CREATE_CUSTOMER_SOURCE);
        call.path("customer", &customer);
        CreateCustomerSource::new(call)
    }

    /// `GET /v1/customers/{customer}/sources/{id}`, operation `get v1 customers by customer sources by id`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_rest::Client) -> Result<(), case::case_names_by_rest::Error> {
    /// client.customers().get_source("customer", "id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/v1/customers/{customer}/sources/{id}")]
    pub fn get_source(&self, customer: &str, id: &str) -> GetCustomerSource {
        let mut call = runtime::Call::new(self.core, &GET_CUSTOMER_SOURCE);
        call.path("customer", &customer);
        call.path("id", &id);
        GetCustomerSource::new(call)
    }

    /// `POST /v1/customers/{customer}/sources/{id}`, operation `PostCustomersCustomerSourcesId`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_rest::Client) -> Result<(), case::case_names_by_rest::Error> {
    /// client.customers().update_source("customer", "id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "PostCustomersCustomerSourcesId")]
    #[doc(alias = "/v1/customers/{customer}/sources/{id}")]
    pub fn update_source(&self, customer: &str, id: &str) -> UpdateCustomerSource {
        let mut call = runtime::Call::new(self.core, &UPDATE_CUSTOMER_SOURCE);
        call.path("customer", &customer);
        call.path("id", &id);
        UpdateCustomerSource::new(call)
    }

    /// `POST /v1/customers/{customer}/sources/{id}/verify`, operation `post v1 customers by customer sources by id verify`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_rest::Client) -> Result<(), case::case_names_by_rest::Error> {
    /// client.customers().verify_source("customer", "id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/v1/customers/{customer}/sources/{id}/verify")]
    pub fn verify_source(&self, customer: &str, id: &str) -> VerifyCustomerSource {
        let mut call = runtime::Call::new(self.core, &VERIFY_CUSTOMER_SOURCE);
        call.path("customer", &customer);
        call.path("id", &id);
        VerifyCustomerSource::new(call)
    }

    /// `GET /v1/customers/{customer}/history`, operation `get v1 customers by customer history`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_rest::Client) -> Result<(), case::case_names_by_rest::Error> {
    /// client.customers().get_history("customer").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/v1/customers/{customer}/history")]
    pub fn get_history(&self, customer: &str) -> GetCustomerHistory {
        let mut call = runtime::Call::new(self.core, &GET_CUSTOMER_HISTORY);
        call.path("customer", &customer);
        GetCustomerHistory::new(call)
    }

    /// `GET /v1/customers/{customer}/history/{id}`, operation `get v1 customers by customer history by id`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_rest::Client) -> Result<(), case::case_names_by_rest::Error> {
    /// client.customers().get_history_by_id("customer", "id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/v1/customers/{customer}/history/{id}")]
    pub fn get_history_by_id(
        &self,
        customer: &str,
        id: &str,
    ) -> GetV1CustomersByCustomerHistoryById {
        let mut call = runtime::Call::new(
            self.core,
            &GET_V1_CUSTOMERS_BY_CUSTOMER_HISTORY_BY_ID,
        );
        call.path("customer", &customer);
        call.path("id", &id);
        GetV1CustomersByCustomerHistoryById::new(call)
    }
}

/// A call to [`Customers::list`].
pub type ListCustomers = runtime::TypedCall<runtime::AsNone>;

static LIST_CUSTOMERS: runtime::Operation = runtime::Operation {
    id: "GetCustomers",
    method: runtime::Method::GET,
    path: "/v1/customers",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Customers::create`].
pub type CreateCustomer = runtime::TypedCall<runtime::AsNone>;

static CREATE_CUSTOMER: runtime::Operation = runtime::Operation {
    id: "PostCustomers",
    method: runtime::Method::POST,
    path: "/v1/customers",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Customers::delete_customers`].
pub type DeleteCustomers = runtime::TypedCall<runtime::AsNone>;

static DELETE_CUSTOMERS: runtime::Operation = runtime::Operation {
    id: "delete v1 customers",
    method: runtime::Method::DELETE,
    path: "/v1/customers",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Customers::get`].
pub type GetCustomer = runtime::TypedCall<runtime::AsNone>;

static GET_CUSTOMER: runtime::Operation = runtime::Operation {
    id: "GetCustomersCustomer",
    method: runtime::Method::GET,
    path: "/v1/customers/{customer}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Customers::update_customer`].
pub type PostCustomersCustomer = runtime::TypedCall<runtime::AsNone>;

static POST_CUSTOMERS_CUSTOMER: runtime::Operation = runtime::Operation {
    id: "PostCustomersCustomer",
    method: runtime::Method::POST,
    path: "/v1/customers/{customer}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Customers::replace`].
pub type ReplaceCustomer = runtime::TypedCall<runtime::AsNone>;

static REPLACE_CUSTOMER: runtime::Operation = runtime::Operation {
    id: "put_v1_customers__customer__put",
    method: runtime::Method::PUT,
    path: "/v1/customers/{customer}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Customers::update`].
pub type UpdateCustomer = runtime::TypedCall<runtime::AsNone>;

static UPDATE_CUSTOMER: runtime::Operation = runtime::Operation {
    id: "CustomersPATCH2",
    method: runtime::Method::PATCH,
    path: "/v1/customers/{customer}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Customers::delete`].
pub type DeleteCustomer = runtime::TypedCall<runtime::AsNone>;

static DELETE_CUSTOMER: runtime::Operation = runtime::Operation {
    id: "deleteCustomer",
    method: runtime::Method::DELETE,
    path: "/v1/customers/{customer}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Customers::list_sources`].
pub type ListCustomerSources = runtime::TypedCall<runtime::AsNone>;

static LIST_CUSTOMER_SOURCES: runtime::Operation = runtime::Operation {
    id: "get v1 customers by customer sources",
    method: runtime::Method::GET,
    path: "/v1/customers/{customer}/sources",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Customers::create_source`].
pub type CreateCustomerSource = runtime::TypedCall<runtime::AsNone>;

static CREATE_CUSTOMER_SOURCE: runtime::Operation = runtime::Operation {
    id: "post v1 customers by customer sources",
    method: runtime::Method::POST,
    path: "/v1/customers/{customer}/sources",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Customers::get_source`].
pub type GetCustomerSource = runtime::TypedCall<runtime::AsNone>;

static GET_CUSTOMER_SOURCE: runtime::Operation = runtime::Operation {
    id: "get v1 customers by customer sources by id",
    method: runtime::Method::GET,
    path: "/v1/customers/{customer}/sources/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Customers::update_source`].
pub type UpdateCustomerSource = runtime::TypedCall<runtime::AsNone>;

static UPDATE_CUSTOMER_SOURCE: runtime::Operation = runtime::Operation {
    id: "PostCustomersCustomerSourcesId",
    method: runtime::Method::POST,
    path: "/v1/customers/{customer}/sources/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Customers::verify_source`].
pub type VerifyCustomerSource = runtime::TypedCall<runtime::AsNone>;

static VERIFY_CUSTOMER_SOURCE: runtime::Operation = runtime::Operation {
    id: "post v1 customers by customer sources by id verify",
    method: runtime::Method::POST,
    path: "/v1/customers/{customer}/sources/{id}/verify",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Customers::get_history`].
pub type GetCustomerHistory = runtime::TypedCall<runtime::AsNone>;

static GET_CUSTOMER_HISTORY: runtime::Operation = runtime::Operation {
    id: "get v1 customers by customer history",
    method: runtime::Method::GET,
    path: "/v1/customers/{customer}/history",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Customers::get_history_by_id`].
pub type GetV1CustomersByCustomerHistoryById = runtime::TypedCall<runtime::AsNone>;

static GET_V1_CUSTOMERS_BY_CUSTOMER_HISTORY_BY_ID: runtime::Operation = runtime::Operation {
    id: "get v1 customers by customer history by id",
    method: runtime::Method::GET,
    path: "/v1/customers/{customer}/history/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
