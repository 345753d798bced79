// The same picture everywhere: wasm in Node.js and the native program give the same positions,
// bit for bit. Browsers are compared in engines.test.mjs.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { layoutMap } from '../../pkg/core/node.js';
import { STYLES } from './layout-bits.mjs';
import { mapFiles } from './map-files.mjs';

const files = await mapFiles(50);
const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** Positions of every map of every file, as the wasm module in Node.js gives them. */
const inNode = (style) =>
  files.flatMap((file) => {
    const { id, maps } = JSON.parse(file);
    return maps.map((map) => ({
      record: id,
      map: map.id,
      positions: layoutMap(file, { style, mapId: map.id }).positions,
    }));
  });

for (const style of STYLES) {
  test(`wasm and the native program place everyone alike: ${style}`, () => {
    const program = process.env.WELLBEING_MAP_BIN;
    assert.ok(program, 'WELLBEING_MAP_BIN must name the native wellbeing-map program');
    const given = ['layout', '--style', style, '-'];
    const output = execFileSync(resolve(projectFolder, program), given, {
      // One record a line.
      input: files.map((file) => JSON.stringify(JSON.parse(file))).join('\n'),
      maxBuffer: 64 * 1024 * 1024,
    });
    const native = output.toString().trim().split('\n').map((line) => JSON.parse(line));
    const wasm = inNode(style);
    assert.equal(native.length, wasm.length);
    native.forEach(({ record, map, positions }, index) => {
      // Strict equality tells every bit of two numbers apart, the sign of zero too.
      assert.deepEqual(wasm[index], { record, map, positions }, `${record} ${map}`);
    });
  });
}
