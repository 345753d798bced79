//! The engine: on any graph, measured against other tools' figures.

use serde_json::Value;
use wellbeing_map::layout::{LayoutGraph, graph_quality};
use wellbeing_map::model::MapPoint;
use wellbeing_map::{LayoutOptions, layout_graph};

use crate::layout::SETTINGS;
use crate::read;

fn arranged(nodes: usize, edges: &[[u32; 2]], options: &LayoutOptions) -> Vec<MapPoint> {
    layout_graph(nodes, edges, options, |_| {})
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
        (500, (0..499).flat_map(|node| [[node, node + 1]; 3]).collect()),
        (5_000, (1..5_000).map(|node| [0, node]).collect()),
        (10_000, path(10_000)),
        (300, (0..300).filter(|node| node % 3 != 0).map(|node| [node - 1, node]).collect()),
    ]
}

#[test]
fn hostile_graphs_end_with_every_node_at_a_point_of_its_own() {
    for (nodes, edges) in hostile_graphs() {
        for setting in SETTINGS {
            for aspect in [1.0, 0.2] {
                let options = LayoutOptions { setting, aspect, ..LayoutOptions::default() };
                let points = arranged(nodes, &edges, &options);
                assert_eq!(points.len(), nodes);
                let mut bits: Vec<(u64, u64)> =
                    points.iter().map(|point| (point.x.to_bits(), point.y.to_bits())).collect();
                assert!(points.iter().all(|point| point.x.is_finite() && point.y.is_finite()));
                bits.sort_unstable();
                bits.dedup();
                assert_eq!(bits.len(), nodes, "{nodes} nodes, {} edges", edges.len());
            }
        }
    }
}

#[test]
fn neighbours_come_out_a_tie_apart() {
    let cycle: Vec<[u32; 2]> = (0..12).map(|node| [node, (node + 1) % 12]).collect();
    let points = arranged(12, &cycle, &LayoutOptions::default());
    for [a, b] in cycle {
        let drawn = (points[a as usize] - points[b as usize]).length();
        assert!((40.0..80.0).contains(&drawn), "a unit is 60, drawn {drawn}");
    }
}

#[test]
fn a_path_is_drawn_straight_at_every_size() {
    for nodes in [20, 1_500, 3_000] {
        let path: Vec<[u32; 2]> = (1..nodes).map(|node| [node - 1, node]).collect();
        let points = arranged(nodes as usize, &path, &LayoutOptions::default());
        let graph = LayoutGraph::from_edges(nodes as usize, &path);
        let figures = graph_quality(&graph, &points);
        assert!(figures.sns.unwrap() < 0.002 && figures.crossings == 0, "{nodes}: {figures:?}");
    }
}

#[test]
fn two_dense_groups_stand_side_by_side() {
    // Their ties alone would make tens of thousands of boxes.
    let clique = |first: u32| {
        (first..first + 200).flat_map(move |a| (a + 1..first + 200).map(move |b| [a, b]))
    };
    let edges: Vec<[u32; 2]> = clique(0).chain(clique(200)).collect();
    let points = arranged(400, &edges, &LayoutOptions::default());
    let range = |points: &[MapPoint], axis: fn(&MapPoint) -> f64| {
        let values = || points.iter().map(axis);
        (values().fold(f64::INFINITY, f64::min), values().fold(f64::NEG_INFINITY, f64::max))
    };
    let apart = |axis| {
        let ((least, most), (other_least, other_most)) =
            (range(&points[..200], axis), range(&points[200..], axis));
        most < other_least || other_most < least
    };
    assert!(apart(|point| point.x) || apart(|point| point.y));
}

#[test]
fn progress_goes_up_to_the_end() {
    let ties: Vec<[u32; 2]> = (1..3_000).map(|node| [node / 2, node]).collect();
    let mut told = vec![0.0];
    layout_graph(3_000, &ties, &LayoutOptions::default(), |share| told.push(share));
    assert!(told.len() > 20 && told.is_sorted());
    assert!((0.99..=1.001).contains(told.last().unwrap()));
}

/// Drawings made by NetworkX, measured by SciPy and Shapely (`scripts/reference/drawings.py`).
#[test]
fn figures_of_a_drawing_agree_with_the_reference() {
    let mut checked = 0;
    for line in read("tests/fixtures/reference/drawings.ndjson").lines() {
        let drawing: Value = serde_json::from_str(line).unwrap();
        let name = &drawing["name"];
        let edges: Vec<[u32; 2]> = serde_json::from_value(drawing["edges"].clone()).unwrap();
        let positions: Vec<[f64; 2]> =
            serde_json::from_value(drawing["positions"].clone()).unwrap();
        let points: Vec<MapPoint> = positions.iter().map(|[x, y]| MapPoint::new(*x, *y)).collect();
        let figures = graph_quality(&LayoutGraph::from_edges(points.len(), &edges), &points);
        for (found, expected) in [(figures.sns, &drawing["sns"]), (figures.np, &drawing["np"])] {
            match (found, expected.as_f64()) {
                (Some(found), Some(expected)) => {
                    assert!((found - expected).abs() < 1e-12, "{name}: {found}, {expected}");
                }
                (found, expected) => assert_eq!(found, expected, "{name}"),
            }
        }
        assert_eq!(Some(figures.crossings as u64), drawing["crossings"].as_u64(), "{name}");
        checked += 1;
    }
    assert_eq!(checked, 12);
}
