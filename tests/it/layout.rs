//! Layouts are exact, calm and the same every time.

use wellbeing_map::layout::{PlacedLabel, quality};
use wellbeing_map::model::{MapPoint, NetworkMap, NetworkMapParts, Ring};
use wellbeing_map::{LayoutOptions, Picture, Style, layout_graph};

use crate::{map, maps};

const STYLES: [Style; 2] = [Style::Rings, Style::Free];

fn options(style: Style) -> LayoutOptions {
    LayoutOptions { style, ..LayoutOptions::default() }
}

fn parts(map: &NetworkMap) -> NetworkMapParts {
    NetworkMapParts {
        id: map.id().to_owned(),
        alters: map.alters().to_vec(),
        ties: map.ties().to_vec(),
        ..NetworkMapParts::default()
    }
}

/// Bits of each position by alter id.
fn bits(map: &NetworkMap, style: Style) -> Vec<(String, u64, u64)> {
    let positions = Picture::new(map, &options(style)).layout.positions;
    let ids = map.alters().iter().map(|alter| alter.id.as_str().to_owned());
    let mut bits: Vec<_> =
        ids.zip(positions).map(|(id, p)| (id, p.x.to_bits(), p.y.to_bits())).collect();
    bits.sort();
    bits
}

#[test]
fn positions_do_not_depend_on_the_order_of_alters_and_ties() {
    for map in maps().iter().take(50) {
        let mut turned = parts(map);
        turned.alters.reverse();
        turned.ties.reverse();
        for tie in &mut turned.ties {
            std::mem::swap(&mut tie.a, &mut tie.b);
        }
        let turned = NetworkMap::new(turned).unwrap();
        for style in STYLES {
            assert_eq!(bits(map, style), bits(&turned, style), "{}", map.id());
        }
    }
}

#[test]
fn nothing_overlaps_and_rings_are_exact() {
    for map in maps() {
        let has_pins = map.alters().iter().any(|alter| alter.position.is_some());
        for style in STYLES {
            let picture = Picture::new(&map, &options(style));
            let figures = quality(&map, &picture.layout, &picture.labels);
            assert!(picture.layout.positions.iter().all(|p| p.x.is_finite() && p.y.is_finite()));
            assert_eq!(figures.label_overlaps, 0, "{}", map.id());
            if !has_pins {
                assert_eq!(figures.glyph_overlaps, Some(0), "{} {style:?}", map.id());
            }
            if style == Style::Rings {
                assert_eq!(figures.ring_fidelity.unwrap_or(1.0), 1.0, "{}", map.id());
            }
        }
    }
}

#[test]
fn names_stand_in_full_on_maps_of_everyday_size() {
    for name in ["diverse-and-active", "family-and-stable", "formal-and-sparse"] {
        let map = map(&format!("www/examples/{name}.json"));
        let picture = Picture::new(&map, &LayoutOptions::default());
        let in_full = |label: &Option<_>| matches!(label, Some(PlacedLabel { form: 0, .. }));
        assert!(picture.labels.iter().all(in_full), "{name}");
    }
}

#[test]
fn a_pinned_alter_stays_in_every_style() {
    let map = map("tests/fixtures/maps/pinned.json");
    let pins: Vec<(usize, MapPoint)> = map
        .alters()
        .iter()
        .enumerate()
        .filter_map(|(index, alter)| Some((index, alter.position?)))
        .collect();
    assert!(!pins.is_empty());
    for style in STYLES {
        let layout = Picture::new(&map, &options(style)).layout;
        for &(index, pin) in &pins {
            assert_eq!(layout.positions[index], pin);
        }
    }
}

#[test]
fn an_alter_without_a_ring_stands_outermost() {
    let map = map("tests/fixtures/maps/hostile-names.json");
    let layout = Picture::new(&map, &LayoutOptions::default()).layout;
    let outer = layout.rings.iter().map(|line| line.radius).fold(0.0, f64::max);
    let further = layout.rings.iter().find(|line| line.ring == Some(Ring::Further)).unwrap();
    assert!(outer > further.radius);
    for (alter, point) in map.alters().iter().zip(&layout.positions) {
        if alter.ring.is_none() {
            let distance = (*point - MapPoint::ORIGIN).length();
            assert!((distance - outer).abs() < 1e-6);
        }
    }
}

#[test]
fn another_seed_is_another_picture() {
    let map = map("www/examples/diverse-and-active.json");
    let seeded = |seed| Picture::new(&map, &LayoutOptions { seed, ..LayoutOptions::default() });
    assert_ne!(seeded(1).layout, seeded(2).layout);
}

/// Graphs that break layouts: nodes and edges.
fn hostile_graphs() -> Vec<(usize, Vec<[u32; 2]>)> {
    let path = |n: u32| (1..n).map(|node| [node - 1, node]).collect::<Vec<_>>();
    vec![
        (0, vec![]),
        (1, vec![]),
        (1, vec![[0, 0]]),
        (2, vec![]),
        (2, vec![[0, 1], [1, 0], [0, 1]]),
        (3, vec![[0, 9]]),
        (500, vec![]),
        (3_000, (1..3_000).map(|node| [0, node]).collect()),
        (5_000, path(5_000)),
        (300, (0..300).filter(|node| node % 3 != 0).map(|node| [node - 1, node]).collect()),
    ]
}

#[test]
fn hostile_graphs_end_with_every_node_at_a_point_of_its_own() {
    for (nodes, edges) in hostile_graphs() {
        let points = layout_graph(nodes, &edges, 1);
        assert_eq!(points.len(), nodes);
        let mut bits: Vec<(u64, u64)> =
            points.iter().map(|point| (point.x.to_bits(), point.y.to_bits())).collect();
        assert!(points.iter().all(|point| point.x.is_finite() && point.y.is_finite()));
        bits.sort_unstable();
        bits.dedup();
        assert_eq!(bits.len(), nodes, "{nodes} nodes, {} edges", edges.len());
    }
}

#[test]
fn neighbours_come_out_a_tie_apart() {
    let cycle: Vec<[u32; 2]> = (0..12).map(|node| [node, (node + 1) % 12]).collect();
    let points = layout_graph(12, &cycle, 1);
    for [a, b] in cycle {
        let drawn = (points[a as usize] - points[b as usize]).length();
        assert!((40.0..80.0).contains(&drawn), "a unit is 60, drawn {drawn}");
    }
}

#[test]
fn a_map_of_thousands_is_laid_out() {
    let alters: Vec<String> = (0..3_000)
        .map(|id| {
            format!(r#"{{"id":"{id}","kind":"person","label":"N {id}","ring":{}}}"#, id % 3 + 1)
        })
        .collect();
    let ties: Vec<String> =
        (1..3_000).map(|id| format!(r#"{{"a":"{id}","b":"{}"}}"#, id / 2)).collect();
    let json = crate::record_json(&alters.join(","), &ties.join(","));
    let map = wellbeing_map::parse_map_file(json.as_bytes()).unwrap().maps()[0].clone();
    for style in STYLES {
        let picture = Picture::new(&map, &options(style));
        let figures = quality(&map, &picture.layout, &picture.labels);
        assert_eq!((figures.glyph_overlaps, figures.label_overlaps), (Some(0), 0));
    }
}
