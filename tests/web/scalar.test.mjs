// Where there are no vector instructions, the same arithmetic is done number by number: every
// position is the same to the last bit.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import * as vectors from '../../pkg/core/node.js';
import { mapFiles } from './map-files.mjs';

const built = new URL('../../target/wasm-scalar/', import.meta.url);
const scalar = await import(new URL('wellbeing_map.js', built));
const wasm = await readFile(new URL('wellbeing_map_bg.wasm', built));
scalar.initSync({ module: wasm });

/** Edges of a graph in which node i is tied to i / 2 and to two others. */
const edges = (count) =>
  Uint32Array.from(
    Array.from({ length: count - 1 }, (_, index) => index + 1).flatMap((node) => [
      node,
      node >> 1,
      node,
      (node * 7 + 3) % count,
    ]),
  );

test('the core has vector instructions, and the other build has none', async () => {
  const core = await readFile(new URL('../../pkg/core/wellbeing_map_bg.wasm', import.meta.url));
  // f32x4.sqrt, as it is encoded.
  const sqrt = Buffer.from([0xfd, 0xe3, 0x01]);
  assert.ok(core.includes(sqrt));
  assert.ok(!wasm.includes(sqrt));
});

test('graphs come out alike, whichever way their size asks for', () => {
  for (const setting of ['distances', 'groups', 'balanced']) {
    for (const count of [2, 3, 30, 151, 700, 2_500]) {
      const [one, other] = [vectors, scalar].map((core) =>
        core.layoutGraph(count, edges(count), { setting }),
      );
      assert.deepEqual(new Uint32Array(one.buffer), new Uint32Array(other.buffer), `${count}`);
    }
  }
});

test('maps come out alike in every style', async () => {
  for (const file of await mapFiles(50)) {
    for (const options of [{ style: 'rings' }, { style: 'free' }, { sectors: true }]) {
      const [one, other] = [vectors, scalar].map((core) => core.layoutMap(file, options));
      assert.deepEqual(one, other);
    }
  }
});
