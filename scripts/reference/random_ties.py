"""Seeded ties of many shapes: a shape takes a random source and a number of people, and gives pairs of positions."""

import networkx as nx


def anyhow(rng, n):
    chance = rng.choice([0, 0.05, 0.1, 0.2, 0.4, 1 if n < 15 else 0.3])
    return _pairs(nx.gnp_random_graph(n, min(chance, _sparse(n)), seed=rng))


def planted_groups(rng, n):
    size = rng.randint(4, 8) if n < 100 else 20
    groups = [size] * (n // size) + [n % size] * (n % size > 0)
    return _pairs(nx.random_partition_graph(groups, rng.choice([0.5, 0.7, 0.9]), min(0.05, 1 / (n + 1)), seed=rng))


def small_world(rng, n):
    return _pairs(nx.watts_strogatz_graph(n, 4, rng.choice([0, 0.1, 0.3]), seed=rng)) if n > 4 else complete(rng, n)


def preferential_attachment(rng, n):
    return _pairs(nx.barabasi_albert_graph(n, 2, seed=rng)) if n > 2 else complete(rng, n)


def tree(rng, n):
    return [(rng.randrange(i), i) for i in range(1, n)]


def bipartite(rng, n):
    first = n // 2
    chance = min(rng.choice([0.2, 0.5, 1]), _sparse(n))
    return [(a, b) for a in range(first) for b in range(first, n) if rng.random() < chance]


def two_equal_parts(rng, n):
    """The same twice, and one left over where the number is odd."""
    half = n // 2
    pairs = _pairs(nx.gnp_random_graph(half, min(0.5, _sparse(n)), seed=rng))
    return [*pairs, *((a + half, b + half) for a, b in pairs)]


def equal_largest_parts(rng, n):
    """Parts of one size and unlike shapes, so that it shows which of them is taken for the largest."""
    size = rng.randint(3, 6)
    shapes = [rng.choice([path, star, ring, complete, tree]) for _ in range(n // size)]
    return [(a + i * size, b + i * size) for i, shape in enumerate(shapes) for a, b in shape(rng, size)]


def chained_cliques(_rng, n):
    """Cliques of four, each sharing one person with the next: many cut people."""
    return [(a, b) for b in range(n) for a in range(b - (b - 1) % 3 - 1, b) if b]


def complete(_rng, n):
    return [(a, b) for b in range(min(n, 25)) for a in range(b)]


def star(_rng, n):
    return [(0, i) for i in range(1, n)]


def ring(rng, n):
    return [*path(rng, n), (0, n - 1)] if n > 2 else path(rng, n)


def path(_rng, n):
    return [(i - 1, i) for i in range(1, n)]


SHAPES = [
    *(planted_groups, small_world, preferential_attachment, tree, bipartite, two_equal_parts),
    *(equal_largest_parts, chained_cliques, complete, star, ring, path),
]


def _sparse(n):
    """A chance of a tie that leaves large maps a few ties a person."""
    return 1 if n < 60 else 6 / n


def _pairs(graph):
    return sorted(tuple(sorted(pair)) for pair in graph.edges)
