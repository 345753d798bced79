"""Writes the reference values the Rust tests compare with. See README.md; rerunning changes nothing."""

import json
from pathlib import Path

from communities import louvain_modularity
from known_graphs import known_records
from map_format import check_record
from map_stats import map_stats, people_graph_of, person_stats
from map_typology import classify
from network_canvas import measure_sessions
from random_maps import random_records

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "tests" / "fixtures"
EXAMPLES = ROOT / "www" / "examples"
SIGNIFICANT_DIGITS = 15


def main():
    (FIXTURES / "reference").mkdir(exist_ok=True)
    _write_lines(FIXTURES / "reference" / "maps.ndjson", [*random_records(), *known_records()])
    records = [*_records_in(FIXTURES / "maps"), *_records_in(EXAMPLES), *_written_records()]
    for record in records:
        check_record(record)
    assert len({record["id"] for record in records}) == len(records), "record ids are unique over all files"
    expected = [_expected(record["id"], one) for record in records for one in record["maps"]]
    _write_lines(FIXTURES / "reference" / "expected.ndjson", _rounded(expected))
    sessions = measure_sessions(FIXTURES / "network-canvas")
    _write(FIXTURES / "network-canvas" / "expected.json", json.dumps(_rounded(sessions), indent=2) + "\n")
    _check_examples({line["record"]: line for line in expected})
    print(f"{len(records)} records, {len(expected)} maps, {len(sessions)} sessions")


def _expected(record_id, one):
    stats = map_stats(one)
    return {
        "record": record_id,
        "map": one["id"],
        "stats": stats,
        "people": person_stats(one),
        "typology": classify(stats),
        "louvain_modularity": louvain_modularity(people_graph_of(one)[0]),
    }


def _check_examples(expected):
    """Each example is named after the type it leans to, clearly."""
    for path in sorted(EXAMPLES.glob("*.json")):
        result = expected[json.loads(path.read_text(encoding="utf-8"))["id"]]["typology"]
        wanted = path.stem.replace("-", "_")
        print(path.name, {one: round(share, 3) for one, share in result["memberships"].items()})
        assert result["nearest"] == wanted and result["memberships"][wanted] > 0.8 and not result["unknown_features"]


def _records_in(folder):
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]


def _written_records():
    with (FIXTURES / "reference" / "maps.ndjson").open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def _rounded(value):
    if isinstance(value, float):
        return float(f"{value:.{SIGNIFICANT_DIGITS}g}")
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    return [_rounded(item) for item in value] if isinstance(value, list) else value


def _write_lines(path, values):
    _write(path, "".join(json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False) + "\n" for value in values))


def _write(path, text):
    path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
