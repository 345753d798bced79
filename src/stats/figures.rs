//! All figures of one map.

use std::collections::BTreeMap;

use serde::Serialize;

use super::*;
use crate::model::{NetworkMap, PeopleGraph};

/// Every figure of one map. Serialises to one flat object whose keys stand in the order of
/// the definitions; undefined figures are `null`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Statistics {
    /// Who is there.
    #[serde(flatten)]
    pub composition: Composition,
    /// Who gives what.
    #[serde(flatten)]
    pub support: SupportFigures,
    /// t, ties between people.
    pub people_ties: usize,
    /// See [`density`].
    pub density: Option<f64>,
    /// See [`components`].
    pub components: usize,
    /// See [`Components::largest_share`].
    pub largest_component_share: Option<f64>,
    /// People tied to no other person.
    pub isolates: usize,
    /// See [`mean_degree`].
    pub mean_degree: Option<f64>,
    /// See [`degree_centralization`].
    pub degree_centralization: Option<f64>,
    /// See [`Clustering::transitivity`].
    pub transitivity: Option<f64>,
    /// See [`Clustering::mean`].
    pub mean_clustering: Option<f64>,
    /// What ego's place among people is.
    #[serde(flatten)]
    pub structural_holes: StructuralHoles,
    /// See [`betweenness_centralization`].
    pub betweenness_centralization: Option<f64>,
    /// See [`ego_betweenness`].
    pub ego_betweenness: Option<f64>,
    /// See [`ShortestPaths::diameter`].
    pub diameter: Option<usize>,
    /// See [`ShortestPaths::mean_distance`].
    pub mean_distance: Option<f64>,
    /// The highest of the [`cores`]; `None` without people.
    pub core_number_max: Option<u32>,
    /// See [`cliques`].
    pub cliques: Option<usize>,
    /// How many [`communities`] there are.
    pub communities: Option<usize>,
    /// See [`modularity`].
    pub modularity: Option<f64>,
    /// Ids of the people without whom two others would no longer be joined, in order; see
    /// [`cut_nodes`].
    pub cut_people: Vec<String>,
    /// See [`gateway_share`].
    pub gateway_share: Option<f64>,
    /// See [`formal_informal_ei`].
    pub formal_informal_ei: Option<f64>,
    /// See [`social_capital`].
    pub social_capital: Option<u8>,
    /// See [`wellbeing_metric`].
    pub wellbeing_metric: Option<f64>,
    /// What is not exact, or was too much to count.
    #[serde(flatten)]
    pub limits: Limits,
}

impl Statistics {
    /// The keys of a map's figures, in the order in which they are written; [`Limits`] come
    /// after them, where there are any.
    pub const KEYS: [&str; 51] = [
        "people",
        "places",
        "activities",
        "connections",
        "role_known",
        "contact_frequency_known",
        "new_in_last_year_known",
        "years_known_known",
        "wellbeing_effect_known",
        "family_share",
        "friend_share",
        "practitioner_share",
        "wider_share",
        "role_blau",
        "role_iqv",
        "ring_counts",
        "weekly_share",
        "new_share",
        "mean_years_known",
        "helping_share",
        "hindering_share",
        "mean_wellbeing_effect",
        "reciprocity",
        "multiplexity",
        "practitioner_only_support",
        "people_ties",
        "density",
        "components",
        "largest_component_share",
        "isolates",
        "mean_degree",
        "degree_centralization",
        "transitivity",
        "mean_clustering",
        "effective_size",
        "efficiency",
        "constraint",
        "hierarchy",
        "betweenness_centralization",
        "ego_betweenness",
        "diameter",
        "mean_distance",
        "core_number_max",
        "cliques",
        "communities",
        "modularity",
        "cut_people",
        "gateway_share",
        "formal_informal_ei",
        "social_capital",
        "wellbeing_metric",
    ];
}

impl PersonStatistics {
    /// The keys of a person's figures, in the order in which they are written.
    pub const KEYS: [&str; 9] = [
        "degree",
        "betweenness",
        "closeness_centrality",
        "harmonic_centrality",
        "eigenvector_centrality",
        "clustering",
        "core_number",
        "dyadic_constraint",
        "community",
    ];
}

/// What was estimated or given up: in very large maps, and where there is too much to count in a
/// dense one. Only what applies is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Limits {
    /// Of each person's betweenness, and of its centralization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub betweenness_sampled: Option<Sampled>,
    /// Of each person's closeness centrality.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closeness_centrality_sampled: Option<Sampled>,
    /// Of each person's harmonic centrality.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub harmonic_centrality_sampled: Option<Sampled>,
    /// Of ego's betweenness.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ego_betweenness_sampled: Option<Sampled>,
    /// Of the mean distance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mean_distance_sampled: Option<Sampled>,
    /// The longest way found, where it could not be shown that none is longer; `diameter` is
    /// then `None`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub diameter_at_least: Option<usize>,
    /// Runs of the Leiden method, where they were fewer than ten.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub communities_runs: Option<u64>,
    /// There are more cliques than were counted; `cliques` is then `None`.
    #[serde(skip_serializing_if = "is_false")]
    pub cliques_past_limit: bool,
    /// There are more shortest ways than can be counted; betweenness is then `None`.
    #[serde(skip_serializing_if = "is_false")]
    pub betweenness_past_limit: bool,
    /// Eigenvector centrality could not be told in the steps allowed and is `None`.
    #[serde(skip_serializing_if = "is_false")]
    pub eigenvector_centrality_past_limit: bool,
}

