const RUNS = 7;
/** Short calls are repeated until a run takes at least this long; a browser's clock is coarse. */
const LEAST_RUN_MS = 20;
/** A call longer than this is its own warm-up, and fewer runs are enough. */
const LONG_CALL_MS = 5_000;
const LONG_RUNS = 3;

/** Milliseconds a call takes: the median over runs. */
export function medianMs(call) {
  return medianAfter(runMs(call), call);
}

/** The same where the first call has been made; `longRuns` is an odd number. */
export function medianAfter(first, call, longRuns = LONG_RUNS) {
  if (first > LONG_CALL_MS) {
    return median([first, ...runsMs(call, 1, longRuns - 1)]);
  }
  const repeats = enoughRepeats(call);
  return median(runsMs(call, repeats, RUNS)) / repeats;
}

/** Doubles, since the first calls are slower than those to come and the clock may not see one. */
function enoughRepeats(call) {
  let repeats = 1;
  while (runMs(call, repeats) < LEAST_RUN_MS) repeats *= 2;
  return repeats;
}

const runsMs = (call, repeats, runs) => Array.from({ length: runs }, () => runMs(call, repeats));

export function runMs(call, repeats = 1) {
  const start = performance.now();
  for (let time = 0; time < repeats; time += 1) latest = call();
  return performance.now() - start;
}

/** Kept, so that no compiler takes a call for useless. */
export let latest;

const median = (runs) => runs.sort((a, b) => a - b)[(runs.length - 1) / 2];
