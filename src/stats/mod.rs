//! Network statistics: one measure a file, pure functions, `None` where undefined.

mod betweenness;
mod cliques;
mod clustering;
mod communities;
mod components;
mod composition;
mod cores;
mod cut_people;
mod degree;
mod density;
mod diameter;
mod eigenvector;
mod figures;
mod leaves;
mod leiden;
mod mixing;
mod sample;
mod sampled_paths;
mod scores;
mod share;
mod shortest_paths;
mod structural_holes;
mod support;
mod traversal;
mod tridiagonal;

pub use betweenness::{betweenness_centralization, ego_betweenness};
pub use cliques::{MOST_CLIQUES, cliques};
pub use clustering::{Clustering, clustering};
pub use communities::{Communities, communities, modularity};
pub use components::{Components, components};
pub use composition::{Composition, composition};
pub use cores::{Cores, cores};
pub use cut_people::cut_nodes;
pub use degree::{degree_centralization, mean_degree};
pub use density::density;
pub use eigenvector::{TooClose, eigenvector_centrality};
pub use figures::{Limits, MapStatistics, PersonStatistics, Statistics, statistics};
pub use mixing::{formal_informal_ei, gateway_share};
pub use sample::Sampled;
pub use scores::{social_capital, wellbeing_metric};
pub use shortest_paths::{MOST_PEOPLE_EXACT, Sampling, ShortestPaths, distances, shortest_paths};
pub use structural_holes::{
    StructuralHoles, dyadic_constraints, effective_size, efficiency, hierarchy, structural_holes,
};
pub use support::{SupportFigures, multiplexity, practitioner_only_support, reciprocity, support};
