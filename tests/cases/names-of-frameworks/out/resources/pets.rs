// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pets()`](Pets), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "Pets".
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pets<'_> {
    /// `GET /pets`, operation `0cc175b9c0f1b6a831c399e269772661`. 204: All
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_frameworks::Client) -> Result<(), case::case_names_of_frameworks::Error> {
    /// client.pets().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "0cc175b9c0f1b6a831c399e269772661")]
    #[doc(alias = "/pets")]
    pub fn list(&self) -> ListPets {
        ListPets::new(runtime::Call::new(self.core, &LIST_PETS))
    }

    /// `POST /pets`, operation `92eb5ffee6ae2fec3ad71c777531578f`. 204: Made
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_frameworks::Client) -> Result<(), case::case_names_of_frameworks::Error> {
    /// client.pets().create().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "92eb5ffee6ae2fec3ad71c777531578f")]
    #[doc(alias = "/pets")]
    pub fn create(&self) -> CreatePet {
        CreatePet::new(runtime::Call::new(self.core, &CREATE_PET))
    }

    /// `GET /pets/{id}`, operation `App\Http\Controllers\PetController@show`. 204: One
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_frameworks::Client) -> Result<(), case::case_names_of_frameworks::Error> {
    /// client.pets().show("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "App\\Http\\Controllers\\PetController@show")]
    #[doc(alias = "/pets/{id}")]
    pub fn show(&self, id: &str) -> AppHttpControllersPetControllerShow {
        let mut call = runtime::Call::new(
            self.core,
            &APP_HTTP_CONTROLLERS_PET_CONTROLLER_SHOW,
        );
        call.path("id", &id);
        AppHttpControllersPetControllerShow::new(call)
    }

    /// `GET /files/{id}.{format}`, operation `get files id format`. 204: One
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_frameworks::Client) -> Result<(), case::case_names_of_frameworks::Error> {
    /// client.pets().get_file("id", "format").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/files/{id}.{format}")]
    pub fn get_file(&self, id: &str, format: &str) -> GetFile {
        let mut call = runtime::Call::new(self.core, &GET_FILE);
        call.path("id", &id);
        call.path("format", &format);
        GetFile::new(call)
    }
}

/// A call to [`Pets::list`].
pub type ListPets = runtime::TypedCall<runtime::AsNone>;

static LIST_PETS: runtime::Operation = runtime::Operation {
    id: "0cc175b9c0f1b6a831c399e269772661",
    method: runtime::Method::GET,
    path: "/pets",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::create`].
pub type CreatePet = runtime::TypedCall<runtime::AsNone>;

static CREATE_PET: runtime::Operation = runtime::Operation {
    id: "92eb5ffee6ae2fec3ad71c777531578f",
    method: runtime::Method::POST,
    path: "/pets",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::show`].
pub type AppHttpControllersPetControllerShow = runtime::TypedCall<runtime::AsNone>;

static APP_HTTP_CONTROLLERS_PET_CONTROLLER_SHOW: runtime::Operation = runtime::Operation {
    id: "App\\Http\\Controllers\\PetController@show",
    method: runtime::Method::GET,
    path: "/pets/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::get_file`].
pub type GetFile = runtime::TypedCall<runtime::AsNone>;

static GET_FILE: runtime::Operation = runtime::Operation {
    id: "get files id format",
    method: runtime::Method::GET,
    path: "/files/{id}.{format}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
