// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Names of signs API.

use crate::runtime::object;
use crate::runtime::string_enum;

/// Returned by [`Meetings::list`](crate::case_names_of_signs::resources::meetings::Meetings::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Meeting {
    pub at_id: Option<String>,
    pub id: Option<i64>,
    pub _rev: Option<String>,
    pub rev: Option<String>,
    pub zone: Option<MeetingZone>,
    pub room: Option<MeetingRoom>,
    pub grade: Option<MeetingGrade>,
    pub list: Option<MeetingList>,
}

object! {
    Meeting {
        at_id: optional String = "@id", id: optional i64 = "id", _rev: optional String = "_rev",
        rev: optional String = "rev", zone: optional MeetingZone = "zone",
        room: optional MeetingRoom = "room", grade: optional MeetingGrade = "grade",
        list: optional MeetingList = "list",
    }
}

/// The `zone` of [`Meeting`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum MeetingZone {
    EtcGmt,
    EtcGmtMinus3,
    EtcGmtPlus3,
    EtcGmtMinus30,
    UtcMinus5,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    MeetingZone {
        EtcGmt = "Etc/GMT", EtcGmtMinus3 = "Etc/GMT-3", EtcGmtPlus3 = "Etc/GMT+3",
        EtcGmtMinus30 = "Etc/GMT-30", UtcMinus5 = "UTC-5",
    } else Unknown
}

/// The `room` of [`Meeting`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum MeetingRoom {
    Wing1,
    Wing1_5,
    Wing15,
    Value1_0,
    Value10,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    MeetingRoom {
        Wing1 = "wing-1", Wing1_5 = "wing-1.5", Wing15 = "wing-15", Value1_0 = "1.0",
        Value10 = "10",
    } else Unknown
}

/// The `grade` of [`Meeting`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum MeetingGrade {
    A,
    APlus,
    AMinus,
    LessA,
    GreaterEqualA,
    NotA,
    Value50Percent,
    CHash,
    QAndA,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    MeetingGrade {
        A = "A", APlus = "A+", AMinus = "A-", LessA = "<A", GreaterEqualA = ">=A", NotA = "!A",
        Value50Percent = "50%", CHash = "C#", QAndA = "Q&A",
    } else Unknown
}

/// The `list` of [`Meeting`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum MeetingList {
    PageMeeting,
    S3PutStar,
    CodecsOpus,
    Hosts,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    MeetingList {
        PageMeeting = "Page<Meeting>", S3PutStar = "s3:Put:*", CodecsOpus = "codecs=opus",
        Hosts = "host's",
    } else Unknown
}

/// The `sort` of operation `listMeetings`.
///
/// Sent by [`Meetings::list`](crate::case_names_of_signs::resources::meetings::Meetings::list).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ListMeetingsSort {
    Title,
    MinusTitle,
    PlusTitle,
    TitleMinusStart,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    ListMeetingsSort {
        Title = "title", MinusTitle = "-title", PlusTitle = "+title",
        TitleMinusStart = "title,-start",
    } else Unknown
}
