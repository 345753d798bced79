//! How well each point sits in its cluster, and which point sits in the middle.

use super::points::{Points, distance2};

/// What the ways between all pairs say of one partition.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Sitting {
    /// Mean over all points, −1 to 1.
    pub(super) mean: f64,
    /// Mean over each cluster's points; `None` for a cluster without points.
    pub(super) of_clusters: Vec<Option<f64>>,
    /// The medoid of each cluster: the point with the least sum of distances to the others, the
    /// first of equal ones.
    pub(super) medoids: Vec<Option<usize>>,
}

/// Silhouettes (b − a)/max(a, b) of several partitions at once, since they share their
/// distances: a is a point's mean distance to the others of its cluster, b that to the nearest
/// other cluster; 0 for a point alone in its cluster (Rousseeuw 1987,
/// doi:10.1016/0377-0427(87)90125-7). O(points² · (features + partitions)).
pub(super) fn silhouettes(points: &Points, partitions: &[Vec<usize>]) -> Vec<Sitting> {
    let mut partitions: Vec<Partition<'_>> =
        partitions.iter().map(|labels| Partition::new(labels)).collect();
    let mut distances = vec![0.0; points.len()];
    for (index, row) in points.rows().enumerate() {
        for (distance, other) in distances.iter_mut().zip(points.rows()) {
            *distance = libm::sqrt(distance2(row, other));
        }
        for partition in &mut partitions {
            partition.add(index, &distances);
        }
    }
    partitions.into_iter().map(Partition::finish).collect()
}

struct Partition<'l> {
    labels: &'l [usize],
    sizes: Vec<usize>,
    /// Of silhouettes, a cluster.
    sums: Vec<f64>,
    medoids: Vec<Option<(usize, f64)>>,
    /// Room for a point's distances to each cluster.
    to_clusters: Vec<f64>,
}

impl<'l> Partition<'l> {
    fn new(labels: &'l [usize]) -> Self {
        let count = labels.iter().max().map_or(0, |last| last + 1);
        let mut sizes = vec![0; count];
        labels.iter().for_each(|label| sizes[*label] += 1);
        let (sums, to_clusters) = (vec![0.0; count], vec![0.0; count]);
        Self { labels, sizes, sums, medoids: vec![None; count], to_clusters }
    }

    fn add(&mut self, index: usize, distances: &[f64]) {
        self.to_clusters.fill(0.0);
        for (label, distance) in self.labels.iter().zip(distances) {
            self.to_clusters[*label] += distance;
        }
        let own = self.labels[index];
        let sum = self.to_clusters[own];
        if self.medoids[own].is_none_or(|(_, least)| sum < least) {
            self.medoids[own] = Some((index, sum));
        }
        self.sums[own] += self.silhouette(own);
    }

    fn silhouette(&self, own: usize) -> f64 {
        if self.sizes[own] < 2 {
            return 0.0;
        }
        let within = self.to_clusters[own] / (self.sizes[own] - 1) as f64;
        let others = self.to_clusters.iter().zip(&self.sizes).enumerate();
        let others = others.filter(|(label, (_, size))| *label != own && **size > 0);
        let means = others.map(|(_, (sum, size))| sum / *size as f64);
        let between = means.fold(f64::INFINITY, f64::min);
        let larger = within.max(between);
        if larger > 0.0 && larger.is_finite() { (between - within) / larger } else { 0.0 }
    }

    fn finish(self) -> Sitting {
        let mean_of = |(sum, size): (&f64, &usize)| (*size > 0).then(|| sum / *size as f64);
        Sitting {
            mean: self.sums.iter().sum::<f64>() / self.labels.len() as f64,
            of_clusters: self.sums.iter().zip(&self.sizes).map(mean_of).collect(),
            medoids: self.medoids.into_iter().map(|best| Some(best?.0)).collect(),
        }
    }
}
