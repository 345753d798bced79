# Each command sets up what it needs on Debian and macOS.

.PHONY: run test check bench fuzz

# Builds the pages and serves them on this machine.
run:
	scripts/run

# Every test: native, wasm, browser.
test:
	scripts/test

# Formatting, lints and the import table.
check:
	scripts/check

# Timings, side by side with other libraries: PART=measures, layout, layout-large (an hour and
# more), element or fit; GRAPHS="FILE…" measures other graphs.
bench:
	scripts/bench $(or $(PART),measures) $(GRAPHS)

# Every parser and sequences of changes under a fuzzer: RUNS of each target, all or some TARGETS.
fuzz:
	scripts/fuzz $(or $(RUNS),10000000) $(TARGETS)
