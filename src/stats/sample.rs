//! What a seeded sample says about everyone, and how far off that may be.

use serde::Serialize;

use crate::random::Random;

/// Steps along ties that a sample may cost; then its size is between the two below.
const STEPS: usize = 100_000_000;
const FEWEST_SOURCES: usize = 128;
const MOST_SOURCES: usize = 1024;

/// How a figure was estimated.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Sampled {
    /// How many people the ways were followed from.
    pub sources: usize,
    /// Standard error of the figure, in its own unit; of a figure a person has, the largest.
    pub standard_error: f64,
}

/// A simple random sample of some nodes, in order; all of them where that is not more.
///
/// The draws are the same on every machine.
pub(super) fn sample(nodes: &[u32], steps_a_source: usize) -> Vec<u32> {
    let size = (STEPS / steps_a_source.max(1)).clamp(FEWEST_SOURCES, MOST_SOURCES);
    if nodes.len() <= size {
        return nodes.to_vec();
    }
    // Any fixed seed would do.
    let mut random = Random::seeded(1);
    let mut pool = nodes.to_vec();
    for at in 0..size {
        let chosen = at + random.below(pool.len() - at);
        pool.swap(at, chosen);
    }
    pool.truncate(size);
    pool.sort_unstable();
    pool
}

/// Sums over a sample, from which mean and standard error follow.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sum {
    sum: f64,
    squares: f64,
}

impl Sum {
    pub(super) fn add(&mut self, value: f64) {
        self.sum += value;
        self.squares += value * value;
    }

    pub(super) fn mean(self, count: usize) -> f64 {
        self.sum / count as f64
    }

    /// Standard error of the mean of `count` drawn from `population` without putting back
    /// (Cochran 1977, Sampling Techniques, theorem 2.2); 0 where all were drawn.
    pub(super) fn standard_error(self, count: usize, population: usize) -> f64 {
        if count >= population {
            return 0.0;
        }
        let (k, mean) = (count as f64, self.mean(count));
        let variance = (self.squares - k * mean * mean).max(0.0) / (k - 1.0).max(1.0);
        (variance / k * (1.0 - k / population as f64)).sqrt()
    }
}
