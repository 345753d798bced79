// The package as npm packs and installs it: what is in it, and that it can be imported.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { json, text } from './browser.mjs';
import { installPacked } from './packed.mjs';

const FILES = [
  'LICENSE-APACHE',
  'LICENSE-MIT',
  'README.md',
  'core/index.d.ts',
  'core/index.js',
  'core/node.js',
  'core/wellbeing_map.js',
  'core/wellbeing_map_bg.wasm',
  'custom-elements.json',
  'element/wellbeing_map.js',
  'element/wellbeing_map_bg.wasm',
  'inline/embedded.js',
  'inline/index.js',
  'languages/ar.ftl',
  'languages/cy.ftl',
  'languages/de.ftl',
  'layout-worker.js',
  'package.json',
  'picture.css',
  'react.d.ts',
  'tag.d.ts',
  'typologies/network_types_genie.json',
  'typologies/personal_wellbeing_networks.json',
  'typologies/structural_networks.json',
  'typologies/typology.schema.json',
  'vue.d.ts',
  'wellbeing-map-element.d.ts',
  'wellbeing-map-element.js',
  'wellbeing-map.d.ts',
  'wellbeing-map.js',
];

const run = promisify(execFile);
let packed;
let installed;
before(async () => {
  packed = await installPacked();
  ({ installed } = packed);
});
after(() => packed.remove());

/** What a script in the project that installed the package prints, as JSON. */
async function printed(script) {
  const { stdout } = await run('node', ['--input-type=module', '--eval', script], {
    cwd: packed.project,
  });
  return JSON.parse(stdout);
}

test('the archive holds these files and no other', () => {
  assert.deepEqual(packed.files.sort(), FILES);
});

test('it depends on nothing and runs nothing when it is installed', async () => {
  const manifest = JSON.parse(await readFile(join(installed, 'package.json')));
  for (const field of ['dependencies', 'peerDependencies', 'optionalDependencies', 'scripts']) {
    assert.equal(manifest[field], undefined, field);
  }
});

test('every path the package points to is there', async () => {
  const manifest = JSON.parse(await readFile(join(installed, 'package.json')));
  const paths = (value) =>
    typeof value === 'string' ? [value] : Object.values(value).flatMap(paths);
  const named = [manifest.exports, manifest.types, manifest.customElements, manifest.sideEffects];
  const all = named.flatMap(paths);
  assert.ok(all.includes('./core/node.js') && all.includes('./core/index.d.ts'));
  for (const path of all) await access(join(installed, path.replace('typologies/*', 'typologies/typology.schema.json').replace('languages/*', 'languages/de.ftl')));
});

test('where there is no page, importing the element throws nothing', async () => {
  const names = await printed(
    `console.log(JSON.stringify(Object.keys(await import('wellbeing-map'))))`,
  );
  assert.deepEqual(names, ['WellbeingMapElement']);
});

test('the core can be imported and used, without a network', async () => {
  const file = JSON.stringify(await text('www/examples/formal-and-sparse.json'));
  const { names, people, type } = await printed(`
    globalThis.fetch = () => { throw new Error('the core must not fetch'); };
    const core = await import('wellbeing-map/core');
    const { parseMap, networkStats, classify } = core;
    const record = parseMap(${file});
    const { people } = networkStats(record).stats;
    const { type } = classify(record);
    console.log(JSON.stringify({ names: Object.keys(core).sort(), people, type }));
  `);
  const functions = [
    'Cohort', 'builtInTypology', 'classify', 'layoutGraph', 'layoutMap', 'measureGraph',
    'measureLayout', 'networkStats', 'parseMap', 'parseTypology',
  ];
  assert.deepEqual(names, functions);
  assert.deepEqual({ people, type }, { people: 6, type: 'formal_and_sparse' });
  const types = await readFile(join(installed, 'core', 'index.d.ts'), 'utf8');
  for (const name of names) assert.match(types, new RegExp(`export (function|class) ${name}[<( ]`));
});

test('only what is exported can be imported', async () => {
  const outcome = await printed(`
    const codes = [];
    for (const path of ['core/wellbeing_map.js', 'element/wellbeing_map_bg.wasm']) {
      await import('wellbeing-map/' + path).catch((error) => codes.push(error.code));
    }
    const manifest = import.meta.resolve('wellbeing-map/custom-elements.json');
    console.log(JSON.stringify({ codes, manifest }));
  `);
  assert.deepEqual(outcome.codes, Array(2).fill('ERR_PACKAGE_PATH_NOT_EXPORTED'));
  assert.match(outcome.manifest, /\/custom-elements\.json$/);
});

test('the manifest names the element, its attributes and its properties', async () => {
  const { modules } = JSON.parse(await readFile(join(installed, 'custom-elements.json')));
  const [{ path, declarations, exports }] = modules;
  await access(join(installed, path));
  const [element] = declarations;
  assert.equal(element.tagName, 'wellbeing-map');
  const attributes = ['src', 'typology', 'protocol', 'mode', 'layout', 'lang'];
  assert.deepEqual(element.attributes.map(({ name }) => name), attributes);
  const members = (wanted) =>
    element.members.filter(({ kind }) => kind === wanted).map(({ name }) => name);
  const fields = ['map', 'typology', 'protocol', 'mode', 'layout', 'selection', 'filter'];
  assert.deepEqual(members('field'), fields);
  const methods = ['load', 'beginMap', 'toJSON', 'statistics', 'classification', 'exportSvg', 'exportPng', 'print'];
  assert.deepEqual(members('method'), methods);
  const defined = exports.filter(({ kind }) => kind === 'custom-element-definition');
  assert.deepEqual(defined.map(({ name }) => name), ['wellbeing-map']);
  // What hosts may set is what the style sheet reads.
  const css = await text('src/element/picture.css');
  const read = new Set(css.match(/--wellbeing-map-[a-z]+/g));
  assert.deepEqual(element.cssProperties.map(({ name }) => name).sort(), [...read].sort());
});

test('the package has the version of the crate', async () => {
  const [, version] = (await text('Cargo.toml')).match(/^version = "(.+)"$/m);
  assert.equal((await json('pkg/package.json')).version, version);
});
