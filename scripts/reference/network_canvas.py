"""Reads a flat folder of Network Canvas CSV files and measures each session, for all edge types together and for each."""

import csv

from graph_measures import graph_measures
from people_graph import people_graph

PLACE_TYPES = {"Venue"}


def measure_sessions(folder):
    egos = [(path, _rows(path)[0]) for path in sorted(folder.glob("*_ego.csv"))]
    return {ego["networkCanvasCaseID"]: _measure_session(folder, path.name.removesuffix("ego.csv")) for path, ego in egos}


def _measure_session(folder, prefix):
    nodes = _files(folder, prefix + "attributeList_")
    people = [row["networkCanvasUUID"] for node_type, rows in nodes.items() if node_type not in PLACE_TYPES for row in rows]
    places = [row["networkCanvasUUID"] for node_type, rows in nodes.items() if node_type in PLACE_TYPES for row in rows]
    node_ids = {row["networkCanvasUUID"]: row["nodeID"] for rows in nodes.values() for row in rows}
    edges = {edge_type: _pairs(rows, node_ids) for edge_type, rows in _files(folder, prefix + "edgeList_").items()}
    everything = set().union(*edges.values())
    return {
        "people": len(people),
        "places": len(places),
        "all_edge_types": _measures(people, everything),
        "edge_types": {edge_type: _measures(people, pairs) for edge_type, pairs in edges.items()},
    }


def _pairs(rows, node_ids):
    """Unordered pairs of UUIDs, each once; the short ids beside them must say the same."""
    for row in rows:
        assert row["from"] == node_ids[row["networkCanvasSourceUUID"]] and row["to"] == node_ids[row["networkCanvasTargetUUID"]]
    return {frozenset((row["networkCanvasSourceUUID"], row["networkCanvasTargetUUID"])) for row in rows}


def _measures(people, pairs):
    """Of people by UUID, which are their ids in a map."""
    ids = sorted(people)
    position = {uuid: i for i, uuid in enumerate(ids)}
    among_people = sorted(tuple(sorted(position[uuid] for uuid in pair)) for pair in pairs if pair <= position.keys())
    return graph_measures(people_graph(len(ids), among_people), ids)


def _files(folder, start):
    """Rows by type, for every file whose name begins so."""
    paths = sorted(path for path in folder.iterdir() if path.name.startswith(start))
    return {path.stem.removeprefix(start): _rows(path) for path in paths}


def _rows(path):
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
