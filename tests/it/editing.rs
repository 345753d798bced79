//! Changes, and the way back from each: whatever is done in whatever order.

use proptest::prelude::*;
use wellbeing_map::edit::{Answer, Edit, EgoAnswer, History, Refusal, edited};
use wellbeing_map::model::{
    Alter, AlterId, Kind, Label, MapPoint, Nature, NetworkMap, NetworkMapParts, PersonRole, Ring,
    TieStrength,
};
use wellbeing_map::view::edit_words;
use wellbeing_map::{Record, parse_map_file, write_map_file};

use crate::any_edit::edit_of;
use crate::{english, map, map_of};

fn id(text: &str) -> AlterId {
    AlterId::new(text.to_owned()).unwrap()
}

fn label(text: &str) -> Label {
    Label::new(text.to_owned()).unwrap()
}

fn after(map: &NetworkMap, edit: Edit) -> NetworkMap {
    edited(map, &edit).unwrap()
}

fn alter<'m>(map: &'m NetworkMap, own: &str) -> &'m Alter {
    map.alters().iter().find(|alter| alter.id == id(own)).unwrap()
}

/// Two who are the same person, and a place both go to.
fn twice() -> NetworkMap {
    map_of(
        &[
            r#"{"id":"a","kind":"person","label":"Asha","ring":1,"note":"rings on Sundays"}"#.into(),
            r#"{"id":"b","kind":"person","label":"A.","role":"sibling","ring":3,"note":"sister","x":1}"#
                .into(),
            r#"{"id":"p","kind":"place","label":"Library"}"#.into(),
            r#"{"id":"c","kind":"person","label":"Chao"}"#.into(),
        ],
        &[
            r#"{"a":"a","b":"b","strength":3}"#.into(),
            r#"{"a":"p","b":"a","strength":1}"#.into(),
            r#"{"a":"b","b":"p","strength":2}"#.into(),
            r#"{"a":"c","b":"b"}"#.into(),
        ],
    )
}

#[test]
fn of_two_who_are_the_same_what_was_told_of_the_first_counts() {
    let merged = after(&twice(), Edit::Merge { kept: id("a"), merged: id("b") });
    let one = alter(&merged, "a");
    assert_eq!(merged.alters().len(), 3);
    assert_eq!(one.ring, Some(Ring::Closest));
    assert_eq!(one.nature, Nature::Person(Some(PersonRole::Sibling)));
    assert_eq!(one.note.as_deref(), Some("rings on Sundays\nsister"));
    assert_eq!(one.unknown, [("x".to_owned(), "1".to_owned())]);
    let ties: Vec<_> = merged
        .ties()
        .iter()
        .map(|tie| (tie.a.as_str(), tie.b.as_str(), tie.tie_strength))
        .collect();
    assert_eq!(ties, [("p", "a", Some(TieStrength::Medium)), ("c", "a", None)]);
}

#[test]
fn people_are_not_merged_with_places_and_nobody_with_themselves() {
    for other in ["p", "a"] {
        let refused = edited(&twice(), &Edit::Merge { kept: id("a"), merged: id(other) });
        assert_eq!(refused, Err(Refusal::OtherKinds));
    }
}

#[test]
fn what_is_no_answer_is_refused_and_changes_nothing() {
    let mut own = twice();
    let before = own.clone();
    let mut history = History::default();
    let to = |answer| Edit::Answer { alters: vec![id("a"), id("c")], answer };
    let refused = [
        to(Answer::YearsKnown(Some(121.0))),
        to(Answer::YearsKnown(Some(f64::NAN))),
        Edit::Ego(EgoAnswer::NetworkSatisfaction(Some(11))),
        Edit::Ego(EgoAnswer::SwemwbsRaw(Some(6))),
        Edit::Ego(EgoAnswer::ExpertAdvice(Some(28))),
        Edit::Remove(vec![id("a"), id("nobody")]),
        Edit::Tie { a: id("a"), b: id("a"), tie_strength: None },
        Edit::Tie { a: id("a"), b: id("nobody"), tie_strength: None },
        Edit::Add(vec![Alter::new(id("a"), Kind::Person, label("again"))]),
    ];
    for edit in refused {
        assert!(history.make(&mut own, edit.clone()).is_err(), "{edit:?}");
        assert_eq!(own, before);
    }
    assert!(history.next_undo().is_none());
}

#[test]
fn what_changes_nothing_is_no_step_back() {
    let mut own = twice();
    let mut history = History::default();
    let closest = Edit::Answer { alters: vec![id("a")], answer: Answer::Ring(Some(Ring::Closest)) };
    assert_eq!(history.make(&mut own, closest), Ok(false));
    assert_eq!(history.make(&mut own, Edit::Untie { a: id("a"), b: id("c") }), Ok(false));
    assert!(history.next_undo().is_none());
}

