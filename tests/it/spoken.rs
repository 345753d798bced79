//! Names for those who hear the map.

use wellbeing_map::view::{spoken_name, spoken_names};

use crate::{english, map_of, maps};

fn spoken(alters: &[&str], ties: &[(&str, &str)]) -> Vec<String> {
    let alters: Vec<String> = alters.iter().map(|alter| (*alter).to_owned()).collect();
    let tie = |(a, b): &(&str, &str)| format!(r#"{{"a":"{a}","b":"{b}"}}"#);
    let ties: Vec<String> = ties.iter().map(tie).collect();
    spoken_names(english(), &map_of(&alters, &ties))
}

const ALL: &str = r#"{"id":"a","kind":"person","label":"Asha","role":"sibling",
    "role_label":"sister","ring":1,"contact_frequency":"weekly","new_in_last_year":true,
    "wellbeing_effect":2}"#;
const BEN: &str = r#"{"id":"b","kind":"person","label":"Ben"}"#;
const CHOIR: &str = r#"{"id":"c","kind":"activity","label":"Choir","role":"other"}"#;

#[test]
fn all_that_is_known_is_said() {
    let names = spoken(&[ALL, BEN, CHOIR], &[("a", "b"), ("a", "c")]);
    assert_eq!(
        names[0],
        "Asha, sister, closest ring, weekly, new in the last year, helps a lot, \
         knows 1 person here"
    );
    // Of an activity both ends count, of a person only people.
    assert_eq!(names[1], "Ben, knows 1 person here");
    assert_eq!(names[2], "Choir, activity, tied to 1 other");
}

#[test]
fn what_is_unknown_is_left_out() {
    assert_eq!(spoken(&[BEN], &[]), ["Ben"]);
    let unnamed = r#"{"id":"x","kind":"place","label":"  "}"#;
    assert_eq!(spoken(&[unnamed], &[]), ["no name, place"]);
    assert_eq!(spoken_name(english(), &map_of(&[], &[]), 0), "");
}

#[test]
fn a_service_is_said_to_be_one_once() {
    let gp = r#"{"id":"g","kind":"person","label":"Dr Lee","role":"practitioner"}"#;
    let own =
        r#"{"id":"h","kind":"person","label":"Sam","role":"practitioner","role_label":"CPN"}"#;
    assert_eq!(
        spoken(&[gp, own], &[]),
        ["Dr Lee, practitioner", "Sam, CPN, practitioner or service"]
    );
}

#[test]
fn names_keep_their_letters() {
    let place = r#"{"id":"p","kind":"place","label":"مقهى الحي","ring":3}"#;
    let names = spoken(&[place, BEN, CHOIR], &[("p", "b"), ("p", "c")]);
    assert_eq!(names[0], "مقهى الحي, place, further ring, tied to 2 others");
}

#[test]
fn one_is_named_as_all_are() {
    for map in maps() {
        let one = (0..map.alters().len()).map(|index| spoken_name(english(), &map, index));
        assert_eq!(one.collect::<Vec<_>>(), spoken_names(english(), &map));
    }
}
