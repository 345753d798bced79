//! One binary for all native tests. What several of them need stands here.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on should stop")]

mod any_edit;
mod cli;
mod editing;
mod edits;
mod figures;
mod fit;
mod interview;
mod language;
mod large;
mod layout;
mod layout_graph;
mod locked;
mod looking;
mod map_file;
mod network_canvas;
mod personal_maps;
mod properties;
mod reference;
mod spoken;
mod tidy;
mod translations;
mod typology;
mod typology_file;
mod view;

use std::path::{Path, PathBuf};

use wellbeing_map::{Language, NetworkMap, Record, parse_map_file};

fn english() -> &'static Language {
    Language::english()
}

fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn read(path: &str) -> String {
    std::fs::read_to_string(project(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every map file among the fixtures and the examples, by path.
fn map_files() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = ["tests/fixtures/maps", "www/examples"]
        .into_iter()
        .flat_map(|folder| std::fs::read_dir(project(folder)).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .collect();
    files.sort();
    assert!(files.len() >= 10, "the fixtures are there");
    files
}

/// Every record among the fixtures, the examples and the random maps.
fn records() -> Vec<Record> {
    let files = map_files().into_iter().map(|path| std::fs::read(path).unwrap());
    let random = read("tests/fixtures/reference/maps.ndjson");
    let random: Vec<Vec<u8>> = random.lines().map(|line| line.as_bytes().to_vec()).collect();
    files.chain(random).map(|bytes| parse_map_file(&bytes).unwrap()).collect()
}

fn maps() -> Vec<NetworkMap> {
    records().iter().flat_map(|record| record.maps().to_vec()).collect()
}

fn map(path: &str) -> NetworkMap {
    parse_map_file(read(path).as_bytes()).unwrap().maps()[0].clone()
}

/// A map of these alters and ties, as JSON.
fn map_of(alters: &[String], ties: &[String]) -> NetworkMap {
    let json = record_json(&alters.join(","), &ties.join(","));
    parse_map_file(json.as_bytes()).unwrap().maps()[0].clone()
}

/// A record with one map of these alters and ties, as JSON.
fn record_json(alters: &str, ties: &str) -> String {
    format!(
        r#"{{"format":"wellbeing-map","version":1,"id":"r","maps":[{{"id":"m","alters":[{alters}],"ties":[{ties}]}}]}}"#
    )
}
