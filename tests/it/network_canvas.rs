//! The Network Canvas export: the traps of the format, and figures against a reader in Python.

use std::io::{Cursor, Write};

use serde_json::Value;
use wellbeing_map::io::{ExportFile, Imported, NetworkCanvasExport, NetworkCanvasOptions};
use wellbeing_map::model::Kind;
use wellbeing_map::{ReadError, parse_map_file, statistics, write_map_file};

use crate::{project, read};

const FOLDER: &str = "tests/fixtures/network-canvas";

fn fixture_files() -> Vec<ExportFile> {
    let mut files: Vec<ExportFile> = std::fs::read_dir(project(FOLDER))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "csv"))
        .map(|path| ExportFile {
            name: path.file_name().unwrap().to_string_lossy().into_owned(),
            bytes: std::fs::read(&path).unwrap(),
        })
        .collect();
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files
}

fn import(files: Vec<ExportFile>, edge_types: Option<&str>) -> Result<Imported, ReadError> {
    let edge_types = edge_types.map(|one| vec![one.to_owned()]);
    let options = NetworkCanvasOptions { edge_types, ..NetworkCanvasOptions::default() };
    NetworkCanvasExport::read(files)?.to_records(&options)
}

fn file(name: &str, text: &str) -> ExportFile {
    ExportFile { name: name.to_owned(), bytes: text.as_bytes().to_vec() }
}

#[test]
fn every_session_has_the_figures_of_the_reference() {
    let expected: Value = serde_json::from_str(&read(&format!("{FOLDER}/expected.json"))).unwrap();
    let check = |edge_types: Option<&str>, imported: Imported| {
        for record in imported.records {
            let expected = &expected[&record.id];
            let figures = match edge_types {
                None => &expected["all_edge_types"],
                Some(one) => &expected["edge_types"][one],
            };
            let Some(figures) = figures.as_object() else { continue };
            let stats = serde_json::to_value(statistics(&record.maps()[0]).stats).unwrap();
            for (key, value) in figures {
                let same = match (stats[key].as_f64(), value.as_f64()) {
                    (Some(a), Some(b)) => (a - b).abs() <= 1e-9 * b.abs(),
                    (a, b) => a == b,
                };
                assert!(same, "{} {edge_types:?} {key}: {} not {value}", record.id, stats[key]);
            }
            for key in ["people", "places"] {
                assert_eq!(stats[key], expected[key], "{} {key}", record.id);
            }
        }
    };
    for edge_types in [None, Some("Knows"), Some("Helps")] {
        check(edge_types, import(fixture_files(), edge_types).unwrap());
    }
}

#[test]
fn each_session_is_a_record_in_the_order_people_count() {
    let imported = import(fixture_files(), None).unwrap();
    let ids: Vec<&str> = imported.records.iter().map(|record| record.id.as_str()).collect();
    assert_eq!(ids, ["visit_1", "visit_2", "visit_10"]);
    for record in &imported.records {
        assert!(record.maps()[0].date().is_some());
        assert_eq!(&parse_map_file(write_map_file(record).as_bytes()).unwrap(), record);
    }
}

#[test]
fn names_lose_the_guard_of_spreadsheets_and_nothing_else() {
    let imported = import(fixture_files(), None).unwrap();
    let maps = imported.records.iter().flat_map(|record| record.maps());
    let names: Vec<&str> =
        maps.flat_map(|map| map.alters()).map(|alter| alter.label.as_str()).collect();
    assert!(names.contains(&"=Ann") && names.contains(&"-Jo"), "{names:?}");
    assert!(names.contains(&"O'Neill"), "{names:?}");
    assert!(!names.iter().any(|name| name.contains("ENCRYPTED") || name.starts_with('\'')));
    assert!(
        imported.notes.iter().any(|note| note.contains("readable name")),
        "{:?}",
        imported.notes
    );
}

#[test]
fn an_archive_gives_the_same_as_its_files() {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for file in fixture_files() {
        for name in [format!("export/{}", file.name), format!("__MACOSX/export/._{}", file.name)] {
            archive.start_file(name, options).unwrap();
            let bytes: &[u8] = if file.name.starts_with("._") { b"\0" } else { &file.bytes };
            archive.write_all(bytes).unwrap();
        }
    }
    archive.start_file("export/.DS_Store", options).unwrap();
    archive.write_all(b"\0\0\0\x01Bud1").unwrap();
    let bytes = archive.finish().unwrap().into_inner();
    let zipped = import(vec![ExportFile { name: "Export.ZIP".into(), bytes }], None).unwrap();
    assert_eq!(zipped, import(fixture_files(), None).unwrap());
}

#[test]
fn a_broken_archive_is_refused() {
    let error = import(vec![file("export.zip", "not an archive")], None).unwrap_err();
    assert!(error.to_string().starts_with("The archive export.zip can't be opened"), "{error}");
}

const NODES: &str = "nodeID,networkCanvasEgoUUID,name\r\n1,e,Ann\r\n2,e,Bo\r\n3,e,Cy\r\n";
const EDGES: &str = "edgeID,from,to,networkCanvasEgoUUID\r\n";

