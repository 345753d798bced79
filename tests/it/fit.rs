//! Types derived from cohorts, against scipy and scikit-learn; `scripts/reference/fit.py` makes
//! the values.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use serde_json::Value;
use wellbeing_map::io::write_fit_file;
use wellbeing_map::typology::{
    Basis, Clustering, DRAWS, Fit, FitError, FitOptions, Observation, Quantity, Silhouette,
    feature_values,
};
use wellbeing_map::{Typology, parse_map_file, parse_typology_file, statistics};

use crate::read;

/// The reference is rounded to 15 digits; sums are taken in another order.
const RELATIVE: f64 = 1e-9;

struct Case {
    name: String,
    clustering: Clustering,
    expected: Value,
}

fn cases() -> Vec<Case> {
    let lines = read("tests/fixtures/reference/fits.ndjson");
    let cases: Vec<Case> =
        lines.lines().map(|line| case(&serde_json::from_str(line).unwrap())).collect();
    assert_eq!(cases.len(), 20);
    cases
}

fn case(line: &Value) -> Case {
    let rows = line["values"].as_array().unwrap().iter().enumerate();
    let observations = rows.map(|(index, row)| Observation {
        id: index.to_string(),
        values: row.as_array().unwrap().iter().map(Value::as_f64).collect(),
    });
    let options = FitOptions { seed: line["seed"].as_u64().unwrap(), features: None };
    let observations = observations.collect();
    Case {
        name: line["name"].as_str().unwrap().to_owned(),
        clustering: Clustering::new(Typology::built_in(), observations, &options).unwrap(),
        expected: line["expected"].clone(),
    }
}

fn fitted(clustering: &Clustering, k: usize, draws: usize) -> Fit {
    let draws: Vec<_> = (0..draws).map(|draw| clustering.bootstrap(k, draw).unwrap()).collect();
    clustering.fit(crate::english(), k, &draws).unwrap()
}

fn assert_near(found: f64, expected: &Value, what: &str) {
    let expected = expected.as_f64().unwrap_or_else(|| panic!("{what}: {found}, not null"));
    let difference = (found - expected).abs() / expected.abs().max(1.0);
    assert!(difference <= RELATIVE, "{what}: {found} is not {expected}");
}

/// Same clusters under the same numbers, which is an adjusted Rand index of 1.
#[test]
fn partitions_are_those_of_scipy_and_scikit_learn() {
    for Case { name, clustering, expected } in cases() {
        for k in 2..=8 {
            let fit = fitted(&clustering, k, 0);
            let expected = &expected["by_k"][k.to_string()];
            for (row, label) in expected["labels"].as_array().unwrap().iter().enumerate() {
                let label = label.as_u64().map(|label| format!("type_{}", label + 1));
                assert_eq!(fit.assignments[&row.to_string()], label, "{name}, k = {k}, row {row}");
            }
            let what = format!("{name}, silhouettes of k = {k}");
            assert_near(fit.silhouettes[k - 2].silhouette, &expected["silhouette"], &what);
            for (cluster, expected) in
                fit.clusters.iter().zip(expected["cluster_silhouettes"].as_array().unwrap())
            {
                assert_near(cluster.silhouette.unwrap(), expected, &what);
            }
        }
    }
}

#[test]
fn tables_medoids_and_stability_are_those_of_scipy_and_scikit_learn() {
    let ids: Vec<String> = Typology::built_in().features.into_iter().map(|f| f.id).collect();
    for Case { name, clustering, expected } in cases() {
        let fit = fitted(&clustering, 3, DRAWS);
        for (column, id) in ids.iter().enumerate() {
            let feature = fit.typology.features.iter().find(|feature| feature.id == *id);
            assert_eq!(feature.is_none(), expected["spreads"][column].is_null(), "{name}, {id}");
            let Some(feature) = feature else { continue };
            assert_near(feature.centre.value, &expected["centres"][column], &name);
            assert_near(feature.spread.value, &expected["spreads"][column], &name);
        }
        for (index, cluster) in fit.clusters.iter().enumerate() {
            for (column, id) in ids.iter().enumerate() {
                assert_near(cluster.means[id], &expected["means"][index][column], &name);
                match cluster.sds[id] {
                    Some(sd) => assert_near(sd, &expected["sds"][index][column], &name),
                    None => assert!(expected["sds"][index][column].is_null()),
                }
            }
            assert_near(cluster.stability.unwrap(), &expected["stability"][index], &name);
            let medoid = expected["medoids"][index].as_u64().unwrap().to_string();
            assert_eq!(cluster.medoid.as_deref(), Some(medoid.as_str()), "{name}");
        }
    }
}

/// The example cohort: 150 maps with planted types.
fn example() -> (Clustering, BTreeMap<String, String>) {
    example_of(Typology::built_in())
}

