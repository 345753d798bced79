//! Typology files: those of the project, and what is wrong with others.

use serde_json::{Value, json};
use wellbeing_map::io::{ReadError, write_fit_file};
use wellbeing_map::typology::{
    Basis, Clustering, DRAWS, FitOptions, Observation, Outcome, Quantity, feature_values,
};
use wellbeing_map::{
    Typology, classify, parse_map_file, parse_typology_file, statistics, write_typology_file,
};

use crate::{maps, read};

const FILES: [&str; 3] =
    ["personal_wellbeing_networks", "network_types_genie", "structural_networks"];

fn typology(name: &str) -> Typology {
    parse_typology_file(read(&format!("typologies/{name}.json")).as_bytes()).unwrap()
}

fn built_in() -> Value {
    serde_json::from_str(&read("typologies/personal_wellbeing_networks.json")).unwrap()
}

/// Why a changed copy of the built-in file is refused, one line a fault.
fn refusal(change: impl FnOnce(&mut Value)) -> String {
    let mut file = built_in();
    change(&mut file);
    parse_typology_file(file.to_string().as_bytes()).unwrap_err().to_string()
}

#[test]
fn the_files_of_the_project_read_and_write_back_the_same() {
    for name in FILES {
        let typology = typology(name);
        let again = parse_typology_file(write_typology_file(&typology).as_bytes()).unwrap();
        assert_eq!(again, typology);
    }
    assert_eq!(typology(FILES[0]), Typology::built_in());
}

/// Nothing is wired in: each file types maps by its own features.
#[test]
fn every_file_types_maps() {
    for name in FILES {
        let typology = typology(name);
        let found: Vec<_> = maps()
            .iter()
            .map(|map| classify(crate::english(), &typology, &statistics(map).stats))
            .collect();
        for network_type in &typology.types {
            let is_it = |id: &Option<String>| id.as_deref() == Some(&network_type.id);
            let named = found.iter().filter(|one| is_it(&one.type_id)).count();
            assert!(named > 0, "{name}: no map leans to {}", network_type.id);
        }
        assert!(found.iter().any(|one| one.outcome == Outcome::Between));
    }
}

#[test]
fn every_number_says_what_it_rests_on() {
    for name in FILES {
        let typology = typology(name);
        let prototypes = typology.types.iter().flat_map(|t| t.prototype.values());
        let scales = typology.features.iter().flat_map(|f| [&f.centre, &f.spread]);
        for quantity in prototypes.chain(scales) {
            let Quantity { basis, source, reason, .. } = quantity;
            match basis {
                Basis::Published => {
                    let source = typology.sources.iter().find(|s| Some(&s.id) == source.as_ref());
                    assert!(source.unwrap().doi.is_some());
                }
                Basis::Assumption => assert!(reason.is_some()),
                Basis::Fitted => assert!(source.is_some()),
            }
        }
    }
}

/// Types are described, never ranked: everything a person may read of them, beside what was
/// read through by people.
#[test]
fn no_text_ranks_or_judges() {
    const JUDGING: [&str; 16] = [
        "poor",
        "weak",
        "lonely",
        "isolat",
        "deficit",
        "lack",
        "healthy",
        "unhealthy",
        "normal",
        "risk",
        "disorder",
        "symptom",
        "patient",
        "score",
        "should",
        "worse",
    ];
    let files = ["types", "map", "element"].map(|name| read(&format!("languages/en/{name}.ftl")));
    let messages = files.concat();
    let messages = messages.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let mut shown: Vec<String> = messages.map(str::to_owned).collect();
    assert!(shown.iter().any(|line| line.starts_with("types-leans-to = ")));
    for name in FILES {
        let Typology { title, statement, features, types, .. } = typology(name);
        shown.extend([title, statement]);
        for feature in features {
            let (words, change) = (feature.words, feature.change);
            shown.extend([feature.title, words.zero, words.one, words.other]);
            let nouns = change.into_iter().flat_map(|change| [change.more, change.fewer]);
            let nouns = nouns.chain(feature.share_of.into_iter().flat_map(|w| [w.noun, w.counted]));
            shown.extend(nouns.flat_map(|noun| [noun.one, noun.other]));
        }
        shown.extend(types.into_iter().flat_map(|t| [t.title, t.description]));
    }
    assert!(shown.len() > 100);
    for text in shown {
        for word in JUDGING {
            assert!(!text.to_lowercase().contains(word), "{word:?} in {text:?}");
        }
    }
}

