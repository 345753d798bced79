// The element in an app of each framework, installed from the packed package and built as apps
// are, under a strict content security policy.

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { eventually, launch, open } from '../web/browser.mjs';
import { setMap } from '../web/map-page.mjs';
import { bundle, compile } from './builds.mjs';
import { contract } from './contract.mjs';
import { FRAMEWORKS, openProject } from './project.mjs';
import { serve } from './serve.mjs';

/** What renders an app on a server. */
const SERVERS = { react: 'server.tsx', vue: 'server.ts' };
/** Alters of a map that a worker lays out. */
const LARGE = 1_600;
const LONG_MS = 30_000;
const TAG =
  /<wellbeing-map [^>]*typology="types\.json"[^>]*>\s*<p slot="help">Ask your worker\.<\/p>/;

let project;
let browser;
let served;
before(async () => {
  project = await openProject();
  browser = await launch();
  served = await serve(project.apps);
});
after(async () => {
  await browser?.close();
  served?.server.close();
  await project?.remove();
});

for (const framework of FRAMEWORKS) {
  describe(framework, () => {
    test('the app fits the types and is built without complaint', async () => {
      await compile(project, framework);
      assert.deepEqual(await bundle(project, framework), []);
    });
    for (const [name, holds] of Object.entries(contract)) {
      test(name, () => inApp(framework, 'index.html', holds));
    }
    if (framework in SERVERS) test('a server renders the tag', () => rendersTag(framework));
  });
}

test('vue takes over what a server rendered', async () => {
  const markup = await rendered('vue');
  const folder = join(project.apps, 'vue', 'dist');
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  await writeFile(join(folder, 'server.html'), page.replace('<div id="app">', `$&${markup}`));
  for (const holds of Object.values(contract)) await inApp('vue', 'server.html', holds);
});

test('the worker, bundled too, lays a large map out', () =>
  inApp('react', 'index.html', async (page, { requests }) => {
    await setMap(page.locator('wellbeing-map'), largeRecord());
    const glyphs = page.locator('.glyphs > .glyph');
    await eventually(async () => assert.equal(await glyphs.count(), LARGE), LONG_MS);
    const files = new Set(requests.map((url) => url.split('/').at(-1)));
    const asked = (pattern) => [...files].filter((file) => pattern.test(file)).length;
    // The element's own module and the core, which only the worker asks for.
    assert.deepEqual([asked(/^layout-worker-.*\.js$/), asked(/\.wasm$/)], [1, 2]);
  }));

test('a translation, bundled too, is found', () =>
  inApp('react', 'index.html', async (page) => {
    await page.locator('wellbeing-map').evaluate((element) => element.setAttribute('lang', 'de'));
    await page.getByRole('button', { name: 'Ganze Karte' }).waitFor();
  }));

test('with its program inside it is bundled as well, and fetches nothing', async () => {
  assert.deepEqual(await bundle(project, 'inline'), []);
  await inApp('inline', 'index.html', async (page, { requests }) => {
    await page.locator('wellbeing-map .frame').waitFor();
    const kinds = new Set(requests.map((url) => new URL(url).pathname.match(/\w*$/)[0]));
    assert.deepEqual([...kinds].sort(), ['html', 'js']);
  });
});

function largeRecord() {
  const alters = Array.from({ length: LARGE }, (_, index) => ({
    id: `a${index}`,
    kind: 'person',
    label: `Person ${index}`,
  }));
  const maps = [{ id: 'm', alters, ties: [] }];
  return { format: 'wellbeing-map', version: 1, id: 'large', maps };
}

/** Nothing may be complained of, whatever is done with the app. */
async function inApp(framework, file, act) {
  const address = { browser, address: served.address };
  const { page, seen, close } = await open(address, `${framework}/dist/${file}`);
  await act(page, seen);
  assert.deepEqual([seen.console, seen.errors], [[], []]);
  assert.deepEqual(await page.evaluate(() => window.violations), []);
  await close();
}

async function rendersTag(framework) {
  const markup = await rendered(framework);
  assert.match(markup, TAG);
  // A record in an attribute would be of no use.
  assert.doesNotMatch(markup, / map=|\[object/);
}

/** What a server sends; to import the package in Node.js is a part of it. */
async function rendered(framework) {
  const options = { ssr: SERVERS[framework], outDir: 'server' };
  assert.deepEqual(await bundle(project, framework, options), []);
  const path = join(project.apps, framework, 'server', 'server.js');
  const { render } = await import(pathToFileURL(path));
  return render();
}
