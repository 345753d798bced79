//! What holds for every map, tried on random ones.

use proptest::prelude::*;
use wellbeing_map::layout::Setting;
use wellbeing_map::model::{
    Alter, AlterId, Kind, Label, MapPoint, NetworkMap, NetworkMapParts, Record, Ring, Tie,
};
use wellbeing_map::{LayoutOptions, Picture, Style, layout_graph, parse_map_file, write_map_file};

pub(crate) fn alter(id: usize, kind: usize, ring: i64, label: &str) -> Alter {
    let id = AlterId::new(format!("a{id}")).unwrap();
    let kind = [Kind::Person, Kind::Person, Kind::Place, Kind::Activity][kind];
    Alter { ring: Ring::from_number(ring), ..Alter::new(id, kind, Label::shortened(label)) }
}

prop_compose! {
    pub(crate) fn parts()(
        alters in prop::collection::vec((0..4usize, 0..4i64, ".{0,12}"), 0..25),
        pairs in prop::collection::btree_set((0..25usize, 0..25usize), 0..60),
        pin in prop::option::of((-300.0..300.0, -300.0..300.0)),
    ) -> NetworkMapParts {
        let mut made: Vec<Alter> =
            alters.iter().enumerate().map(|(id, (kind, ring, label))| alter(id, *kind, *ring, label)).collect();
        if let (Some(first), Some((x, y))) = (made.first_mut(), pin) {
            first.position = Some(MapPoint::new(x, y));
        }
        let id = |index: usize| made[index].id.clone();
        let ties = pairs
            .iter()
            .filter(|(a, b)| a < b && *b < made.len())
            .map(|(a, b)| Tie { a: id(*a), b: id(*b), tie_strength: None, unknown: vec![] })
            .collect();
        NetworkMapParts { id: "m".into(), ties, alters: made, ..NetworkMapParts::default() }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_map_reads_back_as_it_was_written(parts in parts()) {
        let record = Record::new("r".into(), vec![NetworkMap::new(parts).unwrap()], vec![]).unwrap();
        prop_assert_eq!(parse_map_file(write_map_file(&record).as_bytes()).unwrap(), record);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = parse_map_file(&bytes);
    }

    #[test]
    fn every_picture_is_finite_and_its_names_apart(parts in parts(), free in any::<bool>(), scale in 0.5..4.0) {
        let map = NetworkMap::new(parts).unwrap();
        let style = if free { Style::Free } else { Style::Rings };
        let picture = Picture::new(crate::english(), &map, &LayoutOptions { style, scale, ..LayoutOptions::default() });
        prop_assert!(picture.layout.positions.iter().all(|p| p.x.is_finite() && p.y.is_finite()));
        let figures = wellbeing_map::layout::quality(&map, &picture.layout, &picture.labels, &[]);
        prop_assert_eq!(figures.label_overlaps, 0);
        // Where someone was put onto a ring that is full there is no room for all.
        if map.alters().iter().all(|alter| alter.position.is_none()) {
            prop_assert_eq!(figures.glyph_overlaps, 0);
        }
    }

    #[test]
    fn any_graph_gets_a_finite_point_a_node(
        nodes in 0..150usize,
        edges in prop::collection::vec([0..160u32, 0..160u32], 0..400),
        (setting, seed) in (0..3usize, any::<u64>()),
        aspect in prop::num::f64::ANY,
    ) {
        let setting = [Setting::Distances, Setting::Groups, Setting::Balanced][setting];
        let options = LayoutOptions { setting, seed, aspect, ..LayoutOptions::default() };
        let points = layout_graph(nodes, &edges, &options, |_| {});
        prop_assert_eq!(points.len(), nodes);
        prop_assert!(points.iter().all(|point| point.x.is_finite() && point.y.is_finite()));
        let mut bits: Vec<_> = points.iter().map(|p| (p.x.to_bits(), p.y.to_bits())).collect();
        bits.sort_unstable();
        bits.dedup();
        prop_assert_eq!(bits.len(), nodes);
    }
}