#[test]
fn the_structural_types_are_the_fit_they_say_they_are() {
    let typology = typology("structural_networks");
    let cohort = read("www/examples/cohort.ndjson");
    let observations = cohort.lines().map(|line| {
        let record = parse_map_file(line.as_bytes()).unwrap();
        let values = feature_values(&typology, &statistics(&record.maps()[0]).stats);
        Observation { id: record.id, values }
    });
    let observations = observations.collect();
    let clustering =
        Clustering::new(typology.clone(), observations, &FitOptions::default()).unwrap();
    let draws: Vec<_> = (0..DRAWS).map(|draw| clustering.bootstrap(3, draw).unwrap()).collect();
    let fit = clustering.fit(crate::english(), 3, &draws).unwrap();
    // The file holds four decimals.
    let near = |found: &Quantity, kept: &Quantity| (found.value - kept.value).abs() <= 0.000_05;
    for (found, kept) in fit.typology.features.iter().zip(&typology.features) {
        assert!(near(&found.centre, &kept.centre) && near(&found.spread, &kept.spread));
    }
    for (found, kept) in fit.typology.types.iter().zip(&typology.types) {
        assert!(kept.prototype.iter().all(|(id, value)| near(&found.prototype[id], value)));
    }
    assert!(write_fit_file(&fit).contains("\"maps\": 135"));
}

#[test]
fn a_missing_prototype_is_named() {
    let no_prototype = refusal(|file| {
        file["types"][1].as_object_mut().unwrap().remove("prototype");
    });
    assert_eq!(
        no_prototype,
        "/types/1/prototype: found nothing; allowed: an object in braces; this field must be there"
    );
    let no_value = refusal(|file| {
        file["types"][0]["prototype"].as_object_mut().unwrap().remove("places");
    });
    assert_eq!(
        no_value,
        "/types/0/prototype/places: found nothing; allowed: a value for each feature; this one \
         must be there"
    );
}

#[test]
fn an_unknown_feature_or_statistic_is_named() {
    let quantity = json!({ "value": 1, "basis": "assumption", "reason": "x" });
    let unknown = refusal(|file| file["types"][2]["prototype"]["friends"] = quantity);
    assert_eq!(
        unknown,
        "/types/2/prototype/friends: found a feature that is not listed in /features; allowed: \
         people, places, activities, family_share, friend_and_wider_share, practitioner_share, \
         new_share"
    );
    let statistic = refusal(|file| file["features"][0]["sum_of"] = json!(["size"]));
    assert!(
        statistic.starts_with("/features/0/sum_of/0: found \"size\"; allowed: people, places,")
    );
    // What a network may do for a person is no input of its type.
    for outcome in ["social_capital", "wellbeing_metric", "mean_wellbeing_effect"] {
        assert!(refusal(|file| file["features"][0]["sum_of"] = json!([outcome])).contains(outcome));
    }
}

#[test]
fn a_logarithm_of_what_can_be_below_0_is_refused() {
    for key in ["modularity", "formal_informal_ei"] {
        assert_eq!(
            refusal(|file| file["features"][0]["sum_of"] = json!([key])),
            format!(
                "/features/0/transform: found ln_1p of {key}, which can be below 0; allowed: none"
            )
        );
    }
}

#[test]
fn a_spread_that_is_not_above_0_is_refused() {
    for spread in [-0.5, 0.0] {
        assert_eq!(
            refusal(|file| file["features"][3]["spread"]["value"] = json!(spread)),
            format!("/features/3/spread/value: found {spread}; allowed: 0.000001 to 1000000000")
        );
    }
}

#[test]
fn two_types_alike_are_refused() {
    let alike =
        refusal(|file| file["types"][2]["prototype"] = file["types"][0]["prototype"].clone());
    assert_eq!(
        alike,
        "/types/2/prototype: found the same values as in /types/0; allowed: types that differ in \
         at least one feature"
    );
    let named_alike = refusal(|file| file["types"][1]["title"] = json!("Diverse and active"));
    assert_eq!(
        named_alike,
        "/types/1/title: found \"Diverse and active\" again, as in /types/0; allowed: each title \
         once"
    );
    let same_id = refusal(|file| file["types"][1]["id"] = json!("diverse_and_active"));
    assert_eq!(
        same_id,
        "/types/1/id: found \"diverse_and_active\" again, as in /types/0; allowed: each id once"
    );
}

