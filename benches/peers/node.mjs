// Network measures in Node.js, beside other libraries: `node node.mjs GRAPH…`.
//
// Writes a line of JSON a graph, measure and library: median milliseconds of up to seven runs.

import { readFile } from 'node:fs/promises';
import { measureGraph } from '../../pkg/core/node.js';
import { measure } from './measure.mjs';

for (const path of process.argv.slice(2)) {
  const graph = JSON.parse(await readFile(path, 'utf8'));
  for (const line of measure(graph, measureGraph)) {
    console.log(JSON.stringify({ ...line, where: 'node' }));
  }
}
