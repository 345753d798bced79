// Ours, in each of its settings.

const SETTINGS = ['distances', 'balanced', 'groups'];

export const wellbeingMaps = SETTINGS.map((setting) => ({
  name: `wellbeing-map ${setting}`,
  kind: 'wasm',
  prepare({ n, edges }, { layoutGraph }) {
    const pairs = new Uint32Array(edges.flat());
    return {
      call: () => layoutGraph(n, pairs, { setting }),
      positions: (result) => result,
    };
  },
}));
