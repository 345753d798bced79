// What the worker keeps and what it leaves alone, on a page that it sees.

import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { eventually, launch, open, text } from './browser.mjs';
import { showExample } from './map-page.mjs';
import { kept, keptAs, serveSite } from './site.mjs';

const EXAMPLE = 'examples/formal-and-sparse.json';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Opens a page of a site of its own, for a test that is given it. */
async function onSite({ answers, path = 'index.html', init }, use) {
  const { address, asked, stop } = await serveSite({ answers });
  try {
    const opened = await open({ browser, address }, path, { init });
    await use({ ...opened, asked, at: (path) => new URL(path, address).href });
    await opened.close();
  } finally {
    await stop();
  }
}

/** The same once all that the page is made of is kept. */
const onPage = (answers, use) =>
  onSite({ answers }, async (site) => {
    const { page, seen } = site;
    const came = () => new Set(seen.requests.map(keptAs)).size;
    await eventually(async () => assert.equal((await kept(page)).length, came()));
    await use(site);
  });

/** Fetches in the page, one after the other: the status of each, or the name of the error. */
const statuses = (page, requests) =>
  page.evaluate(async (requests) => {
    const statuses = [];
    for (const [path, options] of requests) {
      const answer = await fetch(path, options).catch(({ name }) => ({ status: name }));
      await answer.blob?.();
      statuses.push(answer.status);
    }
    return statuses;
  }, requests);

