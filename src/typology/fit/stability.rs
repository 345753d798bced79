//! How alike clusters stay when the cohort is drawn again.

use super::cluster_points;
use super::points::Points;
use crate::random::Random;

/// Seeds of the draws, so that each can be made on its own.
pub(super) fn draw_seeds(seed: u64, draws: usize) -> Vec<u64> {
    let mut random = Random::seeded(seed);
    let mut half = || u64::from(random.next_u32());
    (0..draws).map(|_| (half() << 32) | half()).collect()
}

/// One bootstrap (Hennig 2007, doi:10.1016/j.csda.2006.11.025): as many points are drawn with
/// replacement and clustered again; for each cluster the largest Jaccard index of those of its
/// points that were drawn with a new cluster, as sets; `None` where none of them was drawn.
pub(super) fn bootstrap(
    points: &Points,
    labels: &[usize],
    cluster_count: usize,
    draw_seed: u64,
) -> Vec<Option<f64>> {
    let mut times = vec![0.0; points.len()];
    let mut random = Random::seeded(draw_seed);
    for _ in 0..points.len() {
        times[random.below(points.len())] += 1.0;
    }
    let drawn: Vec<usize> = (0..points.len()).filter(|index| times[*index] > 0.0).collect();
    let weights: Vec<f64> = drawn.iter().map(|index| times[*index]).collect();
    let again = cluster_points(&points.chosen(&drawn), &weights, cluster_count);
    let before: Vec<usize> = drawn.iter().map(|index| labels[*index]).collect();
    jaccards(&before, &again, cluster_count)
}

fn jaccards(before: &[usize], again: &[usize], cluster_count: usize) -> Vec<Option<f64>> {
    let mut shared = vec![vec![0usize; cluster_count]; cluster_count];
    before.iter().zip(again).for_each(|(own, new)| shared[*own][*new] += 1);
    let size_again = |new: usize| shared.iter().map(|row| row[new]).sum::<usize>();
    let jaccard = |row: &Vec<usize>| {
        let size: usize = row.iter().sum();
        let index =
            |(new, both): (usize, &usize)| *both as f64 / (size + size_again(new) - both) as f64;
        (size > 0).then(|| row.iter().enumerate().map(index).fold(0.0, f64::max))
    };
    shared.iter().map(jaccard).collect()
}

/// The mean over the draws that count, a cluster.
pub(super) fn means(draws: &[Vec<Option<f64>>], cluster_count: usize) -> Vec<Option<f64>> {
    let mean = |cluster: usize| {
        let counted: Vec<f64> = draws.iter().filter_map(|draw| draw[cluster]).collect();
        (!counted.is_empty()).then(|| counted.iter().sum::<f64>() / counted.len() as f64)
    };
    (0..cluster_count).map(mean).collect()
}
