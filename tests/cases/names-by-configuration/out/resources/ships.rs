// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.ships()`](Ships), their parameters and their errors.

use crate::runtime;

/// Operations on ships.
#[derive(Clone, Copy, Debug)]
pub struct Ships<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Ships<'_> {
    /// `GET /v1/ships`, operation `shipsList`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_configuration::Client) -> Result<(), case::case_names_by_configuration::Error> {
    /// client.ships().ships_list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "shipsList")]
    #[doc(alias = "/v1/ships")]
    pub fn ships_list(&self) -> ShipsList {
        ShipsList::new(runtime::Call::new(self.core, &SHIPS_LIST))
    }

    /// `POST /v1/ships`, operation `PostShips`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_configuration::Client) -> Result<(), case::case_names_by_configuration::Error> {
    /// client.ships().post_ships().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "PostShips")]
    #[doc(alias = "/v1/ships")]
    pub fn post_ships(&self) -> PostShips {
        PostShips::new(runtime::Call::new(self.core, &POST_SHIPS))
    }

    /// `GET /v1/ships/{id}/crew`, operation `listCrewOfShip`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_configuration::Client) -> Result<(), case::case_names_by_configuration::Error> {
    /// client.ships().list_crew_of_ship("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listCrewOfShip")]
    #[doc(alias = "/v1/ships/{id}/crew")]
    pub fn list_crew_of_ship(&self, id: &str) -> ListCrewOfShip {
        let mut call = runtime::Call::new(self.core, &LIST_CREW_OF_SHIP);
        call.path("id", &id);
        ListCrewOfShip::new(call)
    }
}

/// A call to [`Ships::ships_list`].
pub type ShipsList = runtime::TypedCall<runtime::AsNone>;

static SHIPS_LIST: runtime::Operation = runtime::Operation {
    id: "shipsList",
    method: runtime::Method::GET,
    path: "/v1/ships",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Ships::post_ships`].
pub type PostShips = runtime::TypedCall<runtime::AsNone>;

static POST_SHIPS: runtime::Operation = runtime::Operation {
    id: "PostShips",
    method: runtime::Method::POST,
    path: "/v1/ships",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Ships::list_crew_of_ship`].
pub type ListCrewOfShip = runtime::TypedCall<runtime::AsNone>;

static LIST_CREW_OF_SHIP: runtime::Operation = runtime::Operation {
    id: "listCrewOfShip",
    method: runtime::Method::GET,
    path: "/v1/ships/{id}/crew",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
