//! Every figure against NetworkX and plain Python; `scripts/reference` makes the values.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::{Value, json};
use wellbeing_map::model::Kind;
use wellbeing_map::stats::PersonStatistics;
use wellbeing_map::{MapStatistics, NetworkMap, Statistics, Typology, classify, statistics};

use crate::{read, records};

/// The reference is rounded to 15 digits; sums are taken in another order.
const RELATIVE: f64 = 1e-9;

#[test]
fn statistics_agree_with_the_reference() {
    each_map(|map, expected| {
        let mut measured = serde_json::to_value(statistics(map)).unwrap();
        // Communities are judged below: many partitions are about as good.
        for key in ["communities", "modularity", "cliques_past_limit"] {
            measured["stats"].as_object_mut().unwrap().remove(key);
        }
        for person in measured["people"].as_object_mut().unwrap().values_mut() {
            person.as_object_mut().unwrap().remove("community");
        }
        assert_same(&measured["stats"], &expected["stats"], "stats");
        assert_same(&measured["people"], &expected["people"], "people");
    });
}

#[test]
fn keys_stand_in_the_order_of_the_definitions() {
    let keys = |text: &str| -> Vec<String> {
        let parts = text.split('"').skip(1).step_by(2);
        parts.map(str::to_owned).collect()
    };
    let map = crate::map("tests/fixtures/maps/one-person.json");
    let measured = statistics(&map);
    let found = keys(&serde_json::to_string(&measured.stats).unwrap());
    assert_eq!(found, Statistics::KEYS);
    let person = measured.people.values().next().unwrap();
    assert_eq!(keys(&serde_json::to_string(person).unwrap()), PersonStatistics::KEYS);
}

#[test]
fn communities_hang_together_and_are_as_good_as_another_method_finds() {
    each_map(|map, expected| {
        let MapStatistics { stats, people } = statistics(map);
        let floor = expected["louvain_modularity"].as_f64();
        assert_eq!(stats.modularity.is_some(), floor.is_some());
        let communities: BTreeMap<&str, Option<u32>> =
            people.iter().map(|(id, person)| (id.as_str(), person.community)).collect();
        let (Some(modularity), Some(floor)) = (stats.modularity, floor) else {
            assert!(communities.values().all(Option::is_none));
            return;
        };
        assert!(modularity >= floor - 1e-12, "{modularity} is below {floor}");
        let numbers: BTreeSet<Option<u32>> = communities.values().copied().collect();
        let expected_numbers: Vec<Option<u32>> =
            (0..stats.communities.unwrap() as u32).map(Some).collect();
        assert_eq!(numbers.into_iter().collect::<Vec<_>>(), expected_numbers);
        assert!((modularity - modularity_of(map, &communities)).abs() < 1e-12);
        assert_eq!(parts_of_communities(map, &communities), stats.communities.unwrap());
    });
}

/// Ties between people as pairs of ids.
fn people_ties(map: &NetworkMap) -> Vec<(&str, &str)> {
    let alter = |index: usize| &map.alters()[index];
    let is_person = |index: usize| alter(index).kind() == Kind::Person;
    let between = map.tie_ends().iter().filter(|(a, b)| is_person(*a) && is_person(*b));
    between.map(|(a, b)| (alter(*a).id.as_str(), alter(*b).id.as_str())).collect()
}

/// By the definition, pair by pair: Σ (A_ij − d_i d_j / 2t) / 2t over pairs in one community.
fn modularity_of(map: &NetworkMap, communities: &BTreeMap<&str, Option<u32>>) -> f64 {
    let ties = people_ties(map);
    let ends = 2.0 * ties.len() as f64;
    let mut degrees: BTreeMap<&str, f64> = BTreeMap::new();
    for id in ties.iter().flat_map(|(a, b)| [*a, *b]) {
        *degrees.entry(id).or_default() += 1.0;
    }
    let inside = ties.iter().filter(|(a, b)| communities[a] == communities[b]).count() as f64;
    let mut by_chance = 0.0;
    for (a, degree_a) in &degrees {
        for (b, degree_b) in &degrees {
            if communities[a] == communities[b] {
                by_chance += degree_a * degree_b / ends;
            }
        }
    }
    (2.0 * inside - by_chance) / ends
}

/// How many parts there are when only ties within communities are left.
fn parts_of_communities(map: &NetworkMap, communities: &BTreeMap<&str, Option<u32>>) -> usize {
    let mut parts: BTreeMap<&str, &str> = communities.keys().map(|id| (*id, *id)).collect();
    for (a, b) in people_ties(map) {
        if communities[a] == communities[b] && parts[a] != parts[b] {
            let (kept, gone) = (parts[a], parts[b]);
            parts.values_mut().filter(|part| **part == gone).for_each(|part| *part = kept);
        }
    }
    parts.values().collect::<BTreeSet<_>>().len()
}

#[test]
fn distances_and_memberships_agree_with_the_reference() {
    let typology = Typology::built_in();
    each_map(|map, expected| {
        let expected = &expected["typology"];
        let found =
            serde_json::to_value(classify(crate::english(), &typology, &statistics(map).stats))
                .unwrap();
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
            // The eigenvector is compared in absolute terms: how well it can be told depends on
            // the gap between eigenvalues, not on the size of an entry.
            let size =
                if place.ends_with("eigenvector_centrality") { 1.0 } else { b.abs().max(1e-3) };
            assert!((a - b).abs() <= RELATIVE * size, "{place}: {a}, not {b}");
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
