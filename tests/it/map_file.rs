//! The project's own format: read, refuse, write.

use serde_json::Value;
use wellbeing_map::io::{MAX_FAULTS, ReadError, read_cohort};
use wellbeing_map::{parse_map_file, write_map_file};

use crate::{map_files, read, record_json, records};

#[test]
fn what_is_written_reads_back_the_same() {
    for record in records() {
        let written = write_map_file(&record);
        assert!(!written.contains('\n'), "a record is one line");
        assert_eq!(parse_map_file(written.as_bytes()).unwrap(), record);
    }
}

#[test]
fn writing_keeps_every_field_and_every_unknown_one() {
    for path in map_files() {
        let before: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let record = parse_map_file(before.to_string().as_bytes()).unwrap();
        let after: Value = serde_json::from_str(&write_map_file(&record)).unwrap();
        assert_eq!(after, before, "{}", path.display());
    }
}

#[test]
fn unknown_fields_are_kept_letter_for_letter() {
    let alter = r#"{"id":"a","kind":"person","label":"A","x":1.0,"y":9007199254740993,"z":null,"u":"\u00e9"}"#;
    let record = parse_map_file(record_json(alter, "").as_bytes()).unwrap();
    let written = write_map_file(&record);
    assert!(written.contains(r#""x":1.0,"y":9007199254740993,"z":null,"u":"\u00e9""#), "{written}");
}

#[test]
fn null_is_the_same_as_absent() {
    let with = r#"{"id":"a","kind":"person","label":"A","ring":null,"support_given":null}"#;
    let without = r#"{"id":"a","kind":"person","label":"A"}"#;
    let read = |alter: &str| parse_map_file(record_json(alter, "").as_bytes()).unwrap();
    assert_eq!(read(with), read(without));
    assert!(!write_map_file(&read(with)).contains("ring"));
}

#[test]
fn a_byte_order_mark_is_accepted() {
    let text = format!("\u{feff}{}", record_json("", ""));
    assert!(parse_map_file(text.as_bytes()).is_ok());
}

#[test]
fn dated_maps_are_put_in_order_and_undated_ones_keep_their_place() {
    let map =
        |id: &str, date: &str| format!(r#"{{"id":"{id}","date":{date},"alters":[],"ties":[]}}"#);
    let maps = [map("c", "\"2026-03-01\""), map("u", "null"), map("a", "\"2025-01-31\"")];
    let text =
        format!(r#"{{"format":"wellbeing-map","version":1,"id":"r","maps":[{}]}}"#, maps.join(","));
    let record = parse_map_file(text.as_bytes()).unwrap();
    let ids: Vec<&str> = record.maps().iter().map(|map| map.id()).collect();
    assert_eq!(ids, ["a", "u", "c"]);
}

/// One broken alter or tie, and the fault it gives.
#[test]
fn each_broken_rule_names_place_value_and_what_is_allowed() {
    let base = r#"{"id":"a","kind":"person","label":"A"}"#;
    let alter = |field: &str| format!(r#"{{"id":"x","kind":"person","label":"X",{field}}}"#);
    let long = "n".repeat(201);
    let cases = [
        (alter(r#""ring":4"#), "", "/maps/0/alters/1/ring: found 4; allowed: 1 (closest), 2 or 3"),
        (alter(r#""ring":1.5"#), "", "/maps/0/alters/1/ring: found 1.5; allowed"),
        (alter(r#""role":"home""#), "", r#"/maps/0/alters/1/role: found "home"; allowed: partner"#),
        (
            alter(r#""years_known":121"#),
            "",
            "/maps/0/alters/1/years_known: found 121; allowed: a number from 0 to 120",
        ),
        (alter(r#""years_known":"ten""#), "", "/maps/0/alters/1/years_known"),
        (alter(r#""wellbeing_effect":3"#), "", "/maps/0/alters/1/wellbeing_effect"),
        (
            alter(r#""new_in_last_year":1"#),
            "",
            "/maps/0/alters/1/new_in_last_year: found 1; allowed: true or false",
        ),
        (alter(r#""support_given":["health","health"]"#), "", "/maps/0/alters/1/support_given/1"),
        (
            alter(r#""support_given":["love"]"#),
            "",
            r#"/maps/0/alters/1/support_given/0: found "love"; allowed: emotional"#,
        ),
        (alter(r#""helps_when":"low""#), "", "/maps/0/alters/1/helps_when"),
        (alter(r#""position":[1]"#), "", "/maps/0/alters/1/position"),
        (alter(r#""position":[1,1e9]"#), "", "/maps/0/alters/1/position"),
        (alter(r#""note":5"#), "", "/maps/0/alters/1/note: found 5; allowed: a text in quotes"),
        (alter(r#""ring":1,"ring":2"#), "", r#"/maps/0/alters/1: found the field "ring" twice"#),
        (
            r#"{"id":"x","kind":"animal","label":"X"}"#.into(),
            "",
            r#"/maps/0/alters/1/kind: found "animal"; allowed: person, place, activity"#,
        ),
        (r#"{"id":"x","kind":"person"}"#.into(), "", "/maps/0/alters/1/label: found nothing"),
        (r#"{"id":"","kind":"person","label":"X"}"#.into(), "", "/maps/0/alters/1/id"),
        (
            r#"{"id":"a","kind":"person","label":"X"}"#.into(),
            "",
            r#"/maps/0/alters/1/id: found "a" again"#,
        ),
        (
            format!(r#"{{"id":"x","kind":"person","label":"{long}"}}"#),
            "",
            "/maps/0/alters/1/label: found \"nnn",
        ),
        (r#"["x"]"#.into(), "", r#"/maps/0/alters/1: found ["x"]; allowed: an object"#),
        (alter(r#""ring":1"#), r#"{"a":"a","b":"zoe"}"#, r#"/maps/0/ties/0/b: found "zoe""#),
        (
            alter(r#""ring":1"#),
            r#"{"a":"a","b":"a"}"#,
            "/maps/0/ties/0: found a tie from \"a\" to itself",
        ),
        (
            alter(r#""ring":1"#),
            r#"{"a":"a","b":"x"},{"a":"x","b":"a"}"#,
            "/maps/0/ties/1: found the pair",
        ),
        (
            alter(r#""ring":1"#),
            r#"{"a":"a","b":"x","strength":0}"#,
            "/maps/0/ties/0/strength: found 0; allowed: 1 (weak), 2 or 3 (strong)",
        ),
    ];
    for (alter, ties, expected) in cases {
        let text = record_json(&format!("{base},{alter}"), ties);
        let error = parse_map_file(text.as_bytes()).expect_err(&alter);
        assert_eq!(error.faults().len(), 1, "{alter}: {error}");
        assert!(error.to_string().starts_with(expected), "{alter}: {error}");
    }
}

#[test]
fn a_role_belongs_to_its_kind() {
    let place = r#"{"id":"p","kind":"place","label":"P","role":"home"}"#;
    assert!(parse_map_file(record_json(place, "").as_bytes()).is_ok());
    let place = r#"{"id":"p","kind":"place","label":"P","role":"friend"}"#;
    let error = parse_map_file(record_json(place, "").as_bytes()).unwrap_err();
    assert!(error.to_string().contains("allowed: home, friends_home"), "{error}");
}

#[test]
fn ego_and_its_scores_are_checked() {
    let ego = |ego: &str| {
        format!(
            r#"{{"format":"wellbeing-map","version":1,"id":"r","maps":[{{"id":"m","date":"2026-02-30","ego":{ego},"alters":[],"ties":[]}}]}}"#
        )
    };
    let text =
        ego(r#"{"context":{"housing":"tent"},"scores":{"network_satisfaction":11,"swemwbs_raw":6,
           "resource_generator_uk":{"domestic":20,"problem_solving":8}}}"#);
    let error = parse_map_file(text.as_bytes()).unwrap_err();
    let places: Vec<&str> = error.faults().iter().map(|fault| fault.place.as_str()).collect();
    let scores = "/maps/0/ego/scores";
    assert_eq!(
        places,
        [
            "/maps/0/date".to_owned(),
            "/maps/0/ego/context/housing".to_owned(),
            format!("{scores}/network_satisfaction"),
            format!("{scores}/swemwbs_raw"),
            format!("{scores}/resource_generator_uk"),
        ]
    );
}

#[test]
fn all_faults_are_found_and_at_most_twenty_listed() {
    let alters: Vec<String> = (0..30)
        .map(|id| format!(r#"{{"id":"{id}","kind":"person","label":"N","ring":9}}"#))
        .collect();
    let error = parse_map_file(record_json(&alters.join(","), "").as_bytes()).unwrap_err();
    assert_eq!(error.faults().len(), MAX_FAULTS);
    assert!(error.to_string().ends_with("and 10 more"), "{error}");
}

#[test]
fn what_is_no_map_file_is_refused_in_a_sentence() {
    let cases: [(&[u8], &str); 9] = [
        (b"", "not valid JSON"),
        (b"{", "not valid JSON"),
        (b"[]", "allowed: an object in braces"),
        (b"{}", "/format: found nothing"),
        (br#"{"format":"other","version":1,"id":"r","maps":[]}"#, r#"/format: found "other""#),
        (br#"{"format":"wellbeing-map","version":2}"#, "in version 2"),
        (br#"{"format":"wellbeing-map","version":"1","id":"r","maps":[]}"#, "/version"),
        (br#"{"format":"wellbeing-map","version":1,"id":"r","maps":[]}"#, "/maps: found no map"),
        (b"\xff\xfe", "not UTF-8 text: byte 0"),
    ];
    for (bytes, expected) in cases {
        let error = parse_map_file(bytes).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}

#[test]
fn limits_are_kept() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(matches!(parse_map_file(deep.as_bytes()), Err(ReadError::TooDeep { limit: 32 })));
    let brackets_in_text = record_json("", "").replace("\"m\"", &format!("\"{}\"", "[".repeat(99)));
    assert!(parse_map_file(brackets_in_text.as_bytes()).is_ok());
    let large = vec![b' '; 50 * 1024 * 1024 + 1];
    assert!(matches!(parse_map_file(&large), Err(ReadError::TooLarge { limit_mib: 50 })));
    let alters: Vec<String> =
        (0..100_001).map(|id| format!(r#"{{"id":"{id}","kind":"person","label":""}}"#)).collect();
    let error = parse_map_file(record_json(&alters.join(","), "").as_bytes()).unwrap_err();
    assert!(error.to_string().contains("up to 100000 alters"), "{error}");
}

#[test]
fn a_cohort_goes_on_after_a_bad_line() {
    let good = record_json("", "");
    let text = format!("{good}\n\nnonsense\n{{\"format\":\n{good}\r\n{good}");
    let lines: Vec<(usize, bool)> = read_cohort(text.as_bytes())
        .map(|item| (item.line_number, item.record().is_ok()))
        .collect();
    assert_eq!(lines, [(1, true), (3, false), (4, false), (5, true), (6, true)]);
}

#[test]
fn a_cohort_whose_first_line_is_cut_goes_on() {
    let good = record_json("", "");
    let text = format!("{}\n{good}\n", &good[..20]);
    let lines: Vec<bool> = read_cohort(text.as_bytes()).map(|item| item.record().is_ok()).collect();
    assert_eq!(lines, [false, true]);
}

#[test]
fn a_line_that_is_too_long_is_one_bad_line() {
    let good = record_json("", "");
    let long = "x".repeat(51 * 1024 * 1024);
    let text = format!("{good}\n{long}\n{good}\n");
    let lines: Vec<(usize, bool)> = read_cohort(text.as_bytes())
        .map(|item| (item.line_number, item.record().is_ok()))
        .collect();
    assert_eq!(lines, [(1, true), (2, false), (3, true)]);
}

#[test]
fn a_record_over_many_lines_is_one_record() {
    let pretty = read("www/examples/family-and-stable.json");
    assert!(pretty.lines().count() > 10);
    let read: Vec<bool> =
        read_cohort(pretty.as_bytes()).map(|item| item.record().is_ok()).collect();
    assert_eq!(read, [true]);
}

#[test]
fn a_broken_first_line_does_not_hide_the_others() {
    let line = record_json("", "");
    let numbers = |text: &str| -> Vec<(usize, bool)> {
        let lines = read_cohort(text.as_bytes());
        lines.map(|item| (item.line_number, item.record().is_ok())).collect()
    };
    let cut = "{\"format\":\"wellbeing-map\",";
    for second in
        [line.clone(), format!(" {line}"), format!("\u{feff}{line}"), "nonsense".to_owned()]
    {
        let found = numbers(&format!("{cut}\n{second}\n\n{line}\n"));
        let second_is_good = second != "nonsense";
        assert_eq!(found, [(1, false), (2, second_is_good), (4, true)], "{second}");
    }
    // One broken record over many lines is one fault.
    let broken = line.replace('[', "[\n").replace("\"id\":\"m\"", "\"id\" \"m\"");
    assert_eq!(numbers(&broken), [(1, false)]);
}
