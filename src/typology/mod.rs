//! Typologies: data files of features, types and decisions, and where a map stands in one.

mod classify;
mod features;
mod file;

pub use classify::{Classification, Outcome, Reason, classify};
pub use file::{Decision, FactWords, Feature, NetworkType, Source, Transform, Typology, Whole};
