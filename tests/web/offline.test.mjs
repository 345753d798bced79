// Without a network: what was opened once is there again, and works.

import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import sirv from 'sirv';
import { defined, drop, eventually, launch, open, text } from './browser.mjs';
import { inEveryEngine } from './engines.mjs';
import { button, example, setMap, showExample, shows } from './map-page.mjs';
import { kept, keptAs, serveSite } from './site.mjs';
import { serveWatched } from './watched.mjs';

const WORKER = 'service-worker.js';

let browser;
before(async () => (browser = await launch()));
after(() => Promise.all([browser.close(), ...stops.map((stop) => stop())]));

/** A server that still runs would keep the tests from ending. */
const stops = [];

/** A site of its own, opened for the first time. */
async function visit({ path = 'index.html', site, ...options } = {}) {
  const served = site ?? (await serveSite());
  const { address, stop } = served;
  stops.push(stop);
  const opened = await open({ browser, address }, path, options);
  const close = () => Promise.all([opened.close(), stop()]);
  return { ...opened, ...served, close };
}

/** Waits until all that the page asked for is kept, and nothing else is. */
const isKept = ({ page, seen }) =>
  eventually(async () => {
    const asked = new Set(seen.requests.map(keptAs));
    assert.deepEqual((await kept(page)).sort(), [...asked].sort());
  });

/** The server goes away, and the network with it. */
async function leave({ page, stop }) {
  await stop();
  await page.context().setOffline(true);
}

async function assertQuiet({ page, seen }) {
  assert.deepEqual(await page.evaluate(() => window.violations), []);
  assert.deepEqual([seen.console, seen.errors], [[], []]);
}

test('after one visit the page opens without a network, and everything works', async () => {
  const visited = await visit();
  const { page } = visited;
  await showExample(page, 'family-and-stable');
  await isKept(visited);
  await leave(visited);
  for (const path of ['index.html', '.', 'index.html?from=home#top']) {
    await page.goto(new URL(path, visited.address).href);
    await showExample(page, 'family-and-stable');
  }
  await page.reload();
  await openFile(page);
  await edit(page);
  await exportAll(page);
  await assertQuiet(visited);
  await visited.close();
});

async function openFile(page) {
  const { map } = await example('formal-and-sparse');
  await drop(page, { 'mine.json': await text('www/examples/formal-and-sparse.json') });
  await shows(page, map);
}

/** Someone is put elsewhere. */
async function edit(page) {
  const glyph = await page.locator('.glyph > .shape').first().boundingBox();
  await page.mouse.move(glyph.x + 10, glyph.y + 10);
  await page.mouse.down();
  await page.mouse.move(glyph.x + 50, glyph.y + 40, { steps: 3 });
  await page.mouse.up();
  await eventually(async () => {
    const [map] = await page.evaluate(() => document.querySelector('wellbeing-map').map.maps);
    assert.ok(map.alters[0].position);
  });
}

async function exportAll(page) {
  for (const name of ['Picture (SVG)', 'Picture (PNG)']) {
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    assert.equal(await file.failure(), null);
  }
  // Headless browsers print nothing and take the sheet away at once.
  const added = await page.evaluate(() => {
    const element = document.querySelector('wellbeing-map');
    const watcher = new MutationObserver(() => {});
    watcher.observe(element.shadowRoot, { childList: true });
    element.print();
    return watcher.takeRecords().flatMap(({ addedNodes }) => [...addedNodes].map((node) => node.localName));
  });
  assert.deepEqual(added, ['iframe']);
}

