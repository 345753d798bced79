"""Compares every figure the built program prints with NetworkX, igraph and scipy. See README.md.

compare.py PROGRAM FILE…: a file is a graph, {"name", "n", "edges": [[a, b], …]}, or an .ndjson cohort of map records.
Prints a line a map and a line a fault; the exit status is 1 where anything differs.
"""

import json
import subprocess
import sys
from pathlib import Path

from communities import all_connected, louvain_modularity, modularity
from known_graphs import people_only_record
from map_format import check_record
from map_stats import map_stats, people_graph_of, person_stats
from people_graph import RELATIVE

# Below this size a difference counts as absolute: rounding leaves sums that should be 0 a little off.
LEAST_SIZE = 1e-3
COMPARED_AS_ABSOLUTE = {"eigenvector_centrality"}
# Leiden's own: judged by what they are worth, not by value.
LEIDEN_OF_MAP = ["communities", "modularity"]
LEIDEN_OF_PERSON = "community"


def main(arguments):
    if len(arguments) < 2:
        sys.exit("compare.py PROGRAM FILE…")
    program, *paths = arguments
    faults = sum(_compare_file(program, Path(path)) for path in paths)
    print(f"{faults} faults")
    return 1 if faults else 0


def _compare_file(program, path):
    """How many faults it found, each printed."""
    records = _records(path)
    for record in records:
        check_record(record)
    lines = _printed(program, records)
    wanted = [(record["id"], one) for record in records for one in record["maps"]]
    named = [(line["record"], line["map"]) for line in lines]
    if named != [(record_id, one["id"]) for record_id, one in wanted]:
        print(f"{path}: the lines are not those of its maps")
        return 1
    return sum(_compare_map(f"{record_id}/{one['id']}", one, line) for (record_id, one), line in zip(wanted, lines))


def _records(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".ndjson":
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    graph = json.loads(text)
    return [people_only_record(graph["name"], [str(i) for i in range(graph["n"])], graph["edges"])]


def _printed(program, records):
    cohort = "".join(json.dumps(record) + "\n" for record in records)
    done = subprocess.run([program, "stats", "-"], input=cohort, capture_output=True, text=True, encoding="utf-8")
    if done.returncode != 0:
        sys.exit(f"{program} ended with status {done.returncode}: {done.stderr}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def _compare_map(name, one, line):
    """How many faults it found, each printed below the line of the map."""
    graph, ids = people_graph_of(one)
    found, leiden, community_of = _apart(line)
    comparisons = list(_comparisons(found, {"stats": map_stats(one), "people": person_stats(one)}, ""))
    louvain = louvain_modularity(graph)
    faults = [f"{place}: {value}, not {expected}" for place, difference, value, expected in comparisons if not difference <= RELATIVE]
    faults += _leiden_faults(graph, [community_of.get(person_id) for person_id in ids], leiden, louvain)
    place, largest, *_ = max(comparisons, key=lambda comparison: comparison[1])
    at = f" at {place}" if largest else ""
    worth = f"modularity {leiden['modularity']}, Louvain {louvain}"
    print(f"{name}: {graph.people} people, {graph.ties} ties, {len(comparisons)} figures, largest difference {largest:.1e}{at}; {worth}")
    print("".join(f"  {name}{fault}\n" for fault in faults), end="", flush=True)
    return len(faults)


def _apart(line):
    """The figures to compare by value, Leiden's of the map, and each person's community."""
    stats, people = dict(line["stats"]), {person_id: dict(person) for person_id, person in line["people"].items()}
    leiden = {key: stats.pop(key, "missing") for key in LEIDEN_OF_MAP}
    # Says why there are no cliques; nothing else is given up in maps of this size.
    if stats.get("cliques") is None:
        stats.pop("cliques_past_limit", None)
    community_of = {person_id: person.pop(LEIDEN_OF_PERSON, "missing") for person_id, person in people.items()}
    return {"stats": stats, "people": people}, leiden, community_of


def _comparisons(found, expected, place):
    """Each figure's place, its difference, and both values."""
    if isinstance(expected, dict) and isinstance(found, dict):
        for key in sorted(expected.keys() | found.keys()):
            yield from _comparisons(found.get(key, "missing"), expected.get(key, "missing"), f"{place}/{key}")
    elif _is_number(found) and _is_number(expected):
        size = 1 if place.rpartition("/")[2] in COMPARED_AS_ABSOLUTE else max(abs(expected), LEAST_SIZE)
        yield place, abs(found - expected) / size, found, expected
    else:
        yield place, 0.0 if found == expected else float("inf"), found, expected


def _is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _leiden_faults(graph, membership, leiden, louvain):
    """`membership` is each person's community, in the order of positions."""
    if graph.ties == 0:
        undefined = all(value is None for value in [*leiden.values(), *membership])
        return [] if undefined else [f"/stats: communities without a tie: {leiden}"]
    if not all(map(_is_number, [*leiden.values(), *membership])):
        return ["/people: someone is in no community, or communities or modularity are not told"]
    numbers = sorted(set(membership))
    partition = [{person for person, community in enumerate(membership) if community == number} for number in numbers]
    worth = modularity(graph, partition)
    faults = {
        f"/stats/communities: {leiden['communities']}, not {len(numbers)}": leiden["communities"] != len(numbers),
        f"/stats/modularity: {leiden['modularity']}, not {worth} of its partition": not abs(leiden["modularity"] - worth) <= RELATIVE * max(abs(worth), LEAST_SIZE),
        "/people: a community is not connected": not all_connected(graph, partition),
        f"/stats/modularity: {worth}, below Louvain's {louvain}": worth < louvain - RELATIVE,
    }
    return [fault for fault, holds in faults.items() if holds]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
