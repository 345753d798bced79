//! Any text as the messages of a language: whatever they are, something is said.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wellbeing_map::Language;

fuzz_target!(|text: &str| {
    let Ok(language) = Language::read("cy", text.to_owned()) else { return };
    let given = [("count", 3.into()), ("found", 1.into()), ("title", "Asha".into())];
    let mut message = "";
    for (name, _) in text.lines().filter_map(|line| line.split_once('=')) {
        match name.trim().strip_prefix('.') {
            None => message = name.trim(),
            Some(attribute) => _ = language.say(&format!("{message}.{attribute}"), &given),
        }
        let _ = language.say(message, &given);
    }
});
