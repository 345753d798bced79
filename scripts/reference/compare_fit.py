"""Compares the types the built program derives from a cohort with SciPy's and scikit-learn's. See README.md.

compare_fit.py PROGRAM COHORT.ndjson [--k 3] [--seed 1]
Prints one line, and one for each fault; the exit status is 1 where the partition or a figure differs.
"""

import argparse
import json
import math
import subprocess
import sys
from pathlib import Path

from sklearn.metrics import adjusted_rand_score

import hierarchical_kmeans as clustering
from fit import KS, transformed
from map_format import check_record
from map_stats import map_stats
from map_typology import FEATURES
from people_graph import RELATIVE

# Below this size a difference counts as absolute: rounding leaves sums that should be 0 a little off.
LEAST_SIZE = 1e-3


def main():
    asked = _arguments()
    maps = _maps(asked.cohort)
    found = _found(_printed(asked))
    expected = _expected(maps, asked.k, asked.seed)
    index = adjusted_rand_score(*(_partition(figures, maps) for figures in (expected, found)))
    comparisons = [(place, *_compared(found.get(place, "missing"), expected.get(place, "missing"))) for place in sorted(expected.keys() | found.keys())]
    place, largest, *_ = max(comparisons, key=lambda comparison: comparison[1])
    at = f" at {place}" if largest else ""
    print(f"{asked.cohort}: {len(maps)} maps, {asked.k} clusters, adjusted Rand index {index}, {len(comparisons)} figures, largest difference {largest:.1e}{at}")
    faults = [comparison for comparison in comparisons if not comparison[1] <= RELATIVE]
    print("".join(f"  {place}: {value}, not {wanted}\n" for place, _, value, wanted in faults), end="")
    return 1 if faults or index != 1 else 0


def _arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("cohort", type=Path)
    parser.add_argument("--k", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def _maps(path):
    """The maps of all records by RECORD/MAP, in the order of the file."""
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    for record in records:
        check_record(record)
    return {f"{record['id']}/{one['id']}": one for record in records for one in record["maps"]}


def _printed(asked):
    command = [asked.program, "fit", "--k", str(asked.k), "--seed", str(asked.seed), str(asked.cohort)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    if done.returncode != 0:
        sys.exit(f"{asked.program} ended with status {done.returncode}: {done.stderr}")
    return json.loads(done.stdout)


def _found(typology):
    """Every figure printed, by its place. Types and clusters are known by their position, largest first."""
    clusters = typology["clusters"]
    figures = {f"features/{one['id']}/{key}": one[key]["value"] for one in typology["features"] for key in ("centre", "spread")}
    figures |= {f"types/{i}/{name}": value["value"] for i, one in enumerate(typology["types"]) for name, value in one["prototype"].items()}
    for i, cluster in enumerate(clusters):
        figures |= {f"clusters/{i}/{key}": cluster[key] for key in ("n", "silhouette", "stability", "medoid")}
        figures |= {f"clusters/{i}/{key}/{name}": value for key in ("means", "sds") for name, value in cluster[key].items()}
    figures |= {f"silhouettes/{one['k']}": one["silhouette"] for one in typology["silhouettes"]}
    cluster_of = {None: None, **{one["id"]: i for i, one in enumerate(clusters)}}
    type_ids = [one["id"] for one in typology["types"]]
    figures["types are the clusters"] = type_ids == [one["id"] for one in clusters]
    return figures | {f"assignments/{name}": cluster_of.get(one, one) for name, one in typology["assignments"].items()}


def _expected(maps, k, seed):
    """The same figures by the same places."""
    names = list(maps)
    cohort = clustering.standardised(transformed([_features(map_stats(one)) for one in maps.values()]))
    labels = clustering.partition(cohort.z, k)
    standardised = [name for name, spread in zip(FEATURES, cohort.spreads) if not math.isnan(spread)]
    figures = {f"features/{name}/centre": centre for name, centre in zip(FEATURES, cohort.centres) if name in standardised}
    figures |= {f"features/{name}/spread": spread for name, spread in zip(FEATURES, cohort.spreads) if name in standardised}
    figures |= {f"types/{i}/{name}": value for i, mean in enumerate(clustering.means_of(cohort.z, labels)) for name, value in zip(standardised, mean)}
    figures |= _cluster_figures(cohort, labels, [names[row] for row in cohort.kept], seed)
    figures |= {f"silhouettes/{one}": _silhouette(cohort.z, one) for one in KS if one < len(cohort.z)}
    figures["types are the clusters"] = True
    cluster_of = dict(zip(cohort.kept.tolist(), labels.tolist()))
    return {place: _plain(value) for place, value in figures.items()} | {f"assignments/{name}": cluster_of.get(row) for row, name in enumerate(names)}


def _features(stats):
    """The seven before the transform, in the order of the typology."""
    friend, wider = stats["friend_share"], stats["wider_share"]
    both = None if friend is None else friend + wider
    return [*(stats[name] for name in ("people", "places", "activities", "family_share")), both, stats["practitioner_share"], stats["new_share"]]


def _cluster_figures(cohort, labels, names, seed):
    columns = {
        "n": [int((labels == i).sum()) for i in range(labels.max() + 1)],
        "silhouette": clustering.cluster_means(clustering.silhouettes(cohort.z, labels), labels),
        "stability": clustering.stability(cohort.z, labels, seed),
        "medoid": [names[row] for row in clustering.medoids(cohort.z, labels)],
    }
    for key, rows in (("means", clustering.means_of(cohort.transformed, labels)), ("sds", clustering.spreads_of(cohort.transformed, labels))):
        columns |= {f"{key}/{name}": rows[:, i] for i, name in enumerate(FEATURES)}
    return {f"clusters/{i}/{key}": value for key, column in columns.items() for i, value in enumerate(column)}


def _silhouette(z, k):
    return clustering.silhouettes(z, clustering.partition(z, k)).mean()


def _plain(value):
    return None if isinstance(value, float) and math.isnan(value) else value


def _partition(figures, maps):
    """A label a map; those left out make a group of their own."""
    return [str(figures.get(f"assignments/{name}")) for name in maps]


def _compared(value, wanted):
    """The difference, and both."""
    if _is_number(value) and _is_number(wanted):
        return abs(value - wanted) / max(abs(wanted), LEAST_SIZE), value, wanted
    return 0.0 if value == wanted else math.inf, value, wanted


def _is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


if __name__ == "__main__":
    sys.exit(main())
