//! Types of a cohort.

use std::collections::BTreeSet;
use std::io::{self, Write};

use clap::Args;
use rayon::prelude::*;
use wellbeing_map::io::write_fit_file;
use wellbeing_map::typology::{
    Clustering, DRAWS, FitError, FitOptions, Observation, feature_values,
};
use wellbeing_map::{Language, statistics};

use super::stream::{Cores, Input, for_each_map};
use super::types::Types;

#[derive(Args)]
pub(crate) struct Fitting {
    /// How many types, 2 to 8; where not given, as many as have the highest silhouette.
    #[arg(long, value_name = "N")]
    k: Option<usize>,
    /// Another seed, other bootstraps and samples.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Features to use, by id; all of the typology's where not given.
    #[arg(long, value_delimiter = ',', value_name = "ID,…")]
    features: Option<Vec<String>>,
}

pub(crate) fn fit_types(
    input: &Input,
    cores: &Cores,
    types: &Types,
    fitting: &Fitting,
) -> io::Result<bool> {
    let typology = types.read()?;
    let pool = cores.pool()?;
    let mut observations: Vec<Observation> = Vec::new();
    let observation = |record: &wellbeing_map::Record, map: &wellbeing_map::NetworkMap| {
        let values = feature_values(&typology, &statistics(map).stats);
        Observation { id: format!("{}/{}", record.id, map.id()), values }
    };
    let mut all_well = for_each_map(input, &pool, &observation, &mut |found| {
        observations.extend(found);
        Ok(())
    })?;
    all_well &= leave_out_repeated(&mut observations);
    let options = FitOptions { seed: fitting.seed, features: fitting.features.clone() };
    let clustering = Clustering::new(typology, observations, &options).map_err(io::Error::other)?;
    let k = fitting.k.unwrap_or_else(|| clustering.clearest_count());
    let draws: Result<Vec<_>, FitError> =
        pool.install(|| (0..DRAWS).into_par_iter().map(|d| clustering.bootstrap(k, d)).collect());
    let fit = draws
        .and_then(|draws| clustering.fit(Language::english(), k, &draws))
        .map_err(io::Error::other)?;
    io::stdout().write_all(write_fit_file(&fit).as_bytes())?;
    Ok(all_well)
}

/// Assignments are told by id, so that each can stand there once.
fn leave_out_repeated(observations: &mut Vec<Observation>) -> bool {
    let mut seen = BTreeSet::new();
    let before = observations.len();
    observations.retain(|observation| {
        let is_first = seen.insert(observation.id.clone());
        if !is_first {
            eprintln!("Two maps are called {}; the second is left out.", observation.id);
        }
        is_first
    });
    observations.len() == before
}
