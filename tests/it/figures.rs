//! What holds for the figures of every map, tried on random ones.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Map, Value};
use wellbeing_map::model::{AlterId, NetworkMap, NetworkMapParts};
use wellbeing_map::{Statistics, statistics};

use crate::properties::{alter, parts};

const LEAST: f64 = 1e-9;

fn measured(parts: NetworkMapParts) -> (Map<String, Value>, BTreeMap<String, Value>) {
    let measured = statistics(&NetworkMap::new(parts).unwrap());
    let Value::Object(stats) = serde_json::to_value(&measured.stats).unwrap() else {
        panic!("figures are an object")
    };
    let people = measured.people.iter();
    let json = |(id, figures): (&String, _)| (id.clone(), serde_json::to_value(figures).unwrap());
    (stats, people.map(json).collect())
}

fn near(a: &Value, b: &Value) -> bool {
    match (a.as_f64(), b.as_f64()) {
        (Some(a), Some(b)) => (a - b).abs() <= LEAST * b.abs().max(1.0),
        _ => a == b,
    }
}

/// Where figures lie, by key: least and most, in people n.
fn bounds(key: &str, n: f64) -> (f64, f64) {
    let pairs = n * (n - 1.0) / 2.0;
    let others = (n - 1.0).max(0.0);
    match key {
        "people_ties" | "ego_betweenness" => (0.0, pairs),
        "components" | "isolates" | "communities" => (0.0, n),
        "mean_degree" | "core_number_max" => (0.0, others),
        "effective_size" => (1.0, n),
        // Burt 1992: at most 9/8, for two people who know each other.
        "constraint" => (0.0, 1.125),
        "diameter" | "mean_distance" => (1.0, others.max(1.0)),
        "modularity" => (-0.5, 1.0),
        "formal_informal_ei" => (-1.0, 1.0),
        "mean_wellbeing_effect" => (-2.0, 2.0),
        "multiplexity" => (1.0, 6.0),
        "role_blau" => (0.0, 0.75),
        "mean_years_known" => (0.0, 120.0),
        "wellbeing_metric" => (7.0, 35.0),
        "social_capital" => (0.0, 27.0),
        _ if key.ends_with("_share")
            || [
                "density",
                "degree_centralization",
                "transitivity",
                "mean_clustering",
                "efficiency",
                "hierarchy",
                "betweenness_centralization",
                "role_iqv",
                "reciprocity",
            ]
            .contains(&key) =>
        {
            (0.0, 1.0)
        }
        _ => (0.0, f64::MAX),
    }
}

