//! Layouts are exact, calm and the same every time.

use wellbeing_map::layout::{PlacedLabel, Setting, quality};
use wellbeing_map::model::{MapPoint, NetworkMap, NetworkMapParts, Ring};
use wellbeing_map::{LayoutOptions, Picture, Style};

use crate::personal_maps::personal_maps;
use crate::{map, map_of, maps};

pub(crate) const SETTINGS: [Setting; 3] = [Setting::Distances, Setting::Groups, Setting::Balanced];
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
    let positions = Picture::new(crate::english(), map, &options(style)).layout.positions;
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
        for style in STYLES {
            let picture = Picture::new(crate::english(), &map, &options(style));
            let figures = quality(&map, &picture.layout, &picture.labels, &[]);
            assert!(picture.layout.positions.iter().all(|p| p.x.is_finite() && p.y.is_finite()));
            assert_eq!(figures.label_overlaps, 0, "{}", map.id());
            // Two who were put there may lie over each other, and between several there may be no
            // room at all; on a ring there is.
            let pins = map.alters().iter().filter(|alter| alter.position.is_some()).count();
            if style == Style::Rings || pins < 2 {
                assert!(figures.glyph_overlaps <= close_pins(&map), "{} {style:?}", map.id());
            }
            if style == Style::Rings {
                assert_eq!(figures.ring_fidelity.unwrap_or(1.0), 1.0, "{}", map.id());
            }
        }
    }
}

/// Pairs of alters that were put nearer to each other than two glyphs.
fn close_pins(map: &NetworkMap) -> usize {
    let pins: Vec<MapPoint> = map.alters().iter().filter_map(|alter| alter.position).collect();
    let near = |a: usize| pins[a + 1..].iter().filter(|b| (**b - pins[a]).length() < 44.0).count();
    (0..pins.len()).map(near).sum()
}

#[test]
fn two_hundred_personal_maps_keep_every_promise() {
    for map in personal_maps(200) {
        for sectors in [false, true] {
            let options = LayoutOptions { sectors, ..LayoutOptions::default() };
            let picture = Picture::new(crate::english(), &map, &options);
            let figures = quality(&map, &picture.layout, &picture.labels, &[]);
            let positions = &picture.layout.positions;
            assert!(positions.iter().all(|p| p.x.is_finite() && p.y.is_finite()));
            assert_eq!(figures.ring_fidelity.unwrap_or(1.0), 1.0, "{}", map.id());
            let overlaps = (figures.label_overlaps, figures.glyph_overlaps);
            assert_eq!(overlaps, (0, 0), "{}", map.id());
            if map.alters().len() <= 60 && !sectors {
                assert_eq!(figures.labels_hidden, 0, "{}", map.id());
            }
        }
    }
}

#[test]
fn kinds_keep_to_their_sectors() {
    for map in personal_maps(20) {
        let options = LayoutOptions { sectors: true, ..LayoutOptions::default() };
        let positions = Picture::new(crate::english(), &map, &options).layout.positions;
        let mut turned: Vec<_> = map
            .alters()
            .iter()
            .zip(positions)
            .map(|(alter, point)| (point.y.atan2(point.x), alter.kind()))
            .collect();
        turned.sort_by(|(a, _), (b, _)| a.total_cmp(b));
        let kinds: Vec<_> = turned.iter().map(|(_, kind)| *kind).collect();
        let changes = (0..kinds.len()).filter(|at| kinds[*at] != kinds[(at + 1) % kinds.len()]);
        let mut distinct = kinds.clone();
        distinct.sort();
        distinct.dedup();
        let sectors = if distinct.len() == 1 { 0 } else { distinct.len() };
        assert_eq!(changes.count(), sectors, "{}", map.id());
    }
}

#[test]
fn names_stand_in_full_on_maps_of_everyday_size() {
    for name in ["diverse-and-active", "family-and-stable", "formal-and-sparse"] {
        let map = map(&format!("www/examples/{name}.json"));
        let picture = Picture::new(crate::english(), &map, &LayoutOptions::default());
        let in_full = |label: &Option<_>| matches!(label, Some(PlacedLabel { form: 0, .. }));
        assert!(picture.labels.iter().all(in_full), "{name}");
    }
}

