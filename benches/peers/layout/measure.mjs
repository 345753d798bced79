// What is timed, in Node.js and browsers alike: one library laying one graph out.

import { medianAfter, runMs } from '../timing.mjs';
import { libraries } from './libraries.mjs';

export { libraries };

/** Beyond so many nodes a long call is made once. */
const ONE_LONG_CALL_NODES = 5_000;

/**
 * Milliseconds a call and the quality of what it drew. `core` is our own package, `files` finds
 * those of others. `report` is told which stage begins and what is known by then, and waited
 * for, since nothing is heard during a call.
 */
export async function measure({ graph, name, core, files }, report) {
  const library = libraries.find((library) => library.name === name);
  await library.ready?.(files);
  const { call, positions } = library.prepare(graph, core);
  await report('first call', {});
  let result;
  const first = runMs(() => (result = call()));
  // Read at once, since some libraries keep one set of positions for all calls.
  const drawn = Float64Array.from(positions(result));
  checkPositions(drawn, graph.n);
  await report('more calls', {});
  const longCalls = graph.n > ONE_LONG_CALL_NODES ? 1 : undefined;
  const milliseconds = medianAfter(first, call, longCalls);
  await report('quality', { milliseconds });
  return { milliseconds, ...quality(graph, drawn, core) };
}

function checkPositions(drawn, n) {
  if (drawn.length !== 2 * n) throw new Error(`${drawn.length} coordinates for ${n} nodes`);
  if (!drawn.every(Number.isFinite)) throw new Error('positions are not finite');
}

/** By one program, whoever drew it. */
function quality({ n, edges }, drawn, { measureLayout }) {
  const { sns, np, crossings } = measureLayout(n, new Uint32Array(edges.flat()), drawn);
  return { sns, np, crossings };
}
