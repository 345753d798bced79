"""How many of what a map of each type has: drawn around the prototypes of the built-in typology."""

import math
from dataclasses import dataclass

from map_typology import FEATURES, TYPES

SHARES = ["family_share", "friend_and_wider_share", "practitioner_share"]
# How far maps of a type differ, in standard units; the types overlap a little.
VARIATION = 0.65
# Everybody's maps are somewhat smaller than the typology's centres, in standard units: it leaves the types as far apart and the files small.
SMALLER = {"people": 0.4, "places": 0.6, "activities": 0.6}
# Of the Dirichlet and beta draws: the larger, the nearer a map's shares are to its type's.
SHARES_CONCENTRATION, NEW_CONCENTRATION = 18, 22


@dataclass
class Counts:
    people: int
    places: int
    activities: int
    family: int
    friend_and_wider: int
    practitioner: int
    # Of the people and activities: of places it is not asked.
    new: int

    def features(self):
        """The seven features before the transform, in the order of the typology."""
        groups = [self.family, self.friend_and_wider, self.practitioner]
        return [self.people, self.places, self.activities, *(group / self.people for group in groups), self.new / (self.people + self.activities)]


def counts_of_type(rng, type_id):
    i = TYPES.index(type_id)
    return _counts(rng, {name: prototypes[i] for name, (_, _, prototypes) in FEATURES.items()}, VARIATION)


def counts_of_no_type(rng):
    """Around the middle of the typology, as far apart as maps of all types are."""
    return _counts(rng, dict.fromkeys(FEATURES, 0.0), 1.0)


def _counts(rng, prototype, variation):
    people = max(2, _number(rng, "people", prototype, variation))
    places, activities = (_number(rng, name, prototype, variation) for name in ("places", "activities"))
    groups = _apportioned(_dirichlet(rng, [_value(name, prototype[name]) for name in SHARES]), people)
    new = round(_share(rng, _value("new_share", prototype["new_share"])) * (people + activities))
    return Counts(people, places, activities, *groups, new)


def _value(name, standard_units):
    centre, spread, _ = FEATURES[name]
    return centre + spread * standard_units


def _number(rng, name, prototype, variation):
    return max(0, round(math.expm1(_value(name, rng.gauss(prototype[name] - SMALLER[name], variation)))))


def _dirichlet(rng, means):
    """The prototypes' shares need not sum to 1."""
    drawn = [rng.gammavariate(SHARES_CONCENTRATION * mean / sum(means), 1) for mean in means]
    return [value / sum(drawn) for value in drawn]


def _share(rng, mean):
    return rng.betavariate(NEW_CONCENTRATION * mean, NEW_CONCENTRATION * (1 - mean))


def _apportioned(shares, total):
    """Whole numbers that sum to the total: the largest remainders are rounded up."""
    whole = [math.floor(share * total) for share in shares]
    by_remainder = sorted(range(len(shares)), key=lambda i: whole[i] - shares[i] * total)
    for i in by_remainder[: total - sum(whole)]:
        whole[i] += 1
    return whole
