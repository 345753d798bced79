//! Where the nodes of a connected graph stand: stress, and what the setting does after it.

use super::coordinates::Coordinates;
use super::forces::{Model, finish};
use super::graph::LayoutGraph;
use super::pairs::AllPairs;
use super::sampled;
use super::schedule::PASSES;
use crate::random::Random;

/// What the picture of a graph should show best.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Setting {
    /// How many steps apart any two are: stress alone.
    Distances,
    /// Who belongs together: neighbourhoods and few crossings first.
    Groups,
    /// Both, as far as they go together.
    #[default]
    Balanced,
}

/// Up to this many nodes every pair has its ideal distance: 8 MB.
const MOST_ALL_PAIRS_NODES: usize = 2_000;
/// Small graphs are begun anew, and the best is kept, while all starts together move at most so
/// many pairs: well below a millisecond.
const MOST_MOVES: usize = 45_000;
const MOST_STARTS: usize = 8;

/// Positions in ties' lengths. The graph must be connected. `progress` is told the share that
/// is done.
pub(super) fn arrange(
    graph: &LayoutGraph,
    setting: Setting,
    random: &mut Random,
    mut progress: impl FnMut(f32),
) -> Coordinates {
    // Of the time; forces take longer the larger the graph.
    let half = if setting == Setting::Distances { 1.0 } else { 0.5 };
    let mut points = if graph.node_count() <= MOST_ALL_PAIRS_NODES {
        all_pairs(graph, random)
    } else {
        let mut points = Coordinates::scattered(graph.node_count(), random);
        sampled::minimise(graph, &mut points, random, |share| progress(half * share));
        points
    };
    let model = match setting {
        Setting::Distances => return points,
        Setting::Groups => Model::LinLog,
        Setting::Balanced => Model::StudentT,
    };
    finish(graph, &mut points, model, |share| progress(half + half * share));
    points
}

/// The best of some starts; small graphs have many bad ends (20 alters: a stress of .044 to .058).
fn all_pairs(graph: &LayoutGraph, random: &mut Random) -> Coordinates {
    let n = graph.node_count();
    let mut pairs = AllPairs::new(graph, 0.0, random);
    let moves = usize::from(PASSES) * pairs.count();
    let starts = (MOST_MOVES / moves.max(1)).clamp(1, MOST_STARTS);
    let mut best: Option<(f64, Coordinates)> = None;
    for _ in 0..starts {
        let mut points = Coordinates::scattered(n, random);
        pairs.minimise(&mut points, random, |_| {});
        let stress = pairs.stress(&points);
        if best.as_ref().is_none_or(|(least, _)| stress < *least) {
            best = Some((stress, points));
        }
    }
    best.map(|(_, points)| pairs.by_node(&points)).unwrap_or_default()
}
