// The element inside a page with a strict content security policy: nothing is refused,
// nothing is sent, and nothing of the page's own is needed.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { drop, eventually, json, open, start, text } from './browser.mjs';
import { button, entry, places, showExample, shows, view } from './map-page.mjs';

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

const LOADED = ['embed.html', 'embed.css', 'icon.svg', 'examples/formal-and-sparse.json',
  'pkg/wellbeing-map.js', 'pkg/wellbeing-map-element.js', 'pkg/element/wellbeing_map.js', 'pkg/element/wellbeing_map_bg.wasm'];

async function opened(path) {
  const { page, ...rest } = await open(browser, path);
  if (path === 'embed.html') {
    await shows(page, (await json('www/examples/formal-and-sparse.json')).maps[0]);
  } else {
    await showExample(page, 'formal-and-sparse');
  }
  await page.waitForLoadState('load');
  return { page, ...rest };
}

/** Reports of the policy; the page itself counts them. */
const violations = (page) => page.evaluate(() => window.violations);

async function assertQuiet(page, seen) {
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(seen.console, []);
  assert.deepEqual(seen.errors, []);
}

test('the embedded map is drawn under the strict policy, from files of the same site', async () => {
  const { page, seen, close } = await opened('embed.html');
  assert.equal(await page.locator('.glyph').count(), 10);
  await assertQuiet(page, seen);
  const wanted = LOADED.map((path) => new URL(path, browser.address).href);
  assert.deepEqual([...new Set(seen.requests)].sort(), wanted.sort());
  await close();
});

for (const path of ['embed.html', 'index.html']) {
  test(`${path}: nothing is requested, kept or styled inline, whatever is done`, async () => {
    const { page, seen, close } = await opened(path);
    // Without the network; what works now needs none.
    await page.context().setOffline(true);
    const loaded = seen.requests.length;
    const before = await stores(page);
    // A worker keeps the program's own files, and nothing comes to them.
    assert.deepEqual([...before.slice(0, 4), before[4].length], ['', 0, 0, [], path === 'index.html' ? 1 : 0]);
    await useEverything(page);
    await assertOneSheet(page);
    assert.deepEqual(seen.requests.slice(loaded), []);
    await assertQuiet(page, seen);
    assert.deepEqual(await stores(page), before);
    await close();
  });
}

/** Chooses, zooms, drags, rearranges and opens files, each with its effect. */
async function useEverything(page) {
  const whole = await view(page);
  await entry(page, 'Samina').click();
  await eventually(async () =>
    assert.equal(await entry(page, 'Samina').getAttribute('aria-pressed'), 'true'),
  );
  await button(page, 'Larger').click();
  await eventually(async () => assert.ok((await view(page))[2] < whole[2]));
  await button(page, 'Show the whole map').click();
  const home = await places(page);
  const glyph = await page.locator('.glyph > .shape').first().boundingBox();
  await page.mouse.move(glyph.x + 10, glyph.y + 10);
  await page.mouse.down();
  await page.mouse.move(glyph.x + 50, glyph.y + 40, { steps: 3 });
  await page.mouse.up();
  // Moves the alter where the map can be edited, and the view where it is looked at.
  await eventually(async () => {
    const now = [(await places(page))[0], await view(page)];
    assert.notDeepEqual(now, [home[0], whole]);
  });
  await button(page, 'Who knows whom').click();
  await eventually(async () => assert.equal(await page.locator('.ego > *').count(), 0));
  await page.getByText('Where the types come from').click();
  const other = await text('www/examples/family-and-stable.json');
  await drop(page, { 'family.json': other });
  // Where the alter was moved, which nobody has saved, it is asked first.
  const goOn = button(page, 'Open it without saving');
  await eventually(async () => {
    if (await goOn.isVisible()) await goOn.click();
    assert.equal(await page.locator('.title').textContent(), JSON.parse(other).maps[0].title);
  });
  await shows(page, JSON.parse(other).maps[0]);
  await drop(page, { 'bad.json': '{' });
  await button(page, 'Close').click();
}

/** Style comes from an adopted sheet alone, which no policy refuses. */
async function assertOneSheet(page) {
  const found = await page.locator('wellbeing-map').evaluate(({ shadowRoot }) => ({
    sheets: shadowRoot.adoptedStyleSheets.length,
    rules: shadowRoot.adoptedStyleSheets[0].cssRules.length > 50,
    elements: shadowRoot.querySelectorAll('style, link').length,
    attributes: shadowRoot.querySelectorAll('[style]').length,
    ofTheDocument: document.adoptedStyleSheets.length + document.querySelectorAll('style').length,
  }));
  assert.deepEqual(found, { sheets: 1, rules: true, elements: 0, attributes: 0, ofTheDocument: 0 });
}

/** What a page can keep on the device. */
const stores = (page) =>
  page.evaluate(async () => [
    document.cookie,
    localStorage.length,
    sessionStorage.length,
    await indexedDB.databases(),
    await caches.keys(),
  ]);

test('the policy of the embedding page is in force and its reports are seen', async () => {
  const { page, seen, close } = await opened('embed.html');
  await page.evaluate(() => document.querySelector('h1').setAttribute('style', 'color: red'));
  await eventually(async () => assert.deepEqual(await violations(page), ['style-src-attr inline']));
  await page.evaluate(() => fetch('https://example.invalid/').catch(() => {}));
  await eventually(async () => assert.match((await violations(page))[1], /^connect-src /));
  assert.ok(seen.console.length > 0);
  await close();
});