test('without a network, what was never opened is said not to be there', async () => {
  const visited = await visit();
  const { page, seen } = visited;
  await isKept(visited);
  await leave(visited);
  await page.reload();
  await page.locator('[data-example="formal-and-sparse"]').click();
  await page.getByText(/formal-and-sparse\.json can't be loaded/).first().waitFor();
  assert.deepEqual(seen.errors, []);
  await openFile(page);
  await visited.close();
});

test('without a network, a large map is laid out in the page', async () => {
  const visited = await visit();
  const { page, seen } = visited;
  await isKept(visited);
  await leave(visited);
  await page.reload();
  await page.locator('.frame').waitFor();
  const alters = Array.from({ length: 1_600 }, (_, index) => ({
    id: `a${index}`, kind: 'person', label: `Person ${index}`, ring: 1 + (index % 3),
  }));
  const maps = [{ id: 'm', title: 'Large', alters, ties: [] }];
  const record = { format: 'wellbeing-map', version: 1, id: 'large', maps };
  await setMap(page.locator('wellbeing-map'), record);
  const glyphs = page.locator('.glyphs > .glyph');
  await eventually(async () => assert.equal(await glyphs.count(), alters.length), 30_000);
  assert.deepEqual(seen.errors, []);
  await visited.close();
});

test('the other pages open without a network once they were visited', async () => {
  const visited = await visit();
  const { page, address } = visited;
  const { map } = await example('formal-and-sparse');
  const pages = {
    'embed.html': () => shows(page, map),
    async 'cohort.html'() {
      await page.locator('#example').click();
      await page.locator('#maps .gallery svg').first().waitFor();
    },
  };
  const all = async () => {
    for (const [path, works] of Object.entries(pages)) {
      await page.goto(new URL(path, address).href);
      await works();
    }
  };
  await all();
  await leave(visited);
  await all();
  await assertQuiet(visited);
  await visited.close();
});

const counts = (addresses) => {
  const counts = {};
  for (const address of addresses) counts[address] = (counts[address] ?? 0) + 1;
  return counts;
};

test('the server is asked for what the page asks for, and nothing else', async () => {
  const visited = await visit();
  const { page, seen, asked, address } = visited;
  const ofServer = () => counts(asked.map((path) => new URL(path, address).href));
  await showExample(page, 'family-and-stable');
  await isKept(visited);
  const { [new URL(WORKER, address).href]: workers, ...first } = ofServer();
  assert.deepEqual(first, counts(seen.requests));
  assert.equal(workers, 1);
  // What came before the worker is asked for once more, on the first visit alone.
  asked.length = seen.requests.length = 0;
  await page.goto(new URL('index.html', address).href);
  await showExample(page, 'family-and-stable');
  const { [new URL(WORKER, address).href]: looks = 0, ...second } = ofServer();
  assert.deepEqual(second, counts(seen.requests));
  assert.ok(Object.values(second).every((times) => times === 1));
  // The browser itself looks whether there is a new worker.
  assert.ok(looks <= 1);
  await assertQuiet(visited);
  await visited.close();
});

for (const [what, init] of [
  ['no worker can be had', () => delete Navigator.prototype.serviceWorker],
  ['the worker is refused', () => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
  }],
  ['the worker never comes', () => {
    navigator.serviceWorker.register = () => new Promise(() => {});
  }],
  ['not even its name may be said', () => {
    const get = () => {
      throw new DOMException('no', 'SecurityError');
    };
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get });
  }],
]) {
  test(`where ${what} the page works`, async () => {
    const visited = await visit({ init });
    const { page, seen } = visited;
    await showExample(page, 'family-and-stable');
    assert.deepEqual(await kept(page), []);
    assert.ok(Object.values(counts(seen.requests)).every((times) => times === 1));
    await assertQuiet(visited);
    await visited.close();
  });
}

test('a page that was reloaded by force waits for nobody', async () => {
  const visited = await visit();
  const { page } = visited;
  await isKept(visited);
  const client = await page.context().newCDPSession(page);
  const loaded = page.waitForEvent('load');
  await client.send('Page.reload', { ignoreCache: true });
  await loaded;
  await defined(page);
  assert.equal(await page.evaluate(() => navigator.serviceWorker.controller), null);
  assert.ok((await page.evaluate(() => performance.now())) < 1_900);
  await assertQuiet(visited);
  await visited.close();
});

/** As README has it: the package inside the pages, in a folder of any plain server. */
async function serveFolder(name) {
  const folder = await mkdtemp(join(tmpdir(), 'wellbeing-map-'));
  const maps = join(folder, name);
  await cp('www', maps, { recursive: true });
  await cp('pkg', join(maps, 'pkg'), { recursive: true });
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) =>
    files(request, response, () => response.writeHead(404).end()),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}/${name}/`;
  const site = await serveSite({ served: { server, address } });
  return { ...site, stop: () => Promise.all([site.stop(), rm(folder, { recursive: true, force: true })]) };
}

test('it is the same in a folder of a site', async () => {
  const site = await serveFolder('maps');
  const visited = await visit({ site });
  const { page } = visited;
  await showExample(page, 'family-and-stable');
  await isKept(visited);
  assert.ok(site.asked.every((path) => path.startsWith('/maps/')));
  await leave(visited);
  await page.reload();
  await showExample(page, 'family-and-stable');
  await assertQuiet(visited);
  await visited.close();
});

inEveryEngine((inEngine) => {
  inEngine('opens without its server once it was visited', async (engine) => {
    const { address, stop } = await serveSite({ served: serveWatched() });
    stops.push(stop);
    const visit = () => engine.goto(new URL('index.html', address).href);
    await visit();
    await shown(engine);
    await eventually(async () => assert.ok((await kept(engine)).includes(`${address}page.css`)));
    await stop();
    await visit();
    await shown(engine);
    assert.deepEqual(await engine.complaints(), []);
  });
});

/** An example is opened and shown. */
async function shown({ evaluate, click }) {
  const { map } = await example('formal-and-sparse');
  await click('[data-example="formal-and-sparse"]');
  await eventually(async () => {
    const title = await evaluate(() =>
      document.querySelector('wellbeing-map').shadowRoot?.querySelector('.title')?.textContent,
    );
    assert.equal(title, map.title);
  });
}
