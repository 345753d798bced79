"""Seeded random maps, valid and unlike one another: from nobody to 40 alters, each field sometimes not asked."""

import random
from datetime import date, timedelta

from map_format import CONTACT_FREQUENCIES, EDUCATION, HELPS_WHEN, HOUSING, ROLE_GROUPS, ROLES, SUPPORT_KINDS, WISHES

SEED = 20260302
MAPS = 120
FIXED_SIZES = [0, 1, 2, 3, 40, 40]
FIELDS = ["ring", "contact_frequency", "years_known", "new_in_last_year", "wellbeing_effect", "support", "wish", "stigma", "helps_when", "note", "role_label", "position"]
RARE_FIELDS = {"support": 0.4, "stigma": 0.2, "helps_when": 0.3, "note": 0.2, "role_label": 0.2, "position": 0.1}
LABELS = "Abel Bronwen Chidi Dilys Emeka Fatima Gethin Huda Iolo Jaswinder Karolina Lázaro Mei Nuala Ömer Padraig Qasim Rhiannon Sunita Tomasz Ursula Vikram Winnie Ximena Yetunde Zdeněk".split()
# How a map's people spread over family, friend, practitioner and wider.
PROFILES = [(4, 2, 1, 2), (8, 1, 1, 1), (1, 5, 1, 5), (1, 1, 6, 1), (1, 0, 0, 0), (1, 1, 1, 1)]


def random_records():
    rng = random.Random(SEED)
    return [_record(rng, i) for i in range(MAPS)]


def _record(rng, i):
    size = FIXED_SIZES[i] if i < len(FIXED_SIZES) else round(rng.triangular(0, 40, 8))
    one = {"id": "m1"}
    if rng.random() < 0.7:
        one["date"] = (date(2024, 1, 1) + timedelta(days=rng.randrange(800))).isoformat()
    if rng.random() < 0.5:
        one["ego"] = _ego(rng)
    one["alters"] = _alters(rng, size)
    one["ties"] = _ties(rng, [alter["id"] for alter in one["alters"]])
    return {"format": "wellbeing-map", "version": 1, "id": f"random-{i:03}", "maps": [one]}


def _ego(rng):
    context = {"lives_alone": rng.random() < 0.5, "housing": rng.choice(HOUSING), "education": rng.choice(EDUCATION), "long_term_sick_or_disabled": rng.random() < 0.5}
    counts = {"domestic": rng.randrange(7), "expert_advice": rng.randrange(7), "personal_skills": rng.randrange(7), "problem_solving": rng.randrange(7)}
    scores = {"network_satisfaction": rng.randrange(11), "swemwbs_raw": rng.randrange(7, 36), "resource_generator_uk": counts}
    return {"label": "Me", "context": _some(rng, context), "scores": _some(rng, scores)}


def _some(rng, fields):
    return {name: value for name, value in fields.items() if rng.random() < 0.7}


def _alters(rng, size):
    kinds = rng.choice([(1, 0, 0), (5, 2, 2), (3, 2, 2), (2, 1, 0), (1, 3, 3)])
    role_asked = rng.choice([0, 0.4, 0.6, 0.9, 1, 1, 1])
    profile = rng.choice(PROFILES)
    asked = {field: rng.choice([0, 0.5, 1]) * RARE_FIELDS.get(field, 1) for field in FIELDS}
    return [_alter(rng, i, rng.choices(list(ROLES), kinds)[0], role_asked, profile, asked) for i in range(size)]


def _alter(rng, i, kind, role_asked, profile, asked):
    alter = {"id": f"a{i + 1}", "kind": kind, "label": rng.choice(LABELS)}
    if rng.random() < role_asked:
        alter["role"] = _role(rng, kind, profile)
    answers = _answers(rng)
    for field in FIELDS:
        if rng.random() < asked[field]:
            alter.update(answers[field])
    return alter


def _role(rng, kind, profile):
    listed = ROLE_GROUPS[rng.choices(list(ROLE_GROUPS), profile)[0]] if kind == "person" else ROLES[kind]
    return rng.choice(listed)


def _answers(rng):
    single = {
        "ring": rng.randint(1, 3),
        "contact_frequency": rng.choice(CONTACT_FREQUENCIES),
        "years_known": rng.choice([0.25, 0.5, 1, 1.5, rng.randint(2, 60)]),
        "new_in_last_year": rng.random() < 0.2,
        "wellbeing_effect": rng.choices([-2, -1, 0, 1, 2], [1, 2, 3, 5, 5])[0],
        "wish": rng.choice(WISHES),
        "stigma": rng.random() < 0.2,
        "helps_when": _subset(rng, HELPS_WHEN),
        "note": "a note",
        "role_label": "in my words",
        "position": [round(rng.uniform(-300, 300), 1), round(rng.uniform(-300, 300), 1)],
    }
    support = {"support_received": _subset(rng, SUPPORT_KINDS), "support_given": _subset(rng, SUPPORT_KINDS)}
    return {**{field: {field: value} for field, value in single.items()}, "support": support}


def _subset(rng, listed):
    return [value for value in listed if rng.random() < 0.3]


def _ties(rng, ids):
    chance = rng.choice([0, 0.05, 0.1, 0.2, 0.4, 1 if len(ids) < 15 else 0.3])
    strength_asked = rng.random() < 0.4
    ties = [{"a": a, "b": b} for i, a in enumerate(ids) for b in ids[i + 1 :] if rng.random() < chance]
    for tie in ties:
        if strength_asked and rng.random() < 0.8:
            tie["strength"] = rng.randint(1, 3)
    return ties
