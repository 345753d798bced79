//! Stress by stochastic gradient descent (Zheng, Pawar & Goodman 2019,
//! doi:10.1109/TVCG.2018.2859997).

use super::distances::distances_from;
use super::graph::LayoutGraph;
use crate::model::MapPoint;
use crate::random::Random;

/// Up to this many nodes every pair is a term; the memory for more is felt on a phone.
const MAX_ALL_PAIRS_NODES: usize = 2_000;
/// Beyond, each node is held by its ties and by this many pivots.
const PIVOTS: usize = 50;
/// Zheng et al. find stress within 1 % of its limit after 30 passes.
const PASSES: i32 = 30;
/// The step of the last pass, as in the paper.
const LAST_STEP: f64 = 0.1;

/// Two nodes and how far apart they should be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Term {
    pub(super) a: u32,
    pub(super) b: u32,
    /// In map units, above 0.
    pub(super) ideal_distance: f64,
    /// Whether `b` moves too; a pivot moves by terms of its own only.
    pub(super) both_move: bool,
}

/// The terms of a connected graph, a path of length 1 being `unit` long.
pub(super) fn terms(graph: &LayoutGraph, unit: f64, random: &mut Random) -> Vec<Term> {
    if graph.node_count() <= MAX_ALL_PAIRS_NODES {
        all_pairs(graph, unit, None)
    } else {
        ties_and_pivots(graph, unit, random)
    }
}

/// Every pair. Pairs without a path are `apart` long, or no term where that is `None`.
pub(super) fn all_pairs(graph: &LayoutGraph, unit: f64, apart: Option<f64>) -> Vec<Term> {
    let mut terms = Vec::new();
    for a in 0..graph.node_count() {
        let distances = distances_from(graph, a);
        for (b, distance) in distances.iter().enumerate().skip(a + 1) {
            let ideal = if distance.is_finite() { Some(distance * unit) } else { apart };
            terms.extend(ideal.map(|ideal| Term::of(a, b, ideal, true)));
        }
    }
    terms
}

fn ties_and_pivots(graph: &LayoutGraph, unit: f64, random: &mut Random) -> Vec<Term> {
    let mut terms: Vec<Term> =
        graph.ties().map(|(a, b, length)| Term::of(a, b, length * unit, true)).collect();
    let mut nearest_pivot = vec![f64::INFINITY; graph.node_count()];
    let mut pivot = random.below(graph.node_count());
    for _ in 0..PIVOTS {
        let distances = distances_from(graph, pivot);
        for (node, distance) in distances.iter().enumerate() {
            nearest_pivot[node] = nearest_pivot[node].min(*distance);
            if node != pivot && distance.is_finite() {
                terms.push(Term::of(node, pivot, distance * unit, false));
            }
        }
        // The node farthest from all pivots is the next one.
        let farthest = (0..graph.node_count())
            .max_by(|a, b| nearest_pivot[*a].total_cmp(&nearest_pivot[*b]).then(b.cmp(a)));
        pivot = farthest.unwrap_or(pivot);
    }
    terms
}

impl Term {
    pub(super) fn of(a: usize, b: usize, ideal_distance: f64, both_move: bool) -> Self {
        Self { a: a as u32, b: b as u32, ideal_distance, both_move }
    }
}

/// Moves the points until their distances are as near the ideal ones as can be had. After
/// each move `constrain` puts a point back where it may stand. O(passes · terms).
pub(super) fn minimise(
    points: &mut [MapPoint],
    terms: &mut [Term],
    random: &mut Random,
    constrain: impl Fn(usize, MapPoint) -> MapPoint,
) {
    let ideals = || terms.iter().map(|term| term.ideal_distance);
    let (longest, shortest) =
        (ideals().fold(0.0, f64::max), ideals().fold(f64::INFINITY, f64::min));
    if terms.is_empty() {
        return;
    }
    // Weights are 1/d², so the first step moves even the longest pair all the way.
    let (first, last) = (longest * longest, LAST_STEP * shortest * shortest);
    let decay = libm::log(first / last) / f64::from(PASSES - 1);
    for pass in 0..PASSES {
        let step = first * libm::exp(-decay * f64::from(pass));
        random.shuffle(terms);
        for term in terms.iter() {
            let weight = 1.0 / (term.ideal_distance * term.ideal_distance);
            relax(points, term, (step * weight).min(1.0), &constrain);
        }
    }
}

fn relax(
    points: &mut [MapPoint],
    term: &Term,
    share: f64,
    constrain: &impl Fn(usize, MapPoint) -> MapPoint,
) {
    let (a, b) = (term.a as usize, term.b as usize);
    let way = points[a] - points[b];
    let length = way.length();
    // Two at one point have no direction; another term parts them.
    if length == 0.0 {
        return;
    }
    let halves = if term.both_move { 0.5 } else { 1.0 };
    let shift = way * (share * halves * (length - term.ideal_distance) / length);
    points[a] = constrain(a, points[a] - shift);
    if term.both_move {
        points[b] = constrain(b, points[b] + shift);
    }
}

/// Mean over terms of (drawn / ideal − 1)²; 0 without terms.
pub(super) fn mean_stress(points: &[MapPoint], terms: &[Term]) -> f64 {
    let stress: f64 = terms
        .iter()
        .map(|term| {
            let drawn = (points[term.a as usize] - points[term.b as usize]).length();
            let off = drawn / term.ideal_distance - 1.0;
            off * off
        })
        .sum();
    stress / terms.len().max(1) as f64
}
