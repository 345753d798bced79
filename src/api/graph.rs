//! Any graph, without a map around it: its layout and the figures of its nodes.

use std::cell::LazyCell;

use js_sys::{Array, Float32Array, Object, Reflect};
use serde::Deserialize;
use wasm_bindgen::prelude::*;

use super::convert::{graph, options_from, points, refused, to_js};
use super::drawing::DrawingOptions;
use crate::layout::{LayoutGraph, graph_quality};
use crate::layout_graph;
use crate::model::Adjacency;
use crate::stats::{
    Limits, PersonStatistics, clustering, communities, components, cores, distances,
    eigenvector_centrality, shortest_paths,
};

/// Figures of nodes, by the keys that people's figures have: all but the one about ego.
fn measures() -> Vec<String> {
    let keys = PersonStatistics::KEYS.into_iter().filter(|key| *key != "dyadic_constraint");
    keys.map(str::to_owned).collect()
}

/// Positions x, y of a graph's nodes, one after the other.
#[wasm_bindgen(js_name = layoutGraph)]
pub fn layout_edges(
    node_count: JsValue,
    edges: JsValue,
    options: JsValue,
) -> Result<Float32Array, JsValue> {
    let allowed = ["setting", "aspect", "seed", "onProgress"];
    let options: DrawingOptions = options_from(options, &allowed)?;
    let (node_count, edges) = graph(&node_count, edges)?;
    let layout_options = options.layout_options()?;
    let points = layout_graph(node_count, &edges, &layout_options, options.progress()?);
    let flat: Vec<f32> = points.iter().flat_map(|p| [p.x as f32, p.y as f32]).collect();
    Ok(Float32Array::from(flat.as_slice()))
}

/// How good a drawing of a graph is, whoever made it.
#[wasm_bindgen(js_name = measureLayout)]
pub fn measure_layout(
    node_count: JsValue,
    edges: JsValue,
    positions: JsValue,
) -> Result<JsValue, JsValue> {
    let (node_count, edges) = graph(&node_count, edges)?;
    let points = points(&positions, node_count)?;
    to_js(&graph_quality(&LayoutGraph::from_edges(node_count, &edges), &points))
}

/// Figures of a graph's nodes: for each measure that is asked for a list by node, `null` where
/// undefined.
#[wasm_bindgen(js_name = measureGraph)]
pub fn measure_graph(
    node_count: JsValue,
    edges: JsValue,
    options: JsValue,
) -> Result<JsValue, JsValue> {
    let options: MeasureOptions = options_from(options, &["measures"])?;
    let asked = asked_measures(&options.measures)?;
    let (node_count, edges) = graph(&node_count, edges)?;
    let graph = Adjacency::from_edges(node_count, &edges);
    let components = LazyCell::new(|| components(&graph));
    let with_betweenness = asked.iter().any(|name| name == "betweenness");
    let paths = LazyCell::new(|| match with_betweenness {
        true => shortest_paths(&graph, &components),
        false => distances(&graph, &components),
    });
    let result = Object::new();
    let mut limits = Limits::default();
    for name in &asked {
        let list = match name.as_str() {
            "degree" => list(graph.nodes().map(|node| Some(graph.degree(node) as f64))),
            "betweenness" => {
                limits.betweenness_sampled = paths.sampling.betweenness;
                limits.betweenness_past_limit = paths.betweenness.is_none();
                let known = paths.betweenness.as_deref();
                list((0..node_count).map(|node| known.map(|known| known[node])))
            }
            "closeness_centrality" => {
                limits.closeness_centrality_sampled = paths.sampling.closeness_centrality;
                list(paths.closeness_centrality.iter().copied())
            }
            "harmonic_centrality" => {
                limits.harmonic_centrality_sampled = paths.sampling.harmonic_centrality;
                list(paths.harmonic_centrality.iter().copied())
            }
            "eigenvector_centrality" => {
                let found = eigenvector_centrality(&graph, &components);
                limits.eigenvector_centrality_past_limit = found.is_err();
                list(found.unwrap_or_else(|_| vec![None; node_count]).into_iter())
            }
            "clustering" => list(clustering(&graph).local.into_iter().map(Some)),
            "core_number" => list(cores(&graph).core_numbers.into_iter().map(f64::from).map(Some)),
            "community" => {
                let found = communities(&graph);
                limits.communities_runs = found.as_ref().and_then(|found| found.fewer_runs);
                let of = |node: usize| Some(f64::from(found.as_ref()?.community_of[node]));
                list((0..node_count).map(of))
            }
            _ => continue,
        };
        Reflect::set(&result, &name.into(), &list)?;
    }
    Reflect::set(&result, &"limits".into(), &to_js(&limits)?)?;
    Ok(result.into())
}

fn list(values: impl Iterator<Item = Option<f64>>) -> Array {
    values.map(|value| value.map_or(JsValue::NULL, JsValue::from_f64)).collect()
}

#[derive(Default, Deserialize)]
struct MeasureOptions {
    #[serde(default, with = "serde_wasm_bindgen::preserve")]
    measures: JsValue,
}

/// The measures that are asked for; all where nothing is said.
fn asked_measures(asked: &JsValue) -> Result<Vec<String>, JsValue> {
    let allowed = measures().join(", ");
    if asked.is_undefined() {
        return Ok(measures());
    }
    let Some(asked) = asked.dyn_ref::<Array>() else {
        return Err(refused(&format!("measures must be a list of texts; allowed: {allowed}")));
    };
    let name = |value: JsValue| {
        let name = value.as_string().filter(|name| measures().contains(name));
        let shown = || value.as_string().map_or("what is no text".to_owned(), |t| format!("{t:?}"));
        name.ok_or_else(|| refused(&format!("{} is no measure; allowed: {allowed}", shown())))
    };
    asked.iter().map(name).collect()
}
