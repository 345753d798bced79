//! Any sequence of changes, with steps back and forth: the map can always be read again, and all
//! steps back lead to where it began.
#![no_main]

#[path = "../../tests/it/any_edit.rs"]
mod any_edit;

use libfuzzer_sys::fuzz_target;
use wellbeing_map::edit::History;
use wellbeing_map::model::{NetworkMap, NetworkMapParts, Record};
use wellbeing_map::{parse_map_file, write_map_file};

fuzz_target!(|bytes: &[u8]| {
    let parts = NetworkMapParts { id: "m".to_owned(), ..NetworkMapParts::default() };
    let begun = NetworkMap::new(parts).expect("a map may be empty");
    let mut map = begun.clone();
    let mut history = History::default();
    for act in bytes.chunks_exact(6) {
        match act[0] % 9 {
            0 | 1 => drop(history.undo(&mut map).cloned()),
            2 => drop(history.redo(&mut map).cloned()),
            _ => {
                let numbers = [act[1], act[2], act[3], act[4], act[5]];
                let edit = any_edit::edit_of(&map, numbers);
                let before = map.clone();
                match history.make(&mut map, edit) {
                    Ok(is_changed) => assert_eq!(is_changed, map != before),
                    Err(refusal) => assert!(map == before && !refusal.to_string().is_empty()),
                }
            }
        }
    }
    let record = Record::new("r".to_owned(), vec![map.clone()], Vec::new()).expect("one map");
    let again = parse_map_file(write_map_file(&record).as_bytes()).expect("it can be read");
    assert_eq!(again.maps()[0], map);
    while history.undo(&mut map).is_some() {}
    assert_eq!(map, begun);
});
