// The same picture everywhere: wasm in Node.js, wasm in the browser and the native program
// give the same positions, bit for bit.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';
import { layoutGraph, layoutMap } from '../../pkg/core/node.js';
import { open, start } from './browser.mjs';
import { mapFiles } from './map-files.mjs';

const STYLES = ['rings', 'free'];
const files = await mapFiles(40);
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

/** Runs here and in the page: every bit of every position, by style and file. */
function allBits(core, files, styles, [nodeCount, edges]) {
  const bits = (numbers) => [...new BigUint64Array(Float64Array.from(numbers).buffer)].join(' ');
  const maps = styles.flatMap((style) =>
    files.map((file) => {
      const { positions } = core.layoutMap(file, { style });
      return `${Object.keys(positions)}: ${bits(Object.values(positions).flat())}`;
    }),
  );
  return [...maps, bits(core.layoutGraph(nodeCount, Uint32Array.from(edges)))];
}

test('wasm in the browser and in Node.js place everyone alike', async () => {
  const browser = await start();
  after(() => browser.stop());
  const { page } = await open(browser, 'embed.html');
  const graph = [300, Array.from({ length: 800 }, (_, index) => (index * index * 7 + index) % 300)];
  const inBrowser = await page.evaluate(
    `import('/pkg/core/index.js').then((core) =>
      (${allBits})(core, ...${JSON.stringify([files, STYLES, graph])}))`,
  );
  const here = allBits({ layoutMap, layoutGraph }, files, STYLES, graph);
  assert.equal(here.length, 2 * files.length + 1);
  assert.ok(here.some((line) => line.length > 2000));
  here.forEach((line, index) => assert.equal(inBrowser[index], line));
});
