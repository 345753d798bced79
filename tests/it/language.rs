//! Messages: that the English ones are whole, and what happens where another language lacks one.

use std::collections::{BTreeMap, BTreeSet};

use wellbeing_map::interview::Topic;
use wellbeing_map::language::{Direction, LanguageError};
use wellbeing_map::model::{
    ActivityRole, ContactFrequency, Education, HelpsWhen, Housing, Kind, Listed, PersonRole,
    PlaceRole, Support, Wish,
};
use wellbeing_map::stats::PersonStatistics;
use wellbeing_map::view::{PERSON_FIGURES, figures, summary, type_words};
use wellbeing_map::{Language, Statistics, Typology, classify, statistics};

use crate::{english, map, read};

const FILES: [&str; 6] = ["map", "figures", "types", "element", "conversation", "keeping"];
/// Settings of a language that English does without.
const OPTIONAL: [&str; 1] = ["translation-note"];

fn english_file(name: &str) -> String {
    read(&format!("languages/en/{name}.ftl"))
}

/// Every message of the English files with the names of its attributes.
fn messages() -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeMap::new();
    let mut last = String::new();
    for line in FILES.map(english_file).concat().lines() {
        let Some((name, _)) = line.split_once(" =") else { continue };
        if let Some(attribute) = name.trim_start().strip_prefix('.') {
            let attributes: &mut Vec<String> = found.get_mut(&last).unwrap();
            assert!(!attributes.contains(&attribute.to_owned()), "{last}.{attribute} twice");
            attributes.push(attribute.to_owned());
        } else if name.starts_with(|first: char| first.is_ascii_lowercase()) {
            assert!(found.insert(name.to_owned(), Vec::new()).is_none(), "{name} twice");
            name.clone_into(&mut last);
        }
    }
    assert!(found.len() > 200, "the messages are found");
    found
}

/// The texts in quotes of the Rust sources, with what stands before each, by file.
fn quoted() -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    for path in crate::tidy::sources(&crate::project("src")) {
        let text = std::fs::read_to_string(&path).unwrap();
        // Comments may name messages that are no longer there.
        let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        let text = lines.collect::<Vec<_>>().join("\n");
        let parts: Vec<&str> = text.split('"').collect();
        for pair in parts.windows(2) {
            let before = pair[0].trim_end().to_owned();
            found.push((path.to_string_lossy().into_owned(), before, pair[1].to_owned()));
        }
    }
    found
}

fn names<T: Listed>() -> Vec<String> {
    T::ALL.iter().map(|value| value.as_str().replace('_', "-")).collect()
}

/// Messages that are named after values: what they begin with, and those values.
fn named_after_values() -> Vec<(&'static str, Vec<String>)> {
    let keys = |keys: &[&str]| keys.iter().map(|key| key.replace('_', "-")).collect();
    vec![
        ("person-role", names::<PersonRole>()),
        ("place-role", names::<PlaceRole>()),
        ("activity-role", names::<ActivityRole>()),
        ("kind", names::<Kind>()),
        ("contact", names::<ContactFrequency>()),
        ("effect", (-2..=2).map(|effect: i32| effect.to_string()).collect()),
        ("support", names::<Support>()),
        ("helps-when", names::<HelpsWhen>()),
        ("wish", names::<Wish>()),
        ("ask", names::<Topic>()),
        ("name", names::<Kind>()),
        ("edit-strength", (1..=3).map(|strength: i32| strength.to_string()).collect()),
        ("pseudonym", names::<Kind>()),
        ("import", names::<Kind>()),
        ("arrange", keys(&["rings", "kinds", "free"])),
        ("names", keys(&["full", "initials", "pseudonyms"])),
        ("present", keys(&["ego", "rings", "people", "places", "ties", "helpers", "type"])),
        ("housing", names::<Housing>()),
        ("education", names::<Education>()),
        ("figure", keys(&Statistics::KEYS)),
        ("person-figure", keys(&PersonStatistics::KEYS)),
    ]
}

