"""Writes an invented cohort of which it is known what type each map was made as. See README.md; rerunning changes nothing."""

import json
import random

from map_format import EDUCATION, HOUSING, check_record, role_group
from map_typology import TYPES
from planted_ties import planted_ties
from planted_types import counts_of_type
from reference import EXAMPLES, FIXTURES

SEED = 20260318
MAPS_OF_A_TYPE = 50
# Maps in which nobody was asked what is new, so that a feature is unknown.
NEW_NOT_ASKED = 5
CONTEXT_ASKED, CONTACT_ASKED, EFFECT_ASKED = 0.9, 0.75, 0.25

# Weights within a group of roles; of close family there is a limited number.
FAMILY = {"partner": 1, "parent": 2, "sibling": 3, "child": 3, "other_family": 20}
FAMILY_WEIGHTS = {"partner": 8, "parent": 6, "sibling": 4, "child": 4, "other_family": 1}
FRIENDS_AND_WIDER = {"friend": 12, "neighbour": 3, "colleague": 3, "acquaintance": 2, "group_member": 3, "online_contact": 1, "pet": 1, "other": 0.3}
PRACTITIONERS = {"practitioner": 3, "support_worker": 2}

# Of rings 1 to 3.
RINGS = {"family": (6, 3, 1), "friend": (3, 5, 2), "practitioner": (1, 4, 5), "wider": (1, 4, 6)}
CONTACT_OF_RING = {
    1: {"daily": 4, "several_weekly": 4, "weekly": 3, "monthly": 1},
    2: {"several_weekly": 2, "weekly": 4, "monthly": 3, "several_yearly": 1},
    3: {"weekly": 2, "monthly": 4, "several_yearly": 3, "yearly_or_less": 1},
}
EFFECTS = {2: 6, 1: 5, 0: 2, -1: 2, -2: 1}
NEWNESS = {"family": 0.05, "friend": 1, "practitioner": 2, "wider": 1.5, "activity": 2}

# Chances and weights by type: invented, in the direction the study found. Housing and education are in the order of their lists.
LIVES_ALONE = {"diverse_and_active": 0.35, "family_and_stable": 0.2, "formal_and_sparse": 0.65}
SICK_OR_DISABLED = {"diverse_and_active": 0.4, "family_and_stable": 0.5, "formal_and_sparse": 0.8}
HOUSING_WEIGHTS = {"diverse_and_active": (5, 4, 4, 1, 0.5, 0, 0.5), "family_and_stable": (6, 2, 5, 0.5, 0.2, 0, 1), "formal_and_sparse": (1, 2, 6, 5, 1, 0.5, 0.3)}
EDUCATION_WEIGHTS = {"diverse_and_active": (1, 3, 4, 6), "family_and_stable": (2, 5, 4, 2), "formal_and_sparse": (4, 5, 3, 1)}

NAMES = """Abena Adaeze Aditi Agnieszka Ahmed Aisha Alasdair Alejandro Amara Amir Anders Anjali Anwen Ariadne Arjun Asha Astrid Ayşe Babajide Beatriz Benoît Bilal
Bronwen Callum Carmen Catrin Chiara Chidi Chloe Ciarán Cosmin Daiyu Danuta Darius Dawit Deepak Delroy Dilys Dmitri Ebony Efua Eilidh Elif Emeka Esther Farida Fatima
Femi Fergus Fiona Gethin Giulia Grace Hamza Hannah Hassan Hina Hiroshi Ifeoma Imran Ingrid Iolo Irena Isabel Ivan Jamal Jasmin Jaswinder Jean Jerzy Jiří Joseph Kamala
Karolina Kasia Kenji Kofi Krishna Kwame Laila Lázaro Leila Lerato Li Lina Lowri Lucy Magda Malik Manjit Marek Margaret Marisol Mei Miriam Mohammed Nadia Naomi Neema Ngozi Nia
Nikolai Nuala Olga Oluwaseun Ömer Oscar Padraig Parvin Patience Pavel Pedro Petra Priya Qasim Rafael Rania Ravi Rebecca Rhiannon Rosa Ruth Samir Sanjay Seren Shirin Siân Simone
Sofia Stefan Sunita Tadesse Tariq Tatiana Thandiwe Tomasz Tunde Uma Ursula Valentina Vikram Wanjiru Wei Winnie Ximena Yasmin Yetunde Yuki Yusuf Zainab Zdeněk Zofia""".split()
PETS = "Biscuit Bruno Coco Daisy Luna Mishka Noodle Pepper Rex Smokey Tiger Toby".split()
PLACES = {
    "home": ["Home"],
    "friends_home": ["Flat downstairs", "Best friend’s house"],
    "health_service": ["GP surgery", "Mental health centre", "Day hospital", "Pharmacy"],
    "community": ["Library", "Community centre", "Drop-in", "Recovery college", "Food bank"],
    "work": ["Work", "Workshop"],
    "education": ["College", "Evening school"],
    "worship": ["Mosque", "Chapel", "Gurdwara", "Temple", "Synagogue"],
    "shop_or_cafe": ["Corner shop", "Café", "Market", "Barber’s", "Charity shop"],
    "outdoors": ["Park", "Allotment", "Canal", "Beach"],
    "leisure": ["Leisure centre", "Cinema", "Pub", "Museum", "Football ground"],
    "online": ["Online forum", "Gaming server"],
}
ACTIVITIES = {
    "employment": ["Job", "Part-time job"],
    "volunteering": ["Volunteering", "Helping at the food bank"],
    "education": ["English class", "Computer course"],
    "exercise": ["Swimming", "Football", "Yoga", "Running", "Cycling"],
    "creative": ["Choir", "Painting", "Knitting", "Drumming", "Writing", "Photography"],
    "social": ["Coffee mornings", "Bingo", "Dominoes", "Cooking together"],
    "faith": ["Prayers", "Bible study"],
    "caring": ["Looking after grandchildren", "Caring for a neighbour"],
    "domestic": ["Cooking", "Housework"],
    "outdoors": ["Gardening", "Walking", "Fishing"],
    "leisure": ["Watching TV", "Reading", "Gaming", "Music"],
    "treatment_group": ["Hearing voices group", "Anxiety group"],
}


