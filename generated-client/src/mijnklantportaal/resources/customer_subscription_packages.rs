// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Packages (abonnementspakketten) that customers can subscribe to.
//!
//! The calls of [`client.customer_subscription_packages()`](CustomerSubscriptionPackages), their parameters and their errors.

use crate::mijnklantportaal::errors;
use crate::mijnklantportaal::headers;
use crate::mijnklantportaal::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Packages (abonnementspakketten) that customers can subscribe to.
#[derive(Clone, Copy, Debug)]
pub struct CustomerSubscriptionPackages<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl CustomerSubscriptionPackages<'_> {
    /// List packages
    ///
    /// Lists the packages (abonnementspakketten) that customers can subscribe to, a page at a time.
    ///
    /// `GET /customer-subscription-packages`, operation `list-customer-subscription-packages`. 200: A page of packages
    ///
    /// Returns [`models::CustomerSubscriptionPackagePage`].
    ///
    /// Optional: [`page`](ListCustomerSubscriptionPackages::page).
    ///
    /// Returns one page; [`items`](ListCustomerSubscriptionPackages::items) and [`pages`](ListCustomerSubscriptionPackages::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListCustomerSubscriptionPackagesError`]):
    ///
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.customer_subscription_packages().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-customer-subscription-packages")]
    #[doc(alias = "/customer-subscription-packages")]
    pub fn list(&self) -> ListCustomerSubscriptionPackages {
        ListCustomerSubscriptionPackages(
            runtime::Call::new(self.core, &LIST_CUSTOMER_SUBSCRIPTION_PACKAGES),
        )
    }

    /// Create a package
    ///
    /// Adds a package (abonnementspakket) that customers can subscribe to.
    ///
    /// `POST /customer-subscription-packages`, operation `create-customer-subscription-package`. 201: The package that was made
    ///
    /// Returns [`models::CustomerSubscriptionPackage`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateCustomerSubscriptionPackageError`]):
    ///
    /// * `UnprocessableContent` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 422: What was sent is not right
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// use generated_client::mijnklantportaal::models;
    ///
    /// let body = models::CreateCustomerSubscriptionPackageRequest::new("Hosting S", models::Interval::FourteenDays, "120.00", 21)
    ///     .description("10 GB, one domain")
    ///     .available_for_sale(true);
    /// let response = client.customer_subscription_packages().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-customer-subscription-package")]
    #[doc(alias = "/customer-subscription-packages")]
    #[inline]
    pub fn create(
        &self,
        body: &models::CreateCustomerSubscriptionPackageRequest,
    ) -> CreateCustomerSubscriptionPackage {
        let mut call = runtime::Call::new(
            self.core,
            &CREATE_CUSTOMER_SUBSCRIPTION_PACKAGE,
        );
        call.json("application/json", body);
        CreateCustomerSubscriptionPackage::new(call)
    }

    /// Get a package
    ///
    /// One package (abonnementspakket).
    ///
    /// `GET /customer-subscription-packages/{packageId}`, operation `get-customer-subscription-package`. 200: The package
    ///
    /// Returns [`models::CustomerSubscriptionPackage`].
    ///
    /// * `package_id`: ID of the package. Example: `spg_b93d10e6c75f`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetCustomerSubscriptionPackageError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.customer_subscription_packages().get("spg_b93d10e6c75f").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-customer-subscription-package")]
    #[doc(alias = "/customer-subscription-packages/{packageId}")]
    pub fn get(&self, package_id: &str) -> GetCustomerSubscriptionPackage {
        let mut call = runtime::Call::new(self.core, &GET_CUSTOMER_SUBSCRIPTION_PACKAGE);
        call.path("packageId", &package_id);
        GetCustomerSubscriptionPackage::new(call)
    }

    /// Subscribe a customer to a package
    ///
    /// Makes a subscription (abonnement) to a package for a customer of the portal.
    ///
    /// `POST /customer-subscription-packages/{packageId}/sign-up`, operation `sign-up-customer-subscription-package`. 201: The subscription that was made
    ///
    /// Returns [`models::CustomerSubscription`].
    ///
    /// * `package_id`: ID of the package. Example: `spg_b93d10e6c75f`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`SignUpError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `UnprocessableContent` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 422: What was sent is not right
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// use generated_client::mijnklantportaal::models;
    ///
    /// let body = models::SignUpRequest::new("cst_8d1f0b27c64e")
    ///     .mandate_id("mdt_0f6b83a1")
    ///     .create_invoice(true);
    /// let response = client.customer_subscription_packages().sign_up("spg_b93d10e6c75f", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "sign-up-customer-subscription-package")]
    #[doc(alias = "/customer-subscription-packages/{packageId}/sign-up")]
    #[inline]
    pub fn sign_up(&self, package_id: &str, body: &models::SignUpRequest) -> SignUp {
        let mut call = runtime::Call::new(self.core, &SIGN_UP);
        call.path("packageId", &package_id);
        call.json("application/json", body);
        SignUp::new(call)
    }

    /// Subscribe somebody who is no customer yet
    ///
    /// Takes the data of a new customer (klant) and answers with a link to pay the first term of a package; who pays becomes a customer with a subscription.
    ///
    /// `POST /customer-subscription-packages/{packageId}/sign-up/`, operation `sign-up-customer-subscription-package-to-non-customer`. 201: What is pending until the payment
    ///
    /// Returns [`models::PendingSubscription`].
    ///
    /// * `package_id`: ID of the package. Example: `spg_b93d10e6c75f`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`SignUpNewCustomerError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `UnprocessableContent` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 422: What was sent is not right
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// use generated_client::mijnklantportaal::models;
    ///
    /// let body = models::SignUpNewCustomerRequest::new("Bakkerij de Vries", "Dorpsstraat 12", "3511AB", "Utrecht", "info@example.com");
    /// let response = client.customer_subscription_packages().sign_up_new_customer("spg_b93d10e6c75f", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "sign-up-customer-subscription-package-to-non-customer")]
    #[doc(alias = "/customer-subscription-packages/{packageId}/sign-up/")]
    #[inline]
    pub fn sign_up_new_customer(
        &self,
        package_id: &str,
        body: &models::SignUpNewCustomerRequest,
    ) -> SignUpNewCustomer {
        let mut call = runtime::Call::new(self.core, &SIGN_UP_NEW_CUSTOMER);
        call.path("packageId", &package_id);
        call.json("application/json", body);
        SignUpNewCustomer::new(call)
    }
}

