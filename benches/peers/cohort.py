"""Writes seeded maps of 30 people, one record a line: `cohort.py COUNT > cohort.ndjson`."""

import json
import random
import sys

PEOPLE = 30
GROUPS = 3
ROLES = "partner parent child sibling other_family friend practitioner support_worker neighbour colleague".split()
FREQUENCIES = "daily several_weekly weekly monthly several_yearly yearly_or_less".split()
SUPPORT = "emotional practical information companionship financial health".split()


def record(number, rng):
    alters = [alter(index, rng) for index in range(PEOPLE)]
    ties = [
        {"a": f"a{a}", "b": f"a{b}", "strength": rng.randint(1, 3)}
        for a in range(PEOPLE)
        for b in range(a + 1, PEOPLE)
        if rng.random() < (0.4 if a % GROUPS == b % GROUPS else 0.05)
    ]
    one = {"id": "m1", "date": "2026-03-02", "alters": alters, "ties": ties}
    return {"format": "wellbeing-map", "version": 1, "id": f"r{number}", "maps": [one]}


def alter(index, rng):
    return {
        "id": f"a{index}",
        "kind": "person",
        "label": f"Person {index}",
        "role": rng.choice(ROLES),
        "ring": rng.randint(1, 3),
        "contact_frequency": rng.choice(FREQUENCIES),
        "years_known": rng.randint(1, 40),
        "new_in_last_year": rng.random() < 0.2,
        "wellbeing_effect": rng.randint(-2, 2),
        "support_received": [kind for kind in SUPPORT if rng.random() < 0.3],
        "support_given": [kind for kind in SUPPORT if rng.random() < 0.3],
    }


def main():
    rng = random.Random(1)
    for number in range(int(sys.argv[1])):
        print(json.dumps(record(number, rng), separators=(",", ":")))


if __name__ == "__main__":
    main()
