// Writes the project's own graphs as files: `node own-graphs.mjs FOLDER` prints their paths.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OWN = new Set(['karate-club', 'les-miserables']);
const cohort = new URL('../../tests/fixtures/reference/maps.ndjson', import.meta.url);

const folder = process.argv[2];
mkdirSync(folder, { recursive: true });
for (const line of readFileSync(cohort, 'utf8').split('\n').filter(Boolean)) {
  const record = JSON.parse(line);
  if (OWN.has(record.id)) {
    const path = join(folder, `${record.id}.json`);
    writeFileSync(path, JSON.stringify(graph(record)));
    console.log(path);
  }
}

function graph({ id, maps: [{ alters, ties }] }) {
  const node = new Map(alters.map((alter, index) => [alter.id, index]));
  const edges = ties.map(({ a, b }) => [node.get(a), node.get(b)]);
  return { name: id, n: alters.length, edges };
}
