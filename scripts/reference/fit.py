"""Writes seeded cohorts of feature values with what SciPy and scikit-learn find in them. See README.md; rerunning changes nothing."""

import json
import math
import random

import numpy as np
from sklearn.metrics import adjusted_rand_score

import hierarchical_kmeans as clustering
from map_typology import TYPES
from planted_types import counts_of_no_type, counts_of_type
from reference import FIXTURES, SIGNIFICANT_DIGITS

KS = range(2, 9)
# The k of which everything is told.
K = 3
DIGITS_OF_VALUES = 6
# The first so many features are counts.
LOGARITHMIC = 3
ACTIVITIES, FIRST_SHARE, NEW_SHARE = 2, 3, 6
RECOVERED, RECOVERED_FROM = 0.9, 150
# A row that becomes a cluster of one.
FAR_OFF = [300, 60, 40, 0, 0.9, 0.1, 0.9]
# Of rows with something unknown, this share has no roles known; the others were not asked what is new.
NO_ROLES = 0.3


def main():
    cohorts = [_cohort(i, name, *shape) for i, (name, *shape) in enumerate(COHORTS)]
    lines = [json.dumps(cohort, separators=(",", ":"), allow_nan=False) + "\n" for cohort in cohorts]
    (FIXTURES / "reference" / "fits.ndjson").write_text("".join(lines), encoding="utf-8", newline="\n")


def _planted(rng, *sizes):
    planted = [i for i, size in enumerate(sizes) for _ in range(size)]
    rng.shuffle(planted)
    return [counts_of_type(rng, TYPES[i]).features() for i in planted], planted


def _unstructured(rng, n):
    return [counts_of_no_type(rng).features() for _ in range(n)], [None] * n


def _constant(feature, value):
    def change(_rng, rows, _planted):
        for row in rows:
            row[feature] = value

    return change


def _unknown(number):
    def change(rng, rows, _planted):
        for row in rng.sample(rows, number):
            unknown = range(FIRST_SHARE, NEW_SHARE) if rng.random() < NO_ROLES else [NEW_SHARE]
            for feature in unknown:
                row[feature] = None

    return change


def _far_off(_rng, rows, _planted):
    rows[len(rows) // 2] = FAR_OFF


def _repeated(number):
    def change(rng, rows, planted):
        for _ in range(number):
            to, source = rng.sample(range(len(rows)), 2)
            rows[to], planted[to] = rows[source], planted[source]

    return change


# Name, the seed of the values, how they are drawn, the sizes, and what is then changed.
COHORTS = [
    ("planted, 12", 1, _planted, (4, 4, 4)),
    ("planted, 30", 2, _planted, (10, 10, 10)),
    ("planted, 60", 3, _planted, (20, 20, 20)),
    ("planted, 150", 4, _planted, (50, 50, 50)),
    ("planted, 150 again", 5, _planted, (50, 50, 50)),
    ("planted, 150 once more", 6, _planted, (50, 50, 50)),
    ("planted, 400", 7, _planted, (134, 133, 133)),
    ("unequal, 60", 8, _planted, (40, 15, 5)),
    ("unequal, 100", 9, _planted, (10, 20, 70)),
    ("unequal, 200", 10, _planted, (120, 60, 20)),
    ("two types, 80", 11, _planted, (40, 40)),
    ("no structure, 15", 12, _unstructured, (15,)),
    ("no structure but one far off, 40", 13, _unstructured, (40,), _far_off),
    ("no structure, 120", 14, _unstructured, (120,)),
    ("no structure, 300", 15, _unstructured, (300,)),
    ("activities constant, 60", 16, _planted, (20, 20, 20), _constant(ACTIVITIES, 3)),
    ("new share constant, 45", 17, _planted, (15, 15, 15), _constant(NEW_SHARE, 0.1)),
    ("unknown values, 50", 18, _planted, (17, 17, 16), _unknown(7)),
    ("unknown values, 150", 19, _planted, (50, 50, 50), _unknown(30)),
    ("repeated rows, 90", 20, _planted, (40, 30, 20), _repeated(25)),
]


def _cohort(i, name, values_seed, draw, sizes, change=None):
    rng = random.Random(values_seed)
    rows, planted = draw(rng, *sizes)
    if change:
        change(rng, rows, planted)
    values = [[_rounded(value, DIGITS_OF_VALUES) for value in row] for row in rows]
    seed = i + 1
    expected = _expected(transformed(values), seed)
    _check_recovered(name, planted, expected)
    return {"name": name, "seed": seed, "values": values, "planted": planted, "expected": _plain(expected)}


def transformed(values):
    """Rows of the seven features as they are clustered; NaN where unknown."""
    rows = np.array(values, dtype=float)
    rows[:, :LOGARITHMIC] = np.log1p(rows[:, :LOGARITHMIC])
    return rows


def _expected(rows, seed):
    cohort = clustering.standardised(rows)
    near_ties = clustering.near_ties(cohort.z, KS, K, seed)
    assert not near_ties, f"rounding could decide: {near_ties}"
    labels = clustering.partition(cohort.z, K)
    return {
        "centres": cohort.centres,
        "spreads": cohort.spreads,
        "by_k": {k: _of_k(cohort, len(rows), k) for k in KS},
        "means": clustering.means_of(cohort.transformed, labels),
        "sds": clustering.spreads_of(cohort.transformed, labels),
        "medoids": cohort.kept[clustering.medoids(cohort.z, labels)],
        "stability": clustering.stability(cohort.z, labels, seed),
    }


def _of_k(cohort, n, k):
    labels = clustering.partition(cohort.z, k)
    of_rows = clustering.silhouettes(cohort.z, labels)
    return {"labels": _of_all(cohort.kept, labels, n), "silhouette": of_rows.mean(), "cluster_silhouettes": clustering.cluster_means(of_rows, labels)}


def _of_all(kept, labels, n):
    """None for rows left out."""
    of_kept = dict(zip(kept.tolist(), labels.tolist()))
    return [of_kept.get(row) for row in range(n)]


def _check_recovered(name, planted, expected):
    """In a large cohort the planted types are there to be found."""
    if None in planted:
        return
    known = [(type_index, label) for type_index, label in zip(planted, expected["by_k"][K]["labels"]) if label is not None]
    index = adjusted_rand_score(*zip(*known))
    print(f"{name}: adjusted Rand index {index}")
    assert len(planted) < RECOVERED_FROM or index >= RECOVERED


def _plain(value):
    """As JSON has it: figures rounded, what is undefined None."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, np.ndarray):
        return _plain(value.tolist())
    return [_plain(item) for item in value] if isinstance(value, list) else _rounded(value, SIGNIFICANT_DIGITS)


def _rounded(value, digits):
    if not isinstance(value, float):
        return value
    return None if math.isnan(value) else float(f"{value:.{digits}g}")


if __name__ == "__main__":
    main()
