//! Network statistics: one measure a file, pure functions, `None` where undefined.

mod composition;
mod connectedness;
mod density;
mod share;
mod structural_holes;

use std::collections::BTreeMap;

use serde::Serialize;

pub use composition::{Composition, composition};
pub use connectedness::{Connectedness, connectedness};
pub use density::density;
pub use structural_holes::{
    StructuralHoles, dyadic_constraints, effective_size, efficiency, structural_holes,
};

use crate::model::{AlterId, NetworkMap, PeopleGraph};

/// Every figure of one map. Serialises to one flat object whose keys stand in the order of
/// the definitions; undefined figures are `null`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Statistics {
    /// Who is there.
    #[serde(flatten)]
    pub composition: Composition,
    /// t, ties between people.
    pub people_ties: usize,
    /// See [`density`].
    pub density: Option<f64>,
    /// How people hang together.
    #[serde(flatten)]
    pub connectedness: Connectedness,
    /// What ego's place among people is.
    #[serde(flatten)]
    pub structural_holes: StructuralHoles,
}

/// The figures of one person.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct PersonStatistics {
    /// Ties to other people.
    pub degree: usize,
    /// Burt's constraint of this person on ego.
    pub dyadic_constraint: f64,
}

/// Figures of the map as a whole and of each person in it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MapStatistics {
    /// Of the map.
    pub stats: Statistics,
    /// Of each person, by id.
    pub people: BTreeMap<String, PersonStatistics>,
}

/// Measures a map. O(alters + ties + Σ degree²).
///
/// # Example
/// ```
/// let file = br#"{"format":"wellbeing-map","version":1,"id":"r","maps":[{"id":"m","alters":[
///     {"id":"a","kind":"person","label":"Asha"},{"id":"b","kind":"person","label":"Ben"}],
///     "ties":[{"a":"a","b":"b"}]}]}"#;
/// let record = wellbeing_map::parse_map_file(file).unwrap();
/// let measured = wellbeing_map::statistics(&record.maps()[0]);
/// assert_eq!(measured.stats.density, Some(1.0));
/// ```
pub fn statistics(map: &NetworkMap) -> MapStatistics {
    let people_graph = PeopleGraph::new(map);
    let dyadic = dyadic_constraints(&people_graph);
    let stats = Statistics {
        composition: composition(map),
        people_ties: people_graph.ties(),
        density: density(&people_graph),
        connectedness: connectedness(&people_graph),
        structural_holes: structural_holes(&people_graph, &dyadic),
    };
    let graph = people_graph.graph();
    let id = |index: usize| -> &AlterId { &map.alters()[index].id };
    let people = graph
        .node_indices()
        .zip(dyadic)
        .map(|(person, dyadic_constraint)| {
            let degree = graph.neighbors(person).count();
            let key = id(people_graph.alter_index(person)).as_str().to_owned();
            (key, PersonStatistics { degree, dyadic_constraint })
        })
        .collect();
    MapStatistics { stats, people }
}
