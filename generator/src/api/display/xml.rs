//! What values are in XML.

use std::fmt::{self, Display, Formatter};

use super::Spelled;
use crate::api::{Api, XmlKind, XmlNode, XmlShape, XmlShapeId};

impl Api {
    pub(super) fn xml_shapes(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (at, shape) in self.xml.iter().enumerate() {
            if shape.is_object() || shape.item.is_some() {
                writeln!(f, "\nxml {at} {:?} {}", shape.name, texts(shape))?;
                for (name, node) in &shape.members {
                    writeln!(f, "  {name}: {}", Spelled(self, node))?;
                }
                if let Some(others) = &shape.others {
                    writeln!(f, "  ..: {}", Spelled(self, others))?;
                }
                if let Some(item) = &shape.item {
                    writeln!(f, "  each: {}", Spelled(self, item))?;
                }
            }
        }
        Ok(())
    }
}

fn texts(shape: &XmlShape) -> String {
    shape.texts().collect::<Vec<_>>().join(" or ")
}

impl Display for Spelled<'_, XmlShapeId> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(api, id) = self;
        let shape = &api.xml[id.0];
        match shape.is_object() || shape.item.is_some() {
            true => write!(f, "xml {}", id.0),
            false => f.write_str(&texts(shape)),
        }
    }
}

impl Display for Spelled<'_, XmlNode> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(api, node) = self;
        let prefix = match node.prefix.as_str() {
            "" => String::new(),
            prefix => format!("{prefix}:"),
        };
        match node.kind {
            XmlKind::Element => write!(f, "<{prefix}{}>", node.name)?,
            XmlKind::Attribute => write!(f, "{prefix}{}=", node.name)?,
            XmlKind::Text => f.write_str("text")?,
            XmlKind::Cdata => f.write_str("cdata")?,
            XmlKind::None => f.write_str("within")?,
        }
        if !node.namespace.is_empty() {
            write!(f, " in {}", node.namespace)?;
        }
        f.write_str(if node.required { " required" } else { "" })?;
        write!(f, " of {}", Spelled(api, &node.shape))
    }
}
