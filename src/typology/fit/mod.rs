//! Types derived from a cohort: hierarchical k-means (Arai & Barakbah 2007), that is k-means
//! that starts from the means of a Ward clustering cut at k, as R's `factoextra::hkmeans`.

mod lloyd;
mod points;
mod report;
mod silhouette;
mod stability;
mod standard;
mod ward;

pub use report::{Cluster, Fit};

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use serde::Serialize;

use self::lloyd::{lloyd, means};
use self::points::Points;
use self::silhouette::{Sitting, silhouettes};
use self::standard::Standardised;
use self::ward::{Merge, cut, ward};
use super::file::Typology;
use crate::random::Random;

/// Bootstraps behind a stability.
pub const DRAWS: usize = 100;
/// Numbers of types that are tried.
const TYPE_COUNTS: RangeInclusive<usize> = 2..=8;
/// Up to this many maps every pair is compared; above, a seeded sample of as many.
const MOST_COMPARED: usize = 5_000;

/// One map: its id in the cohort and its [`feature_values`](super::feature_values).
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// `RECORD/MAP`.
    pub id: String,
    /// In the typology's order of features; `None` where unknown.
    pub values: Vec<Option<f64>>,
}

/// How types are derived.
#[derive(Clone, Debug, PartialEq)]
pub struct FitOptions {
    /// Of samples and bootstraps.
    pub seed: u64,
    /// Ids of the features to use; all of the typology's where `None`.
    pub features: Option<Vec<String>>,
}

impl Default for FitOptions {
    fn default() -> Self {
        Self { seed: 1, features: None }
    }
}

/// Why no types can be derived. Its text is a sentence for a researcher.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum FitError {
    /// No feature has this id.
    #[error("{id:?} is no feature of this typology; allowed: {allowed}.")]
    UnknownFeature {
        /// What was asked for.
        id: String,
        /// The ids there are, in a list.
        allowed: String,
    },
    /// Nothing to compare by.
    #[error("Types can't be derived without a feature; allowed: one or more of {allowed}.")]
    NoFeature {
        /// The ids there are, in a list.
        allowed: String,
    },
    /// Nothing to compare.
    #[error(
        "Types can't be derived: at least 3 maps that differ are needed. Every feature is known \
         on {known} of {all} maps, {different} of them different.{unknown}"
    )]
    TooFew {
        /// Maps on which every feature is known.
        known: usize,
        /// Maps in the cohort.
        all: usize,
        /// Maps that differ from each other.
        different: usize,
        /// Which features are unknown, as a sentence.
        unknown: String,
    },
    /// More or fewer types than can be.
    #[error(
        "The number of types is {k}; allowed for these maps: {least} to {most}.",
        least = .allowed.start(),
        most = .allowed.end()
    )]
    TypeCount {
        /// What was asked for.
        k: usize,
        /// What can be.
        allowed: RangeInclusive<usize>,
    },
}

/// How well maps sit in their clusters when there are `k`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Silhouette {
    /// Number of clusters.
    pub k: usize,
    /// Mean silhouette, −1 to 1; higher is clearer.
    pub silhouette: f64,
}

/// A cohort clustered for each number of types from 2 to 8.
#[derive(Debug)]
pub struct Clustering {
    typology: Typology,
    observations: Vec<Observation>,
    seed: u64,
    standardised: Standardised,
    /// Points that are compared pair by pair.
    sample: Vec<usize>,
    sampled_points: Points,
    /// For each number of types, from 2 on.
    partitions: Vec<Partition>,
    draw_seeds: Vec<u64>,
}

#[derive(Debug)]
struct Partition {
    /// Of every point; clusters are numbered by size, the largest first.
    labels: Vec<usize>,
    /// Of the points of the sample.
    sample_labels: Vec<usize>,
    sitting: Sitting,
}

