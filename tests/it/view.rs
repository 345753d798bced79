//! The picture and the words.

use wellbeing_map::view::{Figure, figures, listing, summary, svg_document};
use wellbeing_map::{LayoutOptions, Picture, Scene, statistics};

use crate::{english, map, maps};

fn svg(path: &str) -> String {
    let map = map(path);
    let picture = Picture::new(english(), &map, &LayoutOptions::default());
    svg_document(&Scene::new(english(), &map, &picture), "A </title> & more", "What <is> shown")
}

#[test]
fn names_never_become_markup() {
    let svg = svg("tests/fixtures/maps/hostile-names.json");
    for markup in ["<img", "<script", "<style", "</title> &", "<b>"] {
        assert!(!svg.contains(markup), "{markup}");
    }
    let known = ["svg", "g", "circle", "rect", "polygon", "path", "line", "text", "title", "desc"];
    for (at, _) in svg.match_indices('<') {
        let name: String = svg[at + 1..]
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphabetic)
            .collect();
        assert!(known.contains(&name.as_str()), "<{name}");
    }
    assert!(!svg.contains('\0') && !svg.contains('\u{1}'));
}

#[test]
fn everyone_is_drawn_once() {
    for map in maps() {
        let picture = Picture::new(english(), &map, &LayoutOptions::default());
        let scene = Scene::new(english(), &map, &picture);
        assert_eq!(scene.glyphs.len(), map.alters().len());
        assert_eq!(scene.ties.len(), map.ties().len());
        assert!(scene.bounds.width().is_finite() && scene.bounds.height() > 0.0);
        let listed: usize = listing(english(), &map, &statistics(&map).people)
            .iter()
            .map(|group| group.entries.len())
            .sum();
        assert_eq!(listed, map.alters().len());
    }
}

#[test]
fn the_summary_says_what_is_known_and_of_how_many() {
    let map = map("www/examples/family-and-stable.json");
    let sentences = summary(english(), &statistics(&map).stats);
    assert_eq!(
        sentences[0],
        "This map shows 18 connections: 12 people, 3 places and 3 activities."
    );
    assert_eq!(
        sentences[1],
        "Of the 12 people, 8 are family, 1 is a friend, 1 is a practitioner and 2 are others you know."
    );
}

#[test]
fn what_was_not_asked_is_not_said() {
    let map = map("tests/fixtures/maps/nothing-asked.json");
    let stats = statistics(&map).stats;
    let words = summary(english(), &stats).join(" ");
    for unasked in ["family", "ring", "new", "help"] {
        assert!(!words.contains(unasked), "{words}");
    }
    let all = figures(english(), &map, &stats).into_iter().flat_map(|group| group.figures);
    let unknown = all.filter(|figure| figure.value.is_none());
    let to_add = |figure: &Figure| figure.text.to_add(english()).unwrap();
    let unknown: Vec<(&str, String)> =
        unknown.map(|figure| (figure.text.key, to_add(&figure))).collect();
    let keys: Vec<&str> = unknown.iter().map(|(key, _)| *key).collect();
    assert_eq!(
        keys,
        [
            "family_share",
            "friend_share",
            "practitioner_share",
            "wider_share",
            "role_iqv",
            "formal_informal_ei",
            "weekly_share",
            "helping_share",
            "hindering_share",
            "mean_wellbeing_effect",
            "reciprocity",
            "multiplexity",
            "practitioner_only_support",
            "social_capital",
            "wellbeing_metric",
            "new_share",
            "mean_years_known",
        ]
    );
    assert!(unknown.iter().all(|(_, to_add)| to_add.ends_with('.')), "{unknown:?}");
}

#[test]
fn a_map_of_nobody_has_words_and_a_picture() {
    let map = map("tests/fixtures/maps/no-alters.json");
    let stats = statistics(&map).stats;
    assert_eq!(summary(english(), &stats), ["Nobody and nothing is on this map yet."]);
    assert!(svg("tests/fixtures/maps/no-alters.json").contains("closest"));
}

#[test]
fn words_are_kind() {
    let said: String =
        maps().iter().flat_map(|map| summary(english(), &statistics(map).stats)).collect();
    for word in
        ["poor", "bad", "lack", "fail", "deficit", "abnormal", "score", "patient", "isolated"]
    {
        assert!(!said.contains(word), "{word}");
    }
}
