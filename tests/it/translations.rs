//! The languages that come with the package: that they say all that English says, whatever the
//! numbers are, and that their words tell they are drafts.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Pattern};
use wellbeing_map::language::Direction;
use wellbeing_map::view::{figures, listing, spoken_names, summary, type_words};
use wellbeing_map::{Language, NetworkMap, Typology, classify, statistics};

use crate::{english, maps, read};

const FILES: [&str; 6] = ["map", "figures", "types", "element", "conversation", "keeping"];
const TAGS: [&str; 3] = ["ar", "cy", "de"];

fn messages(tag: &str) -> String {
    FILES.map(|name| read(&format!("languages/{tag}/{name}.ftl"))).concat()
}

fn language(tag: &str) -> Language {
    Language::read(tag, messages(tag)).unwrap_or_else(|error| panic!("{error}"))
}

/// What each message, and each of its attributes, takes.
fn variables(tag: &str) -> BTreeMap<String, BTreeSet<String>> {
    let text = messages(tag);
    let resource = fluent_syntax::parser::parse(text.as_str()).unwrap();
    let mut found = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let attributes = message.attributes.iter();
        let attributes = attributes
            .map(|own| (format!("{}.{}", message.id.name, own.id.name), Some(&own.value)));
        let own = (message.id.name.to_owned(), message.value.as_ref());
        for (id, pattern) in attributes.chain([own]) {
            let taken = pattern.map(taken_by).unwrap_or_default();
            assert!(found.insert(id.clone(), taken).is_none(), "{tag}: {id} twice");
        }
    }
    found
}

/// Names after a dollar sign; no message has another one.
fn taken_by(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let written = format!("{pattern:?}");
    let after = written.split("VariableReference").skip(1);
    after.filter_map(|part| Some(part.split('"').nth(1)?.to_owned())).collect()
}

#[test]
fn each_says_all_that_english_says_and_takes_no_more() {
    let english = variables("en");
    assert!(english["found"].contains("all"), "{:?}", english["found"]);
    for tag in TAGS {
        let own = variables(tag);
        for (id, given) in &english {
            let taken = own.get(id).unwrap_or_else(|| panic!("{tag} lacks {id}"));
            // A count is given beside how it is spelled out, for languages that need it.
            let more: Vec<_> = taken.difference(given).filter(|name| *name != "number").collect();
            assert!(more.is_empty(), "{tag}: {id} takes {more:?}");
        }
        let unknown = own.keys().filter(|id| !english.contains_key(*id));
        for id in unknown {
            let is_own = id.starts_with("typology-") || id == "translation-note";
            assert!(is_own, "{tag}: English has no {id}");
        }
    }
}

#[test]
fn each_tells_that_nobody_has_reviewed_it() {
    for tag in TAGS {
        let note = language(tag).note().unwrap_or_default();
        assert!(note.contains("not yet reviewed by a native speaker"), "{tag}: {note}");
        assert_eq!(language(tag).direction() == Direction::RightToLeft, tag == "ar");
    }
    assert_eq!(english().note(), None);
}

#[test]
fn nothing_is_left_unsaid_in_any_map() {
    let built_in = Typology::built_in();
    for language in TAGS.map(language) {
        let typology = built_in.in_language(&language);
        let is_plain = |map: &NetworkMap| {
            let labels = || map.alters().iter().map(|alter| alter.label.as_str());
            map.alters().len() <= 60 && !labels().any(|label| label.contains('{'))
        };
        for map in maps().into_iter().filter(is_plain) {
            let measured = statistics(&map);
            let mut said = summary(&language, &measured.stats);
            said.extend(spoken_names(&language, &map));
            for group in figures(&language, &map, &measured.stats) {
                said.extend([group.title, group.digest]);
            }
            for group in listing(&language, &map, &measured.people) {
                said.extend(group.entries.into_iter().map(|entry| entry.details));
            }
            let found = classify(&language, &typology, &measured.stats);
            let words = type_words(&language, &typology, &found);
            said.extend(words.reasons.into_iter().chain([words.headline]));
            for sentence in said {
                let has_gap = ["{", "}", "summary-", "figure-", "types-"];
                let gap = has_gap.iter().find(|gap| sentence.contains(**gap));
                assert!(gap.is_none(), "{}: {sentence}", language.tag());
            }
        }
    }
}
