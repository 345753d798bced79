import forceAtlas2 from 'graphology-layout-forceatlas2';
import { asUndirectedGraph } from '../../libraries/graphology.mjs';
import { seededRandom } from '../../seeded-random.mjs';
import { fromPoints, scattered } from '../positions.mjs';

const ITERATIONS = 500;

export const graphology = {
  name: 'graphology ForceAtlas2',
  kind: 'js',
  prepare(edgeList) {
    const graph = asUndirectedGraph(edgeList);
    scattered(edgeList.n, seededRandom()).forEach((point, node) => {
      graph.mergeNodeAttributes(node, point);
    });
    return {
      // Returns the positions and leaves the graph as it was.
      call: () =>
        forceAtlas2(graph, { iterations: ITERATIONS, settings: forceAtlas2.inferSettings(graph) }),
      positions: (points) => fromPoints(graph.mapNodes((node) => points[node])),
    };
  },
};
