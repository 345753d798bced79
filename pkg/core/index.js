// The functions without the element, for browsers and bundlers.

import init from './wellbeing_map.js';

await init({ module_or_path: new URL('./wellbeing_map_bg.wasm', import.meta.url) });

export {
  parseMap,
  networkStats,
  classify,
  parseTypology,
  builtInTypology,
  layoutMap,
  layoutGraph,
  measureGraph,
  measureLayout,
  Cohort,
} from './wellbeing_map.js';
