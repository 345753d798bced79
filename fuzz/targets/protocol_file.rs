//! Any bytes as a protocol file: refused with a sentence, or with words for each question.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wellbeing_map::io::is_protocol_file;
use wellbeing_map::view::question_words;
use wellbeing_map::{Language, parse_protocol_file};

fuzz_target!(|bytes: &[u8]| {
    let _ = is_protocol_file(bytes);
    match parse_protocol_file(bytes) {
        Err(error) => assert!(!error.to_string().is_empty()),
        Ok(protocol) => {
            for question in &protocol.questions {
                let _ = question_words(Language::english(), question, None);
            }
        }
    }
});
