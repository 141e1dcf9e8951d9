// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! How values are encoded in XML.

use crate::runtime::{XmlNode, XmlShape};

pub(crate) static LIST_BUCKET_RESULT_ROOT: XmlNode = XmlNode::element(
    "ListBucketResult",
    &LIST_BUCKET_RESULT,
);

pub(crate) static ERROR_ROOT: XmlNode = XmlNode::element("Error", &ERROR);

pub(crate) static TAG_REQUEST_ROOT: XmlNode = XmlNode::element("", &TAG_REQUEST);

pub(crate) static LIST_BLOBS_RESPONSE_ROOT: XmlNode = XmlNode::element(
    "EnumerationResults",
    &LIST_BLOBS_RESPONSE,
);

pub(crate) static PET_ROOT: XmlNode = XmlNode::element("pet", &PET);

pub(crate) static MOMENTS_ROOT: XmlNode = XmlNode::wrapped(
    "moments",
    "",
    &XmlShape::TOKEN,
);

pub(crate) static PET_LIST_ROOT: XmlNode = XmlNode::wrapped("", "pet", &PET);

pub(crate) static BODY_ROOT: XmlNode = XmlNode::element("", &XmlShape::NUMBER);

static LIST_BUCKET_RESULT: XmlShape = XmlShape::object(
    &[
        ("Name", XmlNode::element("Name", &XmlShape::TEXT)),
        ("MaxKeys", XmlNode::element("MaxKeys", &XmlShape::NUMBER)),
        ("IsTruncated", XmlNode::element("IsTruncated", &XmlShape::BOOLEAN)),
        ("Contents", XmlNode::each("Contents", &OBJECT)),
        ("CommonPrefixes", XmlNode::each("CommonPrefix", &PREFIX_LIST_ITEM)),
    ],
);

static OBJECT: XmlShape = XmlShape::object(
    &[
        ("Key", XmlNode::element("Key", &XmlShape::TEXT)),
        ("LastModified", XmlNode::element("LastModified", &XmlShape::TOKEN)),
        ("ETag", XmlNode::element("ETag", &XmlShape::TEXT)),
        ("Size", XmlNode::element("Size", &XmlShape::NUMBER)),
        ("Owner", XmlNode::element("Owner", &OBJECT_OWNER)),
    ],
);

static PREFIX_LIST_ITEM: XmlShape = XmlShape::object(
    &[("Prefix", XmlNode::element("Prefix", &XmlShape::TEXT))],
);

static OBJECT_OWNER: XmlShape = XmlShape::object(
    &[
        ("ID", XmlNode::element("ID", &XmlShape::TEXT)),
        ("DisplayName", XmlNode::element("DisplayName", &XmlShape::TEXT)),
    ],
);

static ERROR: XmlShape = XmlShape::object(
    &[
        ("Code", XmlNode::element("Code", &XmlShape::TEXT)),
        ("Message", XmlNode::element("Message", &XmlShape::TEXT)),
    ],
);

static TAG_REQUEST: XmlShape = XmlShape::object(
    &[
        (
            "Tagging",
            XmlNode::element("Tagging", &TAGGING)
                .namespace("http://s3.amazonaws.com/doc/2006-03-01/", ""),
        ),
    ],
);

static TAGGING: XmlShape = XmlShape::object(
    &[("TagSet", XmlNode::wrapped("TagSet", "Tag", &TAG).required())],
);

static TAG: XmlShape = XmlShape::object(
    &[
        ("Key", XmlNode::element("Key", &XmlShape::TEXT)),
        ("Value", XmlNode::element("Value", &XmlShape::TEXT)),
    ],
);

static LIST_BLOBS_RESPONSE: XmlShape = XmlShape::object(
    &[
        ("ServiceEndpoint", XmlNode::attribute("ServiceEndpoint", &XmlShape::TEXT)),
        ("Prefix", XmlNode::element("Prefix", &XmlShape::TEXT)),
        ("Segment", XmlNode::element("Blobs", &BLOB_FLAT_LIST_SEGMENT)),
        ("NextMarker", XmlNode::element("NextMarker", &XmlShape::TEXT)),
    ],
);

static BLOB_FLAT_LIST_SEGMENT: XmlShape = XmlShape::object(
    &[("BlobItems", XmlNode::each("Blob", &BLOB_ITEM).required())],
);

static BLOB_ITEM: XmlShape = XmlShape::object(
    &[
        ("Name", XmlNode::element("Name", &BLOB_NAME)),
        ("Properties", XmlNode::element("Properties", &BLOB_ITEM_PROPERTIES)),
        ("Metadata", XmlNode::element("Metadata", &BLOB_ITEM_METADATA)),
        ("OrMetadata", XmlNode::element("OrMetadata", &BLOB_ITEM_OR_METADATA)),
    ],
);

static BLOB_NAME: XmlShape = XmlShape::object(
    &[
        ("Encoded", XmlNode::attribute("Encoded", &XmlShape::BOOLEAN)),
        ("content", XmlNode::text(&XmlShape::TEXT)),
    ],
);

static BLOB_ITEM_PROPERTIES: XmlShape = XmlShape::object(
    &[
        ("Content-Length", XmlNode::element("Content-Length", &XmlShape::NUMBER)),
        ("BlobType", XmlNode::element("BlobType", &XmlShape::TOKEN)),
        ("Etag", XmlNode::element("Etag", &XmlShape::TEXT)),
    ],
);

static BLOB_ITEM_METADATA: XmlShape = XmlShape::map(&XmlShape::TEXT);

static BLOB_ITEM_OR_METADATA: XmlShape = XmlShape::map(&XmlShape::TEXT);

static PET: XmlShape = XmlShape::object(
    &[
        ("id", XmlNode::attribute("id", &XmlShape::NUMBER)),
        ("category", XmlNode::element("category", &CATEGORY)),
        ("name", XmlNode::element("name", &XmlShape::TEXT)),
        ("aliases", XmlNode::wrapped("aliases", "aliases", &XmlShape::TEXT)),
        (
            "photoUrls",
            XmlNode::wrapped("photoUrls", "photoUrl", &XmlShape::TEXT).required(),
        ),
        ("tags", XmlNode::wrapped("tags", "tag", &PET_TAG)),
        ("nicknames", XmlNode::each("nickname", &XmlShape::TEXT)),
        ("born", XmlNode::element("born", &XmlShape::TOKEN)),
        ("father", XmlNode::element("father", &PET)),
        ("mother", XmlNode::element("mother", &PET)),
        ("weight", XmlNode::element("weight", &PET_WEIGHT)),
    ],
);

static CATEGORY: XmlShape = XmlShape::object(
    &[
        ("id", XmlNode::element("id", &XmlShape::NUMBER)),
        ("name", XmlNode::element("name", &XmlShape::TEXT)),
    ],
);

static PET_WEIGHT: XmlShape = XmlShape::object(
        &[
            ("unit", XmlNode::attribute("unit", &XmlShape::TEXT)),
            ("value", XmlNode::element("value", &XmlShape::NUMBER)),
        ],
    )
    .or_number();

static PET_TAG: XmlShape = XmlShape::object(
    &[
        ("id", XmlNode::element("id", &XmlShape::NUMBER)),
        ("name", XmlNode::element("name", &XmlShape::TEXT)),
    ],
);
