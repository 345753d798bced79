"""Figures of who gives what, of ties to places, activities and practitioners, and of ego's scores. Undefined is None."""

from map_format import GENERATOR, SUPPORT_KINDS, role_group

SWEMWBS_LEAST_RAW = 7
# Metric score of each raw score from 7 to 35: Stewart-Brown 2009.
SWEMWBS_METRIC = [
    *(7.00, 9.51, 11.25, 12.40, 13.33, 14.08, 14.75, 15.32, 15.84, 16.36, 16.88, 17.43, 17.98, 18.59, 19.25),
    *(19.98, 20.73, 21.54, 22.35, 23.21, 24.11, 25.03, 26.02, 27.03, 28.13, 29.31, 30.70, 32.55, 35.00),
]


def reciprocity(people):
    """Over people for whom both lists are given and not both are empty: the share where neither is."""
    lists = [(person.get("support_received"), person.get("support_given")) for person in people]
    asked = [(received, given) for received, given in lists if received is not None and given is not None and (received or given)]
    return sum(1 for received, given in asked if received and given) / len(asked) if asked else None


def multiplexity(people):
    """Kinds of support a person gives, over those who give any."""
    numbers = [len(set(person["support_received"])) for person in people if person.get("support_received")]
    return sum(numbers) / len(numbers) if numbers else None


def practitioner_only_support(people):
    """An unknown role is not a practitioner's."""
    from_practitioners = {kind for person in people if _is_practitioner(person) for kind in person.get("support_received") or []}
    from_others = {kind for person in people if not _is_practitioner(person) for kind in person.get("support_received") or []}
    return [kind for kind in SUPPORT_KINDS if kind in from_practitioners - from_others]


def gateway_share(people, one):
    """People tied to at least one place or activity."""
    ids = {person["id"] for person in people}
    ends = [(tie["a"], tie["b"]) for tie in one["ties"]]
    gateways = {a for a, b in [*ends, *((b, a) for a, b in ends)] if a in ids and b not in ids}
    return len(gateways) / len(people) if people else None


def formal_informal_ei(people, one):
    """Ties between practitioners and others against ties within either, where both roles are known."""
    formal = {person["id"]: _is_practitioner(person) for person in people if person.get("role") is not None}
    crosses = [formal[tie["a"]] != formal[tie["b"]] for tie in one["ties"] if tie["a"] in formal and tie["b"] in formal]
    return (sum(crosses) - crosses.count(False)) / len(crosses) if crosses else None


def social_capital(one):
    """Total of the Resource Generator-UK, where all four counts are given."""
    counts = _scores(one).get("resource_generator_uk") or {}
    given = [counts.get(key) for key in sorted(GENERATOR)]
    return None if None in given else sum(given)


def wellbeing_metric(one):
    raw = _scores(one).get("swemwbs_raw")
    return None if raw is None else SWEMWBS_METRIC[raw - SWEMWBS_LEAST_RAW]


def _scores(one):
    return (one.get("ego") or {}).get("scores") or {}


def _is_practitioner(person):
    return person.get("role") is not None and role_group(person["role"]) == "practitioner"