/// The same by the features of another typology.
fn example_of(typology: Typology) -> (Clustering, BTreeMap<String, String>) {
    let lines = read("www/examples/cohort.ndjson");
    let observations = lines.lines().map(|line| {
        let record = parse_map_file(line.as_bytes()).unwrap();
        let map = &record.maps()[0];
        let values = feature_values(&typology, &statistics(map).stats);
        Observation { id: format!("{}/{}", record.id, map.id()), values }
    });
    let observations: Vec<Observation> = observations.collect();
    let planted = serde_json::from_str(&read("tests/fixtures/reference/planted.json")).unwrap();
    (Clustering::new(typology.clone(), observations, &FitOptions::default()).unwrap(), planted)
}

#[test]
fn planted_types_are_found_again() {
    let (clustering, planted) = example();
    assert_eq!(clustering.clearest_count(), 3);
    let fit = fitted(&clustering, 3, 0);
    let pairs: Vec<(&str, &str)> = planted
        .iter()
        .filter_map(|(id, planted)| Some((planted.as_str(), fit.assignments[id].as_deref()?)))
        .collect();
    assert!(pairs.len() >= 140);
    let index = adjusted_rand_index(&pairs);
    assert!(index >= 0.9, "{index}");
}

/// Hubert & Arabie 1985, doi:10.1007/BF01908075.
fn adjusted_rand_index(pairs: &[(&str, &str)]) -> f64 {
    let two_of = |count: usize| (count * count.saturating_sub(1)) as f64 / 2.0;
    let count = |is_it: &dyn Fn(&&(&str, &str)) -> bool| pairs.iter().filter(is_it).count();
    let both: BTreeSet<(&str, &str)> = pairs.iter().copied().collect();
    let ones: BTreeSet<&str> = pairs.iter().map(|pair| pair.0).collect();
    let others: BTreeSet<&str> = pairs.iter().map(|pair| pair.1).collect();
    let together: f64 = both.iter().map(|cell| two_of(count(&|pair| *pair == cell))).sum();
    let of_ones: f64 = ones.iter().map(|one| two_of(count(&|pair| pair.0 == *one))).sum();
    let of_others: f64 = others.iter().map(|other| two_of(count(&|pair| pair.1 == *other))).sum();
    let by_chance = of_ones * of_others / two_of(pairs.len());
    (together - by_chance) / ((of_ones + of_others) / 2.0 - by_chance)
}

#[test]
fn a_fit_is_a_typology_file_that_reads_back() {
    let (clustering, _) = example();
    let fit = fitted(&clustering, 3, 3);
    let text = write_fit_file(&fit);
    assert_eq!(parse_typology_file(text.as_bytes()).unwrap(), fit.typology);
    let file: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(file["clusters"].as_array().unwrap().len(), 3);
    assert_eq!(file["assignments"].as_object().unwrap().len(), 150);
    assert_eq!(file["fit"]["left_out"], 5);
}

/// Whatever stood in the typology whose features were compared, what is written reads back.
#[test]
fn a_fit_reads_back_whatever_its_features_came_with() {
    let mut typology = Typology::built_in();
    typology.id = "x".repeat(1000);
    typology.title = "y".repeat(1000);
    let weight = Quantity {
        value: 4.0,
        basis: Basis::Published,
        source: Some("sweet2018".to_owned()),
        reason: None,
    };
    typology.features[0].weight = Some(weight.clone());
    typology.decision.clamp = Quantity { value: 3.0, ..weight };
    typology.features.iter_mut().for_each(|feature| feature.title = "z".repeat(400));
    let (clustering, _) = example_of(typology);
    let fit = fitted(&clustering, 3, 1);
    assert_eq!(parse_typology_file(write_fit_file(&fit).as_bytes()).unwrap(), fit.typology);
    assert_eq!(fit.fit.draws, 1);
}

/// A feature of weight four counts as four of them do.
#[test]
fn weights_count_as_copies_do() {
    let mut weighted = Typology::built_in();
    let reason = Some("Four of it.".to_owned());
    let basis = Basis::Assumption;
    weighted.features[3].weight = Some(Quantity { value: 4.0, basis, source: None, reason });
    let mut copied = Typology::built_in();
    for copy in 0..3 {
        let mut feature = copied.features[3].clone();
        feature.id = format!("copy_{copy}");
        copied.features.push(feature);
    }
    let [weighted, copied] = [weighted, copied].map(|typology| example_of(typology).0);
    for k in 2..=8 {
        let [weighted, copied] = [&weighted, &copied].map(|clustering| fitted(clustering, k, 1));
        assert_eq!(weighted.assignments, copied.assignments);
        let silhouettes = weighted.silhouettes.iter().zip(&copied.silhouettes);
        assert!(silhouettes.into_iter().all(|(a, b)| (a.silhouette - b.silhouette).abs() < 1e-12));
    }
}

