// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Appointments (afspraken) with customers and others.
//!
//! The calls of [`client.appointments()`](Appointments), their parameters and their errors.

use crate::mijnklantportaal::errors;
use crate::mijnklantportaal::headers;
use crate::mijnklantportaal::models;
use crate::runtime;
use crate::runtime::call;

/// Appointments (afspraken) with customers and others.
#[derive(Clone, Copy, Debug)]
pub struct Appointments<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Appointments<'_> {
    /// List appointments
    ///
    /// Lists the appointments (afspraken) of some days, all at once.
    ///
    /// `GET /appointments`, operation `list-appointments`. 200: All appointments of these days
    ///
    /// Returns [`models::ListAppointmentsResponse`].
    ///
    /// Optional: [`start_at`](ListAppointments::start_at), [`days`](ListAppointments::days).
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListAppointmentsError`]):
    ///
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.appointments().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-appointments")]
    #[doc(alias = "/appointments")]
    pub fn list(&self) -> ListAppointments {
        ListAppointments(runtime::Call::new(self.core, &LIST_APPOINTMENTS))
    }

    /// Schedule an appointment
    ///
    /// Adds an appointment (afspraak) with a customer, or with somebody else whose name and email address are given.
    ///
    /// `POST /appointments`, operation `schedule-appointment`. 201: The appointment that was made
    ///
    /// Returns [`models::Appointment`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`ScheduleAppointmentError`]):
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
    /// let body = models::ScheduleAppointmentRequest::new("Yearly review", "2026-03-05 14:30:00", "2026-03-05 15:15:00")
    ///     .customer_id("cst_8d1f0b27c64e")
    ///     .attendee_name("Pieter van Dam");
    /// let response = client.appointments().schedule(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "schedule-appointment")]
    #[doc(alias = "/appointments")]
    #[inline]
    pub fn schedule(
        &self,
        body: &models::ScheduleAppointmentRequest,
    ) -> ScheduleAppointment {
        let mut call = runtime::Call::new(self.core, &SCHEDULE_APPOINTMENT);
        call.json("application/json", body);
        ScheduleAppointment::new(call)
    }

    /// Get an appointment
    ///
    /// One appointment (afspraak).
    ///
    /// `GET /appointments/{appointmentId}`, operation `get-appointment`. 200: The appointment
    ///
    /// Returns [`models::Appointment`].
    ///
    /// * `appointment_id`: ID of the appointment. Example: `apt_61c0de84fa29`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetAppointmentError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.appointments().get("apt_61c0de84fa29").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-appointment")]
    #[doc(alias = "/appointments/{appointmentId}")]
    pub fn get(&self, appointment_id: &str) -> GetAppointment {
        let mut call = runtime::Call::new(self.core, &GET_APPOINTMENT);
        call.path("appointmentId", &appointment_id);
        GetAppointment::new(call)
    }

    /// Confirm or cancel an appointment
    ///
    /// Confirms an appointment (afspraak) that is pending, or cancels it.
    ///
    /// `PATCH /appointments/{appointmentId}`, operation `change-appointment-status`. 200: The appointment as it is now
    ///
    /// Returns [`models::Appointment`].
    ///
    /// * `appointment_id`: ID of the appointment. Example: `apt_61c0de84fa29`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ChangeAppointmentStatusError`]):
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
    /// let body = models::ChangeAppointmentStatusRequest::new(models::ChangeAppointmentStatusRequestStatus::Scheduled);
    /// let response = client.appointments().change_status("apt_61c0de84fa29", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "change-appointment-status")]
    #[doc(alias = "/appointments/{appointmentId}")]
    #[inline]
    pub fn change_status(
        &self,
        appointment_id: &str,
        body: &models::ChangeAppointmentStatusRequest,
    ) -> ChangeAppointmentStatus {
        let mut call = runtime::Call::new(self.core, &CHANGE_APPOINTMENT_STATUS);
        call.path("appointmentId", &appointment_id);
        call.json("application/json", body);
        ChangeAppointmentStatus::new(call)
    }

    /// Cancel an appointment
    ///
    /// Cancels an appointment (afspraak) and answers with it.
    ///
    /// `DELETE /appointments/{appointmentId}`, operation `cancel-appointment`. 200: The appointment, canceled
    ///
    /// Returns [`models::Appointment`].
    ///
    /// * `appointment_id`: ID of the appointment. Example: `apt_61c0de84fa29`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`CancelAppointmentError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `Conflict` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 409: The appointment was canceled before
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.appointments().cancel("apt_61c0de84fa29").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "cancel-appointment")]
    #[doc(alias = "/appointments/{appointmentId}")]
    pub fn cancel(&self, appointment_id: &str) -> CancelAppointment {
        let mut call = runtime::Call::new(self.core, &CANCEL_APPOINTMENT);
        call.path("appointmentId", &appointment_id);
        CancelAppointment::new(call)
    }
}

/// A call to [`Appointments::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListAppointments(runtime::Call);

