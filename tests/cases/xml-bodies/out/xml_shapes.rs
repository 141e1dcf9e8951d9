// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! How values are written in XML.

use crate::runtime::{XmlNode, XmlShape};

pub static LIST_BUCKET_RESULT_ROOT: XmlNode = XmlNode::element(
    "ListBucketResult",
    &LIST_BUCKET_RESULT,
);

pub static ERROR_ROOT: XmlNode = XmlNode::element("Error", &ERROR);

pub static TAG_REQUEST_ROOT: XmlNode = XmlNode::element("", &TAG_REQUEST);

pub static LIST_BLOBS_RESPONSE_ROOT: XmlNode = XmlNode::element(
    "EnumerationResults",
    &LIST_BLOBS_RESPONSE,
);

pub static PET_ROOT: XmlNode = XmlNode::element("pet", &PET);

pub static MOMENTS_ROOT: XmlNode = XmlNode::wrapped("moments", "", &XmlShape::TEXT);

pub static PET_LIST_ROOT: XmlNode = XmlNode::wrapped("", "pet", &PET);

pub static BODY_ROOT: XmlNode = XmlNode::element("", &XmlShape::NUMBER);

pub static LIST_BUCKET_RESULT: XmlShape = XmlShape::object(
    &[
        ("Name", XmlNode::element("Name", &XmlShape::TEXT)),
        ("MaxKeys", XmlNode::element("MaxKeys", &XmlShape::NUMBER)),
        ("IsTruncated", XmlNode::element("IsTruncated", &XmlShape::BOOLEAN)),
        ("Contents", XmlNode::each("Contents", &OBJECT)),
        ("CommonPrefixes", XmlNode::each("CommonPrefix", &PREFIX_LIST_ITEM)),
    ],
);

pub static OBJECT: XmlShape = XmlShape::object(
    &[
        ("Key", XmlNode::element("Key", &XmlShape::TEXT)),
        ("LastModified", XmlNode::element("LastModified", &XmlShape::TEXT)),
        ("ETag", XmlNode::element("ETag", &XmlShape::TEXT)),
        ("Size", XmlNode::element("Size", &XmlShape::NUMBER)),
        ("Owner", XmlNode::element("Owner", &OBJECT_OWNER)),
    ],
);

pub static PREFIX_LIST_ITEM: XmlShape = XmlShape::object(
    &[("Prefix", XmlNode::element("Prefix", &XmlShape::TEXT))],
);

pub static OBJECT_OWNER: XmlShape = XmlShape::object(
    &[
        ("ID", XmlNode::element("ID", &XmlShape::TEXT)),
        ("DisplayName", XmlNode::element("DisplayName", &XmlShape::TEXT)),
    ],
);

pub static ERROR: XmlShape = XmlShape::object(
    &[
        ("Code", XmlNode::element("Code", &XmlShape::TEXT)),
        ("Message", XmlNode::element("Message", &XmlShape::TEXT)),
    ],
);

pub static TAG_REQUEST: XmlShape = XmlShape::object(
    &[
        (
            "Tagging",
            XmlNode::element("Tagging", &TAGGING)
                .namespace("http://s3.amazonaws.com/doc/2006-03-01/", ""),
        ),
    ],
);

pub static TAGGING: XmlShape = XmlShape::object(
    &[("TagSet", XmlNode::wrapped("TagSet", "Tag", &TAG).required())],
);

pub static TAG: XmlShape = XmlShape::object(
    &[
        ("Key", XmlNode::element("Key", &XmlShape::TEXT)),
        ("Value", XmlNode::element("Value", &XmlShape::TEXT)),
    ],
);

pub static LIST_BLOBS_RESPONSE: XmlShape = XmlShape::object(
    &[
        ("ServiceEndpoint", XmlNode::attribute("ServiceEndpoint", &XmlShape::TEXT)),
        ("Prefix", XmlNode::element("Prefix", &XmlShape::TEXT)),
        ("Segment", XmlNode::element("Blobs", &BLOB_FLAT_LIST_SEGMENT)),
        ("NextMarker", XmlNode::element("NextMarker", &XmlShape::TEXT)),
    ],
);

pub static BLOB_FLAT_LIST_SEGMENT: XmlShape = XmlShape::object(
    &[("BlobItems", XmlNode::each("Blob", &BLOB_ITEM).required())],
);

pub static BLOB_ITEM: XmlShape = XmlShape::object(
    &[
        ("Name", XmlNode::element("Name", &BLOB_NAME)),
        ("Properties", XmlNode::element("Properties", &BLOB_ITEM_PROPERTIES)),
        ("Metadata", XmlNode::element("Metadata", &BLOB_ITEM_METADATA)),
        ("OrMetadata", XmlNode::element("OrMetadata", &BLOB_ITEM_OR_METADATA)),
    ],
);

pub static BLOB_NAME: XmlShape = XmlShape::object(
    &[
        ("Encoded", XmlNode::attribute("Encoded", &XmlShape::BOOLEAN)),
        ("content", XmlNode::text(&XmlShape::TEXT)),
    ],
);

pub static BLOB_ITEM_PROPERTIES: XmlShape = XmlShape::object(
    &[
        ("Content-Length", XmlNode::element("Content-Length", &XmlShape::NUMBER)),
        ("BlobType", XmlNode::element("BlobType", &XmlShape::TEXT)),
        ("Etag", XmlNode::element("Etag", &XmlShape::TEXT)),
    ],
);

pub static BLOB_ITEM_METADATA: XmlShape = XmlShape::map(&XmlShape::TEXT);

pub static BLOB_ITEM_OR_METADATA: XmlShape = XmlShape::map(&XmlShape::TEXT);

pub static PET: XmlShape = XmlShape::object(
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
        ("born", XmlNode::element("born", &XmlShape::TEXT)),
        ("father", XmlNode::element("father", &PET)),
        ("mother", XmlNode::element("mother", &PET)),
        ("weight", XmlNode::element("weight", &PET_WEIGHT)),
    ],
);

pub static CATEGORY: XmlShape = XmlShape::object(
    &[
        ("id", XmlNode::element("id", &XmlShape::NUMBER)),
        ("name", XmlNode::element("name", &XmlShape::TEXT)),
    ],
);

pub static PET_WEIGHT: XmlShape = XmlShape::object(
        &[
            ("unit", XmlNode::attribute("unit", &XmlShape::TEXT)),
            ("value", XmlNode::element("value", &XmlShape::NUMBER)),
        ],
    )
    .or_number();

pub static PET_TAG: XmlShape = XmlShape::object(
    &[
        ("id", XmlNode::element("id", &XmlShape::NUMBER)),
        ("name", XmlNode::element("name", &XmlShape::TEXT)),
    ],
);
