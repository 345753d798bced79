"""Times `fit` beside SciPy and scikit-learn: `fit.py PROGRAM COHORT.ndjson [MAPS]`.

Maps are those of the cohort with some alters left out by chance, so that no two are alike. The
program reads, measures and clusters them; the peers are given the features and only cluster:
silhouettes of 2 to 8 types, and 100 bootstraps of 3. Prints a Markdown table.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

reference = Path(__file__).resolve().parents[2] / "scripts" / "reference"
sys.path.insert(0, str(reference))

import hierarchical_kmeans as clustering  # noqa: E402
from map_stats import map_stats  # noqa: E402
from map_typology import FEATURES  # noqa: E402
from pcg import Random  # noqa: E402

MAPS = 100_000
KEPT = 0.85
K, SEED, DRAWS = 3, 1, 100
# Above, pairwise distances of all maps no longer fit into the peers' memory.
PEER_SIZES = (150, 1_500, 5_000)


def main():
    program, cohort = sys.argv[1], Path(sys.argv[2])
    count = int(sys.argv[3]) if len(sys.argv) > 3 else MAPS
    records = [json.loads(line) for line in cohort.read_text(encoding="utf-8").splitlines()]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cohort.ndjson"
        print("| maps | `fit`, one core | `fit`, all cores | SciPy and scikit-learn, clustering alone |")
        print("| ---: | ---: | ---: | ---: |")
        for size in (*(size for size in PEER_SIZES if size < count), count):
            written = list(varied(records, size))
            path.write_text("".join(json.dumps(one, separators=(",", ":")) + "\n" for one in written), encoding="utf-8")
            times = [fit_seconds(program, path, threads) for threads in (1, os.cpu_count())]
            peer = f"{peer_seconds(written):.2f} s" if size in PEER_SIZES else ""
            print(f"| {size:,} | {times[0]:.2f} s | {times[1]:.2f} s | {peer} |", flush=True)


def varied(records, count):
    rng = random.Random(1)
    for number in range(count):
        one = json.loads(json.dumps(records[number % len(records)]))
        one["id"] = f"r{number}"
        for drawn in one["maps"]:
            drawn["alters"] = [alter for alter in drawn["alters"] if rng.random() < KEPT]
            there = {alter["id"] for alter in drawn["alters"]}
            drawn["ties"] = [tie for tie in drawn["ties"] if {tie["a"], tie["b"]} <= there]
        yield one


def fit_seconds(program, path, threads):
    start = time.perf_counter()
    command = [program, "fit", "--k", str(K), "--seed", str(SEED), "--threads", str(threads), str(path)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def peer_seconds(records):
    z = clustering.standardised(np.array([features(one) for record in records for one in record["maps"]])).z
    start = time.perf_counter()
    for k in range(2, 9):
        clustering.silhouette_samples(z, clustering.partition(z, k))
    rng = Random(SEED)
    for _ in range(DRAWS):
        clustering.partition(z[[rng.below(len(z)) for _ in range(len(z))]], K)
    return time.perf_counter() - start


def features(one):
    stats = composition(one)
    counts = [np.log1p(stats[name]) for name in ("people", "places", "activities")]
    friend, wider = stats["friend_share"], stats["wider_share"]
    shares = [stats["family_share"], None if friend is None else friend + wider, stats["practitioner_share"], stats["new_share"]]
    assert len(counts) + len(shares) == len(FEATURES)
    return counts + [np.nan if share is None else share for share in shares]


def composition(one):
    """Figures of composition need no ties, and the others take NetworkX long."""
    return map_stats({**one, "ties": []})


if __name__ == "__main__":
    main()