impl Clustering {
    /// Clusters the maps on which every feature is known: transformed features as z-scores over
    /// the cohort (SD with n − 1, not clamped), Ward.D2 on Euclidean distances, cut at each
    /// number of types, cluster means as the start of Lloyd's k-means, to convergence. A feature
    /// in which no map differs is dropped. Above 5,000 maps Ward and all that compares pairs
    /// take a seeded sample of 5,000, and k-means takes all.
    ///
    /// O(m² · features + maps · rounds · features) with m the maps, at most 5,000.
    ///
    /// # Errors
    /// A feature that the typology does not have, or fewer than three maps that differ.
    ///
    /// # Example
    /// ```
    /// use wellbeing_map::Typology;
    /// use wellbeing_map::typology::{Clustering, FitOptions, Observation};
    /// let map = |id: usize, people: f64| Observation {
    ///     id: format!("r{id}/m"),
    ///     values: vec![Some(people), Some(3.0), Some(2.0), Some(0.5), Some(0.4), Some(0.1), None],
    /// };
    /// let cohort = [3.0, 4.0, 20.0, 21.0, 22.0].into_iter().enumerate();
    /// let cohort = cohort.map(|(id, people)| map(id, people)).collect();
    /// let options = FitOptions { features: Some(vec!["people".into()]), ..Default::default() };
    /// let clustering = Clustering::new(Typology::built_in(), cohort, &options).unwrap();
    /// assert_eq!(clustering.clearest_count(), 2);
    /// let fit = clustering.fit(wellbeing_map::Language::english(), 2, &[clustering.bootstrap(2, 0).unwrap()]).unwrap();
    /// assert_eq!(fit.clusters[0].n, 3);
    /// assert_eq!(fit.assignments["r0/m"].as_deref(), Some("type_2"));
    /// ```
    pub fn new(
        typology: Typology,
        observations: Vec<Observation>,
        options: &FitOptions,
    ) -> Result<Self, FitError> {
        let chosen = chosen_features(&typology, options)?;
        let standardised = Standardised::new(&typology, &chosen, &observations);
        // Where every feature was dropped there are maps, but all are alike.
        let different = different_rows(&standardised.points).max(standardised.kept.len().min(1));
        if different < 3 {
            return Err(too_few(&typology, &chosen, &observations, &standardised, different));
        }
        let sample = sample(standardised.points.len(), options.seed);
        let sampled_points = standardised.points.chosen(&sample);
        let merges = ward(&sampled_points, &vec![1.0; sample.len()]);
        let most = different.min(*TYPE_COUNTS.end());
        let counts: Vec<usize> = (*TYPE_COUNTS.start()..=most).collect();
        let labels: Vec<Vec<usize>> = counts
            .iter()
            .map(|k| partition(&standardised.points, &sampled_points, &merges, *k))
            .collect();
        let of_sample = |labels: &Vec<usize>| sample.iter().map(|index| labels[*index]).collect();
        let sample_labels: Vec<Vec<usize>> = labels.iter().map(of_sample).collect();
        let sittings = silhouettes(&sampled_points, &sample_labels);
        let parts = labels.into_iter().zip(sample_labels).zip(sittings);
        let partitions = parts
            .map(|((labels, sample_labels), sitting)| Partition { labels, sample_labels, sitting })
            .collect();
        Ok(Self {
            typology,
            observations,
            seed: options.seed,
            standardised,
            sample,
            sampled_points,
            partitions,
            draw_seeds: stability::draw_seeds(options.seed, DRAWS),
        })
    }

    /// For each number of types that can be.
    pub fn silhouettes(&self) -> Vec<Silhouette> {
        let silhouette =
            |(k, part): (usize, &Partition)| Silhouette { k, silhouette: part.sitting.mean };
        (*TYPE_COUNTS.start()..).zip(&self.partitions).map(silhouette).collect()
    }

    /// The number of types with the highest silhouette; of equal ones the least.
    pub fn clearest_count(&self) -> usize {
        let silhouettes = self.silhouettes();
        let best = silhouettes.iter().rev().max_by(|a, b| a.silhouette.total_cmp(&b.silhouette));
        best.map_or(*TYPE_COUNTS.start(), |best| best.k)
    }

    /// One bootstrap of `k` clusters, `draw` from 0 to [`DRAWS`] − 1; for each cluster how alike
    /// it stayed (Jaccard index, 0 to 1), `None` where none of its maps was drawn. Each can be
    /// made on its own, on any thread.
    ///
    /// # Errors
    /// A number of types that can't be.
    pub fn bootstrap(&self, k: usize, draw: usize) -> Result<Vec<Option<f64>>, FitError> {
        let labels = &self.partition(k)?.sample_labels;
        Ok(stability::bootstrap(&self.sampled_points, labels, k, self.draw_seeds[draw % DRAWS]))
    }