#[test]
fn another_ring_lets_go_of_a_pin() {
    let at = Some(MapPoint::new(10.0, 20.0));
    let pinned =
        after(&twice(), Edit::Place { alter: id("a"), ring: Some(Ring::Close), position: at });
    assert_eq!((alter(&pinned, "a").ring, alter(&pinned, "a").position), (Some(Ring::Close), at));
    let to = |ring| Edit::Answer { alters: vec![id("a")], answer: Answer::Ring(Some(ring)) };
    assert_eq!(alter(&after(&pinned, to(Ring::Close)), "a").position, at);
    assert_eq!(alter(&after(&pinned, to(Ring::Further)), "a").position, None);
}

#[test]
fn each_step_back_says_what_it_takes_back() {
    let mut own = twice();
    let mut history = History::default();
    let edits = [
        (Edit::Add(vec![Alter::new(id("d"), Kind::Person, label("Dev"))]), "added Dev"),
        (
            Edit::Place { alter: id("a"), ring: Some(Ring::Further), position: None },
            "put Asha back",
        ),
        (
            Edit::Answer { alters: vec![id("a")], answer: Answer::Ring(Some(Ring::Close)) },
            "moved Asha to the close ring",
        ),
        (
            Edit::Answer { alters: vec![id("c")], answer: Answer::Label(label("Chen")) },
            "renamed Chao to Chen",
        ),
        (
            Edit::Answer {
                alters: vec![id("a"), id("b"), id("c"), id("d")],
                answer: Answer::SupportGiven(Some(Vec::new())),
            },
            "changed what I give for 4 of them",
        ),
        (Edit::TieAll(vec![id("a"), id("c"), id("d")]), "tied Asha, Chen and Dev"),
        (Edit::Merge { kept: id("a"), merged: id("b") }, "merged Asha and A."),
        (Edit::Remove(vec![id("p")]), "removed Library"),
        (Edit::Title(Some("Mine".into())), "changed the name of the map"),
    ];
    for (edit, words) in edits {
        assert_eq!(history.make(&mut own, edit), Ok(true), "{words}");
        assert_eq!(edit_words(english(), history.next_undo().unwrap()), words);
        history.undo(&mut own).unwrap();
        assert_eq!(edit_words(english(), history.redo(&mut own).unwrap()), words);
    }
}

#[test]
fn scores_and_circumstances_are_told_and_taken_back() {
    let before = map("www/examples/formal-and-sparse.json");
    let told = after(&before, Edit::Ego(EgoAnswer::NetworkSatisfaction(Some(3))));
    let back = after(&told, Edit::Ego(EgoAnswer::NetworkSatisfaction(Some(7))));
    assert_eq!(back, before);
    let empty = map_of(&[], &[]);
    let alone = after(&empty, Edit::Ego(EgoAnswer::LivesAlone(Some(true))));
    assert_eq!(alone.ego().unwrap().context.as_ref().unwrap().lives_alone, Some(true));
    assert_eq!(after(&alone, Edit::Ego(EgoAnswer::LivesAlone(None))), empty);
}

/// What is done next: a change made from these numbers, or a step back or forth.
#[derive(Clone, Debug)]
enum Act {
    Make([u8; 5]),
    Undo,
    Redo,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        6 => any::<[u8; 5]>().prop_map(Act::Make),
        2 => Just(Act::Undo),
        1 => Just(Act::Redo),
    ]
}

/// A map that could not be read back would be lost.
fn assert_valid(map: &NetworkMap) {
    let record = Record::new("r".into(), vec![map.clone()], Vec::new()).unwrap();
    let read = parse_map_file(write_map_file(&record).as_bytes()).unwrap();
    assert_eq!(read.maps()[0], *map);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// The model is a list of all maps there were, and a place in it.
    #[test]
    fn every_earlier_map_comes_back_exactly(acts in prop::collection::vec(act(), 1..40)) {
        let mut own = NetworkMap::new(NetworkMapParts { id: "m".into(), ..NetworkMapParts::default() }).unwrap();
        let mut history = History::default();
        let (mut maps, mut at) = (vec![own.clone()], 0);
        for act in acts {
            match act {
                Act::Make(numbers) => {
                    let edit = edit_of(&own, numbers);
                    let expected = edited(&own, &edit);
                    match history.make(&mut own, edit) {
                        Ok(true) => {
                            maps.truncate(at + 1);
                            maps.push(expected.unwrap());
                            at += 1;
                        }
                        Ok(false) => prop_assert_eq!(&expected.unwrap(), &maps[at]),
                        Err(refusal) => prop_assert_eq!(expected, Err(refusal)),
                    }
                }
                Act::Undo => {
                    prop_assert_eq!(history.undo(&mut own).is_some(), at > 0);
                    at = at.saturating_sub(1);
                }
                Act::Redo => {
                    prop_assert_eq!(history.redo(&mut own).is_some(), at + 1 < maps.len());
                    at = (at + 1).min(maps.len() - 1);
                }
            }
            prop_assert_eq!(&own, &maps[at]);
            prop_assert_eq!(history.next_undo().is_some(), at > 0);
            assert_valid(&own);
        }
        while history.undo(&mut own).is_some() {
            at -= 1;
            prop_assert_eq!(&own, &maps[at]);
        }
        prop_assert_eq!(at, 0);
    }
}
