//! A clustering as a typology, with tables of its clusters.

use std::collections::BTreeMap;

use serde::Serialize;

use super::standard::{Scale, scale, transformed};
use super::{Clustering, FitError, MOST_COMPARED, Partition, Silhouette, stability};
use crate::language::Language;
use crate::typology::classify::titles;
use crate::typology::{Basis, Decision, Feature, NetworkType, Quantity, Source, Typology, words};

/// A feature is named as what sets a type apart from this many standard units on.
const SETS_APART: f64 = 0.5;
/// The cohort's id among the sources.
const COHORT: &str = "cohort";

/// Types derived from a cohort.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fit {
    /// The types, to be named and used as any other.
    #[serde(skip)]
    pub typology: Typology,
    /// What the types rest on.
    pub fit: Basics,
    /// For each number of types.
    pub silhouettes: Vec<Silhouette>,
    /// In the order of the types.
    pub clusters: Vec<Cluster>,
    /// By `RECORD/MAP` the type's id; `None` where a feature is unknown.
    pub assignments: BTreeMap<String, Option<String>>,
}

/// What a fit rests on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Basics {
    /// Maps on which every feature is known.
    pub maps: usize,
    /// The others.
    pub left_out: usize,
    /// Number of types.
    pub k: usize,
    /// Of samples and bootstraps.
    pub seed: u64,
    /// Bootstraps behind a stability.
    pub draws: usize,
    /// Maps that were compared pair by pair; `None` where all were.
    pub compared: Option<usize>,
    /// Ids of features in which no map differs.
    pub dropped_features: Vec<String>,
}

/// The maps of one type.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Cluster {
    /// The type's id.
    pub id: String,
    /// Number of maps.
    pub n: usize,
    /// By feature id, in transformed units.
    pub means: BTreeMap<String, f64>,
    /// By feature id, in transformed units, with n − 1; `None` for one map.
    pub sds: BTreeMap<String, Option<f64>>,
    /// Mean silhouette of its maps, −1 to 1.
    pub silhouette: Option<f64>,
    /// Mean Jaccard index over the bootstraps, 0 to 1; `None` where there were none.
    pub stability: Option<f64>,
    /// `RECORD/MAP` of the map with the least sum of distances to the others.
    pub medoid: Option<String>,
}

impl Clustering {
    /// The typology of `k` types, numbered by size; `draws` are [`Clustering::bootstrap`]s of
    /// the same `k`. What is said of them is in `language`.
    ///
    /// # Errors
    /// A number of types that can't be.
    pub fn fit(
        &self,
        language: &Language,
        k: usize,
        draws: &[Vec<Option<f64>>],
    ) -> Result<Fit, FitError> {
        let partition = self.partition(k)?;
        let stabilities = stability::means(draws, k);
        let clusters: Vec<Cluster> =
            (0..k).map(|label| self.cluster(partition, label, stabilities[label])).collect();
        let mut assignments: BTreeMap<String, Option<String>> =
            self.observations.iter().map(|observation| (observation.id.clone(), None)).collect();
        for (map, label) in self.standardised.kept.iter().zip(&partition.labels) {
            assignments.insert(self.observations[*map].id.clone(), Some(type_id(*label)));
        }
        Ok(Fit {
            typology: self.typology(language, &clusters),
            fit: self.basics(k, draws.len()),
            silhouettes: self.silhouettes(),
            clusters,
            assignments,
        })
    }

    fn basics(&self, k: usize, draws: usize) -> Basics {
        let maps = self.standardised.kept.len();
        let dropped = self.standardised.dropped.iter();
        Basics {
            maps,
            left_out: self.observations.len() - maps,
            k,
            seed: self.seed,
            draws,
            compared: (maps > MOST_COMPARED).then_some(MOST_COMPARED),
            dropped_features: dropped.map(|i| self.typology.features[*i].id.clone()).collect(),
        }
    }

    fn cluster(&self, partition: &Partition, label: usize, stability: Option<f64>) -> Cluster {
        let kept = &self.standardised.kept;
        let of_cluster = kept.iter().zip(&partition.labels).filter(|(_, own)| **own == label);
        let maps: Vec<usize> = of_cluster.map(|(map, _)| *map).collect();
        let (mut means, mut sds) = (BTreeMap::new(), BTreeMap::new());
        let chosen = self.standardised.features.iter().chain(&self.standardised.dropped);
        for index in chosen.filter(|_| !maps.is_empty()) {
            let feature = &self.typology.features[*index];
            let values: Vec<f64> =
                transformed(feature, *index, &self.observations, &maps).collect();
            let Scale { mean, sd } = scale(&values);
            means.insert(feature.id.clone(), mean);
            sds.insert(feature.id.clone(), sd);
        }
        let medoid = partition.sitting.medoids.get(label).copied().flatten();
        let medoid = medoid.map(|point| kept[self.sample[point]]);
        Cluster {
            id: type_id(label),
            n: maps.len(),
            means,
            sds,
            silhouette: partition.sitting.of_clusters.get(label).copied().flatten(),
            stability,
            medoid: medoid.map(|map| self.observations[map].id.clone()),
        }
    }

