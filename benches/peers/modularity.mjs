import graphologyModularity from 'graphology-metrics/graph/modularity.js';
import { asUndirectedGraph } from './libraries/graphology.mjs';

/** Of a community for each node, by one program whoever found them. */
export function modularity(graph, communities) {
  return graphologyModularity(asUndirectedGraph(graph), {
    getEdgeWeight: null,
    getNodeCommunity: (node) => communities[node],
  });
}
