//! Types as programs write them.

use super::Type;

/// What stands before the names of types that have to be found, each with its `::`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paths<'p> {
    pub(crate) runtime: &'p str,
    pub(crate) models: &'p str,
    /// Of `BTreeMap`.
    pub(crate) collections: &'p str,
}

impl Type {
    pub(crate) fn spelled(&self, paths: Paths<'_>) -> String {
        let Paths {
            runtime,
            models,
            collections,
        } = paths;
        let around = |name: &str, inner: &Self| format!("{name}<{}>", inner.spelled(paths));
        match self {
            Self::Bool => "bool".to_owned(),
            Self::I32 => "i32".to_owned(),
            Self::I64 => "i64".to_owned(),
            Self::U32 => "u32".to_owned(),
            Self::U64 => "u64".to_owned(),
            Self::F32 => "f32".to_owned(),
            Self::F64 => "f64".to_owned(),
            Self::String => "String".to_owned(),
            Self::Unit => "()".to_owned(),
            Self::Bytes => format!("{runtime}Bytes"),
            Self::Body => format!("{runtime}Body"),
            Self::Multipart => format!("{runtime}Multipart"),
            Self::Part => format!("{runtime}Part"),
            Self::DateTime => format!("{runtime}DateTime<{runtime}FixedOffset>"),
            Self::Date => format!("{runtime}NaiveDate"),
            Self::Base64 => format!("{runtime}Base64"),
            Self::Base64Url => format!("{runtime}Base64Url"),
            Self::Json => format!("{runtime}Json"),
            Self::Constant => format!("{runtime}Constant"),
            Self::Chosen(path) => path.clone(),
            Self::Vec(inner) => around("Vec", inner),
            Self::Tuple(items) => {
                let items = items.iter().map(|item| item.spelled(paths));
                tuple(&items.collect::<Vec<_>>())
            }
            Self::Map(inner) => {
                format!("{collections}BTreeMap<String, {}>", inner.spelled(paths))
            }
            Self::Keyed(key, inner) => {
                let (key, inner) = (key.spelled(paths), inner.spelled(paths));
                format!("{collections}BTreeMap<{key}, {inner}>")
            }
            Self::Option(inner) => around("Option", inner),
            Self::JsonString(inner) => around(&format!("{runtime}JsonString"), inner),
            Self::Patch(inner) => around(&format!("{runtime}Patch"), inner),
            Self::Box(inner) => around("Box", inner),
            Self::Model(name) => format!("{models}{}", name.as_str()),
        }
    }
}

/// A tuple of types or values.
pub(crate) fn tuple(items: &[String]) -> String {
    match items {
        [only] => format!("({only},)"),
        items => format!("({})", items.join(", ")),
    }
}
