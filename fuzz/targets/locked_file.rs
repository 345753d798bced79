//! Any bytes as a locked file: its head is taken apart, and no key is made for what is damaged.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wellbeing_map::io::{LOCKED_HEAD_BYTES, LockedFile, is_locked_file};

fuzz_target!(|bytes: &[u8]| {
    match LockedFile::read(bytes) {
        Err(error) => assert!(!error.to_string().is_empty()),
        Ok(file) => {
            assert!(is_locked_file(bytes));
            assert_eq!(file.head.len(), LOCKED_HEAD_BYTES);
            assert_eq!(file.head.len() + file.body.len(), bytes.len());
        }
    }
});
