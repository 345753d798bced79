//! The conversation: what protocols may say, whom questions are asked of, and how far they are.

use wellbeing_map::interview::{Topic, alters_asked, progress};
use wellbeing_map::io::is_protocol_file;
use wellbeing_map::model::{Alter, Kind, Listed};
use wellbeing_map::view::{choices, question_words, topic_words};
use wellbeing_map::{Protocol, parse_protocol_file};

use crate::{english, map};

fn protocol(questions: &str) -> String {
    format!(
        r#"{{"format":"wellbeing-map-protocol","version":1,"id":"p","questions":[{questions}]}}"#
    )
}

fn refused(text: &str) -> String {
    parse_protocol_file(text.as_bytes()).unwrap_err().to_string()
}

#[test]
fn the_usual_questions_take_ten_minutes_and_need_no_answer() {
    let built_in = Protocol::built_in();
    assert_eq!(built_in.questions[0].topic, Topic::People);
    assert!(built_in.questions.iter().all(|question| !question.required));
    assert!((8..=14).contains(&built_in.questions.len()));
}

#[test]
fn a_service_asks_in_its_own_order_and_words() {
    let text = protocol(
        r#"{"ask":"stigma","prompt":"And with {name}?","why":"Our team asks.","of":["place"],"required":true},
           {"ask":"people","hint":"Everyone."}"#,
    );
    let own = parse_protocol_file(text.as_bytes()).unwrap();
    let [first, second] = &own.questions[..] else { panic!("two questions") };
    let ruth = map("www/examples/formal-and-sparse.json");
    assert!(first.required && !second.required);
    let asked = alters_asked(first, &ruth);
    assert!(!asked.is_empty() && asked.iter().all(|at| ruth.alters()[*at].kind() == Kind::Place));
    let place = &ruth.alters()[asked[0]];
    let words = question_words(english(), first, Some(place));
    assert_eq!(words.prompt, format!("And with {}?", place.label.as_str()));
    assert_eq!(words.why.as_deref(), Some("Our team asks."));
    let words = question_words(english(), second, None);
    assert_eq!(words.prompt, "Who are the people in your life?");
    assert_eq!(words.hint.as_deref(), Some("Everyone."));
}

#[test]
fn a_protocol_that_breaks_a_rule_is_refused_with_a_place() {
    let cases = [
        (protocol(r#"{"ask":"shoe_size"}"#), "/questions/0/ask"),
        (protocol(r#"{"ask":"ring"},{"ask":"ring"}"#), "/questions/1/ask"),
        (protocol(r#"{"ask":"ring","of":[]}"#), "/questions/0/of"),
        (protocol(r#"{"ask":"ring","of":["pet"]}"#), "/questions/0/of/0"),
        (protocol(r#"{"ask":"ring","requird":true}"#), "/questions/0/requird"),
        (protocol(""), "/questions"),
        (
            protocol(&format!(r#"{{"ask":"ring","why":"{}"}}"#, "x".repeat(1001))),
            "/questions/0/why",
        ),
    ];
    for (text, place) in cases {
        assert!(refused(&text).contains(&format!("{place}:")), "{place}: {}", refused(&text));
    }
    let newer = protocol(r#"{"ask":"ring"}"#).replace(r#""version":1"#, r#""version":2"#);
    assert!(refused(&newer).contains("version 2 of the protocol format"), "{}", refused(&newer));
    assert!(is_protocol_file(newer.as_bytes()));
    assert!(!is_protocol_file(b"{}"));
}

#[test]
fn progress_is_told_from_the_map_alone() {
    let ruth = map("www/examples/formal-and-sparse.json");
    let people = ruth.alters().iter().filter(|alter| alter.kind() == Kind::Person).count();
    for question in &Protocol::built_in().questions {
        let now = progress(question, &ruth);
        match question.topic {
            Topic::People => assert_eq!((now.answered, now.asked), (people, None)),
            Topic::SupportReceived => assert_eq!(now.asked, Some(people)),
            topic if topic.is_of_alters() => {
                let told =
                    |index: &&usize| wellbeing_map::interview::is_answered(topic, &ruth, **index);
                let asked = alters_asked(question, &ruth);
                assert_eq!(now.asked, Some(asked.len()));
                assert_eq!(now.answered, asked.iter().filter(told).count());
            }
            _ => {}
        }
    }
}

#[test]
fn every_question_has_words_and_every_answer_too() {
    let ruth = map("www/examples/formal-and-sparse.json");
    for topic in Topic::ALL.iter().copied() {
        let of: Vec<String> =
            topic.usual_kinds().iter().map(|kind| format!("{:?}", kind.as_str())).collect();
        let text = protocol(&format!(r#"{{"ask":{:?},"of":[{}]}}"#, topic.as_str(), of.join(",")));
        let own = parse_protocol_file(text.as_bytes()).unwrap();
        let [question] = &own.questions[..] else { panic!("one question") };
        assert!(!topic_words(english(), topic).starts_with("ask-"), "{topic:?}");
        let asked = alters_asked(question, &ruth);
        assert_eq!(topic.is_of_alters(), !asked.is_empty());
        for alter in asked.iter().map(|at| &ruth.alters()[*at]) {
            let prompt = question_words(english(), question, Some(alter)).prompt;
            assert!(!prompt.starts_with("ask-") && prompt.contains(alter.label.as_str().trim()));
            assert_choices(topic, alter);
        }
        assert!(!question_words(english(), question, None).prompt.starts_with("ask-"));
    }
}

/// Pressing any answer gives it, and pressing it again takes it back.
fn assert_choices(topic: Topic, alter: &Alter) {
    use wellbeing_map::edit::{Edit, edited};
    let lone = crate::map_of(&[], &[]);
    let lone = edited(&lone, &Edit::Add(vec![alter.clone()])).unwrap();
    let count = choices(english(), topic, &[alter]).iter().map(|group| group.choices.len()).sum();
    for at in 0..count {
        let mut now = lone.clone();
        let chosen = |map: &wellbeing_map::NetworkMap| {
            let all = choices(english(), topic, &[&map.alters()[0]]);
            all.into_iter().flat_map(|group| group.choices).nth(at).unwrap()
        };
        for _ in 0..2 {
            let before = chosen(&now);
            assert!(!before.words.is_empty());
            let edit =
                Edit::Answer { alters: vec![alter.id.clone()], answer: before.answer.clone() };
            now = edited(&now, &edit).unwrap();
            assert_ne!(chosen(&now).is_chosen, before.is_chosen, "{topic:?} {}", before.words);
        }
    }
}
