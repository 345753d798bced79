// Writes pkg/inline/embedded.js: the element's wasm module and the messages, as a script.

import { readFile, readdir, writeFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';

const pkg = new URL('../pkg/', import.meta.url);
const wasm = await readFile(new URL('element/wellbeing_map_bg.wasm', pkg));
const program = deflateRawSync(wasm, { level: 9 }).toString('base64');

const languages = new URL('languages/', pkg);
const messages = {};
for (const file of (await readdir(languages)).sort()) {
  messages[file.replace('.ftl', '')] = await readFile(new URL(file, languages), 'utf8');
}
await writeFile(
  new URL('inline/embedded.js', pkg),
  `export const program = '${program}';\nexport const messages = ${JSON.stringify(messages)};\n`,
);
