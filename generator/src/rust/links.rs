//! Where answers lead: the calls that a document says are made with what an answer has.

use serde_json::Value;

use super::model::Presence;
use super::{Argument, Docs, Ident, Type};

/// What has a method: a resource, by its module and its type; `None`: the client.
pub type Holder = Option<(Ident, Ident)>;

/// The calls that the answer of an operation leads to, as a type with a method for each.
#[derive(Clone, Debug)]
pub struct AnswerLinks {
    pub docs: Docs,
    pub name: Ident,
    /// What has the method that gives it.
    pub of: Holder,
    pub method: Ident,
    pub method_docs: Docs,
    /// The feature with which the operation is there; `None`: it always is.
    pub feature: Option<String>,
    pub answer: LinkedAnswer,
    pub links: Vec<Link>,
}

/// What the links are read from.
#[derive(Clone, Debug)]
pub enum LinkedAnswer {
    Body(Type),
    /// The response, and where a type for its headers stands: the module and the type.
    Response {
        body: Type,
        headers: Option<(Ident, Ident)>,
    },
}

/// A call that an answer leads to.
#[derive(Clone, Debug)]
pub struct Link {
    pub docs: Docs,
    pub deprecated: bool,
    pub name: Ident,
    /// What has the method that makes the call.
    pub of: Holder,
    pub method: Ident,
    /// The type of the call, and the module it stands in.
    pub call: Ident,
    pub module: Ident,
    /// The feature with which that is there, where it is another than the answer's.
    pub feature: Option<String>,
    /// What the method is given, in its order.
    pub given: Vec<LinkValue>,
    /// What is set on the call: the setter and the value.
    pub set: Vec<(Ident, LinkValue)>,
}

/// What a call is made with.
#[derive(Clone, Debug)]
pub enum LinkValue {
    /// What the caller says.
    Asked(Box<Argument>),
    Body(Vec<Step>, Passed),
    /// The text of a header; `parsed`: the value that it is.
    Header {
        name: String,
        parsed: bool,
    },
    Constant(Value, Made),
    /// A text; `owned`: it is given as such.
    Text {
        parts: Vec<LinkText>,
        owned: bool,
    },
}

/// What a constant becomes.
#[derive(Clone, Debug)]
pub enum Made {
    Literal,
    /// A value of an enumeration.
    Of(Type),
    /// The same, by reference.
    Reference(Type),
}

/// A part of a text.
#[derive(Clone, Debug)]
pub enum LinkText {
    Literal(String),
    Body(Vec<Step>),
    Header(String),
}

/// A step to a value in a body.
#[derive(Clone, Debug)]
pub enum Step {
    Field(Ident, Presence),
    /// The item at this place.
    Item(usize),
}

/// How a value that is at hand by reference is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passed {
    Reference,
    Copy,
    Clone,
    /// As text.
    Text,
    /// As a part of a text.
    Shown,
    /// Item by item.
    Items,
}

impl AnswerLinks {
    /// The type of the body.
    pub fn body(&self) -> &Type {
        match &self.answer {
            LinkedAnswer::Body(body) | LinkedAnswer::Response { body, .. } => body,
        }
    }
}

impl Link {
    /// What the caller says.
    pub fn asked(&self) -> impl Iterator<Item = &Argument> {
        self.given.iter().filter_map(|value| match value {
            LinkValue::Asked(argument) => Some(&**argument),
            _ => None,
        })
    }

    /// Whether an answer may be without what the call is made with.
    pub fn may_be_absent(&self) -> bool {
        let set = self.set.iter().map(|(_, value)| value);
        self.given.iter().chain(set).any(|value| match value {
            LinkValue::Asked(_) | LinkValue::Constant(..) => false,
            LinkValue::Header { .. } => true,
            LinkValue::Body(steps, _) => steps.iter().any(Step::may_be_absent),
            LinkValue::Text { parts, .. } => parts.iter().any(|part| match part {
                LinkText::Literal(_) => false,
                LinkText::Body(steps) => steps.iter().any(Step::may_be_absent),
                LinkText::Header(_) => true,
            }),
        })
    }
}

impl LinkValue {
    /// Whether it is read of a header.
    pub fn is_of_headers(&self) -> bool {
        match self {
            Self::Header { .. } => true,
            Self::Text { parts, .. } => {
                parts.iter().any(|part| matches!(part, LinkText::Header(_)))
            }
            Self::Asked(_) | Self::Body(..) | Self::Constant(..) => false,
        }
    }
}

impl Step {
    fn may_be_absent(&self) -> bool {
        match self {
            Self::Field(_, presence) => *presence != Presence::Required,
            Self::Item(_) => true,
        }
    }
}
