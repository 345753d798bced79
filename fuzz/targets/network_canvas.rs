//! Any bytes as the tables of an export: the first byte says under which names they come.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wellbeing_map::io::{ExportFile, NetworkCanvasExport, NetworkCanvasOptions};
use wellbeing_map::model::Kind;

const NAMES: [&[&str]; 4] = [
    &["a_b_attributeList_Person.csv"],
    &["a_b_attributeList_Person.csv", "a_b_edgeList_Knows.csv"],
    &["a_b_ego.csv", "a_b_attributeList_Person.csv", "a_b_edgeList_Knows.csv"],
    &["export.zip"],
];

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else { return };
    let names = NAMES[usize::from(first % 4)];
    // A line of the fuzzer's own choice lies between the files.
    let parts: Vec<&[u8]> = rest.split(|byte| *byte == 0xff).collect();
    let files = names.iter().enumerate().map(|(at, name)| ExportFile {
        name: (*name).to_owned(),
        bytes: parts.get(at).map_or_else(Vec::new, |part| part.to_vec()),
    });
    let export = match NetworkCanvasExport::read(files.collect()) {
        Ok(export) => export,
        Err(error) => return assert!(!error.to_string().is_empty()),
    };
    let mut options = NetworkCanvasOptions::default();
    for node_type in export.node_types() {
        options.kinds.insert(node_type.clone(), Kind::Person);
    }
    if let Err(error) = export.to_records(&options) {
        assert!(!error.to_string().is_empty());
    }
});
