// The functions without the element, for Node.js, whose `fetch` does not read files.

import { readFile } from 'node:fs/promises';
import { initSync } from './wellbeing_map.js';

initSync({ module: await readFile(new URL('./wellbeing_map_bg.wasm', import.meta.url)) });

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
