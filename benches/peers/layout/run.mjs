// Layouts beside other libraries: `node run.mjs [OPTION…] [GRAPH…]`.
//
//   --places node,chromium   where
//   --graphs small|all       with or without generated graphs of 10,000 nodes and more
//   --libraries a,b          only those whose names contain one of these
//   --limit 60               seconds after which a library's first call is stopped
//
// Files of graphs come in addition to our own. Writes a line of JSON a place, graph and library:
// median milliseconds of up to seven runs and the quality of what was drawn, or a note.

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { writeBundle } from './bundle.mjs';
import { graphFiles } from './graphs.mjs';
import { withinLimits } from './limits.mjs';

const PLACES = ['node', 'chromium'];
const { values: options, positionals: given } = parseArgs({
  allowPositionals: true,
  options: {
    places: { type: 'string', default: PLACES.join() },
    graphs: { type: 'string', default: 'all' },
    libraries: { type: 'string', default: '' },
    limit: { type: 'string', default: '60' },
  },
});
const places = options.places.split(',');
const strange = places.find((place) => !PLACES.includes(place));
if (strange !== undefined) throw new Error(`--places takes ${PLACES.join()}, not “${strange}”`);
if (!['small', 'all'].includes(options.graphs)) throw new Error('--graphs takes small or all');

const folder = mkdtempSync(join(tmpdir(), 'layouts-'));
try {
  const bundle = await writeBundle(folder);
  const libraries = await chosenLibraries(bundle);
  const graphs = graphFiles(folder, given, options.graphs === 'all');
  for (const name of places) await runAt(name, bundle, graphs, libraries);
} finally {
  rmSync(folder, { recursive: true });
}

/** Read from the bundle, since Node.js cannot load all of them as they are. */
async function chosenLibraries(bundle) {
  const { libraries } = await import(pathToFileURL(bundle));
  const parts = options.libraries.split(',');
  return libraries.filter(({ name }) => parts.some((part) => name.includes(part)));
}

/** One after the other, so that none slows another down. */
async function runAt(name, bundle, graphs, libraries) {
  const { [name]: create } = await import(`./${name}.mjs`);
  const place = await create(bundle);
  for (const { path, ...graph } of graphs) {
    for (const library of libraries) {
      const found = notTried(library, graph) ?? (await outcome(place, path, library));
      const nothing = { milliseconds: null, sns: null, np: null, crossings: null, note: null };
      const { name: libraryName, kind } = library;
      const line = { place: name, ...graph, library: libraryName, kind, ...nothing, ...found };
      console.log(JSON.stringify(line));
    }
  }
  await place.close();
}

function notTried({ mostNodes = Infinity, tooLarge, built }, { n }) {
  if (n > mostNodes) return { note: tooLarge };
  if (built && !existsSync(new URL(`../${built}`, import.meta.url))) return { note: 'not built' };
  return undefined;
}

function outcome(place, path, { name }) {
  const begin = (onStage) => place.begin({ path, library: name }, onStage);
  return withinLimits(begin, Number(options.limit));
}
