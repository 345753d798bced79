// The pages that are compared: the same map in each library, a page a library and size.

import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import sirv from 'sirv';
import { egoNetwork } from '../layout/generated.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// The element comes as it is published. Peers get a place as large as its picture is.
const element = (attributes) => ({
  script: 'wellbeing-map',
  head: '<script type="module" src="pkg/wellbeing-map.js"></script>',
  body: (map) => `<wellbeing-map src="${map}" ${attributes}></wellbeing-map>`,
});
const peer = (script, { width, height }) => ({
  script,
  head: `<style>#picture { width: ${width}px; height: ${height}px; }</style>`,
  body: () => '<div id="picture"></div>',
});

/** Ours in rings, as it comes, and by ties alone, as peers draw. */
export const OURS = {
  'wellbeing-map': element('layout="rings"'),
  'wellbeing-map free': element('layout="free"'),
};
export const PEERS = ['cytoscape', 'vis-network'];

/** Serves a folder with the package, the maps and the script of each page. */
export async function openSite(folder, sizes) {
  await cp(here('../../../pkg'), join(folder, 'pkg'), { recursive: true });
  for (const alters of sizes) {
    await writeFile(join(folder, mapName(alters)), JSON.stringify(record(alters)));
  }
  await build({
    entryPoints: ['wellbeing-map', ...PEERS].map((name) => here(`pages/${name}.mjs`)),
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const server = createServer(sirv(folder, { dev: true }));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { folder, server, address: `http://127.0.0.1:${server.address().port}/` };
}

/** Writes a page and gives its address. */
export async function writePage({ folder, address }, library, alters, size) {
  const { script, head, body } = OURS[library] ?? peer(library, size);
  const map = mapName(alters);
  const path = `${library.replace(' ', '-')}-${alters}.html`;
  await writeFile(join(folder, path), `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${library}</title>
    <link rel="icon" href="data:,">
    ${head}
  </head>
  <body data-map="${map}" data-alters="${alters}">
    ${body(map)}
    <script type="module" src="${script}.js"></script>
  </body>
</html>
`);
  return address + path;
}

/** Alters on average in a group, most of whom know each other. */
const GROUP = 30;

/** The map of a person who knows people in groups and alone. */
function record(count) {
  const { name, n, edges } = egoNetwork(count, count / GROUP);
  const alters = Array.from({ length: n }, (_, index) => ({
    id: `a${index}`,
    kind: 'person',
    label: `Person ${index}`,
    ring: 1 + (index % 3),
  }));
  const ties = edges.map(([a, b]) => ({ a: `a${a}`, b: `a${b}` }));
  return { format: 'wellbeing-map', version: 1, id: name, maps: [{ id: name, alters, ties }] };
}

const mapName = (alters) => `map-${alters}.json`;
