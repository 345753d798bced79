// The single-threaded build, called as its own worker calls it: threads would need a page that
// is isolated from other origins, and Node.js has no such workers.

import { force, initSync } from '@antv/layout-wasm/pkg/antv_layout_wasm.js';
import { seededRandom } from '../../seeded-random.mjs';
import { scattered } from '../positions.mjs';

/** Its default area, which nodes are scattered over. */
const SIDE = 300;
/**
 * What its ForceAtlas2 class passes on by default. Where the class has no default, and its wasm
 * would panic, that of the worker; by this `min_movement` it may stop before the last iteration.
 */
const OPTIONS = {
  name: 0,
  iterations: 500,
  dimensions: 2,
  chunk_size: 256,
  min_movement: 0.4,
  distance_threshold_mode: 0,
  center: [0, 0],
  ka: 1,
  kg: 1,
  kr: 5,
  speed: 0.1,
  prevent_overlapping: false,
  node_radius: 10,
  kr_prime: 10,
  strong_gravity: false,
  lin_log: false,
  dissuade_hubs: false,
  max_distance: Infinity,
  edge_strength: 0,
  link_distance: 0,
  node_strength: 0,
  coulomb_dis_scale: 0,
  factor: 0,
  interval: 0,
  damping: 0,
  max_speed: 0,
};

export const antv = {
  name: '@antv/layout-wasm ForceAtlas2',
  kind: 'wasm',
  async ready({ bytes }) {
    initSync(await bytes('node_modules/@antv/layout-wasm/pkg/antv_layout_wasm_bg.wasm'));
  },
  prepare({ n, edges }) {
    const input = {
      ...OPTIONS,
      nodes: scattered(n, seededRandom()).flatMap(({ x, y }) => [x * SIDE, y * SIDE]),
      edges: edges.map(([source, target]) => [target, source]),
      weights: edges.map(() => 1),
      masses: masses(n, edges),
    };
    return {
      call: () => force(input),
      positions: (list) => Float64Array.from(list),
    };
  },
};

/** One more than the ties, as its own conversion of a graph has it. */
function masses(n, edges) {
  const masses = Array.from({ length: n }, () => 1);
  for (const node of edges.flat()) masses[node] += 1;
  return masses;
}
