//! The command line as its users run it.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::{project, read, record_json};

fn run(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_wellbeing-map"))
        .args(arguments)
        .current_dir(project(""))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Written beside reading: a pipe holds little, and the program answers as it reads. It
    // fails where the program ends before it has read everything, as for wrong arguments.
    let (mut stdin, input) = (child.stdin.take().unwrap(), input.to_owned());
    let writer = std::thread::spawn(move || {
        let _ = stdin.write_all(input.as_bytes());
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

fn lines(output: &Output) -> Vec<Value> {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn errors(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn layout_says_how_good_it_is_where_asked_and_keeps_people_in_place() {
    let output = run(&["layout", "--quality", "tests/fixtures/maps/two-waves.json"], "");
    assert!(output.status.success());
    let qualities: Vec<Value> = lines(&output).iter().map(|line| line["quality"].clone()).collect();
    assert_eq!(qualities[0]["displacement"], Value::Null);
    for quality in &qualities {
        assert_eq!(quality["ring_fidelity"].as_f64(), Some(1.0));
        for none in ["label_overlaps", "glyph_overlaps", "labels_hidden"] {
            assert_eq!(quality[none].as_u64(), Some(0), "{none}");
        }
        assert!(quality["sns"].as_f64().is_some() && quality["np"].as_f64().is_some());
        assert!(quality["crossings"].as_u64().is_some());
    }
    let moved: Vec<f64> = qualities.iter().filter_map(|q| q["displacement"].as_f64()).collect();
    assert!(!moved.is_empty() && moved.iter().all(|way| *way < 34.0), "{moved:?}");
}

#[test]
fn settings_and_sectors_are_other_pictures_and_what_is_none_is_refused() {
    let file = "www/examples/diverse-and-active.json";
    let drawn = |more: &[&str]| run(&[&["layout", file], more].concat(), "").stdout;
    let free = drawn(&["--style", "free"]);
    assert_ne!(free, drawn(&["--style", "free", "--setting", "groups"]));
    assert_ne!(free, drawn(&["--style", "free", "--setting", "distances"]));
    assert_ne!(drawn(&[]), drawn(&["--sectors"]));
    let refused = run(&["layout", "--setting", "stress", file], "");
    assert!(!refused.status.success());
    assert!(errors(&refused).contains("distances, groups, balanced"));
}

#[test]
fn each_command_writes_a_line_a_map() {
    let two_maps = "tests/fixtures/maps/two-waves.json";
    for (command, keys) in [
        ("stats", vec!["map", "people", "record", "stats"]),
        ("layout", vec!["map", "positions", "record"]),
    ] {
        let output = run(&[command, two_maps], "");
        assert!(output.status.success());
        let lines = lines(&output);
        assert_eq!(lines.len(), 3);
        for line in lines {
            let found: Vec<&String> = line.as_object().unwrap().keys().collect();
            assert_eq!(found, keys);
        }
    }
    let output = run(&["classify", two_maps], "");
    for key in [
        "record",
        "map",
        "typology",
        "outcome",
        "type",
        "memberships",
        "distances",
        "robustness",
        "reasons",
    ] {
        assert!(lines(&output).iter().all(|line| line.get(key).is_some()), "{key}");
    }
}

#[test]
fn a_cohort_streams_from_standard_input_in_order() {
    let cohort = read("tests/fixtures/reference/maps.ndjson");
    let output = run(&["stats", "-"], &cohort);
    let ids: Vec<Value> = lines(&output).into_iter().map(|line| line["record"].clone()).collect();
    let expected: Vec<Value> = cohort
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["id"].clone())
        .collect();
    assert_eq!(ids, expected);
}

#[test]
fn a_bad_line_is_named_and_the_rest_goes_on() {
    let good = record_json("", "");
    let output = run(&["stats"], &format!("{good}\n{{\"format\":1}}\n{good}\n"));
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(lines(&output).len(), 2);
    assert!(
        errors(&output).starts_with("standard input, line 2: /format: found 1;"),
        "{}",
        errors(&output)
    );
}

#[test]
fn import_writes_a_record_a_session_that_the_others_read() {
    let folder = "tests/fixtures/network-canvas";
    let output = run(&["import", "--from", "network-canvas", "--edge-types", "Knows", folder], "");
    assert!(output.status.success(), "{}", errors(&output));
    let records = String::from_utf8(output.stdout).unwrap();
    assert_eq!(records.lines().count(), 3);
    let stats = run(&["stats"], &records);
    assert!(stats.status.success());
    assert_eq!(lines(&stats).len(), 3);
}

#[test]
fn import_asks_for_kinds_it_does_not_know() {
    let folder = std::env::temp_dir().join(format!("wellbeing-map-import-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("s_attributeList_Club.csv"), "nodeID,name\n1,Chess\n").unwrap();
    let path = folder.to_str().unwrap();
    let asked = run(&["import", "--from", "network-canvas", path], "");
    assert_eq!(asked.status.code(), Some(1));
    assert!(errors(&asked).contains("“Club”") && errors(&asked).contains("--kind Club=place"));
    let told = run(&["import", "--from", "network-canvas", "--kind", "Club=activity", path], "");
    assert_eq!(lines(&told)[0]["maps"][0]["alters"][0]["kind"], "activity");
    let wrong = run(&["import", "--from", "network-canvas", "--kind", "Club=pub", path], "");
    assert_eq!(wrong.status.code(), Some(2));
    assert!(errors(&wrong).contains("allowed: person, place, activity"), "{}", errors(&wrong));
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn svg_draws_the_last_map_or_the_one_asked_for() {
    let output = run(&["svg", "www/examples/formal-and-sparse.json"], "");
    let svg = String::from_utf8(output.stdout).unwrap();
    assert!(svg.starts_with("<svg") && svg.contains(">Samina</text>"));
    let wrong = run(&["svg", "--map", "none", "www/examples/formal-and-sparse.json"], "");
    assert_eq!(wrong.status.code(), Some(1));
    assert!(errors(&wrong).contains("there are ruth-1"), "{}", errors(&wrong));
    let many = run(&["svg", "tests/fixtures/reference/maps.ndjson"], "");
    assert_eq!(many.status.code(), Some(1));
    assert!(errors(&many).contains("--out-dir"), "{}", errors(&many));
}

#[test]
fn svg_writes_every_map_into_a_folder() {
    let folder = std::env::temp_dir().join(format!("wellbeing-map-svg-{}", std::process::id()));
    let path = folder.to_str().unwrap();
    let output = run(&["svg", "--out-dir", path, "tests/fixtures/maps/two-waves.json"], "");
    assert!(output.status.success(), "{}", errors(&output));
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 3);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn two_maps_of_one_name_are_said_and_the_rest_is_drawn() {
    let folder = std::env::temp_dir().join(format!("wellbeing-map-clash-{}", std::process::id()));
    let good = record_json("", "");
    let other = good.replace("\"r\"", "\"s\"");
    let cohort = format!("{good}\n{good}\n{other}\n");
    let output = run(&["svg", "--out-dir", folder.to_str().unwrap()], &cohort);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("already another map's"), "{}", errors(&output));
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 2);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_file_that_is_not_there_is_said() {
    let output = run(&["stats", "no-such-file.json"], "");
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("no-such-file.json can't be opened"), "{}", errors(&output));
}

/// The cells of a table, row by row.
fn table(output: &Output) -> Vec<Vec<String>> {
    assert!(output.status.success(), "{}", errors(output));
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(&*output.stdout);
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn figures_are_written_as_a_tidy_table_too() {
    let file = "tests/fixtures/reference/maps.ndjson";
    let maps = lines(&run(&["stats", file], ""));
    let rows = table(&run(&["stats", "--format", "csv", file], ""));
    let names = &rows[0];
    assert_eq!(names[..3], ["record", "map", "people"]);
    assert_eq!(rows.len(), maps.len() + 1);
    for (row, map) in rows[1..].iter().zip(&maps) {
        assert_eq!([&row[0], &row[1]], [&map["record"], &map["map"]]);
        for (name, cell) in names.iter().zip(row).skip(2) {
            let value = match name.strip_prefix("ring_counts_") {
                Some("not_placed") => &map["stats"]["ring_counts"][3],
                Some(ring) => &map["stats"]["ring_counts"][ring.parse::<usize>().unwrap() - 1],
                None => &map["stats"][name],
            };
            let written = if value.is_null() { String::new() } else { value.to_string() };
            assert_eq!(*cell, written, "{name}");
        }
    }
}

#[test]
fn people_have_a_table_of_their_own() {
    let file = "tests/fixtures/maps/hostile-names.json";
    let map = &lines(&run(&["stats", file], ""))[0];
    let rows = table(&run(&["stats", "--people", "csv", file], ""));
    let people = map["people"].as_object().unwrap();
    assert_eq!(rows.len(), people.len() + 1);
    for row in &rows[1..] {
        for (name, cell) in rows[0].iter().zip(row).skip(3) {
            let value = &people[&row[2]][name];
            let written = if value.is_null() { String::new() } else { value.to_string() };
            assert_eq!(*cell, written, "{name}");
        }
    }
    let both = run(&["stats", "--people", "csv", "--format", "csv", file], "");
    assert!(errors(&both).contains("cannot be used with"));
}

#[test]
fn the_order_stays_whatever_the_number_of_cores() {
    let text = read("tests/fixtures/reference/maps.ndjson");
    let broken = text.replacen("\"format\"", "\"form\"", 3);
    let one = run(&["stats", "--threads", "1"], &broken);
    let all = run(&["stats", "--threads", "4"], &broken);
    assert_eq!(one.stdout, all.stdout);
    assert_eq!(errors(&one), errors(&all));
    assert!(errors(&one).contains("standard input, line 3: ") && !one.status.success());
    assert!(errors(&run(&["stats", "--threads", "0"], "")).contains("--threads"));
}

#[test]
fn who_writes_a_line_is_answered_before_the_next() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_wellbeing-map"))
        .args(["stats", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    for line in read("tests/fixtures/reference/maps.ndjson").lines().take(3) {
        writeln!(stdin, "{line}").unwrap();
        let asked: Value = serde_json::from_str(line).unwrap();
        let answer: Value = serde_json::from_str(&answers.next().unwrap().unwrap()).unwrap();
        assert_eq!(answer["record"], asked["id"]);
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

const COHORT: &str = "www/examples/cohort.ndjson";

#[test]
fn fit_writes_a_typology_that_classify_takes() {
    let fitted = run(&["fit", "--k", "3", "--seed", "1", COHORT], "");
    assert!(fitted.status.success(), "{}", errors(&fitted));
    let file: Value = serde_json::from_slice(&fitted.stdout).unwrap();
    let sizes = file["clusters"].as_array().unwrap().iter().map(|c| c["n"].as_u64().unwrap());
    assert_eq!(sizes.sum::<u64>(), 145);
    assert_eq!(file["silhouettes"].as_array().unwrap().len(), 7);
    assert_eq!(file["assignments"]["p001/m1"], "type_1");
    assert_eq!(
        file["assignments"].as_object().unwrap().values().filter(|id| id.is_null()).count(),
        5
    );

    let path = std::env::temp_dir().join(format!("wellbeing-map-fit-{}.json", std::process::id()));
    std::fs::write(&path, &fitted.stdout).unwrap();
    let typed = run(&["classify", "--typology", path.to_str().unwrap(), COHORT], "");
    std::fs::remove_file(&path).unwrap();
    // Where one type is named it is the cluster of the fit, but for maps at a cluster's edge.
    let named: Vec<Value> = lines(&typed).into_iter().filter(|l| l["outcome"] == "typed").collect();
    let same = named.iter().filter(|line| {
        let id = format!("{}/{}", line["record"].as_str().unwrap(), line["map"].as_str().unwrap());
        file["assignments"][id] == line["type"]
    });
    assert!(named.len() > 120 && same.count() * 100 >= named.len() * 95);
}

#[test]
fn fit_is_the_same_on_any_number_of_cores_and_chooses_the_clearest_number() {
    let one = run(&["fit", "--threads", "1", COHORT], "").stdout;
    assert_eq!(one, run(&["fit", "--threads", "4", COHORT], "").stdout);
    assert_eq!(one, run(&["fit", "-"], &read(COHORT)).stdout);
    assert_eq!(one, run(&["fit", "--k", "3", COHORT], "").stdout);
    assert_ne!(one, run(&["fit", "--seed", "2", COHORT], "").stdout);
    let few = run(&["fit", "--features", "people,places", COHORT], "").stdout;
    let few: Value = serde_json::from_slice(&few).unwrap();
    assert_eq!(few["features"].as_array().unwrap().len(), 2);
}

#[test]
fn what_fit_can_not_do_is_said() {
    for (arguments, expected) in [
        (
            &["fit", "--k", "9", COHORT][..],
            "The number of types is 9; allowed for these maps: 2 to 8.",
        ),
        (
            &["fit", "--features", "size", COHORT],
            "\"size\" is no feature of this typology; allowed: people",
        ),
        (&["fit", "www/examples/formal-and-sparse.json"], "known on 1 of 1 maps"),
        (&["fit", "nowhere.ndjson"], "nowhere.ndjson can't be opened"),
        (&["fit", "--typology", "README.md", COHORT], "README.md:\nThe file is not valid JSON"),
        (&["classify", "--typology", "nowhere.json", COHORT], "nowhere.json can't be opened"),
        (
            &["classify", "--typology", "www/examples/formal-and-sparse.json", COHORT],
            "/format: found",
        ),
    ] {
        let output = run(arguments, "");
        assert!(!output.status.success());
        assert!(output.stdout.is_empty());
        assert!(errors(&output).contains(expected), "{}", errors(&output));
    }
}

#[test]
fn a_map_that_was_there_before_is_left_out_of_a_fit() {
    let cohort = read(COHORT);
    let again = format!("{cohort}{}\nno map\n", cohort.lines().next().unwrap());
    let output = run(&["fit", "--k", "3", "-"], &again);
    assert!(!output.status.success());
    assert!(errors(&output).contains("Two maps are called p001/m1; the second is left out."));
    assert!(errors(&output).contains("standard input, line 152: The file is not valid JSON"));
    assert_eq!(output.stdout, run(&["fit", "--k", "3", COHORT], "").stdout);
}
