//! Outcomes and words of the classifier; its distances are checked in `reference`.

use std::fmt::Write;

use expect_test::expect_file;
use wellbeing_map::typology::{Outcome, Whole, feature_values};
use wellbeing_map::view::type_words;
use wellbeing_map::{Classification, Statistics, Typology, classify, statistics};

use crate::{map, maps};

fn classified(path: &str) -> Classification {
    classify(crate::english(), &Typology::built_in(), &statistics(&map(path)).stats)
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
        let found = classify(crate::english(), &Typology::built_in(), &statistics(&map).stats);
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
        let found = classify(crate::english(), &Typology::built_in(), &statistics(&map).stats);
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
        let words = type_words(
            crate::english(),
            &typology,
            &classify(crate::english(), &typology, &statistics(&map).stats),
        );
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

/// The built-in typology with its centres moved so that each feature of these statistics stands
/// at 0 standard units, and one at `units`.
fn moved(stats: &Statistics, feature: usize, units: f64) -> Typology {
    let mut typology = Typology::built_in();
    let values = feature_values(&typology, stats);
    for (index, (feature_moved, value)) in typology.features.iter_mut().zip(values).enumerate() {
        let at = if index == feature { units } else { 0.0 };
        let value = feature_moved.transform.apply(value.unwrap());
        feature_moved.centre.value = value - at * feature_moved.spread.value;
    }
    typology
}

/// One row a feature, from −3 to +3 standard units beside the centres of the others: the nearest
/// type and in how many of a hundred shifts it stays so; in brackets where that is too few to
/// name it.
#[test]
fn where_the_type_flips_along_each_feature() {
    let stats = statistics(&map("www/examples/family-and-stable.json")).stats;
    let ids: Vec<String> = Typology::built_in().features.into_iter().map(|f| f.id).collect();
    let mut table = format!("{:24}", "standard units");
    (-3..=3).for_each(|units| write!(table, "{units:>14}").unwrap());
    for (feature, id) in ids.iter().enumerate() {
        write!(table, "\n{id:24}").unwrap();
        for units in -3..=3 {
            let found =
                classify(crate::english(), &moved(&stats, feature, f64::from(units)), &stats);
            let percent = found.robustness.unwrap() * 100.0;
            let first_word = |id: &str| id.split('_').next().unwrap().to_owned();
            let cell = match (&found.type_id, &found.between) {
                (Some(id), _) => format!("{} {percent:.0}", first_word(id)),
                (_, Some([nearest, _])) => format!("({} {percent:.0})", first_word(nearest)),
                _ => "nothing".to_owned(),
            };
            write!(table, "{cell:>14}").unwrap();
        }
    }
    expect_file![crate::project("tests/fixtures/type-flips.txt")].assert_eq(&(table + "\n"));
}

/// What is said to change the type does so, and nothing smaller along that feature does.
#[test]
fn the_change_that_is_named_changes_the_nearest_type() {
    let mut named = 0;
    for name in ["personal_wellbeing_networks", "network_types_genie", "structural_networks"] {
        let file = crate::read(&format!("typologies/{name}.json"));
        let typology = wellbeing_map::parse_typology_file(file.as_bytes()).unwrap();
        for map in maps() {
            let stats = statistics(&map).stats;
            let found = classify(crate::english(), &typology, &stats);
            let Some(change) = &found.change else { continue };
            let nearest = |found: &Classification| {
                let distances = found.distances.clone().unwrap();
                let types = typology.types.iter();
                types
                    .map(|t| (t.id.clone(), distances[&t.id]))
                    .reduce(|a, b| if b.1 < a.1 { b } else { a })
            };
            let stats_json = serde_json::to_value(&stats).unwrap();
            let step = |id: &str| {
                let feature = typology.features.iter().find(|feature| feature.id == id).unwrap();
                let counted = |whole: &Whole| stats_json[&whole.known].as_f64().unwrap();
                feature.share_of.as_ref().map_or(feature.step, |whole| 1.0 / counted(whole))
            };
            // The map stays, and the scales move beneath it by as much.
            let at = |difference: f64| {
                let mut moved = typology.clone();
                let values = feature_values(&typology, &stats);
                for (feature, value) in moved.features.iter_mut().zip(values) {
                    let difference = match &change.instead_of {
                        _ if feature.id == change.feature => difference,
                        Some(other) if feature.id == *other => -difference,
                        _ => continue,
                    };
                    let value = value.unwrap();
                    feature.centre.value += feature.transform.apply(value)
                        - feature.transform.apply(value + difference);
                }
                nearest(&classify(crate::english(), &moved, &stats)).unwrap().0
            };
            let before = nearest(&found).unwrap().0;
            let difference = change.to - change.from;
            assert_eq!(at(difference), change.nearest, "{}", change.sentence);
            assert_ne!(change.nearest, before);
            let step = step(&change.feature).copysign(difference);
            assert_eq!(at(difference - step), before, "{}", change.sentence);
            // It can be: nobody is counted twice, and nobody is left out who has a role.
            let feature = typology.features.iter().find(|f| f.id == change.feature).unwrap();
            let share = feature.share_of.as_ref();
            let of_roles = share.is_some_and(|whole| whole.known == "role_known");
            assert_eq!(change.instead_of.is_some(), of_roles, "{}", change.sentence);
            assert!(share.is_none() || (-1e-9..1.0 + 1e-9).contains(&change.to));
            assert!(change.standard_units > 0.0);
            named += 1;
        }
    }
    assert!(named > 200, "{named}");
}

#[test]
fn a_change_is_said_in_words() {
    let change = |path: &str| classified(path).change.unwrap().sentence;
    assert_eq!(
        change("www/examples/family-and-stable.json"),
        "With three more of your 12 people being practitioners and three fewer being family, and \
         all else the same, this map would be nearest to formal and sparse."
    );
}

fn person(id: &str, role: &str) -> String {
    format!(r#"{{"id":"{id}","kind":"person","label":"{id}","role":"{role}"}}"#)
}

fn file(name: &str) -> Typology {
    let text = crate::read(&format!("typologies/{name}.json"));
    wellbeing_map::parse_typology_file(text.as_bytes()).unwrap()
}

fn sentences(found: &Classification) -> Vec<String> {
    found.reasons.iter().map(|reason| reason.sentence.clone()).collect()
}

#[test]
fn one_person_is_spoken_of_as_one() {
    let alone = |role| statistics(&crate::map_of(&[person("a", role)], &[])).stats;
    let friend =
        sentences(&classify(crate::english(), &Typology::built_in(), &alone("friend"))).join(" ");
    assert!(friend.contains("There is 1 person on your map: "), "{friend}");
    assert!(friend.contains("The one person on your map is not family: "), "{friend}");
    assert!(
        friend.contains("The one person on your map is a friend or wider contact: "),
        "{friend}"
    );
    assert!(!friend.contains("1 person are") && !friend.contains("1 of your 1"), "{friend}");
}

/// A value near an end is not said to be there.
#[test]
fn what_is_nearly_nothing_or_nearly_all_is_not_said_to_be_so() {
    let typology = file("structural_networks");
    let people: Vec<String> = (0..40).map(|i| person(&format!("p{i}"), "friend")).collect();
    let tie = |a: usize, b: usize| format!(r#"{{"a":"p{a}","b":"p{b}"}}"#);
    let said = |ties: &[String]| {
        sentences(&classify(
            crate::english(),
            &typology,
            &statistics(&crate::map_of(&people, ties)).stats,
        ))
        .join(" ")
    };
    let few = said(&[tie(0, 1), tie(1, 2), tie(5, 6)]);
    assert!(few.contains("a share of less than 0.01 is there"), "{few}");
    let mut all: Vec<String> = (0..40).flat_map(|a| (0..a).map(move |b| tie(a, b))).collect();
    assert!(said(&all).contains("All of your people know each other"));
    all.pop();
    assert!(said(&all).contains("a share of more than 0.99 is there"), "{}", said(&all));
}

#[test]
fn figures_that_hang_together_are_not_said_to_change_alone() {
    let typology = file("structural_networks");
    for map in maps() {
        assert_eq!(classify(crate::english(), &typology, &statistics(&map).stats).change, None);
    }
}

#[test]
fn too_few_known_figures_of_structure_leave_it_open() {
    let two = [person("a", "friend"), person("b", "friend")];
    let found = classify(
        crate::english(),
        &file("structural_networks"),
        &statistics(&crate::map_of(&two, &[])).stats,
    );
    // Without a tie there are no communities, no centre and no longest way.
    assert_ne!(found.outcome, Outcome::Insufficient);
    assert_eq!(found.unknown_features.len(), 3);
    let one = crate::map_of(&two[..1], &[]);
    let found = classify(crate::english(), &file("structural_networks"), &statistics(&one).stats);
    assert_eq!(found.outcome, Outcome::Insufficient);
    assert!(found.to_add[0].starts_with("Too little of what these types compare is known yet."));
}

#[test]
fn two_types_equally_near_are_two() {
    let mut typology = Typology::built_in();
    typology.decision.shift.value = 0.0;
    let (first, rest) = typology.types.split_at_mut(1);
    rest[0].prototype = first[0].prototype.clone();
    // They differ in what is not known of the map; the third is far from it.
    rest[0].prototype.get_mut("new_share").unwrap().value = -3.0;
    rest[1].prototype.values_mut().for_each(|value| value.value = 50.0);
    let map = crate::map_of(&[person("a", "friend"), person("b", "parent")], &[]);
    let found = classify(crate::english(), &typology, &statistics(&map).stats);
    assert_eq!(found.robustness, Some(1.0));
    assert_eq!(found.outcome, Outcome::Between);
}

#[test]
fn nearness_adds_up_to_a_hundred() {
    for name in ["personal_wellbeing_networks", "network_types_genie", "structural_networks"] {
        let typology = file(name);
        for map in maps() {
            let words = type_words(
                crate::english(),
                &typology,
                &classify(crate::english(), &typology, &statistics(&map).stats),
            );
            let percents: Vec<u32> = words.types.iter().filter_map(|card| card.percent).collect();
            assert!(percents.is_empty() || percents.iter().sum::<u32>() == 100, "{percents:?}");
        }
    }
}
