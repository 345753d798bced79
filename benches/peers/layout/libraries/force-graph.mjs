// The crate force_graph, which has no package for the web: layout/force-graph-wasm makes one.

import { ALL_PAIRS } from '../all-pairs.mjs';

const BUILT = 'layout/force-graph-wasm/pkg/force_graph_wasm';
const STEPS = 300;

let layout;

export const forceGraph = {
  name: 'force_graph',
  kind: 'wasm',
  ...ALL_PAIRS,
  /** Without this file the library is left out, with a note. */
  built: `${BUILT}.js`,
  async ready({ module, bytes }) {
    const built = await module(`${BUILT}.js`);
    built.initSync({ module: await bytes(`${BUILT}_bg.wasm`) });
    layout = built.layout;
  },
  prepare({ n, edges }) {
    const pairs = new Uint32Array(edges.flat());
    return {
      call: () => layout(n, pairs, STEPS),
      positions: (result) => result,
    };
  },
};
