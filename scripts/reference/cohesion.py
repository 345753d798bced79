"""How the people hang together: components, clustering, shortest paths, cores, cliques and cut people."""

from itertools import islice

import networkx as nx

from people_graph import agreed, largest_component, part

CLIQUES_UP_TO = 100_000


def density(graph):
    if graph.people < 2:
        return None
    return agreed(graph, lambda g: float(nx.density(g)), lambda g: g.density())


def components(graph):
    return agreed(graph, nx.number_connected_components, lambda g: len(g.connected_components()))


def largest_component_share(graph):
    return len(largest_component(graph)) / graph.people if graph.people else None


def isolates(graph):
    return nx.number_of_isolates(graph.in_networkx)


def transitivity(graph):
    """Three times the triangles over the connected triples; undefined where nobody has two ties."""
    if all(degree < 2 for _, degree in graph.in_networkx.degree):
        return None
    return agreed(graph, lambda g: float(nx.transitivity(g)), lambda g: g.transitivity_undirected(mode="nan"))


def mean_clustering(graph):
    if graph.people == 0:
        return None
    return agreed(graph, lambda g: float(nx.average_clustering(g)), lambda g: g.transitivity_avglocal_undirected(mode="zero"))


def local_clustering(graph):
    return agreed(graph, lambda g: [float(nx.clustering(g, person)) for person in g], lambda g: g.transitivity_local_undirected(mode="zero"))


def diameter(graph):
    together = part(graph, largest_component(graph))
    return agreed(together, nx.diameter, lambda g: g.diameter(directed=False)) if together.people > 1 else None


def mean_distance(graph):
    together = part(graph, largest_component(graph))
    if together.people < 2:
        return None
    return agreed(together, nx.average_shortest_path_length, lambda g: g.average_path_length(directed=False))


def core_numbers(graph):
    return agreed(graph, lambda g: list(nx.core_number(g).values()), lambda g: g.coreness())


def core_number_max(graph):
    return max(core_numbers(graph), default=None)


def cliques(graph):
    """Maximal cliques of three people or more; undefined past a number that no map of use has."""
    count = sum(1 for _ in islice(_cliques_of_three(graph), CLIQUES_UP_TO + 1))
    if count > CLIQUES_UP_TO:
        return None
    assert count == len(graph.in_igraph.maximal_cliques(min=3)), "NetworkX and igraph disagree on cliques"
    return count


def _cliques_of_three(graph):
    return (clique for clique in nx.find_cliques(graph.in_networkx) if len(clique) > 2)


def cut_people(graph):
    """Positions in ascending order, which is the order of the ids."""
    return agreed(graph, lambda g: sorted(nx.articulation_points(g)), lambda g: sorted(g.articulation_points()))