#[test]
fn in_a_narrow_place_names_keep_near_the_rings_and_lie_over_nobody() {
    let narrow = LayoutOptions { aspect: 0.6, scale: 1.6, ..LayoutOptions::default() };
    for map in personal_maps(100).iter().filter(|map| map.alters().len() <= 30) {
        let picture = Picture::new(crate::english(), map, &narrow);
        let figures = quality(map, &picture.layout, &picture.labels, &[]);
        assert_eq!((figures.label_overlaps, figures.glyph_overlaps), (0, 0), "{}", map.id());
        assert_eq!(figures.ring_fidelity.unwrap_or(1.0), 1.0, "{}", map.id());
        let outermost = picture.layout.rings.last().map_or(0.0, |ring| ring.radius);
        let reach = outermost + 40.0 * narrow.scale;
        for label in picture.labels.iter().flatten() {
            let end = label.middle.x.abs() + label.size.width / 2.0;
            assert!(end <= reach + 1e-6, "{}: {end} is beyond {reach}", map.id());
        }
        // A place that is wide lets them stand further out.
        let wide = LayoutOptions { aspect: 1.3, ..narrow };
        let wide = Picture::new(crate::english(), map, &wide);
        assert!(wide.layout.name_reach().is_infinite());
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
        let layout = Picture::new(crate::english(), &map, &options(style)).layout;
        for &(index, pin) in &pins {
            assert_eq!(layout.positions[index], pin);
        }
    }
}

#[test]
fn who_is_put_somewhere_moves_only_who_is_in_the_way() {
    for map in personal_maps(22) {
        for style in STYLES {
            let before = Picture::new(crate::english(), &map, &options(style)).layout.positions;
            // First where it stands, then on another's place.
            for place in [before[0], before[before.len() - 1]] {
                let mut pinned = parts(&map);
                pinned.alters[0].position = Some(place);
                let pinned = NetworkMap::new(pinned).unwrap();
                let picture = Picture::new(crate::english(), &pinned, &options(style));
                let figures = quality(&pinned, &picture.layout, &picture.labels, &[]);
                assert_eq!(figures.glyph_overlaps, 0, "{} {style:?}", map.id());
                let moved = before[1..]
                    .iter()
                    .zip(&picture.layout.positions[1..])
                    .filter(|(before, now)| (**now - **before).length() > 1e-9)
                    .count();
                let most = if style == Style::Rings { 2 } else { before.len() / 2 };
                assert!(moved <= most, "{} {style:?}: {moved}", map.id());
            }
        }
    }
}

