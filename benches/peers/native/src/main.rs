//! Network measures natively, beside rustworkx-core on one thread: `native-peers GRAPH…`.
//!
//! Writes a line of JSON a graph, measure and library: median milliseconds of up to seven runs.

use std::hint::black_box;
use std::time::{Duration, Instant};

use rustworkx_core::centrality::{
    betweenness_centrality, closeness_centrality, eigenvector_centrality,
};
use rustworkx_core::petgraph::graph::UnGraph;
use serde_json::{Value, json};
use wellbeing_map::model::Adjacency;
use wellbeing_map::{parse_map_file, statistics, stats};

const RUNS: usize = 7;
/// Short measures are repeated until a run takes at least this long.
const LEAST_RUN: Duration = Duration::from_millis(20);
/// rustworkx-core goes parallel above so many nodes.
const NEVER_PARALLEL: usize = usize::MAX;

fn main() {
    for path in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&path).expect("the graph can be read");
        let graph: Value = serde_json::from_str(&text).expect("the graph is JSON");
        measure(&graph);
    }
}

fn measure(graph: &Value) {
    let name = graph["name"].as_str().unwrap_or_default();
    let node_count = graph["n"].as_u64().unwrap_or_default() as usize;
    let edges: Vec<[u32; 2]> =
        serde_json::from_value(graph["edges"].clone()).expect("edges are pairs of nodes");
    let report = |library: &str, measure: &str, milliseconds: f64| {
        let line = json!({
            "graph": name, "measure": measure, "library": library, "milliseconds": milliseconds,
        });
        println!("{line}");
    };

    let ours = Adjacency::from_edges(node_count, &edges);
    let components = stats::components(&ours);
    let library = "wellbeing-map";
    report(library, "betweenness", median(|| stats::shortest_paths(&ours, &components)));
    report(library, "closeness", median(|| stats::distances(&ours, &components)));
    report(library, "eigenvector", median(|| stats::eigenvector_centrality(&ours, &components)));
    report(library, "communities", median(|| stats::communities(&ours)));
    let record = parse_map_file(as_map(node_count, &edges).as_bytes()).expect("a map");
    report(library, "everything", median(|| statistics(&record.maps()[0])));

    let mut theirs = UnGraph::<(), ()>::with_capacity(node_count, edges.len());
    let nodes: Vec<_> = (0..node_count).map(|_| theirs.add_node(())).collect();
    for [a, b] in edges {
        theirs.add_edge(nodes[a as usize], nodes[b as usize], ());
    }
    let library = "rustworkx-core";
    report(
        library,
        "betweenness",
        median(|| betweenness_centrality(&theirs, false, false, NEVER_PARALLEL)),
    );
    report(library, "closeness", median(|| closeness_centrality(&theirs, true, NEVER_PARALLEL)));
    let weight = |_| Ok::<f64, ()>(1.0);
    report(
        library,
        "eigenvector",
        // As exact as ours.
        median(|| eigenvector_centrality(&theirs, weight, Some(1_000_000), Some(1e-14))),
    );
}

/// The graph as a map of people.
fn as_map(node_count: usize, edges: &[[u32; 2]]) -> String {
    let person = |node: usize| json!({"id": format!("p{node}"), "kind": "person", "label": "P"});
    let tie = |[a, b]: &[u32; 2]| json!({"a": format!("p{a}"), "b": format!("p{b}")});
    let alters: Vec<Value> = (0..node_count).map(person).collect();
    let ties: Vec<Value> = edges.iter().map(tie).collect();
    json!({"format": "wellbeing-map", "version": 1, "id": "graph",
           "maps": [{"id": "m", "alters": alters, "ties": ties}]})
    .to_string()
}

/// Milliseconds a call takes: the median over runs.
fn median<T>(call: impl Fn() -> T) -> f64 {
    let start = Instant::now();
    black_box(call());
    let first = start.elapsed();
    let repeats = (LEAST_RUN.as_secs_f64() / first.as_secs_f64().max(1e-9)).ceil().max(1.0);
    let mut runs: Vec<f64> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..repeats as usize {
                black_box(call());
            }
            start.elapsed().as_secs_f64() * 1e3 / repeats
        })
        .collect();
    runs.sort_by(f64::total_cmp);
    runs[RUNS / 2]
}
