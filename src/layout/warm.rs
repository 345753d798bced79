//! A picture that someone knows, with a little changed: those who were there stay, those who are
//! new join them.

use super::distances::distances_from;
use super::graph::{LayoutGraph, in_ties};
use super::overlap::GOLDEN_ANGLE;
use crate::model::{MapPoint, MapVector};

/// Newcomers times nodes up to which every distance counts: 64 MB.
const MOST_TERMS: u64 = 4_000_000;
/// Times every newcomer is moved.
const PASSES: usize = 30;
/// Places for all nodes of a graph of which some are known. Newcomers stand where their
/// distances to all others are best kept (stress majorization of single nodes: Gansner, Koren &
/// North 2004, doi:10.1007/978-3-540-31843-9_25). `unit` is the length of a weak tie. O(passes ·
/// new · n + ties).
pub(super) fn join(graph: &LayoutGraph, known: &[Option<MapPoint>], unit: f64) -> Vec<MapPoint> {
    let unit = drawn_unit(graph, known).unwrap_or(unit);
    let mut points = first_places(graph, known, unit);
    let newcomers: Vec<u32> =
        (0..graph.node_count() as u32).filter(|node| known[*node as usize].is_none()).collect();
    let terms = terms(graph, &newcomers, unit);
    for _ in 0..PASSES {
        for (&node, terms) in newcomers.iter().zip(&terms) {
            points[node as usize] = majorized(node, terms, &points);
        }
    }
    points
}

/// For each newcomer, others and how far from them it should be: all who can be reached, or,
/// where those would be too many, the neighbours.
fn terms(graph: &LayoutGraph, newcomers: &[u32], unit: f64) -> Vec<Vec<(u32, f64)>> {
    let term = |(node, length): (u32, u32)| (node, in_ties(length) * unit);
    if newcomers.len() as u64 * graph.node_count() as u64 > MOST_TERMS {
        let near = |node: &u32| graph.neighbours_with_lengths(*node).map(term).collect();
        return newcomers.iter().map(near).collect();
    }
    let mut terms = vec![Vec::new(); newcomers.len()];
    distances_from(graph, newcomers, |place, node, length| {
        if length > 0 {
            terms[place].push(term((node, length)));
        }
    });
    terms
}

/// How long a weak tie is in the known picture; `None` where no known ones are tied.
fn drawn_unit(graph: &LayoutGraph, known: &[Option<MapPoint>]) -> Option<f64> {
    let mut lengths: Vec<f64> = graph
        .ties()
        .filter_map(|(a, b, length)| {
            let way = known[a as usize]? - known[b as usize]?;
            Some(way.length() / in_ties(length))
        })
        .collect();
    lengths.sort_by(f64::total_cmp);
    lengths.get(lengths.len() / 2).copied().filter(|unit| *unit > 0.0)
}

/// Newcomers in the midst of those they are tied to; those tied to nobody who is known beneath
/// the picture. Beside each other, so that no two are at one point.
fn first_places(graph: &LayoutGraph, known: &[Option<MapPoint>], unit: f64) -> Vec<MapPoint> {
    let mut places = known.to_vec();
    let beneath = known.iter().flatten().map(|point| point.y).fold(0.0, f64::max) + unit;
    // From those who are known outward.
    let mut reached: Vec<u32> =
        (0..places.len() as u32).filter(|node| known[*node as usize].is_some()).collect();
    let mut next = 0;
    while let Some(&node) = reached.get(next) {
        next += 1;
        for &other in graph.neighbours(node) {
            if places[other as usize].is_none() {
                let near = graph.neighbours(other).iter();
                let near: Vec<MapPoint> = near.filter_map(|near| places[*near as usize]).collect();
                places[other as usize] = Some(beside(mean(&near), other as usize, unit));
                reached.push(other);
            }
        }
    }
    let outside = |(node, place): (usize, &Option<MapPoint>)| {
        place.unwrap_or_else(|| beside(MapPoint::new(0.0, beneath), node, unit))
    };
    places.iter().enumerate().map(outside).collect()
}

fn mean(points: &[MapPoint]) -> MapPoint {
    let sum =
        points.iter().fold(MapVector::default(), |sum, point| sum + (*point - MapPoint::ORIGIN));
    MapPoint::ORIGIN + sum * (1.0 / points.len() as f64)
}

/// A little off, each node in a direction of its own.
fn beside(point: MapPoint, node: usize, unit: f64) -> MapPoint {
    let (sine, cosine) = libm::sincos(node as f64 * GOLDEN_ANGLE);
    point + MapVector { x: cosine, y: sine } * (0.3 * unit)
}

/// The place at which a node's distances to all others are best kept while those stay.
fn majorized(node: u32, terms: &[(u32, f64)], points: &[MapPoint]) -> MapPoint {
    let own = points[node as usize];
    let (mut sum, mut weights) = (MapVector::default(), 0.0);
    for &(other, ideal) in terms {
        let weight = 1.0 / (ideal * ideal);
        let way = toward(points[other as usize], own, ideal) - own;
        sum = sum + way * weight;
        weights += weight;
    }
    if weights > 0.0 { own + sum * (1.0 / weights) } else { own }
}

/// The point at a distance from `from` in the direction of `to`.
fn toward(from: MapPoint, to: MapPoint, distance: f64) -> MapPoint {
    let way = to - from;
    let length = way.length();
    if length > 0.0 { from + way * (distance / length) } else { to }
}
