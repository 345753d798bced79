//! Every figure against NetworkX and plain Python; `scripts/reference` makes the values.

use std::collections::HashMap;

use serde_json::{Value, json};
use wellbeing_map::{NetworkMap, Typology, classify, statistics};

use crate::{read, records};

/// The reference is rounded to 15 digits; sums are taken in another order.
const RELATIVE: f64 = 1e-9;

#[test]
fn statistics_agree_with_the_reference() {
    each_map(|map, expected| {
        let measured = serde_json::to_value(statistics(map)).unwrap();
        assert_same(&measured["stats"], &expected["stats"], "stats");
        assert_same(&measured["people"], &expected["people"], "people");
    });
}

#[test]
fn distances_and_memberships_agree_with_the_reference() {
    let typology = Typology::built_in();
    each_map(|map, expected| {
        let expected = &expected["typology"];
        let found = serde_json::to_value(classify(&typology, &statistics(map).stats)).unwrap();
        let is_insufficient = json!(found["outcome"] == "insufficient");
        assert_same(&is_insufficient, &expected["insufficient"], "insufficient");
        for key in ["distances", "memberships", "unknown_features"] {
            assert_same(&found[key], &expected[key], key);
        }
        if let Some(nearest) = expected["nearest"].as_str() {
            let named = [&found["type"], &found["between"][0]];
            assert!(named.contains(&&json!(nearest)), "nearest is {nearest}: {found}");
        }
    });
}

fn each_map(check: impl Fn(&NetworkMap, &Value)) {
    let mut expected: HashMap<(String, String), Value> = HashMap::new();
    for line in read("tests/fixtures/reference/expected.ndjson").lines() {
        let value: Value = serde_json::from_str(line).unwrap();
        let key = |name: &str| value[name].as_str().unwrap().to_owned();
        expected.insert((key("record"), key("map")), value);
    }
    let mut checked = 0;
    for record in records() {
        for map in record.maps() {
            let key = (record.id.clone(), map.id().to_owned());
            check(map, expected.get(&key).unwrap_or_else(|| panic!("{key:?} has no reference")));
            checked += 1;
        }
    }
    assert_eq!(checked, expected.len(), "every reference is used");
}

fn assert_same(found: &Value, expected: &Value, place: &str) {
    match (found, expected) {
        (Value::Number(a), Value::Number(b)) => {
            let (a, b) = (a.as_f64().unwrap(), b.as_f64().unwrap());
            assert!((a - b).abs() <= RELATIVE * b.abs().max(1e-3), "{place}: {a}, not {b}");
        }
        (Value::Array(a), Value::Array(b)) => {
            assert_eq!(a.len(), b.len(), "{place}");
            for (index, (a, b)) in a.iter().zip(b).enumerate() {
                assert_same(a, b, &format!("{place}/{index}"));
            }
        }
        (Value::Object(a), Value::Object(b)) => {
            let keys: Vec<&String> = a.keys().collect();
            assert_eq!(keys, b.keys().collect::<Vec<_>>(), "{place}");
            for (key, value) in a {
                assert_same(value, &b[key], &format!("{place}/{key}"));
            }
        }
        _ => assert_eq!(found, expected, "{place}"),
    }
}