def main():
    rng = random.Random(SEED)
    types = TYPES * MAPS_OF_A_TYPE
    rng.shuffle(types)
    not_asked = rng.sample(range(len(types)), NEW_NOT_ASKED)
    records = [_record(rng, f"p{i + 1:03}", type_id, new_asked=i not in not_asked) for i, type_id in enumerate(types)]
    for record in records:
        check_record(record)
    lines = [json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n" for record in records]
    (EXAMPLES / "cohort.ndjson").write_text("".join(lines), encoding="utf-8", newline="\n")
    planted = {f"{record['id']}/{record['maps'][0]['id']}": type_id for record, type_id in zip(records, types)}
    (FIXTURES / "reference" / "planted.json").write_text(json.dumps(planted, indent=2) + "\n", encoding="utf-8", newline="\n")


def _record(rng, record_id, type_id, new_asked):
    counts = counts_of_type(rng, type_id)
    context = _context(rng, type_id)
    alters = [*_people(rng, counts, context), *_things(rng, "place", "p", counts.places, PLACES), *_things(rng, "activity", "t", counts.activities, ACTIVITIES)]
    if new_asked:
        _tell_new(rng, alters, counts.new)
    ties = [{"a": a, "b": b} for a, b in planted_ties(rng, type_id, alters)]
    asked = {field: value for field, value in context.items() if rng.random() < CONTEXT_ASKED}
    one = {"id": "m1", **({"ego": {"context": asked}} if asked else {}), "alters": alters, "ties": ties}
    return {"format": "wellbeing-map", "version": 1, "id": record_id, "maps": [one]}


def _context(rng, type_id):
    return {
        "lives_alone": rng.random() < LIVES_ALONE[type_id],
        "housing": rng.choices(HOUSING, HOUSING_WEIGHTS[type_id])[0],
        "education": rng.choices(EDUCATION, EDUCATION_WEIGHTS[type_id])[0],
        "long_term_sick_or_disabled": rng.random() < SICK_OR_DISABLED[type_id],
    }


def _people(rng, counts, context):
    roles = [*_family_roles(rng, counts.family, context["lives_alone"]), *_drawn(rng, FRIENDS_AND_WIDER, counts.friend_and_wider), *_drawn(rng, PRACTITIONERS, counts.practitioner)]
    rng.shuffle(roles)
    # Nobody has the name of another on the map.
    names, pets = iter(rng.sample(NAMES, len(roles))), iter(rng.sample(PETS, len(PETS)))
    return [_person(rng, f"a{i + 1}", next(pets if role == "pet" else names), role) for i, role in enumerate(roles)]


def _family_roles(rng, number, lives_alone):
    """The closest are the likeliest; who lives alone has no partner here."""
    there = [role for role, most in FAMILY.items() for _ in range(most) if not (lives_alone and role == "partner")]
    return sorted(there, key=lambda role: rng.random() ** (1 / FAMILY_WEIGHTS[role]), reverse=True)[:number]


def _drawn(rng, weights, number):
    return rng.choices(list(weights), list(weights.values()), k=number)


def _person(rng, alter_id, label, role):
    ring = rng.choices([1, 2, 3], RINGS[role_group(role)])[0]
    person = {"id": alter_id, "kind": "person", "label": label, "role": role, "ring": ring}
    if rng.random() < CONTACT_ASKED:
        person["contact_frequency"] = _drawn(rng, CONTACT_OF_RING[ring], 1)[0]
    if rng.random() < EFFECT_ASKED:
        person["wellbeing_effect"] = _drawn(rng, EFFECTS, 1)[0]
    return person


def _things(rng, kind, prefix, number, labels_by_role):
    """Places or activities, each once."""
    listed = [(label, role) for role, labels in labels_by_role.items() for label in labels]
    return [{"id": f"{prefix}{i + 1}", "kind": kind, "label": label, "role": role} for i, (label, role) in enumerate(rng.sample(listed, number))]


def _tell_new(rng, alters, number):
    """Family is hardly ever new, practitioners and activities often are."""
    asked = [alter for alter in alters if alter["kind"] != "place"]
    by_chance = sorted(asked, key=lambda alter: rng.random() ** (1 / NEWNESS[_newness_group(alter)]), reverse=True)
    new = {alter["id"] for alter in by_chance[:number]}
    for alter in asked:
        alter["new_in_last_year"] = alter["id"] in new


def _newness_group(alter):
    return role_group(alter["role"]) if alter["kind"] == "person" else alter["kind"]


if __name__ == "__main__":
    main()
