//! The names of environment variables: APIs in; for each, those of its base URL and of the secrets of its schemes out.
//!
//! Two secrets never share a variable, whatever signs tell their schemes' names apart: one would go where the other belongs. A
//! name that several could have is none's, so that what a document adds never takes over another's variable.

use crate::api::{SecurityKind, SecurityScheme};
use crate::plan::names::told_apart;

/// The variables of one API.
#[derive(Clone, Debug, Default)]
pub(in crate::plan) struct Variables {
    pub(in crate::plan) base_url: String,
    /// Of each scheme; none where no secret is text, two where there is a user name, three where a client may ask for tokens.
    pub(in crate::plan) schemes: Vec<Vec<String>>,
}

impl Variables {
    pub(in crate::plan) fn all(&self) -> Vec<String> {
        let base_url = [self.base_url.clone()].into_iter();
        base_url.chain(self.schemes.concat()).collect()
    }
}

/// The variables of all APIs of a crate, which share one environment; each has a name that they begin with.
pub(in crate::plan) fn variables(apis: &[(&str, &[SecurityScheme])]) -> Vec<Variables> {
    let base_urls: Vec<String> = apis.iter().map(|(name, _)| base_url(name)).collect();
    let mut wanted = Vec::new();
    for (at, (name, schemes)) in apis.iter().enumerate() {
        wanted.extend(schemes.iter().map(|scheme| (at, candidates(name, scheme))));
    }
    let taken = |names: &[String]| names.iter().any(|name| base_urls.contains(name));
    let candidates: Vec<Vec<Vec<String>>> = wanted
        .iter()
        .map(|(_, all)| all.iter().filter(|names| !taken(names)).cloned().collect())
        .collect();
    let chosen = crate::plan::names::unshared(&candidates);
    let mut all: Vec<Variables> = base_urls
        .into_iter()
        .map(|base_url| Variables {
            base_url,
            schemes: Vec::new(),
        })
        .collect();
    for ((at, _), names) in wanted.iter().zip(chosen) {
        all[*at].schemes.push(names);
    }
    all
}

fn base_url(api: &str) -> String {
    format!("{}_BASE_URL", capitals(api))
}

/// What the variables of a scheme may be called, the best first.
fn candidates(api: &str, scheme: &SecurityScheme) -> Vec<Vec<String>> {
    let plain = capitals(&scheme.name);
    let others = told_apart(&scheme.name);
    let marks = others.into_iter().map(|mark| format!("{plain}_{mark}"));
    let stems = [plain.clone()].into_iter().chain(marks);
    let named = |stem: String| {
        let stem = format!("{}_{stem}", capitals(api));
        match &scheme.kind {
            SecurityKind::Http(scheme) if scheme.is_empty() => Vec::new(),
            SecurityKind::Basic => vec![format!("{stem}_USERNAME"), format!("{stem}_PASSWORD")],
            SecurityKind::Bearer
            | SecurityKind::Http(_)
            | SecurityKind::ApiKey { .. }
            | SecurityKind::OpenIdConnect { .. } => vec![stem],
            SecurityKind::OAuth2 { .. } if scheme.is_by_client() => {
                let (id, secret) = (format!("{stem}_CLIENT_ID"), format!("{stem}_CLIENT_SECRET"));
                vec![stem, id, secret]
            }
            SecurityKind::OAuth2 { .. } => vec![stem],
            SecurityKind::MutualTls => Vec::new(),
        }
    };
    stems.map(named).collect()
}

/// A name as it is part of a variable's name.
pub(in crate::plan) fn capitals(name: &str) -> String {
    let capital = |c: char| match c.is_ascii_alphanumeric() {
        true => c.to_ascii_uppercase(),
        false => '_',
    };
    name.chars().map(capital).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::Docs;
    use crate::place::Place;

    fn of(apis: &[(&str, &[(&str, SecurityKind)])]) -> Vec<Vec<Vec<String>>> {
        let scheme = |(name, kind): &(&str, SecurityKind)| SecurityScheme {
            origin: Place::default(),
            name: (*name).to_owned(),
            docs: Docs::default(),
            kind: kind.clone(),
        };
        let schemes = |all: &[(&str, SecurityKind)]| all.iter().map(scheme).collect();
        let apis: Vec<(&str, Vec<SecurityScheme>)> = apis
            .iter()
            .map(|(name, all)| (*name, schemes(all)))
            .collect();
        let apis: Vec<_> = apis
            .iter()
            .map(|(name, all)| (*name, all.as_slice()))
            .collect();
        variables(&apis)
            .into_iter()
            .map(|one| one.schemes)
            .collect()
    }

    fn of_one(schemes: &[&str]) -> Vec<String> {
        let schemes: Vec<_> = schemes
            .iter()
            .map(|one| (*one, SecurityKind::Bearer))
            .collect();
        of(&[("a", &schemes)])[0].concat()
    }

    #[test]
    fn one_is_called_by_its_scheme_in_capitals() {
        assert_eq!(of_one(&["apiKey", "api key"]), ["A_APIKEY", "A_API_KEY"]);
    }

    #[test]
    fn two_never_share_one() {
        let both = ["A_API_KEY_KEBAB", "A_API_KEY_SNAKE"];
        assert_eq!(of_one(&["api-key", "api_key"]), both);
        assert_eq!(of_one(&["api_key", "api-key"]), [both[1], both[0]]);
        let names = of_one(&["ключ", "слот", "a.b", "a:b", "A.B"]);
        let different: std::collections::BTreeSet<_> = names.iter().collect();
        assert_eq!(different.len(), names.len(), "{names:?}");
        let token = |name| (name, SecurityKind::Bearer);
        let login = ("login", SecurityKind::Basic);
        let names = of(&[("a", &[login, token("login_username"), token("base_url")])]);
        assert_eq!(
            names[0],
            [
                vec!["A_LOGIN_LOWER_USERNAME", "A_LOGIN_LOWER_PASSWORD"],
                vec!["A_LOGIN_USERNAME_SNAKE"],
                vec!["A_BASE_URL_SNAKE"]
            ]
        );
    }

    #[test]
    fn apis_share_none_either() {
        let token = |name| (name, SecurityKind::Bearer);
        let names = of(&[
            ("a", &[token("b_key"), token("c")]),
            ("a_b", &[token("key")]),
        ]);
        let expected = [
            vec![vec!["A_B_KEY_SNAKE"], vec!["A_C"]],
            vec![vec!["A_B_KEY_LOWER"]],
        ];
        assert_eq!(names, expected);
    }
}
