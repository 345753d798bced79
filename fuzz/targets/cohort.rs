//! Any bytes as a cohort: a record a line.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wellbeing_map::io::read_cohort;

fuzz_target!(|bytes: &[u8]| {
    for line in read_cohort(bytes) {
        if let Err(error) = line.record() {
            assert!(!error.to_string().is_empty());
        }
    }
});
