"""The figures of one map. Undefined is None."""

from collections import Counter

import support
from graph_measures import graph_measures, person_measures
from map_format import ROLE_GROUPS, WEEKLY_OR_MORE, role_group
from people_graph import people_graph


def map_stats(one):
    graph, ids = people_graph_of(one)
    return {**_counts(one), **_composition(one), **_contact(one), **_support(one), **graph_measures(graph, ids), **_bridges_and_scores(one)}


def person_stats(one):
    return person_measures(*people_graph_of(one))


def people_graph_of(one):
    """Also the people's ids in the order of positions: that of their code points, whatever the order in the file."""
    ids = sorted(person["id"] for person in _people(one))
    position = {person_id: i for i, person_id in enumerate(ids)}
    pairs = [(position[tie["a"]], position[tie["b"]]) for tie in one["ties"] if tie["a"] in position and tie["b"] in position]
    return people_graph(len(ids), pairs), ids


def _counts(one):
    alters = one["alters"]
    kinds = Counter(alter["kind"] for alter in alters)
    return {
        "people": kinds["person"],
        "places": kinds["place"],
        "activities": kinds["activity"],
        "connections": len(alters),
        "role_known": len(_known(_people(one), "role")),
        "contact_frequency_known": len(_known(alters, "contact_frequency")),
        "new_in_last_year_known": len(_known(alters, "new_in_last_year")),
        "years_known_known": len(_known(_people(one), "years_known")),
        "wellbeing_effect_known": len(_known(alters, "wellbeing_effect")),
    }


def _composition(one):
    groups = [role_group(role) for role in _known(_people(one), "role")]
    shares = {group: _share(groups, lambda g, group=group: g == group) for group in ROLE_GROUPS}
    blau = 1 - sum(share**2 for share in shares.values()) if groups else None
    named = {f"{group}_share": share for group, share in shares.items()}
    return {**named, "role_blau": blau, "role_iqv": blau * 4 / 3 if groups else None}


def _contact(one):
    alters = one["alters"]
    effects = _known(alters, "wellbeing_effect")
    rings = Counter(alter.get("ring") for alter in alters)
    return {
        "ring_counts": [rings[1], rings[2], rings[3], rings[None]],
        "weekly_share": _share(_known(alters, "contact_frequency"), lambda value: value in WEEKLY_OR_MORE),
        "new_share": _share(_known(alters, "new_in_last_year"), lambda value: value),
        "mean_years_known": _mean(_known(_people(one), "years_known")),
        "helping_share": _share(effects, lambda effect: effect > 0),
        "hindering_share": _share(effects, lambda effect: effect < 0),
        "mean_wellbeing_effect": _mean(effects),
    }


def _support(one):
    people = _people(one)
    return {
        "reciprocity": support.reciprocity(people),
        "multiplexity": support.multiplexity(people),
        "practitioner_only_support": support.practitioner_only_support(people),
    }


def _bridges_and_scores(one):
    people = _people(one)
    return {
        "gateway_share": support.gateway_share(people, one),
        "formal_informal_ei": support.formal_informal_ei(people, one),
        "social_capital": support.social_capital(one),
        "wellbeing_metric": support.wellbeing_metric(one),
    }


def _people(one):
    return [alter for alter in one["alters"] if alter["kind"] == "person"]


def _known(alters, field):
    return [alter[field] for alter in alters if alter.get(field) is not None]


def _share(values, counts):
    return sum(1 for value in values if counts(value)) / len(values) if values else None


def _mean(values):
    return sum(values) / len(values) if values else None
