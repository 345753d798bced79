// Stops what takes too long.

/** Seconds a stage may take, of those for a call: a long one is made three times at most. */
const MOST_SECONDS = {
  start: () => 60,
  'first call': (seconds) => seconds,
  'more calls': (seconds) => 60 + 3 * seconds,
  quality: () => 120,
};

/**
 * What becomes of a task, with a note where it fails or one of its stages takes too long.
 * `begin` is given what to call when a stage begins, with what is known by then, and returns
 * `{ outcome, stop }`.
 */
export async function withinLimits(begin, seconds) {
  const watch = stageWatch(seconds);
  watch.enter('start', {});
  const { outcome, stop } = begin(watch.enter);
  const failed = (error) => watch.noted(`failed: ${inACell(error.message)}`);
  const line = await Promise.race([outcome.catch(failed), watch.late]);
  watch.end();
  await stop();
  return line;
}

function stageWatch(seconds) {
  let timer;
  let known;
  let isLate;
  const late = new Promise((resolve) => (isLate = resolve));
  const noted = (note) => ({ ...known, note });
  return {
    late,
    noted,
    enter(stage, knownByThen) {
      known = knownByThen;
      clearTimeout(timer);
      const most = MOST_SECONDS[stage](seconds);
      timer = setTimeout(() => isLate(noted(lateNote(stage, most))), 1000 * most);
    },
    end: () => clearTimeout(timer),
  };
}

const lateNote = (stage, seconds) =>
  stage === 'first call' ? `over ${seconds} s` : `${stage}: over ${seconds} s`;

/** A line without what Playwright puts before it, and without what would end a table's cell. */
function inACell(message) {
  const [line] = message.replace(/^page\.evaluate: (\w*Error: )?/, '').split('\n');
  return line.replaceAll('|', '/');
}
