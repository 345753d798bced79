"""Ties of an invented personal network: circles of people who know each other, joined in one of several ways."""

from dataclasses import dataclass
from itertools import combinations, pairwise

from map_format import role_group

# Circles that people of these roles are in together; friends are spread over one to three of their own.
CIRCLE_OF_ROLE = {"colleague": "work", "group_member": "club", "online_contact": "online"}
MOST_FRIEND_CIRCLES = 3
# The chance that a neighbour, an acquaintance or a pet belongs to one of the other circles.
JOINS_A_CIRCLE = 0.5
PRACTITIONERS_ARE_A_TEAM, KNOWN_IN_A_TEAM = 0.35, 0.8
PRACTITIONER_KNOWS_FAMILY = 0.12
GOES_THERE, MOST_THERE = 0.35, 2
CIRCLE_THERE = {"home": "family", "domestic": "family", "caring": "family", "work": "work", "employment": "work", "health_service": "practitioner", "treatment_group": "practitioner"}


@dataclass
class Weave:
    """How likely two people are tied: in the family, in another circle, across circles; and how the circles are joined."""

    family: float
    circle: float
    across: float
    chained: bool = False
    hub: float = 0.0


WEAVES = {
    "woven": Weave(family=0.95, circle=0.85, across=0.3),
    "parts": Weave(family=0.92, circle=0.75, across=0.0),
    "chained": Weave(family=0.75, circle=0.6, across=0.0, chained=True),
    "around_one": Weave(family=0.6, circle=0.2, across=0.02, hub=0.85),
    "scattered": Weave(family=0.6, circle=0.2, across=0.0),
}
WEAVES_OF_TYPE = {"diverse_and_active": (4, 6, 6, 2, 2), "family_and_stable": (6, 3, 3, 6, 2), "formal_and_sparse": (3, 5, 2, 5, 5)}


def planted_ties(rng, type_id, alters):
    """Pairs of ids: among the people by a weave drawn for the map, and of people with places and activities."""
    people = [alter for alter in alters if alter["kind"] == "person"]
    weave = WEAVES[rng.choices(list(WEAVES), WEAVES_OF_TYPE[type_id])[0]]
    circles = _circles(rng, people)
    practitioners = [person["id"] for person in people if role_group(person["role"]) == "practitioner"]
    pairs = [*_within(rng, circles, weave), *_across(rng, list(circles.values()), weave), *_around_hub(rng, circles, weave)]
    pairs += _of_practitioners(rng, practitioners, circles["family"])
    pairs += _beyond_people(rng, alters, {**circles, "practitioner": practitioners})
    return sorted({tuple(sorted(pair)) for pair in pairs})


def _circles(rng, people):
    """Ids by circle, the family's first; practitioners are in none, and some others neither."""
    circles = {"family": []}
    friend_circles = rng.randint(1, MOST_FRIEND_CIRCLES)
    for person in people:
        name = _circle(rng, person["role"], friend_circles)
        if name:
            circles.setdefault(name, []).append(person["id"])
    return circles


def _circle(rng, role, friend_circles):
    group = role_group(role)
    if group == "practitioner":
        return None
    if group == "family":
        return "family"
    if group == "friend":
        return f"friends {rng.randrange(friend_circles)}"
    among_others = "family" if rng.random() < 0.5 else "friends 0"
    return CIRCLE_OF_ROLE.get(role, among_others if rng.random() < JOINS_A_CIRCLE else None)


def _within(rng, circles, weave):
    chances = {"family": weave.family}
    return [pair for name, ids in circles.items() for pair in combinations(ids, 2) if rng.random() < chances.get(name, weave.circle)]


def _across(rng, circles, weave):
    strangers = [(a, b) for one, other in combinations(circles, 2) for a in one for b in other]
    pairs = [pair for pair in strangers if rng.random() < weave.across]
    if weave.chained:
        pairs += [(rng.choice(one), rng.choice(other)) for one, other in pairwise(circle for circle in circles if circle)]
    return pairs


def _around_hub(rng, circles, weave):
    """One person, of the family if there is any, knows most of the others."""
    everyone = [person_id for ids in circles.values() for person_id in ids]
    return [(everyone[0], other) for other in everyone[1:] if rng.random() < weave.hub]


def _of_practitioners(rng, practitioners, family):
    team = KNOWN_IN_A_TEAM if rng.random() < PRACTITIONERS_ARE_A_TEAM else 0
    pairs = [pair for pair in combinations(practitioners, 2) if rng.random() < team]
    return pairs + [(one, rng.choice(family)) for one in practitioners if family and rng.random() < PRACTITIONER_KNOWS_FAMILY]


def _beyond_people(rng, alters, circles):
    """A place or activity is shared with some of one circle, the one it goes with if there is such."""
    pairs = []
    for alter in alters:
        if alter["kind"] != "person":
            circle = circles.get(CIRCLE_THERE.get(alter["role"])) or rng.choice(list(circles.values()))
            there = [person_id for person_id in circle if rng.random() < GOES_THERE]
            pairs += [(person_id, alter["id"]) for person_id in there[:MOST_THERE]]
    return pairs
