"""Times `stats` on cohorts of seeded maps of 30 people: `cohort.py PROGRAM [MAPS_IN_MEMORY_RUN]`.

Prints a Markdown table: maps a second on one core and on all, and the most memory a long cohort takes.
"""

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time

PEOPLE = 30
GROUPS = 3
MAPS = 20_000
RUNS = 3
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
    program = sys.argv[1]
    long_run = int(sys.argv[2]) if len(sys.argv) > 2 else 5 * MAPS
    rng = random.Random(1)
    lines = [json.dumps(record(number, rng), separators=(",", ":")) + "\n" for number in range(MAPS)]
    bytes_a_map = sum(map(len, lines)) / MAPS
    with tempfile.NamedTemporaryFile("w", suffix=".ndjson") as cohort:
        cohort.writelines(lines)
        cohort.flush()
        one = maps_a_second([program, "stats", "--threads", "1", cohort.name])
        every = maps_a_second([program, "stats", cohort.name])
    peak = peak_mebibytes([program, "stats", "-"], lines, long_run)
    print(f"`stats` on maps of {PEOPLE} people with every field, {bytes_a_map / 1000:.1f} kB each, NDJSON to NDJSON:\n")
    print("| | |\n| --- | ---: |")
    print(f"| maps a second, one core | {one:,.0f} |")
    print(f"| maps a second, {os.cpu_count()} cores | {every:,.0f} |")
    print(f"| most memory for {long_run:,} maps through a pipe | {peak:.0f} MiB |")


def maps_a_second(command):
    return MAPS / statistics.median(seconds(command) for _ in range(RUNS))


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def peak_mebibytes(command, lines, count):
    """Feeds the same maps again and again and looks, each time, how much memory the process has."""
    text = "".join(lines).encode()
    program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    peak = 0
    for _ in range(count // MAPS):
        program.stdin.write(text)
        looked = subprocess.run(["ps", "-o", "rss=", "-p", str(program.pid)], check=True, capture_output=True, text=True)
        peak = max(peak, int(looked.stdout))
    program.stdin.close()
    assert program.wait() == 0
    return peak / 1024


if __name__ == "__main__":
    main()
