//! Hierarchical clustering by Ward's criterion on Euclidean distances (Ward.D2).

use super::points::Points;

/// Two groups become one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Merge {
    /// A point of each group.
    pub(super) members: [usize; 2],
    /// √(2ab/(a+b)) times the way between the middles of groups of weight a and b.
    pub(super) height: f64,
}

/// The n − 1 merges of n points, lowest first. A point of weight w stands for w equal ones.
///
/// Chains of nearest neighbours (Murtagh 1983, doi:10.1093/comjnl/26.4.354; Müllner 2011,
/// arXiv:1109.2378): O(n² · features) time, O(n · features) memory, since a group's middle and
/// weight are enough for Ward's distance (Ward 1963, doi:10.1080/01621459.1963.10500845).
pub(super) fn ward(points: &Points, weights: &[f64]) -> Vec<Merge> {
    let mut groups = Groups::new(points, weights);
    let mut merges = Vec::with_capacity(points.len());
    let mut chain: Vec<usize> = Vec::new();
    while groups.len() > 1 {
        let Some(last) = chain.last().copied() else {
            chain.push(0);
            continue;
        };
        let before = chain.len().checked_sub(2).map(|index| chain[index]);
        let (nearest, height2) = groups.nearest(last, before);
        if before != Some(nearest) {
            chain.push(nearest);
            continue;
        }
        chain.truncate(chain.len() - 2);
        let members = [last, nearest].map(|slot| groups.members[slot]);
        merges.push(Merge { members, height: libm::sqrt(height2) });
        let moved = groups.merge(last, nearest);
        for slot in chain.iter_mut().filter(|slot| **slot == moved.from) {
            *slot = moved.to;
        }
    }
    merges.sort_by(|a, b| a.height.total_cmp(&b.height));
    merges
}

/// So many groups, as a number for each point.
pub(super) fn cut(merges: &[Merge], group_count: usize) -> Vec<usize> {
    let point_count = merges.len() + 1;
    let mut parents: Vec<usize> = (0..point_count).collect();
    for merge in &merges[..point_count.saturating_sub(group_count)] {
        let [a, b] = merge.members.map(|member| root(&mut parents, member));
        parents[a.max(b)] = a.min(b);
    }
    let mut numbers = vec![None; point_count];
    let mut next = 0;
    let mut number = |point: usize| {
        *numbers[root(&mut parents, point)].get_or_insert_with(|| {
            next += 1;
            next - 1
        })
    };
    (0..point_count).map(&mut number).collect()
}

fn root(parents: &mut [usize], mut point: usize) -> usize {
    while parents[point] != point {
        parents[point] = parents[parents[point]];
        point = parents[point];
    }
    point
}

/// Groups in slots without gaps, a column a feature, so that one is compared with all others in
/// straight loops.
struct Groups {
    columns: Vec<Vec<f64>>,
    weights: Vec<f64>,
    /// A point of each group.
    members: Vec<usize>,
    /// Room for distances.
    distances2: Vec<f64>,
}

struct Moved {
    from: usize,
    to: usize,
}

impl Groups {
    fn new(points: &Points, weights: &[f64]) -> Self {
        let column = |feature: usize| points.rows().map(|row| row[feature]).collect();
        Self {
            columns: (0..points.dimensions).map(column).collect(),
            weights: weights.to_vec(),
            members: (0..points.len()).collect(),
            distances2: vec![0.0; points.len()],
        }
    }

    fn len(&self) -> usize {
        self.weights.len()
    }

    /// The nearest group and the square of its height; of equally near ones `before`, so that
    /// a chain ends, else the first.
    fn nearest(&mut self, slot: usize, before: Option<usize>) -> (usize, f64) {
        let distances2 = &mut self.distances2[..self.weights.len()];
        distances2.fill(0.0);
        for column in &self.columns {
            let own = column[slot];
            for (distance2, other) in distances2.iter_mut().zip(column) {
                *distance2 += (own - other) * (own - other);
            }
        }
        let own = self.weights[slot];
        for (distance2, other) in distances2.iter_mut().zip(&self.weights) {
            *distance2 *= 2.0 * own * other / (own + other);
        }
        distances2[slot] = f64::INFINITY;
        let mut nearest = before.unwrap_or(usize::from(slot == 0));
        for (other, distance2) in distances2.iter().enumerate() {
            if *distance2 < distances2[nearest] {
                nearest = other;
            }
        }
        (nearest, distances2[nearest])
    }

    /// Puts two groups into the lower slot; the last group then fills the other.
    fn merge(&mut self, a: usize, b: usize) -> Moved {
        let (kept, freed) = (a.min(b), a.max(b));
        let (weight, other) = (self.weights[kept], self.weights[freed]);
        let whole = weight + other;
        for column in &mut self.columns {
            column[kept] = (weight * column[kept] + other * column[freed]) / whole;
            column.swap_remove(freed);
        }
        self.weights[kept] = whole;
        self.weights.swap_remove(freed);
        self.members.swap_remove(freed);
        Moved { from: self.weights.len(), to: freed }
    }
}
