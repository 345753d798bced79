// What is timed, in Node.js and browsers alike.

import { checkAgreement } from './agreement.mjs';
import { cytoscape } from './libraries/cytoscape.mjs';
import { graphology } from './libraries/graphology.mjs';
import { wellbeingMap } from './libraries/wellbeing-map.mjs';
import { modularity } from './modularity.mjs';
import { connectedPart } from './part.mjs';
import { medianMs } from './timing.mjs';

const MEASURES = ['betweenness', 'closeness', 'eigenvector', 'communities', 'everything'];
/** A call that would take longer is not made, since nothing can stop a call on its own thread. */
const MOST_MS = 60_000;
/** What would take too long is foretold from a part of the graph with so many nodes. */
const PART_NODES = 300;

/** Lines of results for a graph `{ name, n, edges }`. @throws where libraries disagree */
export function* measure(graph, measureGraph) {
  const ours = wellbeingMap(measureGraph);
  const part = connectedPart(graph, PART_NODES);
  checkAgreement(ours, graphology, graph);
  // The part is connected, as Cytoscape's closeness asks for, and small, as its slowness does.
  checkAgreement(ours, cytoscape, part);
  for (const library of [ours, graphology, cytoscape]) {
    for (const line of timings(library, graph, part)) {
      yield { graph: graph.name, library: library.name, ...line };
    }
  }
}

function* timings(library, graph, part) {
  const [ofGraph, ofPart] = [library.measures(graph), library.measures(part)];
  const lines = [];
  for (const measure of MEASURES.filter((measure) => ofGraph[measure])) {
    const isTooLong = expectedMs(ofPart[measure], part, graph) > MOST_MS;
    const found = isTooLong ? missing('over 60 s') : timing(ofGraph[measure]);
    const line = { measure, ...found };
    if (measure === 'communities') line.modularity = quality(ofGraph[measure], graph);
    lines.push(line);
    yield line;
  }
  if (!ofGraph.everything) yield { measure: 'everything', ...sum(lines) };
}

/**
 * From the time for a part of the graph. Betweenness and closeness take n·(n + m) steps where a
 * library does not say otherwise; the rest take fewer, and are far from the limit even so.
 * The whole of a large graph may take up to three times as long as foretold.
 */
function expectedMs({ call, steps = ({ n, edges }) => n * (n + edges.length) }, part, graph) {
  if (part.n === graph.n) return 0;
  const { milliseconds } = timing({ call });
  return (milliseconds * steps(graph)) / steps(part);
}

function timing({ call }) {
  try {
    return { milliseconds: medianMs(call) };
  } catch (error) {
    if (!/failed to converge/.test(error.message)) throw error;
    return missing('did not converge');
  }
}

const missing = (note) => ({ milliseconds: null, note });

const quality = ({ call, list }, graph) => modularity(graph, list(call()));

/** For a library without some of the measures, everything is what it has. */
function sum(lines) {
  const gap = lines.find(({ milliseconds }) => milliseconds === null);
  if (gap) return missing(gap.note);
  return { milliseconds: lines.reduce((total, line) => total + line.milliseconds, 0) };
}
