//! A map that is changed keeps its picture.

use wellbeing_map::layout::{Layout, known_places, layout_again, quality};
use wellbeing_map::model::{MapPoint, NetworkMap, NetworkMapParts, Ring, Tie};
use wellbeing_map::view::MapLabels;
use wellbeing_map::{LayoutOptions, Style};

use crate::personal_maps::personal_parts;
use crate::properties::alter;

const STYLES: [Style; 2] = [Style::Rings, Style::Free];
/// Across a person's circle, in map units.
const GLYPH: f64 = 34.0;

fn laid_out(map: &NetworkMap, style: Style, known: &[Option<MapPoint>]) -> Layout {
    let options = LayoutOptions { style, ..LayoutOptions::default() };
    layout_again(map, &MapLabels::estimated(crate::english(), map).sizes(), &options, known, |_| {})
}

/// Ways of those who were on both maps, the shortest first.
fn ways(before: NetworkMapParts, after: NetworkMapParts, style: Style) -> Vec<f64> {
    let (before, after) = (NetworkMap::new(before).unwrap(), NetworkMap::new(after).unwrap());
    let first = laid_out(&before, style, &[]);
    let known = known_places(&after, &before, &first);
    let second = laid_out(&after, style, &known);
    assert!(second.positions.iter().all(|point| point.x.is_finite() && point.y.is_finite()));
    let both = second.positions.iter().zip(&known);
    let mut ways: Vec<f64> =
        both.filter_map(|(now, before)| Some((*now - (*before)?).length())).collect();
    ways.sort_by(f64::total_cmp);
    ways
}

/// Two hundred maps and what an edit makes of each; the median way must be below a glyph on
/// every one of them.
fn moves_less_than_a_glyph(edit: impl Fn(&mut NetworkMapParts)) {
    for style in STYLES {
        let mut medians: Vec<f64> = (0..200)
            .map(|seed| {
                let mut after = personal_parts(seed);
                edit(&mut after);
                let ways = ways(personal_parts(seed), after, style);
                ways[ways.len() / 2]
            })
            .collect();
        medians.sort_by(f64::total_cmp);
        let worst = medians[medians.len() - 1];
        assert!(worst < GLYPH, "{style:?}: {worst}");
    }
}

fn tie(parts: &NetworkMapParts, a: usize, b: usize) -> Tie {
    let id = |index: usize| parts.alters[index].id.clone();
    Tie { a: id(a), b: id(b), tie_strength: None, unknown: vec![] }
}

fn are_tied(parts: &NetworkMapParts, a: usize, b: usize) -> bool {
    let ends = [&parts.alters[a].id, &parts.alters[b].id];
    parts.ties.iter().any(|tie| ends.contains(&&tie.a) && ends.contains(&&tie.b))
}

#[test]
fn adding_an_alter_moves_the_others_less_than_a_glyph() {
    moves_less_than_a_glyph(|parts| {
        let last = parts.alters.len();
        parts.alters.push(alter(last, 0, 2, "Newcomer"));
        parts.ties.extend([tie(parts, last, 0), tie(parts, last, last / 2)]);
    });
}

#[test]
fn adding_someone_nobody_knows_moves_the_others_less_than_a_glyph() {
    moves_less_than_a_glyph(|parts| {
        parts.alters.push(alter(parts.alters.len(), 0, 1, "Newcomer"));
    });
}

#[test]
fn removing_an_alter_moves_the_others_less_than_a_glyph() {
    moves_less_than_a_glyph(|parts| {
        // Without anybody on a ring there are no rings, which is another picture.
        if parts.alters[1..].iter().any(|alter| alter.ring.is_some()) {
            let gone = parts.alters.remove(0).id;
            parts.ties.retain(|tie| tie.a != gone && tie.b != gone);
        }
    });
}

#[test]
fn adding_a_tie_moves_the_others_less_than_a_glyph() {
    moves_less_than_a_glyph(|parts| {
        let last = parts.alters.len() - 1;
        if !are_tied(parts, 0, last) {
            parts.ties.push(tie(parts, 0, last));
        }
    });
}

