//! Any bytes as a typology file: refused with a sentence, or read, written and read again as the
//! same typology.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wellbeing_map::io::is_typology_file;
use wellbeing_map::{parse_typology_file, write_typology_file};

fuzz_target!(|bytes: &[u8]| {
    let _ = is_typology_file(bytes);
    match parse_typology_file(bytes) {
        Err(error) => assert!(!error.to_string().is_empty()),
        Ok(typology) => {
            let again = parse_typology_file(write_typology_file(&typology).as_bytes());
            assert_eq!(again.expect("what was written can be read"), typology);
        }
    }
});
