// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Operations of the tag "ship_yards".

use crate::runtime;
use crate::runtime::call;
use super::models;

/// Operations of the tag "ship_yards".
#[derive(Clone, Copy, Debug)]
pub struct ShipYards<'a> {
    pub(super) core: &'a runtime::Core,
}

impl ShipYards<'_> {
    /// `POST /ships`, operation `addShip`. 204: Added
    ///
    /// Optional: [`AddShip::yard_id_kebab`], [`AddShip::yard_id_camel`], [`AddShip::yard_id`], [`AddShip::header_id`], [`AddShip::id`], [`AddShip::body`], [`AddShip::request_body`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_alike::Client) -> Result<(), case::case_names_alike::Error> {
    /// client.ship_yards().add_ship().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_ship(&self) -> AddShip {
        AddShip(runtime::Call::new(self.core, &ADD_SHIP))
    }
}

/// A call of [`ShipYards::add_ship`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddShip(runtime::Call);

call! { AddShip => none, runtime::NoDeclaredError }

impl AddShip {
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
}

static ADD_SHIP: runtime::Operation = runtime::Operation {
    id: "addShip",
    method: runtime::Method::POST,
    path: "/ships",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
