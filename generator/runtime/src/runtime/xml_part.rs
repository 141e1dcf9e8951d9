// SPDX-License-Identifier: 0BSD
//! Parts of bodies that are XML.

use crate::runtime::multipart::part::Part;
use crate::runtime::multipart::parts::{Inside, Within};
use crate::runtime::text::parameter::ParameterData;
use crate::runtime::xml::node::XmlNode;
use crate::runtime::xml::write;

impl Inside for XmlNode {
    /// A document whose root is this node.
    fn value(&self, value: &ParameterData<'_>, within: Within<'_>) -> Result<Part, String> {
        let mut json = String::new();
        value.push_json(&mut json);
        let json = serde_json::from_str(&json).map_err(|error| error.to_string())?;
        let xml = write::write(&json, self)?;
        Ok(Part::bytes(xml).content_type(within.content_type))
    }
}
