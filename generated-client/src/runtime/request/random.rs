// SPDX-License-Identifier: 0BSD
//! Bits by chance, from the keys that the standard library draws for its hash maps.

use std::hash::{BuildHasher, Hasher, RandomState};

/// Bits that nobody has seen before, though somebody might guess them: no secret is made of them.
pub(in crate::runtime) fn bits() -> u128 {
    let half = || u128::from(RandomState::new().build_hasher().finish());
    half() << 64 | half()
}

/// A random UUID (RFC 9562 §5.4); `None` where all programs would get the same, as in a browser.
pub(super) fn uuid() -> Option<String> {
    if cfg!(all(target_arch = "wasm32", target_os = "unknown")) {
        return None;
    }
    let bits = bits() & !(0xf000 << 64) & !(0xc000 << 48) | 0x4000 << 64 | 0x8000 << 48;
    let hex = format!("{bits:032x}");
    let groups = [
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..],
    ];
    Some(groups.join("-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uuid_says_that_it_is_random() {
        let (one, other) = (uuid().unwrap(), uuid().unwrap());
        assert_ne!(one, other);
        let groups: Vec<&str> = one.split('-').collect();
        let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12]);
        assert!(groups[2].starts_with('4'), "{one}");
        assert!(groups[3].starts_with(['8', '9', 'a', 'b']), "{one}");
    }
}
