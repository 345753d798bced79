"""Quality figures of drawings made by NetworkX: `python3 drawings.py OUT.ndjson`.

A line a drawing: the graph, the positions and its SNS, NP and crossings by SciPy and Shapely.
"""

import json
import sys

import networkx as nx
import numpy as np
from scipy.sparse.csgraph import shortest_path
from scipy.spatial import KDTree
from shapely import STRtree
from shapely.geometry import LineString


def graphs():
    parts = nx.disjoint_union(nx.path_graph(6), nx.cycle_graph(7))
    parts.add_nodes_from([13, 14])
    return {
        "karate-club": nx.convert_node_labels_to_integers(nx.karate_club_graph()),
        "les-miserables": nx.convert_node_labels_to_integers(nx.les_miserables_graph(), ordering="sorted"),
        "two-parts": parts,
        "grid": nx.convert_node_labels_to_integers(nx.grid_2d_graph(7, 9)),
        "star": nx.star_graph(30),
        "no-ties": nx.empty_graph(5),
    }


def drawings(graph):
    yield "spring", nx.spring_layout(graph, seed=1)
    yield "random", nx.random_layout(graph, seed=2)


def scale_normalised_stress(graph, points):
    """Ahmed et al. 2024: the least mean of (a·drawn/wanted - 1)² over a."""
    wanted = shortest_path(nx.to_scipy_sparse_array(graph, nodelist=range(len(graph))), unweighted=True, directed=False)
    a, b = np.triu_indices(len(points), 1)
    known = np.isfinite(wanted[a, b])
    if not known.any():
        return None
    drawn = np.linalg.norm(points[a] - points[b], axis=1)[known]
    ratio = drawn / wanted[a, b][known]
    best = ratio.sum() / (ratio**2).sum()
    return float(np.mean((best * ratio - 1) ** 2))


def neighbourhood_preservation(graph, points):
    tree = KDTree(points)
    shares = []
    for node in range(len(graph)):
        neighbours = set(graph[node])
        if neighbours:
            _, nearest = tree.query(points[node], k=len(neighbours) + 1)
            near = set(np.atleast_1d(nearest).tolist()) - {node}
            shares.append(len(near & neighbours) / len(near | neighbours))
    return float(np.mean(shares)) if shares else None


def crossings(graph, points):
    ties = list(graph.edges())
    lines = [LineString([points[a], points[b]]) for a, b in ties]
    if not lines:
        return 0
    first, second = STRtree(lines).query(lines, predicate="crosses")
    pairs = {(i, j) for i, j in zip(first.tolist(), second.tolist()) if i < j}
    return sum(1 for i, j in pairs if not set(ties[i]) & set(ties[j]))


def main(path):
    with open(path, "w", encoding="utf-8") as out:
        for name, graph in graphs().items():
            for style, positions in drawings(graph):
                points = np.array([positions[node] for node in range(len(graph))], dtype=float).reshape(-1, 2)
                line = {
                    "name": f"{name}, {style}",
                    "n": len(graph),
                    "edges": [list(map(int, edge)) for edge in graph.edges()],
                    "positions": points.tolist(),
                    "sns": scale_normalised_stress(graph, points),
                    "np": neighbourhood_preservation(graph, points),
                    "crossings": crossings(graph, points),
                }
                out.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
