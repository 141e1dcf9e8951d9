// SPDX-License-Identifier: 0BSD
//! Which headers carry secrets: a name in, a verdict out.

/// Says whether a header of this name, in small letters, carries a secret as a rule.
pub(in crate::runtime) fn sounds_secret(name: &str) -> bool {
    const ENDS: [&str; 6] = ["token", "secret", "password", "apikey", "jwt", "cookie"];
    const KEYS: [&str; 3] = ["api-key", "access-key", "subscription-key"];
    let word = |word: &str| {
        matches!(word, "auth" | "authorization" | "session")
            || ENDS.iter().any(|end| word.ends_with(end))
    };
    let hyphened = name.replace('_', "-");
    hyphened.split('-').any(word) || KEYS.iter().any(|key| hyphened.contains(key))
}

#[cfg(test)]
mod tests {
    use super::sounds_secret;

    #[test]
    fn secrets_are_known_by_their_names() {
        for secret in [
            "authorization",
            "proxy-authorization",
            "cookie",
            "x-api-key",
            "x-amz-security-token",
            "x_auth",
            "api_key",
            "x-apikey",
        ] {
            assert!(sounds_secret(secret), "{secret}");
        }
        for plain in ["idempotency-key", "x-author", "accept", "range", "x-trace"] {
            assert!(!sounds_secret(plain), "{plain}");
        }
    }
}