#[test]
fn a_pair_is_one_tie_in_whatever_direction_and_type() {
    let files = vec![
        file("s_attributeList_Person.csv", NODES),
        file("s_edgeList_Close.csv", &format!("{EDGES}1,1,2,e\r\n2,2,1,e\r\n3,3,3,e\r\n")),
        file("s_edgeList_Far.csv", &format!("{EDGES}4,1,2,e\r\n5,2,3,e\r\n")),
    ];
    let imported = import(files, None).unwrap();
    assert_eq!(imported.records[0].maps()[0].ties().len(), 2);
    let notes = imported.notes.join(" ");
    assert!(notes.contains("counted once, in all: 2."), "{notes}");
    assert!(notes.contains("left out, in all: 1."), "{notes}");
}

#[test]
fn sessions_in_one_file_are_told_apart() {
    let nodes = "nodeID,networkCanvasEgoUUID,name\n1,e,Ann\n2,e,Bo\n1,f,Cy\n2,f,Di\n";
    let edges = format!("{EDGES}1,1,2,f\n");
    let egos = "networkCanvasEgoUUID,networkCanvasCaseID,networkCanvasSessionID\ne,c,s1\nf,c,s2\n";
    let files = vec![
        file("p_ego.csv", egos),
        file("p_attributeList_Person.csv", nodes),
        file("p_edgeList_Knows.csv", &edges),
    ];
    let records = import(files, None).unwrap().records;
    let counted: Vec<(&str, usize)> =
        records.iter().map(|record| (record.id.as_str(), record.maps()[0].ties().len())).collect();
    assert_eq!(counted, [("c_s1", 0), ("c_s2", 1)]);
}

#[test]
fn a_row_without_its_ego_belongs_to_the_only_session_of_its_file() {
    let nodes = "nodeID,name,networkCanvasEgoUUID\n1,Ann,e\n2,Bo\n3,Cy,e\n";
    let egos = "networkCanvasEgoUUID,networkCanvasCaseID\ne,c\n";
    let files = vec![file("s_attributeList_Person.csv", nodes), file("s_ego.csv", egos)];
    let records = import(files, None).unwrap().records;
    assert_eq!(records.len(), 1);
    assert_eq!(records[0].maps()[0].alters().len(), 3);
    let egos = "networkCanvasEgoUUID,networkCanvasCaseID\ne,c\nf,d\n";
    let files = vec![file("s_attributeList_Person.csv", nodes), file("s_ego.csv", egos)];
    let error = import(files, None).unwrap_err().to_string();
    assert!(error.starts_with("s_attributeList_Person.csv line 3: found a row without"), "{error}");
}

#[test]
fn an_archive_beside_its_own_files_counts_once() {
    let twice = fixture_files().into_iter().flat_map(|file| {
        let name = format!("copy/{}", file.name);
        [ExportFile { name, ..file.clone() }, file]
    });
    assert_eq!(import(twice.collect(), None).unwrap(), import(fixture_files(), None).unwrap());
}

#[test]
fn a_type_nobody_knows_is_asked_for_and_can_be_told() {
    let files = || vec![file("s_attributeList_Hangout.csv", NODES)];
    let export = NetworkCanvasExport::read(files()).unwrap();
    let mut options = NetworkCanvasOptions::default();
    let error = export.to_records(&options).unwrap_err();
    assert!(error.to_string().contains("“Hangout”"), "{error}");
    options.kinds.insert("Hangout".to_owned(), Kind::Activity);
    let map = export.to_records(&options).unwrap().records[0].maps()[0].clone();
    assert!(map.alters().iter().all(|alter| alter.kind() == Kind::Activity));
}

#[test]
fn the_usual_types_can_be_told_otherwise() {
    let export = NetworkCanvasExport::read(vec![file("s_attributeList_Venue.csv", NODES)]).unwrap();
    let mut options = NetworkCanvasOptions::default();
    let kind = |options: &NetworkCanvasOptions| {
        export.to_records(options).unwrap().records[0].maps()[0].alters()[0].kind()
    };
    assert_eq!(kind(&options), Kind::Place);
    options.kinds.insert("Venue".to_owned(), Kind::Activity);
    assert_eq!(kind(&options), Kind::Activity);
}

#[test]
fn what_does_not_fit_together_is_said_with_file_and_line() {
    let files = vec![
        file("s_attributeList_Person.csv", NODES),
        file("s_edgeList_Close.csv", &format!("{EDGES}1,1,9,e\r\n")),
    ];
    let error = import(files, None).unwrap_err().to_string();
    assert!(error.starts_with("s_edgeList_Close.csv line 2: found \"9\" under “to”"), "{error}");
    let files = vec![file("s_attributeList_Person.csv", "name\nAnn\n")];
    let error = import(files, None).unwrap_err().to_string();
    assert!(error.contains("line 2: found neither nodeID"), "{error}");
    let error = import(vec![file("s_attributeList_Person.csv", NODES)], Some("Close")).unwrap_err();
    assert!(error.to_string().contains("the export holds no edge list"), "{error}");
    let error = import(vec![file("notes.csv", "a\n1\n")], None).unwrap_err().to_string();
    assert!(error.contains("found no interview"), "{error}");
}