impl ListAppointments {
    /// From when on, as `YYYY-MM-DD HH:MM`; from now on where it is not given
    ///
    /// Pattern `^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$`. Example: `2026-03-02 08:00`.
    pub fn start_at(mut self, start_at: &str) -> Self {
        self.0.query("start_at", &start_at);
        self
    }

    /// How many days from then on; 7 where it is not given
    ///
    /// At least 1. Default: `7`.
    pub fn days(mut self, days: i64) -> Self {
        self.0.query("days", &days);
        self
    }
}

call! { ListAppointments => json models::ListAppointmentsResponse, ListAppointmentsError }

static LIST_APPOINTMENTS: runtime::Operation = runtime::Operation {
    id: "list-appointments",
    method: runtime::Method::GET,
    path: "/appointments",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    parameters: &[
        runtime::Parameter::query("start_at")
            .pattern(
                &runtime::Pattern {
                    source: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}$",
                    classes: &[
                        runtime::CharClass {
                            ranges: &[('0', '9')],
                            min: 4,
                            max: 4,
                        },
                        runtime::CharClass {
                            ranges: &[('-', '-')],
                            min: 1,
                            max: 1,
                        },
                        runtime::CharClass {
                            ranges: &[('0', '9')],
                            min: 2,
                            max: 2,
                        },
                        runtime::CharClass {
                            ranges: &[('-', '-')],
                            min: 1,
                            max: 1,
                        },
                        runtime::CharClass {
                            ranges: &[('0', '9')],
                            min: 2,
                            max: 2,
                        },
                        runtime::CharClass {
                            ranges: &[(' ', ' ')],
                            min: 1,
                            max: 1,
                        },
                        runtime::CharClass {
                            ranges: &[('0', '9')],
                            min: 2,
                            max: 2,
                        },
                        runtime::CharClass {
                            ranges: &[(':', ':')],
                            min: 1,
                            max: 1,
                        },
                        runtime::CharClass {
                            ranges: &[('0', '9')],
                            min: 2,
                            max: 2,
                        },
                    ],
                },
            ),
    ],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Appointments::list`].
pub type ListAppointmentsErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Appointments::list`].
///
/// * 429: More requests than a minute has
pub type ListAppointmentsError = errors::TooManyRequestsError;

/// A call to [`Appointments::schedule`].
pub type ScheduleAppointment = runtime::TypedCall<
    runtime::AsJson<models::Appointment>,
    ScheduleAppointmentError,
>;

static SCHEDULE_APPOINTMENT: runtime::Operation = runtime::Operation {
    id: "schedule-appointment",
    method: runtime::Method::POST,
    path: "/appointments",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Appointments::schedule`].
pub type ScheduleAppointmentErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Appointments::schedule`].
///
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type ScheduleAppointmentError = errors::UnprocessableContentOrTooManyRequestsError;

/// A call to [`Appointments::get`].
pub type GetAppointment = runtime::TypedCall<
    runtime::AsJson<models::Appointment>,
    GetAppointmentError,
>;

static GET_APPOINTMENT: runtime::Operation = runtime::Operation {
    id: "get-appointment",
    method: runtime::Method::GET,
    path: "/appointments/{appointmentId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Appointments::get`].
pub type GetAppointmentErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Appointments::get`].
///
/// * 404: Nothing with this ID was found
/// * 429: More requests than a minute has
pub type GetAppointmentError = errors::NotFoundOrTooManyRequestsError;

/// A call to [`Appointments::change_status`].
pub type ChangeAppointmentStatus = runtime::TypedCall<
    runtime::AsJson<models::Appointment>,
    ChangeAppointmentStatusError,
>;

static CHANGE_APPOINTMENT_STATUS: runtime::Operation = runtime::Operation {
    id: "change-appointment-status",
    method: runtime::Method::PATCH,
    path: "/appointments/{appointmentId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Appointments::change_status`].
pub type ChangeAppointmentStatusErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Appointments::change_status`].
///
/// * 404: Nothing with this ID was found
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type ChangeAppointmentStatusError = errors::NotFoundOrUnprocessableContentOrTooManyRequestsError;

/// A call to [`Appointments::cancel`].
pub type CancelAppointment = runtime::TypedCall<
    runtime::AsJson<models::Appointment>,
    CancelAppointmentError,
>;

static CANCEL_APPOINTMENT: runtime::Operation = runtime::Operation {
    id: "cancel-appointment",
    method: runtime::Method::DELETE,
    path: "/appointments/{appointmentId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Appointments::cancel`].
pub type CancelAppointmentErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Appointments::cancel`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CancelAppointmentError {
    /// 404: Nothing with this ID was found
    NotFound(models::ErrorApiError),
    /// 409: The appointment was canceled before
    Conflict(models::ErrorApiError),
    /// 429: More requests than a minute has
    TooManyRequests(models::RateLimited),
}

impl runtime::ByStatus for CancelAppointmentError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            409 => response.json().map(Self::Conflict),
            429 => response.json().map(Self::TooManyRequests),
            _ => return None,
        };
        Some(outcome)
    }
}

impl runtime::FailureHeaders for CancelAppointmentError {
    type Headers = headers::XRateLimitLimitAnd3MoreHeaders;
}
