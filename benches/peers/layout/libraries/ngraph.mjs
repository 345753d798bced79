import createLayout from 'ngraph.forcelayout';
import createGraph from 'ngraph.graph';
import { fromPoints } from '../positions.mjs';

const STEPS = 300;

export const ngraph = {
  name: 'ngraph.forcelayout',
  kind: 'js',
  prepare({ n, edges }) {
    const graph = createGraph();
    for (let node = 0; node < n; node += 1) graph.addNode(node);
    for (const [a, b] of edges) graph.addLink(a, b);
    return {
      call: () => simulate(graph),
      positions: (layout) =>
        fromPoints(Array.from({ length: n }, (_, node) => layout.getNodePosition(node))),
    };
  },
};

/** It places the nodes itself, from a seed of its own. */
function simulate(graph) {
  const layout = createLayout(graph);
  for (let step = 0; step < STEPS; step += 1) layout.step();
  // Or the graph would keep every layout there has been. Positions stay.
  layout.dispose();
  return layout;
}