/// A call to [`CustomerSubscriptionPackages::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListCustomerSubscriptionPackages(runtime::Call);

impl ListCustomerSubscriptionPackages {
    /// Which page to answer with, counted from 1; the first one where it is not given
    ///
    /// At least 1. Example: `2`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }
}

call! { ListCustomerSubscriptionPackages => json models::CustomerSubscriptionPackagePage, ListCustomerSubscriptionPackagesError }

pages! {
    ListCustomerSubscriptionPackages {
        page: models::CustomerSubscriptionPackagePage,
        error: ListCustomerSubscriptionPackagesError,
        item: models::CustomerSubscriptionPackage = [data required],
        url ["next_page_url"],
    }
}

static LIST_CUSTOMER_SUBSCRIPTION_PACKAGES: runtime::Operation = runtime::Operation {
    id: "list-customer-subscription-packages",
    method: runtime::Method::GET,
    path: "/customer-subscription-packages",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerSubscriptionPackages::list`].
pub type ListCustomerSubscriptionPackagesErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerSubscriptionPackages::list`].
///
/// * 429: More requests than a minute has
pub type ListCustomerSubscriptionPackagesError = errors::TooManyRequestsError;

/// A call to [`CustomerSubscriptionPackages::create`].
pub type CreateCustomerSubscriptionPackage = runtime::TypedCall<
    runtime::AsJson<models::CustomerSubscriptionPackage>,
    CreateCustomerSubscriptionPackageError,
>;

static CREATE_CUSTOMER_SUBSCRIPTION_PACKAGE: runtime::Operation = runtime::Operation {
    id: "create-customer-subscription-package",
    method: runtime::Method::POST,
    path: "/customer-subscription-packages",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerSubscriptionPackages::create`].
pub type CreateCustomerSubscriptionPackageErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerSubscriptionPackages::create`].
///
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type CreateCustomerSubscriptionPackageError = errors::UnprocessableContentOrTooManyRequestsError;

/// A call to [`CustomerSubscriptionPackages::get`].
pub type GetCustomerSubscriptionPackage = runtime::TypedCall<
    runtime::AsJson<models::CustomerSubscriptionPackage>,
    GetCustomerSubscriptionPackageError,
>;

static GET_CUSTOMER_SUBSCRIPTION_PACKAGE: runtime::Operation = runtime::Operation {
    id: "get-customer-subscription-package",
    method: runtime::Method::GET,
    path: "/customer-subscription-packages/{packageId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerSubscriptionPackages::get`].
pub type GetCustomerSubscriptionPackageErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerSubscriptionPackages::get`].
///
/// * 404: Nothing with this ID was found
/// * 429: More requests than a minute has
pub type GetCustomerSubscriptionPackageError = errors::NotFoundOrTooManyRequestsError;

/// A call to [`CustomerSubscriptionPackages::sign_up`].
pub type SignUp = runtime::TypedCall<
    runtime::AsJson<models::CustomerSubscription>,
    SignUpError,
>;

static SIGN_UP: runtime::Operation = runtime::Operation {
    id: "sign-up-customer-subscription-package",
    method: runtime::Method::POST,
    path: "/customer-subscription-packages/{packageId}/sign-up",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerSubscriptionPackages::sign_up`].
pub type SignUpErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerSubscriptionPackages::sign_up`].
///
/// * 404: Nothing with this ID was found
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type SignUpError = errors::NotFoundOrUnprocessableContentOrTooManyRequestsError;

/// A call to [`CustomerSubscriptionPackages::sign_up_new_customer`].
pub type SignUpNewCustomer = runtime::TypedCall<
    runtime::AsJson<models::PendingSubscription>,
    SignUpNewCustomerError,
>;

static SIGN_UP_NEW_CUSTOMER: runtime::Operation = runtime::Operation {
    id: "sign-up-customer-subscription-package-to-non-customer",
    method: runtime::Method::POST,
    path: "/customer-subscription-packages/{packageId}/sign-up/",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerSubscriptionPackages::sign_up_new_customer`].
pub type SignUpNewCustomerErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerSubscriptionPackages::sign_up_new_customer`].
///
/// * 404: Nothing with this ID was found
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type SignUpNewCustomerError = errors::NotFoundOrUnprocessableContentOrTooManyRequestsError;