/// The figures of one person.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct PersonStatistics {
    /// Ties to other people.
    pub degree: usize,
    /// See [`ShortestPaths::betweenness`].
    pub betweenness: Option<f64>,
    /// See [`ShortestPaths::closeness_centrality`].
    pub closeness_centrality: Option<f64>,
    /// See [`ShortestPaths::harmonic_centrality`].
    pub harmonic_centrality: Option<f64>,
    /// See [`eigenvector_centrality`].
    pub eigenvector_centrality: Option<f64>,
    /// See [`Clustering::local`].
    pub clustering: f64,
    /// See [`Cores::core_numbers`].
    pub core_number: u32,
    /// Burt's constraint of this person on ego; see [`dyadic_constraints`].
    pub dyadic_constraint: f64,
    /// See [`Communities::community_of`].
    pub community: Option<u32>,
}

/// Figures of the map as a whole and of each person in it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MapStatistics {
    /// Of the map.
    pub stats: Statistics,
    /// Of each person, by id.
    pub people: BTreeMap<String, PersonStatistics>,
}

/// Measures a map, in O(n(n + t)) beside what cliques take. What is not exact, as figures of
/// shortest ways above 10,000 people, is said in [`Limits`].
///
/// # Example
/// ```
/// let file = br#"{"format":"wellbeing-map","version":1,"id":"r","maps":[{"id":"m","alters":[
///     {"id":"a","kind":"person","label":"Asha"},{"id":"b","kind":"person","label":"Ben"}],
///     "ties":[{"a":"a","b":"b"}]}]}"#;
/// let record = wellbeing_map::parse_map_file(file).unwrap();
/// let measured = wellbeing_map::statistics(&record.maps()[0]);
/// assert_eq!(measured.stats.density, Some(1.0));
/// assert_eq!(measured.people["a"].degree, 1);
/// ```
pub fn statistics(map: &NetworkMap) -> MapStatistics {
    let people_graph = PeopleGraph::new(map);
    let graph = people_graph.adjacency();
    let alters = people_graph.alter_indices().iter().map(|index| &map.alters()[*index]);
    let ids: Vec<&str> = alters.map(|alter| alter.id.as_str()).collect();

    let components = components(graph);
    let paths = shortest_paths(graph, &components);
    let clustering = clustering(graph);
    let cores = cores(graph);
    let cliques = cliques(graph, &cores);
    let communities = communities(graph);
    let eigenvector = eigenvector_centrality(graph, &components);
    let dyadic = dyadic_constraints(graph);
    let (ego_betweenness, ego_betweenness_sampled) = ego_betweenness(graph);

    let limits = Limits {
        betweenness_sampled: paths.sampling.betweenness,
        closeness_centrality_sampled: paths.sampling.closeness_centrality,
        harmonic_centrality_sampled: paths.sampling.harmonic_centrality,
        ego_betweenness_sampled,
        mean_distance_sampled: paths.sampling.mean_distance,
        diameter_at_least: paths.sampling.diameter_at_least,
        communities_runs: communities.as_ref().and_then(|found| found.fewer_runs),
        cliques_past_limit: cliques.is_none(),
        betweenness_past_limit: paths.betweenness.is_none(),
        eigenvector_centrality_past_limit: eigenvector.is_err(),
    };
    let stats = Statistics {
        composition: composition(map),
        support: support(map),
        people_ties: graph.edge_count(),
        density: density(graph),
        components: components.sizes.len(),
        largest_component_share: components.largest_share(),
        isolates: components.isolates(),
        mean_degree: mean_degree(graph),
        degree_centralization: degree_centralization(graph),
        transitivity: clustering.transitivity,
        mean_clustering: clustering.mean,
        structural_holes: structural_holes(graph, &dyadic),
        betweenness_centralization: paths
            .betweenness
            .as_deref()
            .and_then(betweenness_centralization),
        ego_betweenness,
        diameter: paths.diameter,
        mean_distance: paths.mean_distance,
        core_number_max: cores.core_numbers.iter().copied().max(),
        cliques,
        communities: communities.as_ref().map(|found| found.count),
        modularity: communities.as_ref().map(|found| found.modularity),
        cut_people: cut_nodes(graph).iter().map(|node| ids[*node as usize].to_owned()).collect(),
        gateway_share: gateway_share(map),
        formal_informal_ei: formal_informal_ei(map),
        social_capital: social_capital(map),
        wellbeing_metric: wellbeing_metric(map),
        limits,
    };
    let eigenvector = eigenvector.unwrap_or_else(|_| vec![None; ids.len()]);
    let people = graph.nodes().map(|node| {
        let at = node as usize;
        let figures = PersonStatistics {
            degree: graph.degree(node),
            betweenness: paths.betweenness.as_ref().map(|list| list[at]),
            closeness_centrality: paths.closeness_centrality[at],
            harmonic_centrality: paths.harmonic_centrality[at],
            eigenvector_centrality: eigenvector[at],
            clustering: clustering.local[at],
            core_number: cores.core_numbers[at],
            dyadic_constraint: dyadic[at],
            community: communities.as_ref().map(|found| found.community_of[at]),
        };
        (ids[at].to_owned(), figures)
    });
    MapStatistics { stats, people: people.collect() }
}

fn is_false(value: &bool) -> bool {
    !value
}
