//! The crate `force_graph` for JavaScript, to be timed beside others.

use force_graph::{DefaultNodeIdx, EdgeData, ForceGraph, NodeData};
use wasm_bindgen::prelude::wasm_bindgen;

/// A screen's pace, which its parameters are made for.
const STEP_SECONDS: f32 = 1.0 / 60.0;
/// Side of a node's share of the square that nodes start in: about as far apart as its springs
/// and charges bring two of them.
const SPACING: f32 = 100.0;

/// Positions after so many steps with default parameters, x and y in turn. `edges` holds two
/// nodes an edge.
#[wasm_bindgen]
pub fn layout(node_count: usize, edges: &[u32], steps: usize) -> Vec<f32> {
    let mut graph = <ForceGraph>::new(Default::default());
    let nodes = scatter(&mut graph, node_count);
    for pair in edges.chunks_exact(2) {
        // It panics on an edge from a node to itself.
        if pair[0] != pair[1] {
            let [a, b] = [pair[0], pair[1]].map(|node| nodes[node as usize]);
            graph.add_edge(a, b, EdgeData::default());
        }
    }
    for _ in 0..steps {
        graph.update(STEP_SECONDS);
    }
    let mut positions = Vec::with_capacity(2 * node_count);
    graph.visit_nodes(|node| positions.extend([node.x(), node.y()]));
    positions
}

/// The same random places each time, since it never parts nodes that start at one point.
fn scatter(graph: &mut ForceGraph, node_count: usize) -> Vec<DefaultNodeIdx> {
    let side = SPACING * (node_count as f32).sqrt();
    let mut random = seeded_random();
    (0..node_count)
        .map(|_| {
            let (x, y) = (side * random(), side * random());
            graph.add_node(NodeData { x, y, ..NodeData::default() })
        })
        .collect()
}

/// Numbers from 0 up to 1: Numerical Recipes, 3rd edition, 7.1.
fn seeded_random() -> impl FnMut() -> f32 {
    let mut state = 1_u32;
    move || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        // As many bits as an f32 keeps.
        (state >> 8) as f32 / (1_u32 << 24) as f32
    }
}
