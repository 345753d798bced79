// Stress by stochastic gradient descent, over all pairs and over some.

import { Drawing, FullSgd, Graph, Rng, SparseSgd, initSync } from 'egraph/umd/egraph.js';
import { ALL_PAIRS } from '../all-pairs.mjs';

const ITERATIONS = 30;
/** Of the steps' lengths, which fall off exponentially. */
const EPSILON = 0.1;
const PIVOTS = 50;
const SEED = 1n;
const edgeLength = () => 1;

export const egraphFullSgd = {
  ...egraph((graph) => new FullSgd(graph, edgeLength)),
  ...ALL_PAIRS,
  name: 'egraph FullSgd',
};

export const egraphSparseSgd = {
  ...egraph((graph, rng) => new SparseSgd(graph, edgeLength, PIVOTS, rng)),
  name: 'egraph SparseSgd',
};

function egraph(createSgd) {
  return {
    kind: 'wasm',
    async ready({ bytes }) {
      initSync(await bytes('node_modules/egraph/umd/egraph_bg.wasm'));
    },
    prepare({ n, edges }) {
      const graph = new Graph();
      const nodes = Array.from({ length: n }, () => graph.addNode(null));
      for (const [a, b] of edges) graph.addEdge(nodes[a], nodes[b], null);
      return {
        call: () => descend(graph, createSgd),
        positions: (result) => result,
      };
    },
  };
}

function descend(graph, createSgd) {
  const rng = Rng.seedFrom(SEED);
  const drawing = Drawing.initialPlacement(graph);
  const sgd = createSgd(graph, rng);
  const scheduler = sgd.scheduler(ITERATIONS, EPSILON);
  scheduler.run((eta) => {
    sgd.shuffle(rng);
    sgd.apply(drawing, eta);
  });
  const positions = read(drawing, graph.nodeCount());
  // What JavaScript does not collect.
  for (const owned of [scheduler, sgd, drawing, rng]) owned.free();
  return positions;
}

function read(drawing, n) {
  const positions = new Float64Array(2 * n);
  for (let node = 0; node < n; node += 1) {
    positions[2 * node] = drawing.x(node);
    positions[2 * node + 1] = drawing.y(node);
  }
  return positions;
}
