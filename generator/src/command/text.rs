//! Bytes of a user's file in, its text out: UTF-8, or UTF-16 that begins with a byte order mark (YAML 1.2.2 §5.2).

use std::io;

/// The text that bytes stand for.
///
/// # Errors
///
/// The first byte that is part of no character, by its place.
pub(super) fn decoded(bytes: Vec<u8>) -> io::Result<String> {
    match bytes.as_slice() {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            let before = String::from_utf8_lossy(&error.as_bytes()[..at]);
            refused("UTF-8", &before, at)
        }),
    }
}

/// The text of what follows a byte order mark.
fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> io::Result<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| unit(*pair));
    let mut text = String::with_capacity(bytes.len());
    let mut read = 2;
    for decoded in char::decode_utf16(units) {
        let Ok(char) = decoded else {
            return Err(refused("UTF-16", &text, read));
        };
        read += 2 * char.len_utf16();
        text.push(char);
    }
    match rest {
        [] => Ok(text),
        _ => Err(refused("UTF-16", &text, read)),
    }
}

fn refused(encoding: &str, before: &str, at: usize) -> io::Error {
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .unwrap_or_default()
        .chars()
        .count()
        + 1;
    let message = format!("the text is not {encoding}: byte {at}, in line {line}, column {column}");
    io::Error::new(io::ErrorKind::InvalidData, message)
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn both_orders_of_bytes_are_read() {
        let text = "a: \u{e9}\u{1f600}\n";
        let units = || text.encode_utf16();
        let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
        let of = |mark: [u8; 2], rest: &[u8]| decoded([&mark[..], rest].concat());
        assert_eq!(of([0xff, 0xfe], &little).expect("a text"), text);
        assert_eq!(of([0xfe, 0xff], &big).expect("a text"), text);
        let cut = of([0xff, 0xfe], &little[..little.len() - 1]);
        let error = cut.expect_err("half of a line feed").to_string();
        assert_eq!(
            error,
            "the text is not UTF-16: byte 14, in line 1, column 6"
        );
        let alone = of([0xfe, 0xff], &[0, b'\n', 0xd8, 0x3d]);
        let error = alone.expect_err("half of a pair").to_string();
        assert_eq!(error, "the text is not UTF-16: byte 4, in line 2, column 1");
    }

    #[test]
    fn the_first_byte_that_is_no_text_is_named() {
        assert_eq!(decoded(b"a\n".to_vec()).expect("a text"), "a\n");
        let error = decoded(b"a: b\nc: \xc3\xa9\xe9\n".to_vec()).expect_err("no text");
        let expected = "the text is not UTF-8: byte 10, in line 2, column 5";
        assert_eq!(error.to_string(), expected);
    }
}
