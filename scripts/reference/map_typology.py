"""The built-in typology: features, distances and memberships, without the robustness draws."""

import math

TYPES = ["diverse_and_active", "family_and_stable", "formal_and_sparse"]
# Feature: centre, spread, then one prototype a type, in standard units and in the order of TYPES.
FEATURES = {
    "people": (2.54, 0.50, (1.0, 0.0, -1.25)),
    "places": (1.79, 0.60, (1.0, -0.5, -0.75)),
    "activities": (1.61, 0.60, (1.0, -0.5, -1.0)),
    "family_share": (0.43, 0.22, (-0.5, 1.25, -0.5)),
    "friend_and_wider_share": (0.44, 0.22, (0.75, -0.75, -0.75)),
    "practitioner_share": (0.13, 0.15, (-0.25, -0.5, 1.5)),
    "new_share": (0.15, 0.15, (1.0, -0.5, 0.0)),
}
CLAMP = 3.0


def classify(stats):
    features = standardised_features(stats)
    unknown = [name for name, value in features.items() if value is None]
    insufficient = stats["people"] == 0 or 2 * stats["role_known"] < stats["people"]
    distances = None if insufficient else _distances(features)
    return {
        "insufficient": insufficient,
        "distances": distances,
        "memberships": None if insufficient else _memberships(distances),
        "nearest": None if insufficient else min(TYPES, key=distances.get),
        "unknown_features": unknown,
    }


def standardised_features(stats):
    raw = {name: math.log(1 + stats[name]) for name in ("people", "places", "activities")}
    friend, wider = stats["friend_share"], stats["wider_share"]
    raw["family_share"] = stats["family_share"]
    raw["friend_and_wider_share"] = None if friend is None else friend + wider
    raw["practitioner_share"] = stats["practitioner_share"]
    raw["new_share"] = stats["new_share"]
    return {name: None if raw[name] is None else _standardise(name, raw[name]) for name in FEATURES}


def _standardise(name, value):
    centre, spread, _ = FEATURES[name]
    return max(-CLAMP, min(CLAMP, (value - centre) / spread))


def _distances(features):
    """Root of the mean squared difference over the known features; every weight is 1."""
    known = {name: value for name, value in features.items() if value is not None}
    return {
        one: math.sqrt(sum((value - FEATURES[name][2][i]) ** 2 for name, value in known.items()) / len(known))
        for i, one in enumerate(TYPES)
    }


def _memberships(distances):
    at_zero = [one for one, distance in distances.items() if distance == 0]
    if at_zero:
        return {one: 1 / len(at_zero) if one in at_zero else 0.0 for one in TYPES}
    return {one: 1 / sum((distances[one] / other) ** 2 for other in distances.values()) for one in TYPES}
