//! Typologies: data files of features, types and decisions; where a map stands in one; and how
//! one is derived from a cohort.

mod change;
mod classify;
mod features;
mod file;
mod fit;
mod translation;
mod words;

pub use change::Change;
pub(crate) use classify::titles;
pub use classify::{Classification, Outcome, Reason, classify};
pub use features::feature_values;
pub use file::{
    Basis, ChangeWords, Decision, FactWords, Feature, NetworkType, Noun, Quantity, Source,
    Transform, Typology, Whole,
};
pub use fit::{Cluster, Clustering, DRAWS, Fit, FitError, FitOptions, Observation, Silhouette};
