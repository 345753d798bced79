"""Seeded random maps, valid and unlike one another: from nobody to 300 alters, each field sometimes not asked."""

import math
import random
from datetime import date, timedelta

from map_format import CONTACT_FREQUENCIES, EDUCATION, HELPS_WHEN, HOUSING, ROLE_GROUPS, ROLES, SUPPORT_KINDS, WISHES
from random_ties import SHAPES, anyhow, equal_largest_parts, planted_groups, preferential_attachment, small_world, tree

SEED = 20260302
MAPS = 310
# Most maps are small; the large ones stand last, where the tests that take the first few don't meet them.
FIRST_SIZES = [0, 1, 2, 3, 40, 40]
LAST_SIZES = [100, 100, 150, 150, 200, 300]
MEDIAN_SIZE, SPREAD, LARGEST_USUAL_SIZE = 15, 0.8, 70
LAST_SHAPES = [small_world, tree, planted_groups, equal_largest_parts, preferential_attachment, planted_groups]
FIELDS = "ring contact_frequency years_known new_in_last_year wellbeing_effect support_received support_given wish stigma helps_when note role_label position".split()
FIELDS_OF_LARGE_MAPS = FIELDS[:1]
RARE_FIELDS = {"support_received": 0.8, "support_given": 0.8, "stigma": 0.2, "helps_when": 0.3, "note": 0.2, "role_label": 0.2, "position": 0.1}
# Ids that sort unlike their numbers, unlike their file order, and unlike in UTF-16: the last two.
ODD_PREFIXES = ["", "a", "B", "é", "Ω", "～", "😀"]
LABELS = "Abel Bronwen Chidi Dilys Emeka Fatima Gethin Huda Iolo Jaswinder Karolina Lázaro Mei Nuala Ömer Padraig Qasim Rhiannon Sunita Tomasz Ursula Vikram Winnie Ximena Yetunde Zdeněk".split()
# How a map's people spread over family, friend, practitioner and wider.
PROFILES = [(4, 2, 1, 2), (8, 1, 1, 1), (1, 5, 1, 5), (1, 1, 6, 1), (1, 0, 0, 0), (1, 1, 1, 1)]


def random_records():
    rng = random.Random(SEED)
    return [_record(rng, i, size) for i, size in enumerate(_sizes(rng))]


def _sizes(rng):
    usual = MAPS - len(FIRST_SIZES) - len(LAST_SIZES)
    drawn = [min(round(rng.lognormvariate(math.log(MEDIAN_SIZE), SPREAD)), LARGEST_USUAL_SIZE) for _ in range(usual)]
    return [*FIRST_SIZES, *drawn, *LAST_SIZES]


def _record(rng, i, size):
    shape = _shape(rng, i)
    one = {"id": "m1"}
    if rng.random() < 0.7:
        one["date"] = (date(2024, 1, 1) + timedelta(days=rng.randrange(800))).isoformat()
    if rng.random() < 0.5:
        one["ego"] = _ego(rng)
    one["alters"] = _alters(rng, size, shape)
    one["ties"] = _ties(rng, one["alters"], shape)
    return {"format": "wellbeing-map", "version": 1, "id": f"random-{i:03}", "maps": [one]}


