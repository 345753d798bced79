//! Any text as the messages of a language: whatever they are, something is said.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wellbeing_map::Language;

fuzz_target!(|text: &str| {
    if let Ok(language) = Language::read("cy", text.to_owned()) {
        let _ = language.text("me");
        let _ = language.say("found", &[("found", 1.into()), ("all", 2.into())]);
    }
});
