"""Graph measures of the people, through NetworkX. `pairs` are ties between positions 0…n−1; ego is put in as node n."""

import math

import networkx as nx


def people_graph(n, pairs):
    graph = nx.Graph()
    graph.add_nodes_from(range(n))
    graph.add_edges_from(pairs)
    return graph


def graph_measures(graph):
    n, t = graph.number_of_nodes(), graph.number_of_edges()
    components = list(nx.connected_components(graph))
    effective_size = _effective_size(graph)
    return {
        "people_ties": t,
        "density": float(nx.density(graph)) if n > 1 else None,
        "components": len(components),
        "largest_component_share": max(map(len, components)) / n if n else None,
        "isolates": nx.number_of_isolates(graph),
        "effective_size": effective_size,
        "efficiency": effective_size / n if n else None,
        "constraint": _constraint(graph),
    }


def dyadic_constraints(graph):
    """Ego's constraint on each person, in the order of the nodes."""
    with_ego, ego = _with_ego(graph)
    return [nx.local_constraint(with_ego, ego, person) for person in graph]


def _effective_size(graph):
    n, t = graph.number_of_nodes(), graph.number_of_edges()
    if n == 0:
        return None
    with_ego, ego = _with_ego(graph)
    size = nx.effective_size(with_ego, nodes=[ego])[ego]
    assert math.isclose(size, n - 2 * t / n), "NetworkX and Borgatti's formula disagree"
    return size


def _constraint(graph):
    if graph.number_of_nodes() == 0:
        return None
    with_ego, ego = _with_ego(graph)
    constraint = nx.constraint(with_ego, nodes=[ego])[ego]
    assert math.isclose(constraint, _burt_constraint(graph)), "NetworkX and Burt's formula disagree"
    return constraint


def _burt_constraint(graph):
    """Σⱼ (1/n + Σ over j's neighbours q of 1/n · 1/(dq + 1))², where dq counts ties between people and 1 is the tie to ego."""
    n = graph.number_of_nodes()
    return sum((1 / n + sum(1 / (n * (graph.degree(q) + 1)) for q in graph[j])) ** 2 for j in graph)


def _with_ego(graph):
    ego = graph.number_of_nodes()
    with_ego = graph.copy()
    with_ego.add_edges_from((ego, person) for person in graph)
    return with_ego, ego
