// SPDX-License-Identifier: 0BSD
//! Bytes in, base64 (RFC 4648 §4, §5) out.

/// The digits of base64.
pub(in crate::runtime) const STANDARD: &[u8; 64] =
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The text of bytes in an alphabet, filled up with `=` or not.
pub(in crate::runtime) fn encode(bytes: &[u8], alphabet: &[u8; 64], pad: bool) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let all = group
            .iter()
            .fold(0_u32, |all, byte| all << 8 | u32::from(*byte));
        let all = all << (8 * (3 - group.len()));
        for place in 0..4 {
            let digit = all >> (18 - 6 * place) & 63;
            match place <= group.len() {
                true => text.push(char::from(alphabet[digit as usize])),
                false if pad => text.push('='),
                false => {}
            }
        }
    }
    text
}
