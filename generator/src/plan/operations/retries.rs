//! `x-speakeasy-retries` of an operation or of the document → how its calls are tried again.

use serde_json::Value;

use crate::api::Operation;
use crate::plan::planning::Planning;
use crate::rust::{Retries, StatusPattern};

pub(super) const RETRIES: &str = "x-speakeasy-retries";

/// What counts where the extension does not say it, in milliseconds and hundredths.
const FIRST: u32 = 500;
const MOST: u32 = 60_000;
const ELAPSED: u32 = 3_600_000;
const GROWTH: u32 = 150;

impl Planning<'_> {
    /// How calls of an operation are tried again, as it says itself or else the document.
    pub(super) fn retries(&self, operation: &Operation) -> Option<Retries> {
        let own = operation.hint(RETRIES);
        let all = self.api.hints.iter().find(|(name, _)| name == RETRIES);
        match own {
            Some(own) => read(own, true),
            None => read(&all?.1, false),
        }
    }
}

/// What an extension says; `None` where that is nothing that is known.
pub(super) fn read(value: &Value, own: bool) -> Option<Retries> {
    let statuses = match value["strategy"].as_str()? {
        "none" => Vec::new(),
        "backoff" => {
            let statuses = value["statusCodes"].as_array()?.iter();
            let statuses = statuses.map(status).collect::<Option<Vec<_>>>()?;
            (!statuses.is_empty()).then_some(statuses)?
        }
        _ => return None,
    };
    let backoff = &value["backoff"];
    let number = |name: &str, default: u32| match &backoff[name] {
        Value::Null => Some(default),
        value => u32::try_from(value.as_u64()?).ok(),
    };
    let growth = match &backoff["exponent"] {
        Value::Null => Some(GROWTH),
        value => {
            let hundredths = (value.as_f64()? * 100.0).round();
            (100.0..=100_000.0)
                .contains(&hundredths)
                .then_some(hundredths as u32)
        }
    };
    Some(Retries {
        statuses,
        connections: value["retryConnectionErrors"].as_bool().unwrap_or(false),
        first: number("initialInterval", FIRST)?,
        most: number("maxInterval", MOST)?,
        growth: growth?,
        elapsed: number("maxElapsedTime", ELAPSED)?,
        own,
    })
}

/// A status, or all with its first digit: `429`, `"5XX"`.
fn status(value: &Value) -> Option<StatusPattern> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    let first = text
        .chars()
        .next()?
        .to_digit(10)
        .filter(|one| (1..=5).contains(one))?;
    match text.len() {
        3 if text[1..].eq_ignore_ascii_case("xx") => {
            Some(StatusPattern::Range(u8::try_from(first).ok()?))
        }
        3 => text.parse().ok().map(StatusPattern::Exact),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_said_is_read_and_what_is_not_known_is_left() {
        let said = read(
            &json!({"strategy": "backoff", "statusCodes": [408, "429", "5XX"], "retryConnectionErrors": true,
                    "backoff": {"initialInterval": 100, "maxInterval": 2000, "maxElapsedTime": 9000, "exponent": 1.5}}),
            true,
        );
        let said = said.expect("a rule");
        assert_eq!(
            said.statuses,
            [
                StatusPattern::Exact(408),
                StatusPattern::Exact(429),
                StatusPattern::Range(5)
            ]
        );
        assert_eq!(
            (said.first, said.most, said.growth, said.elapsed),
            (100, 2000, 150, 9000)
        );
        assert!(said.connections && said.own);
        let none = read(&json!({"strategy": "none"}), false).expect("a rule");
        assert!(none.statuses.is_empty() && !none.own);
        for unknown in [
            json!({}),
            json!({"strategy": "backoff"}),
            json!({"strategy": "backoff", "statusCodes": []}),
            json!({"strategy": "backoff", "statusCodes": ["many"]}),
            json!({"strategy": "backoff", "statusCodes": [500], "backoff": {"exponent": 0.5}}),
            json!({"strategy": "backoff", "statusCodes": [500], "backoff": {"initialInterval": -1}}),
            json!({"strategy": "attempt-count-backoff", "statusCodes": [500]}),
            json!("5XX"),
        ] {
            assert_eq!(read(&unknown, true), None, "{unknown}");
        }
    }
}
