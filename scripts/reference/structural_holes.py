"""Ego's place among the people, by Burt 1992: NetworkX and igraph with ego put in, and the printed formulas."""

import math

import networkx as nx

from people_graph import agreed, assert_close, with_ego

# NetworkX takes the cube of the people's number to measure them one by one.
LOCAL_CONSTRAINT_UP_TO = 40


def effective_size(graph):
    n, t = graph.people, graph.ties
    if n == 0:
        return None
    size = float(nx.effective_size(with_ego(graph).in_networkx, nodes=[n])[n])
    assert_close(size, n - 2 * t / n, "NetworkX and Borgatti's formula")
    return size


def efficiency(graph):
    return effective_size(graph) / graph.people if graph.people else None


def constraint(graph):
    if graph.people == 0:
        return None
    ego, whole = graph.people, with_ego(graph)
    found = agreed(whole, lambda g: nx.constraint(g)[ego], lambda g: g.constraint(ego))
    assert_close(found, sum(dyadic_constraints(graph)), "The programs and Burt's formula")
    return found


def hierarchy(graph):
    """Coleman–Theil: 0 where everyone constrains ego alike, nearer 1 the more it is one of them."""
    n = graph.people
    if n < 2:
        return None
    dyadic = dyadic_constraints(graph)
    ratios = [n * one / sum(dyadic) for one in dyadic]
    return sum(ratio * math.log(ratio) for ratio in ratios) / (n * math.log(n))


def dyadic_constraints(graph):
    """Ego's constraint on each person, in the order of positions."""
    by_formula = [_by_formula(graph.in_networkx, person) for person in graph.in_networkx]
    if graph.people > LOCAL_CONSTRAINT_UP_TO:
        return by_formula
    ego, whole = graph.people, with_ego(graph).in_networkx
    found = [float(nx.local_constraint(whole, ego, person)) for person in range(ego)]
    assert_close(found, by_formula, "NetworkX and Burt's formula")
    return found


def _by_formula(in_networkx, person):
    """(1/n + Σ over the person's neighbours q of 1/n · 1/(dq + 1))², where dq counts ties between people and 1 is the tie to ego."""
    n = in_networkx.number_of_nodes()
    return (1 / n + sum(1 / (n * (in_networkx.degree(q) + 1)) for q in in_networkx[person])) ** 2
