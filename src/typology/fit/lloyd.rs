//! k-means by Lloyd's method, from centres that are given.

use super::points::{Points, distance2};

/// Not reached by any cohort tried, which took up to some hundred: a bound, not a setting.
const MOST_ROUNDS: usize = 10_000;

/// The cluster of each point, once no point changes its cluster (Lloyd 1982,
/// doi:10.1109/TIT.1982.1056489). O(rounds · points · clusters · features).
///
/// A point of weight w stands for w equal ones. Of equally near centres the first counts. A
/// cluster that is left without points goes to the point furthest from its own centre.
pub(super) fn lloyd(points: &Points, weights: &[f64], mut centres: Points) -> Vec<usize> {
    let mut labels = vec![usize::MAX; points.len()];
    for _ in 0..MOST_ROUNDS {
        let mut changed = false;
        for (label, row) in labels.iter_mut().zip(points.rows()) {
            let nearest = nearest(&centres, row);
            changed |= *label != nearest;
            *label = nearest;
        }
        if !changed {
            break;
        }
        centres = means(points, weights, &labels, &centres);
    }
    labels
}

fn nearest(centres: &Points, row: &[f64]) -> usize {
    let mut best = (0, f64::INFINITY);
    for (index, centre) in centres.rows().enumerate() {
        let distance2 = distance2(centre, row);
        if distance2 < best.1 {
            best = (index, distance2);
        }
    }
    best.0
}

/// The middle of each cluster.
pub(super) fn means(
    points: &Points,
    weights: &[f64],
    labels: &[usize],
    centres: &Points,
) -> Points {
    let dimensions = points.dimensions;
    let mut sums = vec![0.0; centres.len() * dimensions];
    let mut totals = vec![0.0; centres.len()];
    for ((row, weight), label) in points.rows().zip(weights).zip(labels) {
        totals[*label] += weight;
        for (sum, value) in sums[label * dimensions..].iter_mut().zip(row) {
            *sum += weight * value;
        }
    }
    for (cluster, total) in totals.iter().enumerate() {
        let middle = &mut sums[cluster * dimensions..][..dimensions];
        if *total > 0.0 {
            middle.iter_mut().for_each(|sum| *sum /= total);
        } else {
            middle.copy_from_slice(points.row(furthest(points, labels, centres)));
        }
    }
    Points::new(dimensions, sums)
}

fn furthest(points: &Points, labels: &[usize], centres: &Points) -> usize {
    let mut best = (0, 0.0);
    for (index, (row, label)) in points.rows().zip(labels).enumerate() {
        let distance2 = distance2(centres.row(*label), row);
        if distance2 > best.1 {
            best = (index, distance2);
        }
    }
    best.0
}
