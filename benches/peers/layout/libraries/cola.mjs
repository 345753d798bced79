import { Layout } from 'webcola';
import { ALL_PAIRS } from '../all-pairs.mjs';
import { fromPoints } from '../positions.mjs';

/** Unconstrained, with a user's constraints and with all constraints, as in its own examples. */
const ITERATIONS = [10, 15, 20];
const GRID_ITERATIONS = 0;
const KEEPS_RUNNING = false;

export const cola = {
  name: 'webcola',
  kind: 'js',
  ...ALL_PAIRS,
  prepare({ n, edges }) {
    return {
      call: () => settle(n, edges),
      positions: fromPoints,
    };
  },
};

/** Nodes and links are changed by a layout, so each has its own. It starts in one point. */
function settle(n, edges) {
  const nodes = Array.from({ length: n }, () => ({}));
  const links = edges.map(([source, target]) => ({ source, target }));
  new Layout()
    .nodes(nodes)
    .links(links)
    .start(...ITERATIONS, GRID_ITERATIONS, KEEPS_RUNNING);
  return nodes;
}
