"""Hierarchical k-means (Arai & Barakbah 2007) by SciPy and scikit-learn, and what is reported of its clusters.

Rows are observations; an unknown value is NaN. A partition is an array of cluster numbers.
"""

import warnings
from dataclasses import dataclass

import numpy as np
from scipy.cluster.hierarchy import cut_tree, linkage
from scipy.spatial.distance import pdist, squareform
from sklearn.cluster import KMeans
from sklearn.exceptions import ConvergenceWarning
from sklearn.metrics import silhouette_samples

from pcg import Random

BOOTSTRAPS = 100
# Relative: nearer than this, rounding could decide.
LEAST_GAP = 1e-6
# How far rows are moved to see that no near-tie decides, and how often.
DISTURBANCE, DISTURBED_TIMES = 1e-9, 3

# Fewer distinct rows than clusters is a fault, not something to warn of.
warnings.simplefilter("error", ConvergenceWarning)


@dataclass
class Standardised:
    """`kept` are the rows without an unknown value; `z` has these rows, and only the features that vary among them; a constant has no spread."""

    kept: np.ndarray
    transformed: np.ndarray
    centres: np.ndarray
    spreads: np.ndarray
    z: np.ndarray


def standardised(transformed):
    kept = np.flatnonzero(~np.isnan(transformed).any(axis=1))
    rows = transformed[kept]
    centres, spreads = rows.mean(axis=0), _spread(rows)
    varies = spreads > 0
    spreads[~varies] = np.nan
    return Standardised(kept, rows, centres, spreads, ((rows - centres) / spreads)[:, varies])


def ward_heights(z):
    return linkage(z, "ward")[:, 2]


def partition(z, k):
    """Ward's tree cut into k, whose means start Lloyd's k-means; numbered by size, then by the lowest row."""
    start = means_of(z, cut_tree(linkage(z, "ward"), n_clusters=k)[:, 0])
    found = KMeans(n_clusters=k, init=start, n_init=1, algorithm="lloyd", tol=0, max_iter=10_000).fit(z).labels_
    assert len(np.unique(found)) == k, "every cluster keeps a row"
    return _by_size(found)


def _by_size(labels):
    _, first_rows, sizes = np.unique(labels, return_index=True, return_counts=True)
    order = np.lexsort((first_rows, -sizes))
    return np.argsort(order)[labels]


def means_of(rows, labels):
    return np.array([rows[labels == cluster].mean(axis=0) for cluster in np.unique(labels)])


def spreads_of(rows, labels):
    """With n − 1; NaN in a cluster of one."""
    return np.array([_spread(rows[labels == cluster]) for cluster in np.unique(labels)])


def _spread(rows):
    if len(rows) < 2:
        return np.full(rows.shape[1], np.nan)
    # The computed spread of a constant need not be 0: its mean is rounded.
    return np.where(np.ptp(rows, axis=0) == 0, 0, rows.std(axis=0, ddof=1))


def silhouettes(z, labels):
    """Of each row. The distances are given: scikit-learn's own are less exact for rows close together."""
    return silhouette_samples(squareform(pdist(z)), labels, metric="precomputed")


def cluster_means(values, labels):
    return np.array([values[labels == cluster].mean() for cluster in np.unique(labels)])


def medoids(z, labels):
    """Of each cluster the row with the least sum of distances to the others, the first of equals."""
    distances = squareform(pdist(z))
    return [_medoid(distances, np.flatnonzero(labels == cluster)) for cluster in np.unique(labels)]


def _medoid(distances, members):
    # As one rounding may tell equal sums apart, those within a rounding count as equal.
    sums = distances[np.ix_(members, members)].sum(axis=1)
    return members[np.flatnonzero(sums <= sums.min() * (1 + 1e-12))[0]]


def stability(z, labels, seed):
    """Mean Jaccard of each cluster over bootstraps (Hennig 2007); a draw without any of its rows does not count."""
    k = labels.max() + 1
    draws = np.array([_jaccards(z, labels, k, rows) for rows in bootstraps(len(z), seed)])
    return np.nanmean(draws, axis=0)


def bootstraps(n, seed):
    """The rows of each draw, by the generator and in the order of the crate."""
    master = Random(seed)
    for _ in range(BOOTSTRAPS):
        random = Random(master.next_u64())
        yield np.array([random.below(n) for _ in range(n)])


def _jaccards(z, labels, k, rows):
    """For each cluster the best Jaccard index with a cluster of the draw, as sets of distinct rows."""
    again = partition(z[rows], k)
    drawn = set(rows.tolist())
    found = [set(rows[again == cluster].tolist()) for cluster in range(k)]
    wanted = [drawn & set(np.flatnonzero(labels == cluster).tolist()) for cluster in range(k)]
    return [max(len(one & other) / len(one | other) for other in found) if one else np.nan for one in wanted]


def near_ties(z, ks, stable_k, seed):
    """Where rounding, not the rows, could decide a figure: descriptions, empty if nowhere."""
    rng = np.random.default_rng(seed)
    moved = [z + rng.normal(scale=DISTURBANCE, size=z.shape) for _ in range(DISTURBED_TIMES)]
    heights = ward_heights(z)
    found = [f"the cut into {k}" for k in ks if heights[-k + 1] - heights[-k] <= LEAST_GAP * heights[-k + 1]]
    found += [f"the partition into {k}" for k in ks if not _same(z, moved, k)]
    found += [f"bootstrap {i}" for i, rows in enumerate(bootstraps(len(z), seed)) if not _same(z[rows], [m[rows] for m in moved], stable_k)]
    return found


def _same(z, moved, k):
    """Whether the rows moved a little, and taken from the last to the first, fall into the same clusters."""
    labels = partition(z, k)
    return all(np.array_equal(labels, _by_size(partition(other[::-1], k)[::-1])) for other in moved)
