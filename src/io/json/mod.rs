//! JSON files: their text, their objects with the place of each field.

mod fields;
mod object;

pub(in crate::io) use fields::{Fields, Place, json_number, json_text, json_whole_number};
pub(in crate::io) use object::Object;

use super::error::{Faults, ReadError};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 50 * 1024 * 1024;
/// The deepest nesting that is read.
const MAX_DEPTH: usize = 32;

/// The text of a file, without a byte order mark, of a size and depth that can be read.
pub(in crate::io) fn json_file_text(bytes: &[u8]) -> Result<&str, ReadError> {
    if bytes.len() > MAX_BYTES {
        return Err(ReadError::TooLarge { limit_mib: MAX_BYTES / (1024 * 1024) });
    }
    let text = std::str::from_utf8(bytes)
        .map_err(|error| ReadError::NotText { byte: error.valid_up_to() })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    check_depth(text)?;
    Ok(text)
}

/// Takes the field `version`; `format` is what a later version is said to be of.
pub(in crate::io) fn version_1(
    fields: &mut Fields<'_, '_>,
    format: &'static str,
    faults: &mut Faults,
) -> Result<(), ReadError> {
    let version = fields.required("version", "1", faults, |json| {
        json_whole_number(json).and_then(|number| u64::try_from(number).ok()).filter(|n| *n > 0)
    });
    match version {
        Some(found) if found > 1 => Err(ReadError::NewerVersion { format, found }),
        _ => Ok(()),
    }
}

/// Counts brackets outside of texts, so that no parser recurses on hostile nesting.
fn check_depth(text: &str) -> Result<(), ReadError> {
    let mut depth = 0usize;
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => skip_text(&mut bytes),
            b'{' | b'[' => {
                depth += 1;
                if depth > MAX_DEPTH {
                    return Err(ReadError::TooDeep { limit: MAX_DEPTH });
                }
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    Ok(())
}

/// Goes on behind the end of a text.
fn skip_text(bytes: &mut std::str::Bytes<'_>) {
    while let Some(byte) = bytes.find(|byte| matches!(byte, b'"' | b'\\')) {
        if byte == b'"' {
            return;
        }
        bytes.next();
    }
}
