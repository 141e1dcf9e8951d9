// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.ship_yards()`](ShipYards), their parameters and their errors.

use crate::case_names_alike::errors;
use crate::case_names_alike::models;
use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "ship_yards".
#[derive(Clone, Copy, Debug)]
pub struct ShipYards<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl ShipYards<'_> {
    /// `POST /ships`, operation `addShip`. 204: Added
    ///
    /// Optional: [`yard_id_kebab`](AddShipCamel::yard_id_kebab), [`yard_id_camel`](AddShipCamel::yard_id_camel), [`yard_id`](AddShipCamel::yard_id), [`header_id`](AddShipCamel::header_id), [`id`](AddShipCamel::id), [`body`](AddShipCamel::body), [`request_body`](AddShipCamel::request_body), [`body_form`](AddShipCamel::body_form), [`body_multipart`](AddShipCamel::body_multipart).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_alike::Client) -> Result<(), case::case_names_alike::Error> {
    /// use case::case_names_alike::models;
    ///
    /// let body = models::AddShipRequest::new("hull");
    /// client.ship_yards().add_ship_camel().request_body(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addShip")]
    #[doc(alias = "/ships")]
    pub fn add_ship_camel(&self) -> AddShipCamel {
        AddShipCamel(runtime::Call::new(self.core, &ADD_SHIP_CAMEL))
    }

    /// `GET /ships/all`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_alike::Client) -> Result<(), case::case_names_alike::Error> {
    /// client.ship_yards().add_ship().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/ships/all")]
    pub fn add_ship(&self) -> AddShip {
        AddShip::new(runtime::Call::new(self.core, &ADD_SHIP))
    }

    /// `PUT /ships/all`, operation `ShipYards`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_alike::Client) -> Result<(), case::case_names_alike::Error> {
    /// client.ship_yards().ship_yards().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ShipYards")]
    #[doc(alias = "/ships/all")]
    pub fn ship_yards(&self) -> ShipYardsCall {
        ShipYardsCall::new(runtime::Call::new(self.core, &SHIP_YARDS))
    }

    /// `DELETE /ships/all`, operation `clone`
    ///
    /// Returns the bytes of the body; see also [`save_to`](Clone::save_to) and [`bytes_stream`](Clone::bytes_stream).
    ///
    /// # Errors
    ///
    /// Documented errors ([`CloneCallError`]):
    ///
    /// * `NotFound`. 404: Missing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_alike::Client) -> Result<(), case::case_names_alike::Error> {
    /// let response = client.ship_yards().call_clone().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "clone")]
    #[doc(alias = "/ships/all")]
    pub fn call_clone(&self) -> Clone {
        Clone::new(runtime::Call::new(self.core, &CLONE))
    }

    /// `PATCH /ships/all`, operation `cloneError`
    ///
    /// Returns the bytes of the body; see also [`save_to`](CloneError::save_to) and [`bytes_stream`](CloneError::bytes_stream).
    ///
    /// # Errors
    ///
    /// Documented errors ([`CloneErrorError`]):
    ///
    /// * `NotFound`. 404: Missing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_alike::Client) -> Result<(), case::case_names_alike::Error> {
    /// let response = client.ship_yards().clone_error().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "cloneError")]
    #[doc(alias = "/ships/all")]
    pub fn clone_error(&self) -> CloneError {
        CloneError::new(runtime::Call::new(self.core, &CLONE_ERROR))
    }
}

/// A call to [`ShipYards::add_ship_camel`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddShipCamel(runtime::Call);

impl AddShipCamel {
    pub fn yard_id_kebab(mut self, yard_id_kebab: &str) -> Self {
        self.0.query("yard-id", &yard_id_kebab);
        self
    }

    pub fn yard_id_camel(mut self, yard_id_camel: &str) -> Self {
        self.0.query("yardId", &yard_id_camel);
        self
    }

    pub fn yard_id(mut self, yard_id: &str) -> Self {
        self.0.query("yard_id", &yard_id);
        self
    }

    pub fn header_id(mut self, header_id: &str) -> Self {
        self.0.header("id", &header_id);
        self
    }

    pub fn id(mut self, id: &str) -> Self {
        self.0.query("id", &id);
        self
    }

    pub fn body(mut self, body: &str) -> Self {
        self.0.query("body", &body);
        self
    }

    /// The body of the request.
    #[inline]
    pub fn request_body(mut self, request_body: &models::AddShipRequest) -> Self {
        self.0.json("application/json", request_body);
        self
    }

    /// The body of the request.
    ///
    /// It is sent as `application/x-www-form-urlencoded`.
    #[inline]
    pub fn body_form(mut self, body_form: &models::AddShipRequestForm) -> Self {
        self.0.form("application/x-www-form-urlencoded", body_form);
        self
    }

    /// The body of the request.
    ///
    /// It is sent as `multipart/form-data`.
    #[inline]
    pub fn body_multipart(
        mut self,
        body_multipart: models::AddShipRequestMultipart,
    ) -> Self {
        self.0.parts("multipart/form-data", &body_multipart, &[]);
        self
    }

    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { AddShipCamel => none, runtime::NoDeclaredError }

static ADD_SHIP_CAMEL: runtime::Operation = runtime::Operation {
    id: "addShip",
    method: runtime::Method::POST,
    path: "/ships",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`ShipYards::add_ship`].
pub type AddShip = runtime::TypedCall<runtime::AsNone>;

static ADD_SHIP: runtime::Operation = runtime::Operation {
    id: "add_ship",
    method: runtime::Method::GET,
    path: "/ships/all",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`ShipYards::ship_yards`].
pub type ShipYardsCall = runtime::TypedCall<runtime::AsNone>;

static SHIP_YARDS: runtime::Operation = runtime::Operation {
    id: "ShipYards",
    method: runtime::Method::PUT,
    path: "/ships/all",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`ShipYards::call_clone`].
pub type Clone = runtime::TypedCall<runtime::AsBytes, CloneCallError>;

static CLONE: runtime::Operation = runtime::Operation {
    id: "clone",
    method: runtime::Method::DELETE,
    path: "/ships/all",
    accept: "*/*",
    success: &[runtime::Status::Class(2)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`ShipYards::call_clone`].
///
/// * 404: Missing
pub type CloneCallError = errors::NotFoundError;

/// A call to [`ShipYards::clone_error`].
pub type CloneError = runtime::TypedCall<runtime::AsBytes, CloneErrorError>;

static CLONE_ERROR: runtime::Operation = runtime::Operation {
    id: "cloneError",
    method: runtime::Method::PATCH,
    path: "/ships/all",
    accept: "*/*",
    success: &[runtime::Status::Class(2)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`ShipYards::clone_error`].
///
/// * 404: Missing
pub type CloneErrorError = errors::NotFoundError;
