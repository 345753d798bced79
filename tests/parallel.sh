#!/usr/bin/env bash
# What the README says of GNU parallel: a cohort split over processes gives the same lines.

set -euo pipefail

program="${1:?the built program}"
cohort="$(dirname "$0")/fixtures/reference/maps.ndjson"
whole="$("$program" stats "$cohort")"
split="$(parallel --will-cite --pipe --keep-order --block 200k "$program" stats --threads 1 <"$cohort")"
[ "$(wc -l <<<"$whole")" = "$(wc -l <"$cohort")" ] || { echo "lines are missing" >&2; exit 1; }
[ "$whole" = "$split" ] || { echo "GNU parallel gives other lines" >&2; exit 1; }
