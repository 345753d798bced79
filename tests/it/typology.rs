//! Outcomes and words of the classifier; its distances are checked in `reference`.

use wellbeing_map::typology::Outcome;
use wellbeing_map::view::type_words;
use wellbeing_map::{Classification, Typology, classify, statistics};

use crate::{map, maps};

fn classified(path: &str) -> Classification {
    classify(&Typology::built_in(), &statistics(&map(path)).stats)
}

#[test]
fn each_example_leans_to_its_type() {
    for (file, id) in [
        ("diverse-and-active", "diverse_and_active"),
        ("family-and-stable", "family_and_stable"),
        ("formal-and-sparse", "formal_and_sparse"),
    ] {
        let found = classified(&format!("www/examples/{file}.json"));
        assert_eq!(found.outcome, Outcome::Typed);
        assert_eq!(found.type_id.as_deref(), Some(id));
        assert!(found.robustness.unwrap() >= 0.8);
    }
}

#[test]
fn reasons_add_up_to_the_difference_and_the_strongest_comes_first() {
    for map in maps() {
        let found = classify(&Typology::built_in(), &statistics(&map).stats);
        let Some(distances) = &found.distances else { continue };
        let mut squares: Vec<f64> = distances.values().map(|d| d * d).collect();
        squares.sort_by(f64::total_cmp);
        let sum: f64 = found.reasons.iter().map(|reason| reason.contribution).sum();
        assert!((sum - (squares[1] - squares[0])).abs() < 1e-9);
        let sizes: Vec<f64> = found.reasons.iter().map(|r| r.contribution.abs()).collect();
        assert!(sizes.is_sorted_by(|a, b| a >= b));
    }
}

#[test]
fn a_reason_is_a_sentence_with_the_persons_own_numbers() {
    let found = classified("www/examples/family-and-stable.json");
    let family = found.reasons.iter().find(|reason| reason.feature == "family_share").unwrap();
    assert_eq!(family.sentence, "8 of your 12 people are family: points to family and stable.");
}

#[test]
fn outcomes_follow_robustness() {
    let mut outcomes = [0; 3];
    for map in maps() {
        let found = classify(&Typology::built_in(), &statistics(&map).stats);
        let sum: f64 = found.memberships.iter().flat_map(|shares| shares.values()).sum();
        match found.outcome {
            Outcome::Typed => assert!(found.robustness.unwrap() >= 0.8 && found.between.is_none()),
            Outcome::Between => assert!(found.robustness.unwrap() < 0.8 && found.type_id.is_none()),
            Outcome::Insufficient => {
                assert!(found.robustness.is_none() && !found.to_add.is_empty())
            }
        }
        if found.outcome != Outcome::Insufficient {
            assert!((sum - 1.0).abs() < 1e-12);
        }
        outcomes[found.outcome as usize] += 1;
    }
    assert!(outcomes.iter().all(|count| *count > 0), "the fixtures hold each: {outcomes:?}");
}

#[test]
fn a_classification_is_the_same_every_time() {
    let found = || classified("www/examples/formal-and-sparse.json");
    assert_eq!(found(), found());
}

#[test]
fn the_statement_and_the_disclaimer_always_stand_with_a_type() {
    let typology = Typology::built_in();
    for map in maps() {
        let words = type_words(&typology, &classify(&typology, &statistics(&map).stats));
        let statements = words.statements.join(" ");
        assert!(statements.contains(
            "Prototypes set from the published descriptions, not the study's own figures. A \
             prompt for conversation, not an assessment."
        ));
        assert!(statements.contains("not a medical device"));
    }
}

#[test]
fn every_prototype_names_every_feature() {
    let typology = Typology::built_in();
    for network_type in &typology.types {
        let named: Vec<&String> = network_type.prototype.keys().collect();
        let mut features: Vec<&String> = typology.features.iter().map(|f| &f.id).collect();
        features.sort();
        assert_eq!(named, features, "{}", network_type.id);
    }
}