def _shape(rng, i):
    """Half are tied anyhow; the others take the shapes in turn."""
    if i >= MAPS - len(LAST_SIZES):
        return LAST_SHAPES[i - MAPS]
    return SHAPES[i // 2 % len(SHAPES)] if i % 2 else anyhow


def _ego(rng):
    context = {"lives_alone": rng.random() < 0.5, "housing": rng.choice(HOUSING), "education": rng.choice(EDUCATION), "long_term_sick_or_disabled": rng.random() < 0.5}
    counts = {"domestic": rng.randrange(7), "expert_advice": rng.randrange(7), "personal_skills": rng.randrange(7), "problem_solving": rng.randrange(7)}
    generator = counts if rng.random() < 0.7 else _some(rng, counts)
    scores = {"network_satisfaction": rng.randrange(11), "swemwbs_raw": rng.randrange(7, 36), "resource_generator_uk": generator}
    return {"label": "Me", "context": _some(rng, context), "scores": _some(rng, scores)}


def _some(rng, fields):
    return {name: value for name, value in fields.items() if rng.random() < 0.7}


def _alters(rng, size, shape):
    # A shape is of people: it shows where they are most of the map.
    kinds = rng.choice([(1, 0, 0), (5, 2, 2), (3, 2, 2), (2, 1, 0), (1, 3, 3)] if shape is anyhow else [(1, 0, 0), (8, 1, 1), (4, 1, 1)])
    role_asked = rng.choice([0, 0.4, 0.6, 0.9, 1, 1, 1])
    profile = rng.choice(PROFILES)
    fields = FIELDS if size <= LARGEST_USUAL_SIZE else FIELDS_OF_LARGE_MAPS
    asked = {field: rng.choice([0, 0.5, 1]) * RARE_FIELDS.get(field, 1) for field in fields}
    return [_alter(rng, alter_id, rng.choices(list(ROLES), kinds)[0], role_asked, profile, asked) for alter_id in _ids(rng, size)]


def _ids(rng, size):
    style = rng.choice(["in_order", "in_order", "shuffled", "odd"])
    numbers = list(range(1, size + 1))
    if style != "in_order":
        rng.shuffle(numbers)
    return [f"{rng.choice(ODD_PREFIXES) if style == 'odd' else 'a'}{number}" for number in numbers]


def _alter(rng, alter_id, kind, role_asked, profile, asked):
    alter = {"id": alter_id, "kind": kind, "label": rng.choice(LABELS)}
    if rng.random() < role_asked:
        alter["role"] = _role(rng, kind, profile)
    answers = _answers(rng)
    alter.update({field: answers[field] for field in asked if rng.random() < asked[field]})
    return alter


def _role(rng, kind, profile):
    listed = ROLE_GROUPS[rng.choices(list(ROLE_GROUPS), profile)[0]] if kind == "person" else ROLES[kind]
    return rng.choice(listed)


def _answers(rng):
    return {
        "ring": rng.randint(1, 3),
        "contact_frequency": rng.choice(CONTACT_FREQUENCIES),
        "years_known": rng.choice([0.25, 0.5, 1, 1.5, rng.randint(2, 60)]),
        "new_in_last_year": rng.random() < 0.2,
        "wellbeing_effect": rng.choices([-2, -1, 0, 1, 2], [1, 2, 3, 5, 5])[0],
        "support_received": _subset(rng, SUPPORT_KINDS),
        "support_given": _subset(rng, SUPPORT_KINDS),
        "wish": rng.choice(WISHES),
        "stigma": rng.random() < 0.2,
        "helps_when": _subset(rng, HELPS_WHEN),
        "note": "a note",
        "role_label": "in my words",
        "position": [round(rng.uniform(-300, 300), 1), round(rng.uniform(-300, 300), 1)],
    }


def _subset(rng, listed):
    return [value for value in listed if rng.random() < 0.3]


def _ties(rng, alters, shape):
    """The shape among the people, any ties to places and activities; in no order, either end first."""
    people = [alter["id"] for alter in alters if alter["kind"] == "person"]
    rng.shuffle(people)
    pairs = [(people[a], people[b]) for a, b in shape(rng, len(people))] + _ties_beyond_people(rng, alters)
    rng.shuffle(pairs)
    strength_asked = rng.random() < 0.4
    ties = [dict(zip("ab", pair if rng.random() < 0.5 else pair[::-1])) for pair in pairs]
    for tie in ties:
        if strength_asked and rng.random() < 0.8:
            tie["strength"] = rng.randint(1, 3)
    return ties


def _ties_beyond_people(rng, alters):
    chance = min(rng.choice([0, 0.05, 0.1, 0.2, 0.4]), 3 / (len(alters) + 1))
    pairs = [(a, b) for i, a in enumerate(alters) for b in alters[i + 1 :] if {a["kind"], b["kind"]} != {"person"}]
    return [(a["id"], b["id"]) for a, b in pairs if rng.random() < chance]
