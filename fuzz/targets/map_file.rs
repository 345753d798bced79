//! Any bytes as a map file: refused with a sentence, or read, written and read again as the same
//! record, and every stage after reading does its work.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wellbeing_map::view::{figures, listing, spoken_names, summary};
use wellbeing_map::{
    Language, LayoutOptions, Picture, Record, Typology, classify, parse_map_file, statistics,
    write_map_file,
};

/// More would be slow, and teach the fuzzer nothing.
const MOST_ALTERS: usize = 12;

fuzz_target!(|bytes: &[u8]| {
    match parse_map_file(bytes) {
        Err(error) => assert!(!error.to_string().is_empty()),
        Ok(record) => {
            let again = parse_map_file(write_map_file(&record).as_bytes());
            // What a file holds beyond the format comes back as it was, but on one line.
            let line: Vec<u8> = bytes
                .iter()
                .map(|byte| if matches!(byte, b'\n' | b'\r') { b' ' } else { *byte })
                .collect();
            let expected = parse_map_file(&line).expect("the same JSON");
            assert_eq!(again.expect("what was written can be read"), expected);
            show(&record);
        }
    }
});

fn show(record: &Record) {
    let english = Language::english();
    for map in record.maps().iter().filter(|map| map.alters().len() <= MOST_ALTERS) {
        let measured = statistics(map);
        let _ = classify(english, &Typology::built_in(), &measured.stats);
        let _ = summary(english, &measured.stats);
        let _ = figures(english, map, &measured.stats);
        let _ = listing(english, map, &measured.people);
        let _ = spoken_names(english, map);
        let picture = Picture::new(english, map, &LayoutOptions::default());
        let is_finite = |x: f64, y: f64| x.is_finite() && y.is_finite();
        assert!(picture.layout.positions.iter().all(|point| is_finite(point.x, point.y)));
    }
}