    fn partition(&self, k: usize) -> Result<&Partition, FitError> {
        let least = *TYPE_COUNTS.start();
        let found = k.checked_sub(least).and_then(|index| self.partitions.get(index));
        let allowed = least..=least + self.partitions.len() - 1;
        found.ok_or(FitError::TypeCount { k, allowed })
    }
}

fn chosen_features(typology: &Typology, options: &FitOptions) -> Result<Vec<usize>, FitError> {
    let Some(wanted) = &options.features else {
        return Ok((0..typology.features.len()).collect());
    };
    let ids: Vec<&str> = typology.features.iter().map(|feature| feature.id.as_str()).collect();
    if wanted.is_empty() {
        return Err(FitError::NoFeature { allowed: ids.join(", ") });
    }
    if let Some(id) = wanted.iter().find(|id| !ids.contains(&id.as_str())) {
        return Err(FitError::UnknownFeature { id: id.clone(), allowed: ids.join(", ") });
    }
    let is_wanted = |index: &usize| wanted.contains(&typology.features[*index].id);
    Ok((0..typology.features.len()).filter(is_wanted).collect())
}

/// How many points there are that differ, counted up to what matters.
fn different_rows(points: &Points) -> usize {
    let mut seen = BTreeSet::new();
    for row in points.rows() {
        seen.insert(row.iter().map(|value| value.to_bits()).collect::<Vec<_>>());
        if seen.len() >= *TYPE_COUNTS.end() {
            break;
        }
    }
    seen.len()
}

fn too_few(
    typology: &Typology,
    chosen: &[usize],
    observations: &[Observation],
    standardised: &Standardised,
    different: usize,
) -> FitError {
    let unknown_on = |index: usize| {
        observations.iter().filter(|observation| observation.values[index].is_none()).count()
    };
    let unknown: Vec<String> = chosen
        .iter()
        .map(|index| (&typology.features[*index].id, unknown_on(*index)))
        .filter(|(_, maps)| *maps > 0)
        .map(|(id, maps)| format!("{id} on {maps}"))
        .collect();
    let unknown = match unknown.as_slice() {
        [] => String::new(),
        some => format!(" Unknown: {}. Leave such features out.", some.join(", ")),
    };
    FitError::TooFew { known: standardised.kept.len(), all: observations.len(), different, unknown }
}

/// Indices in order: all, or a seeded choice.
fn sample(count: usize, seed: u64) -> Vec<usize> {
    let mut indices: Vec<usize> = (0..count).collect();
    if count > MOST_COMPARED {
        Random::seeded(seed).shuffle(&mut indices);
        indices.truncate(MOST_COMPARED);
        indices.sort_unstable();
    }
    indices
}

/// k clusters of all points, from a Ward clustering of a sample of them.
fn partition(points: &Points, sampled: &Points, merges: &[Merge], k: usize) -> Vec<usize> {
    let weights = vec![1.0; points.len()];
    let start = middles(sampled, &weights[..sampled.len()], merges, k);
    sorted_by_size(&lloyd(points, &weights, start), k)
}

/// k clusters of weighted points.
fn cluster_points(points: &Points, weights: &[f64], k: usize) -> Vec<usize> {
    lloyd(points, weights, middles(points, weights, &ward(points, weights), k))
}

/// The middle of each of the k groups of a Ward clustering.
fn middles(points: &Points, weights: &[f64], merges: &[Merge], k: usize) -> Points {
    let no_middles = Points::new(points.dimensions, vec![0.0; k * points.dimensions]);
    means(points, weights, &cut(merges, k), &no_middles)
}

/// Numbers clusters by size, the largest first, of equal ones that with the earliest point.
fn sorted_by_size(labels: &[usize], k: usize) -> Vec<usize> {
    let mut sizes = vec![0usize; k];
    let mut firsts = vec![usize::MAX; k];
    for (index, label) in labels.iter().enumerate() {
        sizes[*label] += 1;
        firsts[*label] = firsts[*label].min(index);
    }
    let mut order: Vec<usize> = (0..k).collect();
    order.sort_by_key(|label| (usize::MAX - sizes[*label], firsts[*label]));
    let mut numbers = vec![0; k];
    order.into_iter().enumerate().for_each(|(number, label)| numbers[label] = number);
    labels.iter().map(|label| numbers[*label]).collect()
}