#[test]
fn an_alter_that_comes_closer_keeps_its_direction() {
    moves_less_than_a_glyph(|parts| parts.alters[0].ring = Ring::from_number(1));
    for seed in 0..50 {
        let (before, mut after) = (personal_parts(seed), personal_parts(seed));
        after.alters[0].ring = Ring::from_number(1);
        let (before, after) = (NetworkMap::new(before).unwrap(), NetworkMap::new(after).unwrap());
        let first = laid_out(&before, Style::Rings, &[]);
        let known = known_places(&after, &before, &first);
        let second = laid_out(&after, Style::Rings, &known);
        let (was, is) = (first.positions[0], second.positions[0]);
        let cosine = (was.x * is.x + was.y * is.y)
            / ((was - MapPoint::ORIGIN).length() * (is - MapPoint::ORIGIN).length());
        assert!(cosine > 0.7, "{seed}: {cosine}");
    }
}

#[test]
fn a_whole_ring_that_comes_closer_has_room() {
    for seed in 0..50 {
        let (before, mut after) = (personal_parts(seed), personal_parts(seed));
        for alter in &mut after.alters {
            alter.ring = Ring::from_number(1);
        }
        let (before, after) = (NetworkMap::new(before).unwrap(), NetworkMap::new(after).unwrap());
        let known = known_places(&after, &before, &laid_out(&before, Style::Rings, &[]));
        let layout = laid_out(&after, Style::Rings, &known);
        assert_eq!(quality(&after, &layout, &[], &known).glyph_overlaps, 0, "{seed}");
    }
}

#[test]
fn who_stood_at_one_point_is_parted() {
    let map = NetworkMap::new(personal_parts(4)).unwrap();
    for style in STYLES {
        let known = vec![Some(MapPoint::new(168.0, 0.0)); map.alters().len()];
        let layout = laid_out(&map, style, &known);
        assert_eq!(quality(&map, &layout, &[], &known).glyph_overlaps, 0, "{style:?}");
    }
}

#[test]
fn many_newcomers_among_many_ties_find_places() {
    // 600 alters and 12,000 ties, a quarter of the alters new: without a bound, minutes.
    let alters: Vec<_> = (0..600).map(|id| alter(id, 0, 1 + id as i64 % 3, "Name")).collect();
    let id = |index: usize| alters[index % 600].id.clone();
    let ties = (0..600)
        .flat_map(|a| (1..=20).map(move |step| (a, a + step)))
        .map(|(a, b)| Tie { a: id(a), b: id(b), tie_strength: None, unknown: vec![] })
        .collect();
    let parts = NetworkMapParts { id: "m".into(), alters, ties, ..NetworkMapParts::default() };
    let map = NetworkMap::new(parts).unwrap();
    let first = laid_out(&map, Style::Rings, &[]);
    let known: Vec<Option<MapPoint>> =
        first.positions.iter().enumerate().map(|(at, p)| (at % 4 > 0).then_some(*p)).collect();
    let layout = laid_out(&map, Style::Rings, &known);
    let figures = quality(&map, &layout, &[], &known);
    assert_eq!((figures.glyph_overlaps, figures.ring_fidelity), (0, Some(1.0)));
}

#[test]
fn nothing_changed_moves_nobody_where_someone_was_put_elsewhere() {
    for seed in 0..50 {
        let pinned = || {
            let mut parts = personal_parts(seed);
            parts.alters[0].position = Some(MapPoint::new(20.0, -90.0));
            parts
        };
        let ways = ways(pinned(), pinned(), Style::Rings);
        assert!(ways.iter().all(|way| *way < 1e-9), "{seed}: {ways:?}");
    }
}

#[test]
fn nothing_changed_moves_nobody() {
    for style in STYLES {
        for seed in 0..50 {
            let ways = ways(personal_parts(seed), personal_parts(seed), style);
            assert!(ways.iter().all(|way| *way < 1e-9), "{seed} {style:?}: {ways:?}");
        }
    }
}
