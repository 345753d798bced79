"""What a partition into communities is worth. Leiden and Louvain need not find the same one, so only its modularity is compared."""

from statistics import median

import networkx as nx

from people_graph import agreed

LOUVAIN_SEEDS = range(5)


def louvain_modularity(graph):
    """The median over seeds, which Leiden must reach; None without ties."""
    if graph.ties == 0:
        return None
    partitions = [nx.community.louvain_communities(graph.in_networkx, seed=seed) for seed in LOUVAIN_SEEDS]
    return median(modularity(graph, partition) for partition in partitions)


def modularity(graph, partition):
    """Of a partition given as sets of positions; at resolution 1."""
    partition = sorted(sorted(community) for community in partition)
    membership = {person: i for i, community in enumerate(partition) for person in community}
    in_order = [membership[person] for person in range(graph.people)]
    return agreed(graph, lambda g: nx.community.modularity(g, partition), lambda g: g.modularity(in_order))


def all_connected(graph, partition):
    return all(nx.is_connected(graph.in_networkx.subgraph(community)) for community in partition)
