// Cytoscape.js without a picture. It has no eigenvector centrality (its PageRank is another
// measure) and none of its clusterings finds communities by modularity.

import createCytoscape from 'cytoscape';

export const cytoscape = {
  name: 'cytoscape',
  /** Closeness is told only as a share of the largest, so that is how its figures are read. */
  isScaled: true,
  measures(edgeList) {
    const elements = asCytoscape(edgeList).elements();
    const nodes = elements.nodes().toArray();
    return {
      betweenness: {
        call: () => elements.betweennessCentrality(),
        list: (result) => nodes.map((node) => result.betweennessNormalized(node)),
      },
      closeness: {
        call: () => elements.closenessCentralityNormalized({ harmonic: false }),
        list: (result) => nodes.map((node) => result.closeness(node)),
        // By the Floyd–Warshall method.
        steps: ({ n }) => n ** 3,
      },
    };
  },
};

export function asCytoscape({ n, edges }, options) {
  const nodes = Array.from({ length: n }, (_, node) => ({ data: { id: `n${node}` } }));
  const ties = edges.map(([a, b]) => ({ data: { source: `n${a}`, target: `n${b}` } }));
  return createCytoscape({ headless: true, elements: { nodes, edges: ties }, ...options });
}
