//! Figures as the rows of a table: comma-separated values with a header, one row a map or a
//! person, an empty cell where a figure is undefined.

use serde::Serialize;
use serde_json::Value;

use crate::stats::{MapStatistics, PersonStatistics, Statistics};

/// Figures that may be estimated; each has two columns.
const SAMPLED: [&str; 5] = [
    "betweenness_sampled",
    "closeness_centrality_sampled",
    "harmonic_centrality_sampled",
    "ego_betweenness_sampled",
    "mean_distance_sampled",
];
/// The first of these are figures people have.
const SAMPLED_OF_PEOPLE: usize = 3;
/// What else was not settled.
const PAST_LIMIT: [&str; 5] = [
    "diameter_at_least",
    "communities_runs",
    "cliques_past_limit",
    "betweenness_past_limit",
    "eigenvector_centrality_past_limit",
];

/// The columns of [`map_row`]: record, map, figures in the order of their definitions, and what
/// of them is estimated.
pub fn map_header() -> String {
    let mut names = vec!["record".to_owned(), "map".to_owned()];
    for key in Statistics::KEYS {
        match key {
            "ring_counts" => {
                names.extend(["1", "2", "3", "not_placed"].map(|ring| format!("{key}_{ring}")));
            }
            _ => names.push(key.to_owned()),
        }
    }
    for key in SAMPLED {
        names.extend(["sources", "standard_error"].map(|part| format!("{key}_{part}")));
    }
    names.extend(PAST_LIMIT.map(str::to_owned));
    row(&names)
}

/// One map. Counts by ring have four columns; other lists are JSON in their cell.
pub fn map_row(record: &str, map: &str, stats: &Statistics) -> String {
    let values = json(stats);
    let mut cells = vec![record.to_owned(), map.to_owned()];
    for key in Statistics::KEYS {
        match (key, &values[key]) {
            ("ring_counts", Value::Array(counts)) => cells.extend(counts.iter().map(cell)),
            (_, value) => cells.push(cell(value)),
        }
    }
    for key in SAMPLED {
        cells.extend(["sources", "standard_error"].map(|part| cell(&values[key][part])));
    }
    cells.extend(PAST_LIMIT.map(|key| cell(&values[key])));
    row(&cells)
}

/// The columns of [`person_rows`]: ids, figures, and how those that are estimated were.
pub fn person_header() -> String {
    let ids = ["record", "map", "person"].into_iter();
    let mut names: Vec<String> = ids.chain(PersonStatistics::KEYS).map(str::to_owned).collect();
    for key in &SAMPLED[..SAMPLED_OF_PEOPLE] {
        names.extend(["sources", "standard_error"].map(|part| format!("{key}_{part}")));
    }
    row(&names)
}

/// One row a person, in the order of their ids.
pub fn person_rows(record: &str, map: &str, measured: &MapStatistics) -> String {
    let limits = json(&measured.stats.limits);
    let estimates: Vec<String> = SAMPLED[..SAMPLED_OF_PEOPLE]
        .iter()
        .flat_map(|key| ["sources", "standard_error"].map(|part| cell(&limits[key][part])))
        .collect();
    let one = |(id, figures): (&String, &PersonStatistics)| {
        let values = json(figures);
        let mut cells = [record, map, id].map(str::to_owned).to_vec();
        cells.extend(PersonStatistics::KEYS.map(|key| cell(&values[key])));
        cells.extend_from_slice(&estimates);
        row(&cells)
    };
    measured.people.iter().map(one).collect()
}

/// Numbers and texts alone can't fail to become JSON.
fn json(figures: &impl Serialize) -> Value {
    serde_json::to_value(figures).unwrap_or_default()
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A line, quoted where it must be (RFC 4180, but lines end as NDJSON's do).
fn row(cells: &[impl AsRef<[u8]>]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing to memory can't fail, and the cells are text.
    let _ = writer.write_record(cells);
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}