    fn typology(&self, language: &Language, clusters: &[Cluster]) -> Typology {
        let used = self.standardised.features.iter().zip(&self.standardised.scales);
        let scaled: Vec<(&Feature, Scale)> =
            used.map(|(index, scale)| (&self.typology.features[*index], *scale)).collect();
        let features = scaled.iter().map(|(feature, scale)| Feature {
            centre: fitted(scale.mean),
            spread: fitted(scale.sd.unwrap_or(1.0)),
            weight: feature.weight.as_ref().map(|weight| self.taken_over(language, weight)),
            ..(*feature).clone()
        });
        let maps = self.standardised.kept.len();
        let left_out = self.observations.len() - maps;
        let given = [
            ("maps", maps.into()),
            ("left_out", left_out.into()),
            ("types", clusters.len().into()),
            // As text: a seed may have more digits than a message can count.
            ("seed", self.seed.to_string().into()),
        ];
        let types = clusters.iter().enumerate();
        let network_type = |(label, cluster)| network_type(language, label, cluster, &scaled);
        Typology {
            id: shortened(format!("fitted_{}", self.typology.id)),
            title: language.say("types-fitted-title", &given),
            statement: language.say("types-fitted-statement", &given),
            sources: sources(language.say("types-fitted-source", &given)),
            features: features.collect(),
            types: types.map(network_type).collect(),
            decision: self.decision(language),
        }
    }

    /// That of the typology whose features were compared.
    fn decision(&self, language: &Language) -> Decision {
        let Decision { typed_from_robustness, draws, shift, clamp, .. } = &self.typology.decision;
        let Decision { roles_known_from, features_known_from, seed, .. } = &self.typology.decision;
        let over = |quantity| self.taken_over(language, quantity);
        Decision {
            typed_from_robustness: over(typed_from_robustness),
            draws: over(draws),
            shift: over(shift),
            clamp: over(clamp),
            roles_known_from: over(roles_known_from),
            features_known_from: features_known_from.as_ref().map(over),
            seed: *seed,
        }
    }

    /// The sources of the other typology are not those of the types derived.
    fn taken_over(&self, language: &Language, quantity: &Quantity) -> Quantity {
        let title = [("title", self.typology.title.as_str().into())];
        let reason = shortened(language.say("types-fitted-taken-over", &title));
        let basis = Basis::Assumption;
        Quantity { value: quantity.value, basis, source: None, reason: Some(reason) }
    }
}

fn network_type(
    language: &Language,
    label: usize,
    cluster: &Cluster,
    scaled: &[(&Feature, Scale)],
) -> NetworkType {
    let value = |(feature, scale): &(&Feature, Scale)| {
        let mean = cluster.means.get(&feature.id).copied().unwrap_or(scale.mean);
        (mean - scale.mean) / scale.sd.unwrap_or(1.0)
    };
    let apart = |sign: f64| {
        let named = scaled.iter().filter(|scaled| value(scaled) * sign >= SETS_APART);
        titles(language, named.map(|(feature, _)| *feature))
    };
    let prototype = scaled.iter().map(|scaled| (scaled.0.id.clone(), fitted(value(scaled))));
    NetworkType {
        id: type_id(label),
        title: language.say("types-fitted-type", &[("number", (label + 1).into())]),
        description: shortened(words::fitted_description(language, &apart(1.0), &apart(-1.0))),
        source: Some(COHORT.to_owned()),
        prototype: prototype.collect(),
    }
}

/// As long as a text of a typology file may be.
fn shortened(text: String) -> String {
    match text.char_indices().nth(Typology::MOST_CHARS - 1) {
        Some((end, last)) if end + last.len_utf8() < text.len() => format!("{}…", &text[..end]),
        _ => text,
    }
}

fn type_id(label: usize) -> String {
    format!("type_{}", label + 1)
}

fn fitted(value: f64) -> Quantity {
    Quantity { value, basis: Basis::Fitted, source: Some(COHORT.to_owned()), reason: None }
}

/// The cohort, and where the method comes from.
fn sources(cohort: String) -> Vec<Source> {
    let source = |id: &str, text: &str, doi: Option<&str>| Source {
        id: id.to_owned(),
        text: text.to_owned(),
        doi: doi.map(str::to_owned),
    };
    vec![
        source(COHORT, &cohort, None),
        source(
            "arai2007",
            "Arai & Barakbah 2007, Hierarchical K-means: an algorithm for centroids \
             initialization for K-means",
            None,
        ),
        source(
            "rousseeuw1987",
            "Rousseeuw 1987, Silhouettes: a graphical aid to the interpretation and validation \
             of cluster analysis",
            Some("10.1016/0377-0427(87)90125-7"),
        ),
        source(
            "hennig2007",
            "Hennig 2007, Cluster-wise assessment of cluster stability",
            Some("10.1016/j.csda.2006.11.025"),
        ),
    ]
}
