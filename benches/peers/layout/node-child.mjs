// `node node-child.mjs BUNDLE GRAPH LIBRARY`, started by node.mjs, which it tells how far it is.

import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import * as core from '../../../pkg/core/node.js';

const [bundle, path, name] = process.argv.slice(2);
const peers = new URL('../', import.meta.url);
const files = {
  bytes: (path) => readFile(new URL(path, peers)),
  module: (path) => import(new URL(path, peers)),
};

try {
  const { measure } = await import(pathToFileURL(bundle));
  const graph = JSON.parse(await readFile(path, 'utf8'));
  const report = (stage, known) => send({ stage, known });
  await send({ result: await measure({ graph, name, core, files }, report) });
} catch (error) {
  await send({ error: error.message ?? String(error) });
}
process.disconnect();

function send(message) {
  return new Promise((resolve) => process.send(message, resolve));
}
