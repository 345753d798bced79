"""Who is in the middle: figures of each person, in the order of positions, and of the map as a whole."""

import math

import networkx as nx
import numpy as np
import scipy

from people_graph import ABSOLUTE, NETWORKX_UP_TO, agreed, largest_component, part, with_ego

# A smaller gap between the two largest eigenvalues would leave the eigenvector to rounding.
LEAST_SPECTRAL_GAP = 1e-6
EIGENVECTOR_ABSOLUTE = 1e-9
EIGENVECTOR_DECIMALS = 13


def degrees(graph):
    return [graph.in_networkx.degree(person) for person in graph.in_networkx]


def betweenness(graph):
    """Not normalised, each pair once."""
    return agreed(graph, lambda g: list(nx.betweenness_centrality(g, normalized=False).values()), lambda g: g.betweenness(directed=False))


def ego_betweenness(graph):
    """Ego's own, in ego's network."""
    if graph.people < 2:
        return None
    ego, whole = graph.people, with_ego(graph)
    return agreed(whole, lambda g: float(nx.betweenness_centrality(g, normalized=False)[ego]), lambda g: g.betweenness(ego, directed=False))


def closeness(graph):
    """Wasserman and Faust's, for a graph in parts; 0 for an isolate."""
    return agreed(graph, lambda g: [float(value) for value in nx.closeness_centrality(g, wf_improved=True).values()], _improved_closeness)


def _improved_closeness(in_igraph):
    """igraph's is of the person's own component: times the share of the others who are in it."""
    sizes = {person: len(component) for component in in_igraph.connected_components() for person in component}
    others = in_igraph.vcount() - 1
    return [0.0 if math.isnan(value) else value * (sizes[i] - 1) / others for i, value in enumerate(in_igraph.closeness(normalized=True))]


def harmonic(graph):
    def through_igraph(g):
        # igraph takes the mean over the others, which for one person alone is no number.
        return [0.0 if math.isnan(value) else value for value in g.harmonic_centrality(normalized=False)]

    return agreed(graph, lambda g: [float(value) for value in nx.harmonic_centrality(g).values()], through_igraph)


def eigenvector(graph):
    """Of the largest component, with unit Euclidean norm; None outside it and for one person."""
    positions = largest_component(graph)
    found = [None] * graph.people
    if len(positions) > 1:
        for position, value in zip(positions, _perron_vector(part(graph, positions))):
            found[position] = value
    return found


def _perron_vector(together):
    n = together.people
    adjacency = nx.to_numpy_array(together.in_networkx, nodelist=range(n))
    # Asked for the largest two alone, LAPACK finds none in some complete graphs.
    values, vectors = scipy.linalg.eigh(adjacency, driver="evd")
    assert values[-1] - values[-2] > LEAST_SPECTRAL_GAP, "the largest eigenvalue is numerically double"
    vector = np.abs(vectors[:, -1]) / np.linalg.norm(vectors[:, -1])
    if n <= NETWORKX_UP_TO:
        vector = _sharpened(adjacency, vector)
        _assert_perron(together, vector)
    return [round(float(value), EIGENVECTOR_DECIMALS) for value in vector]


def _sharpened(adjacency, vector):
    """One step of Newton's method with its residual in extended precision: the solver's last digits are the processor's."""
    vector = vector.astype(np.longdouble)
    value = vector @ adjacency @ vector
    residual = np.append(adjacency @ vector - value * vector, (vector @ vector - 1) / 2)
    shifted = adjacency - float(value) * np.identity(len(vector))
    column = vector.astype(float)[:, np.newaxis]
    bordered = np.block([[shifted, -column], [column.T, np.zeros((1, 1))]])
    return vector - np.linalg.solve(bordered, residual.astype(float))[:-1]


def _assert_perron(together, vector):
    second = np.asarray(together.in_igraph.eigenvector_centrality(scale=True))
    others = [second / np.linalg.norm(second)]
    if together.people > 2:
        third = nx.eigenvector_centrality_numpy(together.in_networkx)
        others.append([third[person] for person in range(together.people)])
    for other in others:
        assert np.allclose(vector.astype(float), other, rtol=0, atol=EIGENVECTOR_ABSOLUTE), "eigenvector centralities disagree"


def mean_degree(graph):
    return 2 * graph.ties / graph.people if graph.people else None


def degree_centralization(graph):
    """Freeman 1979: 1 for a star."""
    n = graph.people
    return _falls_short(degrees(graph)) / ((n - 1) * (n - 2)) if n > 2 else None


def betweenness_centralization(graph):
    """Freeman 1979: 1 for a star."""
    n = graph.people
    return 2 * _falls_short(betweenness(graph)) / ((n - 1) ** 2 * (n - 2)) if n > 2 else None


def _falls_short(values):
    """By how much all together fall short of the largest; not of rounding where all are the same."""
    short = sum(max(values) - value for value in values)
    return short if short > ABSOLUTE * max(values) else 0.0
