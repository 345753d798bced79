// The usual three forces, as long as they cool down by default.

import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import { fromPoints } from '../positions.mjs';

const TICKS = 300;

export const d3Force = {
  name: 'd3-force',
  kind: 'js',
  prepare({ n, edges }) {
    return {
      call: () => simulate(n, edges),
      positions: fromPoints,
    };
  },
};

/** Nodes and links are changed by a simulation, so each has its own. It starts on a spiral. */
function simulate(n, edges) {
  const nodes = Array.from({ length: n }, () => ({}));
  const links = edges.map(([source, target]) => ({ source, target }));
  forceSimulation(nodes)
    .force('charge', forceManyBody())
    .force('link', forceLink(links))
    .force('center', forceCenter())
    .stop()
    .tick(TICKS);
  return nodes;
}
