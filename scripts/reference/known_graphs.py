"""Graphs that other programs are tried on too, as maps of people only."""

import networkx as nx


def known_records():
    karate, lesmis = nx.karate_club_graph(), nx.les_miserables_graph()
    return [
        people_only_record("karate-club", [str(node) for node in karate], _numbered(karate)),
        people_only_record("les-miserables", [str(node) for node in lesmis], _numbered(lesmis)),
        # Moon and Moser's: 3^10 maximal cliques, and 3^11, past the number that is counted.
        people_only_record("moon-moser-30", _numbers(30), _numbered(nx.complete_multipartite_graph(*[3] * 10))),
        people_only_record("moon-moser-33", _numbers(33), _numbered(nx.complete_multipartite_graph(*[3] * 11))),
    ]


def people_only_record(record_id, labels, pairs):
    """Pairs are of positions in `labels`, each pair once."""
    alters = [{"id": f"p{i}", "kind": "person", "label": label} for i, label in enumerate(labels)]
    ties = [{"a": f"p{a}", "b": f"p{b}"} for a, b in pairs]
    return {"format": "wellbeing-map", "version": 1, "id": record_id, "maps": [{"id": "m1", "alters": alters, "ties": ties}]}


def _numbered(graph):
    position = {node: i for i, node in enumerate(graph)}
    return [(position[a], position[b]) for a, b in graph.edges]


def _numbers(count):
    return [str(i) for i in range(count)]