#[test]
fn the_english_files_can_be_read() {
    for name in FILES {
        Language::read("en", english_file(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    messages();
}

#[test]
fn every_message_that_is_named_is_there() {
    let messages = messages();
    let lists: BTreeSet<&str> = named_after_values().iter().map(|(list, _)| *list).collect();
    let mut checked = 0;
    for (file, before, id) in quoted() {
        // Files of maps have fields that are read by the same word.
        let calls = [".text(", ".say(", ".maybe(", ".own(", "said("];
        let is_said = !file.contains("/io/") && calls.iter().any(|call| before.ends_with(call));
        // Names of SVG have dashes, too; elsewhere in the view nothing else has.
        let has_words = ["/view/", "/typology/"].iter().any(|folder| file.contains(folder));
        let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let is_like_one = id.contains('-') && id.chars().all(letters) && !id.starts_with('-');
        let is_words = has_words && is_like_one && !file.ends_with("svg.rs");
        if !is_said && !is_words {
            continue;
        }
        if lists.contains(id.as_str()) || OPTIONAL.contains(&id.as_str()) {
            continue;
        }
        let (message, attribute) = id.split_once('.').unwrap_or((&id, ""));
        let attributes = messages.get(message).unwrap_or_else(|| panic!("{file}: no {id}"));
        assert!(attribute.is_empty() || attributes.iter().any(|own| own == attribute), "{id}");
        checked += 1;
    }
    assert!(checked > 100, "{checked}");
}

#[test]
fn every_message_is_used() {
    let in_sources: BTreeSet<String> = quoted().into_iter().map(|(_, _, text)| text).collect();
    let of_values: BTreeSet<String> = named_after_values()
        .iter()
        .flat_map(|(list, names)| names.iter().map(move |name| format!("{list}-{name}")))
        .collect();
    let files: String = FILES.map(english_file).concat();
    for (message, attributes) in messages() {
        let is_named = in_sources.contains(&message) || of_values.contains(&message);
        let is_referred_to = files.contains(&format!("{{ {message} }}"));
        assert!(is_named || is_referred_to, "nothing uses {message}");
        for attribute in attributes {
            let ending = format!(".{attribute}");
            let is_named = in_sources.iter().any(|text| text.ends_with(&ending));
            assert!(is_named, "nothing uses {message}.{attribute}");
        }
    }
}

#[test]
fn every_value_and_figure_has_its_words() {
    let messages = messages();
    for (list, names) in named_after_values() {
        // Who or what is something else is said by nothing, and some keys are no figures.
        let is_unsaid = |name: &str| list.ends_with("-role") && name == "other";
        for name in names.iter().filter(|name| !list.ends_with("figure") && !is_unsaid(name)) {
            assert!(messages.contains_key(&format!("{list}-{name}")), "{list}-{name}");
        }
    }
    let map = map("www/examples/family-and-stable.json");
    let groups = figures(english(), &map, &statistics(&map).stats);
    let keys = groups.iter().flat_map(|group| &group.figures).map(|figure| figure.text.key);
    let keys = keys.map(|key| format!("figure-{}", key.replace('_', "-")));
    let of_people = PERSON_FIGURES.iter().map(|figure| figure.key.replace('_', "-"));
    for message in keys.chain(of_people.map(|key| format!("person-figure-{key}"))) {
        for attribute in ["meaning", "range", "definition"] {
            assert!(messages[&message].iter().any(|own| own == attribute), "{message}.{attribute}");
        }
    }
}

fn language(tag: &str, messages: &str) -> Language {
    Language::read(tag, messages.to_owned()).unwrap()
}

#[test]
fn what_a_language_lacks_is_said_in_english() {
    let german = language("de", "me = Ich\ntypes-leans-to = Eher: { $titel }\n");
    assert_eq!(german.tag(), "de");
    assert_eq!(german.text("me"), "Ich");
    assert_eq!(german.text("no-name"), "no name");
    // The translation wants what it is not given.
    assert_eq!(german.say("types-leans-to", &[("title", "A".into())]), "Leans to: A");
    assert_eq!(german.maybe("nothing-is-called-so", &[]), None);
    assert_eq!(german.text("nothing-is-called-so"), "nothing-is-called-so");
}

#[test]
fn a_language_counts_in_its_own_way() {
    let welsh = language(
        "cy",
        "count-person = { $count ->\n    [zero] zero { $count }\n    [one] one { $count }\n    \
         [two] two { $count }\n    [few] few { $count }\n    [many] many { $count }\n   \
         *[other] other { $count }\n}\n",
    );
    let said = |count: usize| welsh.say("count-person", &[("count", count.into())]);
    let counted = [0, 1, 2, 3, 6, 4, 12].map(said);
    assert_eq!(counted, ["zero 0", "one 1", "two 2", "few 3", "many 6", "other 4", "other 12"]);
}

#[test]
fn a_language_writes_numbers_and_lists_in_its_own_way() {
    let german = language("de", "decimal-point = ,\nlist-last = { $first } und { $last }\n");
    assert_eq!(german.number(-0.254, 2), "−0,25");
    assert_eq!(german.number(-0.001, 2), "0,00");
    let parts = ["a", "b", "c"].map(str::to_owned);
    assert_eq!(german.joined(&parts), "a, b und c");
    assert_eq!(german.direction(), Direction::LeftToRight);
    assert_eq!(language("ar", "direction = rtl\n").direction(), Direction::RightToLeft);
}

#[test]
fn titles_keep_their_letters_where_a_language_writes_them_so() {
    assert_eq!(english().in_sentence("Family and stable"), "family and stable");
    assert_eq!(english().in_sentence("NHS staff"), "NHS staff");
    assert_eq!(language("de", "me = Ich\n").in_sentence("Familie"), "Familie");
}

#[test]
fn what_cant_be_a_language_is_refused_in_a_sentence() {
    let error = Language::read("no language!", String::new()).unwrap_err();
    assert_eq!(error, LanguageError::Tag("no language!".to_owned()));
    assert!(error.to_string().starts_with("“no language!” is not the name of a language"));
    let error = Language::read("de", "no-name = ohne\nme = { Ich\n".to_owned()).unwrap_err();
    let beginning = "the messages of “de” can't be read: line 3: ";
    assert!(error.to_string().starts_with(beginning), "{error}");
    // The library would end the program at these.
    let many = format!("you = {}\nmany = a\n", "{ many }".repeat(101));
    for (messages, why) in [
        ("me = { \"\\u00”\" }\n".to_owned(), "line 1: after \\u come four hexadecimal digits"),
        ("\nme = { \"\\U01F6é\" }\n".to_owned(), "line 2: after \\u come four"),
        (
            "me = { -you(a: 3.%s) }\n".replace("%s", &"2".repeat(40)),
            "“me”: a number has at most 15",
        ),
        (format!("me = {}\n", "{".repeat(100_000)), "line 1: a message has at most 200 braces"),
        (format!("me = {{ {}\n", "A(".repeat(100_000)), "at most 200 braces and brackets"),
        // What closes in text closes nothing.
        (format!("me = {{ {}\n", "A({a}, ".repeat(100_000)), "at most 200 braces and brackets"),
        (format!("me = {{ {}\n", "A(\"})\", ".repeat(100_000)), "at most 200 braces and brackets"),
        (format!("me = {{\n{}", "A(\n".repeat(100_000)), "line 201: a message has at most 200"),
        // What leads to more than a hundred others.
        (format!("me = {{ {{ you }} }}\n{many}"), "“me”: braces don't stand directly within"),
        (
            format!("me = {{ A({{ $a ->\n *[b] {{ {{ you }} }}\n }}) }}\n{many}"),
            "“me”: braces don't stand directly within braces",
        ),
        (
            format!("me =\n .a = {{ \"\" ->\n *[b] {{ you }}\n }}\n{many}"),
            "“me”: a choice is made by what is given, such as $count, not by a text or a number",
        ),
    ] {
        let error = Language::read("de", messages).unwrap_err().to_string();
        assert!(error.contains(why), "{error}");
    }
    assert_eq!(language("de", "me = 1234567890123456\n").text("me"), "1234567890123456");
    let [opened, closed] = ["{ $a ->\n *[b] ", "\n }"].map(|part| part.repeat(200));
    let deepest = format!("me = {opened}A{closed}\nyou = {{ \"(\" }}\n");
    assert_eq!(language("de", &deepest).text("you"), "(");
    assert_eq!(language("de", "me = { \"\\u2013\\U01F60A\" }\n").text("me"), "–😊");
    assert_eq!(
        language("de", "me = C:\\users { \"\\\\u(\" } :(\n").text("me"),
        "C:\\users \\u( :("
    );
}

/// Some texts of the built-in typology, and what stands around them.
const GERMAN: &str = "
types-reason = { $fact }: spricht für „{ $title }“.
types-whole-all = Ihren { $count } { $noun }
types-leans-to = Am ehesten: { $title }
typology-personal_wellbeing_networks = Arten von Netzwerken
typology-personal_wellbeing_networks-statement = Ein Anlass zum Gespräch.
typology-personal_wellbeing_networks-type-family_and_stable = Familie und Beständigkeit
    .description = Viele davon sind Familie.
typology-personal_wellbeing_networks-feature-family_share = Familie
    .other = { $count } von { $whole } sind Familie
    .noun-other = Menschen
    .counted-other = Familie
";

#[test]
fn a_typology_can_be_read_in_another_language() {
    let german = language("de", GERMAN);
    let typology = Typology::built_in().in_language(&german);
    let map = map("www/examples/family-and-stable.json");
    let found = classify(&german, &typology, &statistics(&map).stats);
    let sentence = |feature: &str| {
        let reason = found.reasons.iter().find(|reason| reason.feature == feature).unwrap();
        reason.sentence.clone()
    };
    let family = "8 von Ihren 12 Menschen sind Familie: spricht für „Familie und Beständigkeit“.";
    assert_eq!(sentence("family_share"), family);
    // What is not translated stays as the file has it.
    let practitioners = sentence("practitioner_share");
    assert!(practitioners.starts_with("1 of Ihren 12 people is a practitioner: spricht für „"));
    let words = type_words(&german, &typology, &found);
    assert_eq!(words.headline, "Am ehesten: Familie und Beständigkeit");
    assert_eq!(words.typology, "Arten von Netzwerken");
    assert_eq!(words.statements[0], "Ein Anlass zum Gespräch.");
    assert!(words.types.iter().any(|card| card.description == "Viele davon sind Familie."));
}

#[test]
fn english_leaves_a_typology_as_its_file_has_it() {
    assert_eq!(Typology::built_in().in_language(english()), Typology::built_in());
}

#[test]
fn a_summary_is_said_in_the_order_of_the_language() {
    let german = language(
        "de",
        "summary-kinds = { $parts } – { $count } Verbindungen.\nlist-last = { $first } und { $last }\n",
    );
    let map = map("www/examples/family-and-stable.json");
    let sentences = summary(&german, &statistics(&map).stats);
    assert_eq!(sentences[0], "12 people, 3 places und 3 activities – 18 Verbindungen.");
}
