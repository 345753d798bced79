"""The graph of the people, in NetworkX and in igraph, and the rule that both must say the same of it."""

from dataclasses import dataclass

import igraph
import networkx as nx
import numpy as np

# Past this many people igraph alone is asked: NetworkX would take minutes.
NETWORKX_UP_TO = 400
RELATIVE = 1e-9
# What rounding leaves where a sum should be 0.
ABSOLUTE = 1e-12


@dataclass(frozen=True)
class PeopleGraph:
    """Ego is left out. People are positions 0…n−1 in the order of their ids, so that the smallest position is the smallest id."""

    in_networkx: nx.Graph
    in_igraph: igraph.Graph

    @property
    def people(self):
        return self.in_networkx.number_of_nodes()

    @property
    def ties(self):
        return self.in_networkx.number_of_edges()


def people_graph(people, pairs):
    in_networkx = nx.Graph()
    in_networkx.add_nodes_from(range(people))
    in_networkx.add_edges_from(pairs)
    return PeopleGraph(in_networkx, igraph.Graph(n=people, edges=list(in_networkx.edges)))


def with_ego(graph):
    """Ego is the last node, tied to everyone."""
    ego = graph.people
    return people_graph(ego + 1, [*graph.in_networkx.edges, *((ego, person) for person in range(ego))])


def largest_component(graph):
    """Positions in ascending order; of equal ones, the component that holds the smallest id."""
    components = nx.connected_components(graph.in_networkx)
    return sorted(max(components, key=lambda component: (len(component), -min(component)), default=[]))


def part(graph, positions):
    """The graph of these people alone, numbered anew in their order."""
    renumbered = {position: i for i, position in enumerate(positions)}
    pairs = graph.in_networkx.subgraph(positions).edges
    return people_graph(len(positions), [(renumbered[a], renumbered[b]) for a, b in pairs])


def agreed(graph, through_networkx, through_igraph):
    """A number or a list of numbers that both say; igraph's word alone where the graph is large."""
    second = through_igraph(graph.in_igraph)
    if graph.people > NETWORKX_UP_TO:
        return second
    first = through_networkx(graph.in_networkx)
    assert_close(first, second, "NetworkX and igraph")
    return first


def assert_close(first, second, who):
    first, second = np.asarray(first, dtype=float), np.asarray(second, dtype=float)
    same = first.shape == second.shape and np.allclose(first, second, rtol=RELATIVE, atol=ABSOLUTE)
    assert same, f"{who} disagree: {first} and {second}"