#[test]
fn what_can_not_be_fitted_is_said() {
    let typology = Typology::built_in();
    let observation = |id: usize, people: f64, new: Option<f64>| {
        let values = vec![Some(people), Some(3.0), Some(3.0), Some(0.5), Some(0.5), Some(0.0), new];
        Observation { id: id.to_string(), values }
    };
    let cohort: Vec<Observation> =
        (0..5).map(|id| observation(id, id as f64, (id < 2).then_some(0.1))).collect();
    let fit = |features: Option<&[&str]>| {
        let features = features.map(|ids| ids.iter().map(|id| id.to_string()).collect());
        Clustering::new(typology.clone(), cohort.clone(), &FitOptions { seed: 1, features })
    };
    assert_eq!(
        fit(None).unwrap_err().to_string(),
        "Types can't be derived: at least 3 maps that differ are needed. Every feature is known on \
         2 of 5 maps, 2 of them different. Unknown: new_share on 3. Leave such features out."
    );
    assert!(fit(Some(&["people", "size"])).unwrap_err().to_string().starts_with(
        "\"size\" is no feature of this typology; allowed: people, places, activities,"
    ));
    // Nobody, and nobody who differs.
    let empty = Clustering::new(typology.clone(), Vec::new(), &FitOptions::default());
    assert!(empty.unwrap_err().to_string().contains("on 0 of 0 maps"));
    assert!(fit(Some(&["places"])).unwrap_err().to_string().contains("1 of them different"));
    let without = fit(Some(&[])).unwrap_err().to_string();
    assert!(without.starts_with("Types can't be derived without a feature; allowed: one or more"));
    let clustering = fit(Some(&["people", "places"])).unwrap();
    assert_eq!(clustering.fit(crate::english(), 3, &[]).unwrap().fit.dropped_features, ["places"]);
    for k in [0, 1, 6, 9] {
        assert_eq!(
            clustering.fit(crate::english(), k, &[]).unwrap_err(),
            FitError::TypeCount { k, allowed: 2..=5 }
        );
    }
}

#[test]
fn a_cohort_above_the_limit_of_comparison_is_sampled_and_says_so() {
    let typology = Typology::built_in();
    let value = |map: usize, feature: usize| {
        let planted = (map % 3) as f64;
        let noise = ((map * 7919 + feature * 104_729) % 1009) as f64 / 1009.0;
        Some(planted + 0.5 * noise)
    };
    let observations: Vec<Observation> = (0..6000)
        .map(|map| Observation {
            id: map.to_string(),
            values: (0..7).map(|feature| value(map, feature)).collect(),
        })
        .collect();
    let clustering = Clustering::new(typology, observations, &FitOptions::default()).unwrap();
    assert_eq!(clustering.clearest_count(), 3);
    let fit = fitted(&clustering, 3, 1);
    assert_eq!(fit.fit.compared, Some(5000));
    assert_eq!(fit.clusters.iter().map(|cluster| cluster.n).collect::<Vec<_>>(), [2000; 3]);
    for map in 0..6000 {
        let same = &fit.assignments[&(map % 3).to_string()];
        assert_eq!(&fit.assignments[&map.to_string()], same);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    /// Whatever the values: every map has one type, every type a map, and the file reads back.
    #[test]
    fn any_cohort_is_fitted_or_refused_with_a_sentence(
        rows in prop::collection::vec(
            prop::array::uniform7(prop::option::weighted(
                0.98,
                prop_oneof![Just(0.0), Just(1.0), 0.0..1e6, (0u8..4).prop_map(f64::from)],
            )),
            0..40,
        ),
        seed in any::<u64>(),
    ) {
        let observations: Vec<Observation> = rows
            .iter()
            .enumerate()
            .map(|(index, row)| Observation { id: index.to_string(), values: row.to_vec() })
            .collect();
        let known = rows.iter().filter(|row| row.iter().all(Option::is_some)).count();
        let options = FitOptions { seed, features: None };
        let Ok(clustering) = Clustering::new(Typology::built_in(), observations, &options) else {
            return Ok(());
        };
        for Silhouette { k, silhouette } in clustering.silhouettes() {
            prop_assert!((-1.0..=1.0).contains(&silhouette));
            let fit = fitted(&clustering, k, 2);
            let assigned = fit.assignments.values().flatten().count();
            prop_assert_eq!(assigned, known);
            for cluster in &fit.clusters {
                let named = |id: &Option<String>| id.as_ref() == Some(&cluster.id);
                let n = fit.assignments.values().filter(|id| named(id)).count();
                prop_assert!(n > 0 && n == cluster.n);
                prop_assert_eq!(&fit.assignments[cluster.medoid.as_ref().unwrap()], &Some(cluster.id.clone()));
                prop_assert!(cluster.stability.is_none_or(|index| (0.0..=1.0).contains(&index)));
            }
            let text = write_fit_file(&fit);
            prop_assert_eq!(parse_typology_file(text.as_bytes()).unwrap(), fit.typology);
        }
    }
}