#[test]
fn a_number_without_a_basis_is_refused() {
    let no_basis = refusal(|file| {
        file["features"][0]["centre"].as_object_mut().unwrap().remove("basis");
    });
    assert!(no_basis.starts_with("/features/0/centre/basis: found nothing; allowed: published,"));
    let no_reason = refusal(|file| {
        file["features"][0]["spread"].as_object_mut().unwrap().remove("reason");
    });
    assert!(no_reason.starts_with("/features/0/spread/reason: found nothing; allowed: the reason"));
    let no_doi = refusal(|file| {
        file["sources"][2].as_object_mut().unwrap().remove("doi");
    });
    assert!(no_doi.contains(
        "/features/0/centre/source: found \"palumbo2015\", which has no DOI; allowed: the id of a \
         source with a DOI"
    ));
    let no_source = refusal(|file| file["types"][0]["source"] = json!("nobody"));
    assert_eq!(
        no_source,
        "/types/0/source: found \"nobody\"; allowed: the id of one of the sources"
    );
}

#[test]
fn other_faults_are_named_with_their_place() {
    for (change, expected) in [
        (json!({ "types": [] }), "/types: found 0 types; allowed: 2 to 20"),
        (json!({ "features": [] }), "/features: found 0 features; allowed: 1 to 50"),
        (json!({ "title": "  " }), "/title: found \"  \"; allowed: a text of 1 to 1000 characters"),
        (
            json!({ "format": "wellbeing-map" }),
            "/format: found \"wellbeing-map\"; allowed: \"wellb",
        ),
        (json!({ "statement": null }), "/statement: found nothing; allowed: a text of 1 to 1000"),
    ] {
        let found = refusal(|file| {
            for (name, value) in change.as_object().unwrap() {
                file[name] = value.clone();
            }
        });
        assert!(found.contains(expected), "{found}");
    }
    let slip = refusal(|file| file["features"][0]["wieght"] = json!(2));
    assert_eq!(
        slip,
        "/features/0/wieght: found a field that the format does not have; allowed: only fields of \
         the format"
    );
    let draws = refusal(|file| file["decision"]["draws"]["value"] = json!(1e9));
    assert_eq!(draws, "/decision/draws/value: found 1000000000; allowed: 1 to 1000");
    let half = refusal(|file| file["decision"]["draws"]["value"] = json!(1.5));
    assert_eq!(half, "/decision/draws/value: found 1.5; allowed: a whole number");
    let upside_down = refusal(|file| file["features"][0]["most"] = json!(-1));
    assert!(upside_down.starts_with("/features/0/most: found -1, below the least of 0; allowed"));
    let odd_id = refusal(|file| {
        file["features"][0]["id"] = json!("a/b");
    });
    assert!(odd_id.contains("/types/0/prototype/a~1b: found nothing"));
}

/// A file that is far too long is refused at once, not worked through.
#[test]
fn too_many_of_anything_are_not_looked_at() {
    let one = built_in()["types"][0].clone();
    let many = refusal(|file| file["types"] = json!(vec![one; 20_000]));
    assert_eq!(many, "/types: found 20000 types; allowed: 2 to 20");
    let empty = refusal(|file| file["features"] = json!(vec![json!({}); 300_000]));
    assert_eq!(empty, "/features: found 300000 features; allowed: 1 to 50");
}

#[test]
fn a_later_version_and_no_json_are_told_apart() {
    let mut file = built_in();
    file["version"] = json!(2);
    let later = parse_typology_file(file.to_string().as_bytes()).unwrap_err();
    assert_eq!(
        later.to_string(),
        "The file is in version 2 of the typology format; this tool reads version 1. A newer \
         wellbeing-map can open it."
    );
    assert!(matches!(parse_typology_file(b"{"), Err(ReadError::NotJson { .. })));
    assert!(matches!(parse_typology_file(b"\xff"), Err(ReadError::NotText { .. })));
}