/// The same for a person.
fn person_bounds(key: &str, n: f64) -> (f64, f64) {
    match key {
        "degree" | "harmonic_centrality" | "core_number" | "community" => (0.0, n - 1.0),
        "betweenness" => (0.0, (n - 1.0) * (n - 2.0) / 2.0),
        "eigenvector_centrality" => (0.0, 0.5_f64.sqrt()),
        "dyadic_constraint" => (0.0, 1.0),
        _ => (0.0, 1.0),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_the_file_changes_no_bit(parts in parts(), seed in any::<u64>()) {
        let mut other = parts.clone();
        let mut order = seed;
        let mut turn = |length: usize| {
            order = order.rotate_left(7) ^ 0x9e37_79b9;
            if length == 0 { 0 } else { (order % length as u64) as usize }
        };
        let (by_alters, by_ties) = (turn(other.alters.len()), turn(other.ties.len()));
        other.alters.rotate_left(by_alters);
        other.alters.reverse();
        other.ties.rotate_left(by_ties);
        for tie in other.ties.iter_mut().step_by(2) {
            std::mem::swap(&mut tie.a, &mut tie.b);
        }
        let text = |parts| serde_json::to_string(&statistics(&NetworkMap::new(parts).unwrap())).unwrap();
        // Means over answers are sums in file order; no answers stand in these maps.
        prop_assert_eq!(text(parts), text(other));
    }

    #[test]
    fn other_ids_change_no_figure(parts in parts(), factor in 1..97usize) {
        // Ids that come in another order: a permutation, since 97 is prime.
        let other_id = |id: &AlterId| {
            let number: usize = id.as_str()[1..].parse().unwrap();
            AlterId::new(format!("b{:02}", (number + 1) * factor % 97)).unwrap()
        };
        let mut other = parts.clone();
        other.alters.iter_mut().for_each(|alter| alter.id = other_id(&alter.id));
        for tie in &mut other.ties {
            (tie.a, tie.b) = (other_id(&tie.a), other_id(&tie.b));
        }
        let (stats, people) = measured(parts.clone());
        let (other_stats, other_people) = measured(other.clone());
        // Of components of the same size the ids decide which is measured.
        let has_largest = largest_is_alone(&parts);
        for (key, value) in &stats {
            let by_largest = ["diameter", "mean_distance"].contains(&key.as_str());
            // Other orders may find other communities; that they are good is tested elsewhere.
            if ["communities", "modularity", "cut_people"].contains(&key.as_str()) || (by_largest && !has_largest) {
                continue;
            }
            prop_assert!(near(value, &other_stats[key]), "{key}: {value} and {}", other_stats[key]);
        }
        let ids = |list: &Value| -> Vec<String> {
            list.as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
        };
        let mut cut: Vec<String> = ids(&stats["cut_people"])
            .into_iter()
            .map(|id| other_id(&AlterId::new(id).unwrap()).as_str().to_owned())
            .collect();
        cut.sort();
        prop_assert_eq!(cut, ids(&other_stats["cut_people"]));
        for (id, person) in &people {
            let other = &other_people[other_id(&AlterId::new(id.clone()).unwrap()).as_str()];
            for (key, value) in person.as_object().unwrap() {
                if key == "community" || (key == "eigenvector_centrality" && !has_largest) {
                    continue;
                }
                prop_assert!(near(value, &other[key]), "{id} {key}: {value} and {}", other[key]);
            }
        }
    }

    #[test]
    fn figures_keep_within_their_bounds(parts in parts()) {
        // Nought has no sign; as numbers the two are equal.
        let written = serde_json::to_string(&statistics(&NetworkMap::new(parts.clone()).unwrap())).unwrap();
        prop_assert!(!written.contains("-0.0"), "{written}");
        let (stats, people) = measured(parts);
        let n = stats["people"].as_f64().unwrap();
        for key in Statistics::KEYS {
            let Some(value) = stats[key].as_f64() else { continue };
            let (least, most) = bounds(key, n);
            prop_assert!((least - LEAST..=most + LEAST).contains(&value), "{key} is {value}");
        }
        for (id, person) in &people {
            for (key, value) in person.as_object().unwrap() {
                let Some(value) = value.as_f64() else { continue };
                let (least, most) = person_bounds(key, n);
                prop_assert!((least..=most + LEAST).contains(&value), "{id} {key} is {value}");
            }
        }
    }

    #[test]
    fn one_more_who_knows_nobody_changes_just_what_the_definitions_say(parts in parts()) {
        let mut more = parts.clone();
        more.alters.push(alter(99, 0, 0, "New"));
        let ((before, people), (after, more_people)) = (measured(parts), measured(more));
        let n = before["people"].as_f64().unwrap();
        let t = before["people_ties"].as_f64().unwrap();
        let most_degree = people.values().map(|person| person["degree"].as_f64().unwrap()).fold(0.0, f64::max);
        let total_betweenness: f64 = more_people.values().map(|person| person["betweenness"].as_f64().unwrap()).sum();
        let most_betweenness = more_people.values().map(|person| person["betweenness"].as_f64().unwrap()).fold(0.0, f64::max);
        let dyadic: Vec<f64> = more_people.values().map(|person| person["dyadic_constraint"].as_f64().unwrap()).collect();
        for (key, now) in &after {
            let was = before[key].as_f64();
            let expected = match key.as_str() {
                "people" | "connections" | "components" | "isolates" => was.map(|was| was + 1.0),
                "communities" => was.map(|was| was + 1.0),
                "density" => (n >= 1.0).then(|| 2.0 * t / ((n + 1.0) * n)),
                "largest_component_share" => Some(was.map_or(1.0, |was| was * n / (n + 1.0))),
                "mean_degree" => Some(2.0 * t / (n + 1.0)),
                "degree_centralization" => (n >= 2.0).then(|| ((n + 1.0) * most_degree - 2.0 * t) / (n * (n - 1.0))),
                "mean_clustering" | "gateway_share" => Some(was.unwrap_or(0.0) * n / (n + 1.0)),
                "effective_size" => Some(n + 1.0 - 2.0 * t / (n + 1.0)),
                "efficiency" => Some(1.0 - 2.0 * t / (n + 1.0) / (n + 1.0)),
                "constraint" => Some(dyadic.iter().sum()),
                "hierarchy" => (n >= 1.0).then(|| theil(&dyadic)),
                "betweenness_centralization" => {
                    (n >= 2.0).then(|| 2.0 * ((n + 1.0) * most_betweenness - total_betweenness) / (n * n * (n - 1.0)))
                }
                "ego_betweenness" => (n >= 1.0).then(|| was.unwrap_or(0.0) + n),
                "core_number_max" => Some(was.unwrap_or(0.0)),
                "ring_counts" => {
                    let unplaced = before[key][3].as_f64().unwrap() + 1.0;
                    prop_assert_eq!(now[3].as_f64(), Some(unplaced));
                    continue;
                }
                _ => {
                    prop_assert!(near(now, &before[key]), "{key}: {} became {now}", before[key]);
                    continue;
                }
            };
            let expected = serde_json::to_value(expected).unwrap();
            prop_assert!(near(now, &expected), "{key} is {now}, not {expected}");
        }
        for (id, person) in &people {
            let now = &more_people[id];
            for key in ["degree", "betweenness", "harmonic_centrality", "clustering", "core_number"] {
                prop_assert!(near(&now[key], &person[key]), "{id} {key}");
            }
            let closeness = person["closeness_centrality"].as_f64().unwrap();
            let expected = closeness * (n - 1.0) / n;
            prop_assert!((now["closeness_centrality"].as_f64().unwrap() - expected).abs() < LEAST);
        }
    }
}

/// Coleman and Theil's disorder, from its definition.
fn theil(constraints: &[f64]) -> f64 {
    let n = constraints.len() as f64;
    let total: f64 = constraints.iter().sum();
    let ratios = constraints.iter().map(|constraint| n * constraint / total);
    ratios.map(|ratio| ratio * ratio.ln()).sum::<f64>() / (n * n.ln())
}

/// Whether one component has more people than any other.
fn largest_is_alone(parts: &NetworkMapParts) -> bool {
    let map = NetworkMap::new(parts.clone()).unwrap();
    let people = wellbeing_map::model::PeopleGraph::new(&map);
    let mut sizes = wellbeing_map::stats::components(people.adjacency()).sizes;
    sizes.sort_unstable();
    sizes.len() < 2 || sizes[sizes.len() - 1] > sizes[sizes.len() - 2]
}
