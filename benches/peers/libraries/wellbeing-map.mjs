// Ours: takes the edges as they are, so that building its lists of neighbours is timed too.

const FIELDS = {
  betweenness: 'betweenness',
  closeness: 'closeness_centrality',
  eigenvector: 'eigenvector_centrality',
  // The best of ten runs of the Leiden method, then improved until nothing is gained.
  communities: 'community',
};

/** Where `measureGraph` comes from differs between Node.js and browsers. */
export function wellbeingMap(measureGraph) {
  return {
    name: 'wellbeing-map',
    measures({ n, edges }) {
      const pairs = new Uint32Array(edges.flat());
      const only = ([measure, field]) => {
        const options = { measures: [field] };
        const call = () => measureGraph(n, pairs, options);
        return [measure, { call, list: (result) => result[field] }];
      };
      return {
        ...Object.fromEntries(Object.entries(FIELDS).map(only)),
        // Also degrees, harmonic centrality, clustering and core numbers.
        everything: { call: () => measureGraph(n, pairs) },
      };
    },
  };
}
