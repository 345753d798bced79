//! Any text as what a page filters by.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wellbeing_map::view::Filter;

fuzz_target!(|text: &str| {
    match Filter::from_json(text) {
        Err(error) => assert!(!error.is_empty()),
        Ok(filter) => {
            let _ = filter.is_open();
        }
    }
});