#[test]
fn a_map_of_150_has_exact_rings_and_nothing_overlaps() {
    let alters: Vec<String> = (0..150)
        .map(|id| {
            let ring = [1, 2, 2, 3, 3, 3][id % 6];
            format!(r#"{{"id":"{id}","kind":"person","label":"Name {id}","ring":{ring}}}"#)
        })
        .collect();
    let ties: Vec<String> = (1..150)
        .flat_map(|id| [(id, id / 2), (id, id - 1)])
        .filter(|(a, b)| a / 10 == b / 10 || a % 10 == 0)
        .map(|(a, b)| format!(r#"{{"a":"{a}","b":"{b}"}}"#))
        .collect::<std::collections::BTreeSet<_>>()
        .into_iter()
        .collect();
    let map = map_of(&alters, &ties);
    for style in STYLES {
        let picture = Picture::new(crate::english(), &map, &options(style));
        let figures = quality(&map, &picture.layout, &picture.labels, &[]);
        assert_eq!((figures.glyph_overlaps, figures.label_overlaps), (0, 0));
        assert!(style == Style::Free || figures.ring_fidelity == Some(1.0));
    }
}

#[test]
fn where_all_are_pinned_all_stay() {
    let spots: [fn(usize) -> MapPoint; 2] =
        [|index| MapPoint::new(index as f64 * 90.0, -40.0), |_| MapPoint::new(7.0, 7.0)];
    for map in personal_maps(11) {
        for spot in spots {
            let mut pinned = parts(&map);
            for (index, alter) in pinned.alters.iter_mut().enumerate() {
                alter.position = Some(spot(index));
            }
            let pinned = NetworkMap::new(pinned).unwrap();
            for style in STYLES {
                let picture = Picture::new(crate::english(), &pinned, &options(style));
                let expected: Vec<MapPoint> = (0..pinned.alters().len()).map(spot).collect();
                assert_eq!(picture.layout.positions, expected);
                let figures = quality(&pinned, &picture.layout, &picture.labels, &[]);
                assert_eq!(figures.label_overlaps, 0);
            }
        }
    }
}

#[test]
fn a_strong_tie_is_drawn_shorter_than_a_weak_one() {
    // Two pairs that hang on one alter: a strong tie to one, a weak tie to the other.
    let alters: Vec<String> = (0..3)
        .map(|id| format!(r#"{{"id":"{id}","kind":"person","label":"N {id}","ring":1}}"#))
        .collect();
    let ties = r#"{"a":"0","b":"1","strength":3},{"a":"0","b":"2","strength":1}"#.to_owned();
    let map = map_of(&alters, &[ties]);
    let free = LayoutOptions { setting: Setting::Distances, ..options(Style::Free) };
    let positions = wellbeing_map::layout::layout(&map, &[], &free).positions;
    let length = |other: usize| (positions[other] - positions[0]).length();
    assert!((length(2) / length(1) - 3.0).abs() < 0.1, "{} {}", length(1), length(2));
}

#[test]
fn an_alter_without_a_ring_stands_outermost() {
    let map = map("tests/fixtures/maps/hostile-names.json");
    let layout = Picture::new(crate::english(), &map, &LayoutOptions::default()).layout;
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
fn rings_that_nobody_stands_on_are_there_where_they_are_wanted() {
    let mut parts = map("www/examples/formal-and-sparse.json").into_parts();
    parts.alters.iter_mut().for_each(|alter| alter.ring = None);
    let map = NetworkMap::new(parts).unwrap();
    let rings = |all_rings| {
        let options = LayoutOptions { all_rings, ..LayoutOptions::default() };
        let layout = wellbeing_map::layout::layout(&map, &[], &options);
        let outer = layout.rings.last().unwrap().radius;
        for point in &layout.positions {
            assert!(((*point - MapPoint::ORIGIN).length() - outer).abs() < 1e-6);
        }
        layout.rings.iter().map(|line| line.ring).collect::<Vec<_>>()
    };
    assert_eq!(rings(false), [None]);
    assert_eq!(rings(true), [Some(Ring::Closest), Some(Ring::Close), Some(Ring::Further), None]);
}

#[test]
fn another_seed_is_another_picture() {
    let map = map("www/examples/diverse-and-active.json");
    let seeded = |seed| {
        Picture::new(crate::english(), &map, &LayoutOptions { seed, ..LayoutOptions::default() })
    };
    assert_ne!(seeded(1).layout, seeded(2).layout);
}

#[test]
fn another_setting_is_another_picture() {
    let map = map("www/examples/diverse-and-active.json");
    let [distances, groups, balanced] = SETTINGS.map(|setting| {
        let style = Style::Free;
        let options = LayoutOptions { style, setting, ..LayoutOptions::default() };
        let picture = Picture::new(crate::english(), &map, &options);
        quality(&map, &picture.layout, &picture.labels, &[]).graph.sns.unwrap()
    });
    assert!(distances < balanced && balanced < groups);
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
    let map = map_of(&alters, &ties);
    for style in STYLES {
        let picture = Picture::new(crate::english(), &map, &options(style));
        let figures = quality(&map, &picture.layout, &picture.labels, &[]);
        assert_eq!((figures.glyph_overlaps, figures.label_overlaps), (0, 0));
    }
}
