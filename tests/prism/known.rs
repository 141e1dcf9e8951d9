//! The reviewed list of what is wrong with documents or with Prism.

use std::fs;
use std::path::Path;

/// Lines of: a document or `*`, `request`, `answer` or `start`, words of the call or `*`, words of what is said or `*`, and a
/// sentence that says who is at fault.
pub(crate) struct Known(Vec<[String; 5]>);

impl Known {
    pub(crate) fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).expect("the reviewed list");
        let lines = text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        let rows = lines.map(|line| {
            let cells: Vec<String> = line.split('\t').map(str::to_owned).collect();
            cells
                .try_into()
                .unwrap_or_else(|cells| panic!("not five columns: {cells:?}"))
        });
        Self(rows.collect())
    }

    /// The sentence on something that is wrong.
    pub(crate) fn sentence(
        &self,
        document: &str,
        kind: &str,
        call: &str,
        said: &str,
    ) -> Option<&str> {
        let is = |known: &str, text: &str| known == "*" || text.contains(known);
        let mut rows = self.0.iter();
        let row = rows.find(|[of, what, of_call, words, _]| {
            is(of, document) && what == kind && is(of_call, call) && is(words, said)
        });
        row.map(|[.., sentence]| sentence.as_str())
    }
}
