// What comes late or never: files and the program itself, while the page goes on.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { define, drop, eventually, json, open, openBlank, start, text } from './browser.mjs';
import { listed, message, setMap, shows } from './map-page.mjs';

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

const SLOW = 'examples/formal-and-sparse.json';
const first = await json(`www/${SLOW}`);
const second = await json('www/examples/family-and-stable.json');

/** Has the server hold a file back until `release` is called; the page's worker may ask for it. */
async function holdBack(page, path) {
  const context = page.context();
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await context.route(`**/${path}`, async (route) => {
    await released;
    await route.continue();
  });
  const asked = context.waitForEvent('request', (request) => request.url().endsWith(path));
  return { asked, release };
}

/** A page whose element has asked for a file that does not come until `answer` is called. */
async function asking() {
  const { page, ...rest } = await open(browser, 'index.html');
  await page.locator('.frame').waitFor();
  const { asked, release } = await holdBack(page, SLOW);
  await page.locator('[data-example="formal-and-sparse"]').click();
  await asked;
  const answer = async () => {
    const answered = page.waitForResponse(`**/${SLOW}`);
    release();
    await (await answered).finished();
    // What the element does with the answer it does before another file has come.
    await page.evaluate(async () => (await fetch('examples/diverse-and-active.json')).text());
  };
  return { page, answer, ...rest };
}

const labels = (record) => record.maps[0].alters.map((alter) => alter.label).sort();

test('moved while its file is loading, it shows the file all the same', async () => {
  const { page, answer, close } = await asking();
  await page.evaluate(() =>
    document.querySelector('footer').append(document.querySelector('wellbeing-map')),
  );
  await answer();
  await shows(page, first.maps[0]);
  await close();
});

test('taken out while its file is loading, it throws nothing', async () => {
  const { page, answer, seen, close } = await asking();
  await page.evaluate(() => document.querySelector('wellbeing-map').remove());
  await answer();
  assert.deepEqual([seen.errors, seen.console], [[], []]);
  await close();
});

test('a file that comes late does not replace one that was dropped since', async () => {
  const { page, answer, close } = await asking();
  await drop(page, { 'later.json': await text('www/examples/family-and-stable.json') });
  await shows(page, second.maps[0]);
  await answer();
  assert.deepEqual((await listed(page)).sort(), labels(second));
  await close();
});

test('a file that comes late does not replace a map that was set since', async () => {
  const { page, answer, close } = await asking();
  await setMap(page.locator('wellbeing-map'), second);
  await shows(page, second.maps[0]);
  await answer();
  assert.deepEqual((await listed(page)).sort(), labels(second));
  await close();
});

test('an address that is none is said on the page, not thrown', async () => {
  const { page, seen, close } = await open(browser, 'index.html');
  await page.locator('.frame').waitFor();
  await page.locator('wellbeing-map').evaluate((map) => map.setAttribute('src', 'http://['));
  await eventually(async () => assert.match(await message(page), /http:\/\/\[/));
  assert.deepEqual(seen.errors, []);
  await close();
});

test('put in and taken out before its program has come', async () => {
  const { page, seen, close } = await openBlank(browser, '');
  const { asked, release } = await holdBack(page, 'element/wellbeing_map_bg.wasm');
  await define(page);
  const putIn = (record) => {
    window.last = Object.assign(document.createElement('wellbeing-map'), { map: record });
    document.body.append(last);
  };
  await page.evaluate(putIn, first);
  await asked;
  await page.evaluate(() => {
    window.gone = last;
    gone.remove();
  });
  await page.evaluate(putIn, second);
  release();
  await shows(page, second.maps[0]);
  assert.equal(await page.evaluate(() => gone.shadowRoot.childElementCount), 0);
  assert.deepEqual(await page.evaluate(() => gone.map), first);
  assert.deepEqual(seen.errors, []);
  await close();
});

test('without its program the element says so', async () => {
  const { page, seen, close } = await openBlank(browser, '<wellbeing-map></wellbeing-map>');
  await page.route('**/*.wasm', (route) => route.abort());
  await define(page);
  await eventually(async () =>
    assert.match(await message(page), /This map can't be shown: the program could not be fetched/),
  );
  assert.deepEqual(seen.errors, []);
  await close();
});