const FAILED = 'TypeError';
const gone = (_, response) => response.writeHead(404).end();
const there = (_, response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');

test('every file of the pages and of the package is kept', async () => {
  const files = async (folder) =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && entry.name !== 'service-worker.js')
      .map(({ parentPath, name }) => `${parentPath}/${name}`.replace(/^www\//, ''));
  const all = [...(await files('www')), ...(await files('pkg'))];
  await onPage({}, async ({ page, at }) => {
    const fetched = await statuses(page, all.map((path) => [path]));
    assert.deepEqual(fetched, all.map(() => 200));
    const wanted = new Set(all.map((path) => keptAs(at(path))));
    await eventually(async () => {
      const there = new Set(await kept(page));
      assert.deepEqual([...wanted].filter((address) => !there.has(address)), []);
    });
  });
});

test("what is somebody's, or no whole answer to a plain question, is not kept", async () => {
  const moved = (_, response) => response.writeHead(302, { Location: `/${EXAMPLE}` }).end();
  const answers = {
    '/person.json': there,
    '/records/person.json': there,
    '/pkg/gone.json': gone,
    '/examples/moved.json': moved,
    '/examples/posted.json': there,
  };
  await onPage(answers, async ({ page, asked, at }) => {
    const before = await kept(page);
    asked.length = 0;
    const requests = [
      ['person.json'],
      ['records/person.json'],
      ['pkg/gone.json'],
      ['examples/moved.json'],
      ['examples/posted.json', { method: 'POST', body: 'x' }],
      [EXAMPLE, { method: 'HEAD' }],
      [EXAMPLE, { headers: { Range: 'bytes=0-9' } }],
      [`${EXAMPLE}?of=someone`],
    ];
    assert.deepEqual(await statuses(page, requests), [200, 200, 404, 200, 200, 200, 206, 200]);
    // Once each, the moved one where it was moved to as well.
    assert.equal(asked.length, requests.length + 1);
    // It came last: once it is there, no other is on its way.
    assert.deepEqual(await statuses(page, [[EXAMPLE]]), [200]);
    await eventually(async () => assert.deepEqual(await kept(page), [...before, at(EXAMPLE)]));
  });
});

test('an answer that fails is asked for once, and what was kept is given', async () => {
  let isBroken = false;
  const answers = {
    [`/${EXAMPLE}`]: (request, response) => (isBroken ? response.writeHead(503).end() : there(request, response)),
    '/examples/never.json': (_, response) => response.writeHead(503).end(),
    '/examples/cut.json': (request) => request.socket.destroy(),
  };
  await onPage(answers, async ({ page, asked, at }) => {
    await statuses(page, [[EXAMPLE]]);
    await eventually(async () => assert.ok((await kept(page)).includes(at(EXAMPLE))));
    isBroken = true;
    asked.length = 0;
    const requests = [[EXAMPLE], ['examples/never.json'], ['examples/cut.json']];
    assert.deepEqual(await statuses(page, requests), [200, 503, FAILED]);
    // Chromium itself tries again where a connection that was used before breaks.
    assert.deepEqual([...new Set(asked)], requests.map(([path]) => `/${path}`));
    assert.equal(asked.filter((path) => path === `/${EXAMPLE}`).length, 1);
  });
});

test('a new file takes the place of the old one, and the same is not written again', async () => {
  let version = 1;
  const give = (headers) => (_, response) => response.writeHead(200, headers).end(String(version));
  const answers = {
    '/examples/new.json': (...given) => give({ ETag: `"${version}"` })(...given),
    '/examples/plain.json': give({}),
    '/examples/same.json': give({ ETag: '"1"' }),
  };
  await onPage(answers, async ({ page, at }) => {
    const read = (name) => page.evaluate(async (url) => (await fetch(url)).text(), at(`examples/${name}.json`));
    const stored = (name) =>
      page.evaluate(async (url) => (await caches.match(url))?.text(), at(`examples/${name}.json`));
    for (; version < 4; version += 1) {
      for (const name of ['same', 'new', 'plain']) assert.equal(await read(name), String(version));
      await eventually(async () =>
        assert.deepEqual(await Promise.all(['same', 'new', 'plain'].map(stored)), ['1', `${version}`, `${version}`]),
      );
    }
  });
});

test('where hosts leave the ending of a page away, it opens without them all the same', async () => {
  const moved = { '/index.html': moveTo('/'), '/embed.html': moveTo('/embed') };
  const embed = await text('www/embed.html');
  const html = (_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(embed);
  await onPage({ ...moved, '/embed': html }, async ({ page, at, seen }) => {
    await page.goto(at('embed.html'));
    assert.equal(page.url(), at('embed'));
    await eventually(async () => assert.ok((await kept(page)).includes(at('embed'))));
    await page.locator('.glyph').first().waitFor();
    await page.context().setOffline(true);
    for (const path of ['embed', 'embed.html']) {
      await page.goto(at(path));
      await page.locator('.glyph').first().waitFor();
    }
    await page.goto(at('index.html'));
    await page.locator('.frame').waitFor();
    assert.deepEqual([seen.console, seen.errors], [[], []]);
  });
});

const moveTo = (path) => (_, response) => response.writeHead(301, { Location: path }).end();

test('where there is no room to keep anything, the page works', async () => {
  const full = `Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));`;
  const closed = `CacheStorage.prototype.open = () => Promise.reject(new DOMException('no', 'SecurityError'));`;
  for (const broken of [full, closed]) {
    const worker = broken + (await text('www/service-worker.js'));
    const answers = {
      '/service-worker.js': (_, response) =>
        response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(worker),
    };
    await onSite({ answers }, async ({ page, seen }) => {
      const errors = [];
      page.context().on('weberror', (error) => errors.push(String(error.error())));
      for (let visits = 0; visits < 2; visits += 1) {
        await showExample(page, 'formal-and-sparse');
        assert.ok(await page.evaluate(() => navigator.serviceWorker.controller !== null));
        assert.deepEqual(await kept(page), []);
        await page.reload();
      }
      assert.deepEqual([seen.console, seen.errors, errors], [[], [], []]);
    });
  }
});

test('what an older worker kept goes; what others keep stays', async () => {
  const init = async () => {
    if (sessionStorage.done) return;
    sessionStorage.done = 'once';
    const scope = new URL('.', location).href;
    const names = [`wellbeing-map ${scope} 0`, `wellbeing-map ${scope}maps/ 0`, 'of another'];
    await Promise.all(names.map((name) => caches.open(name)));
  };
  // A page without the worker comes first.
  await onSite({ path: 'embed.html', init }, async ({ page, at }) => {
    await page.goto(at('index.html'));
    await eventually(async () =>
      assert.deepEqual((await page.evaluate(() => caches.keys())).sort(), [
        'of another',
        `wellbeing-map ${at('.')} 1`,
        `wellbeing-map ${at('maps/')} 0`,
      ]),
    );
  });
});
