// A large map: a worker lays it out while the page stays responsive, and it can be stopped.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually, open, start } from './browser.mjs';
import { button, setMap } from './map-page.mjs';

/** Well above the number from which on the worker is asked. */
const ALTERS = 3_000;
const LONG_MS = 60_000;

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

function largeRecord() {
  const alters = Array.from({ length: ALTERS }, (_, index) => ({
    id: `a${index}`,
    kind: 'person',
    label: `Person ${index}`,
    ring: 1 + (index % 3),
  }));
  const ties = alters.slice(1).map(({ id }, index) => ({ a: id, b: `a${index >> 1}` }));
  const maps = [{ id: 'm', title: 'Large', alters, ties }];
  return { format: 'wellbeing-map', version: 1, id: 'large', maps };
}

const opened = async (options) => {
  const opened = await open(browser, 'embed.html', options);
  const element = opened.page.locator('wellbeing-map').first();
  await element.locator('.frame').waitFor();
  return { ...opened, element };
};

const glyphs = (element) => element.locator('.glyphs > .glyph').count();

/** Runs in the page: the longest time between two frames while the bar is there. */
async function longestPauseMs() {
  const { shadowRoot } = document.querySelector('wellbeing-map');
  const bar = () => shadowRoot.querySelector('progress');
  while (!bar()) await new Promise(requestAnimationFrame);
  // The frame that puts the bar there also reads the map.
  await new Promise(requestAnimationFrame);
  let [longest, seen, last] = [0, [], performance.now()];
  while (bar()) {
    seen.push(bar().value);
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    if (bar()) longest = Math.max(longest, now - last);
    last = now;
  }
  return { longest, frames: seen.length, seen };
}

test('a worker lays it out, tells how far it is, and the page goes on', async () => {
  const { page, seen, element, close } = await opened();
  const watched = page.evaluate(longestPauseMs);
  await setMap(element, largeRecord());
  const { longest, frames, seen: shares } = await watched;
  await eventually(async () => assert.equal(await glyphs(element), ALTERS), LONG_MS);
  // Nothing that a person would feel; the layout itself takes many times as long.
  assert.ok(longest < 200, `${longest} ms without a frame`);
  assert.ok(frames >= 3, `${frames} frames`);
  assert.ok(shares.every((share, index) => index === 0 || share >= shares[index - 1]));
  assert.equal(await element.locator('.drawing').count(), 0);
  assert.deepEqual([seen.console, seen.errors], [[], []]);
  const own = new URL(browser.address).origin;
  assert.ok(seen.requests.every((url) => new URL(url).origin === own));
  await close();
});

test('it can be stopped and begun again', async () => {
  const { element, close } = await opened();
  await setMap(element, largeRecord());
  await button(element, 'Stop').click();
  await element.getByText('The picture was not drawn.').waitFor();
  assert.equal(await glyphs(element), 0);
  // All that needs no picture is there.
  assert.equal(await element.locator('.entry').count(), ALTERS);
  await button(element, 'Draw it').click();
  await eventually(async () => assert.equal(await glyphs(element), ALTERS), LONG_MS);
  await close();
});

/** Runs in the page: there are no workers. */
function withoutWorkers() {
  window.Worker = class {
    constructor() {
      throw new Error('no workers here');
    }
  };
}

for (const [reason, options, refused] of [
  ['no worker can be had', { init: withoutWorkers }],
  ['the worker does not load', {}, '**/layout-worker.js'],
  ['the program of the worker does not load', {}, '**/core/wellbeing_map_bg.wasm'],
]) {
  test(`where ${reason} it is laid out in the page`, async () => {
    const { element, page, close } = await opened(options);
    if (refused) await page.route(refused, (route) => route.abort());
    await setMap(element, largeRecord());
    await eventually(async () => assert.equal(await glyphs(element), ALTERS), LONG_MS);
    await close();
  });
}

test('another map takes the place of one that is still being laid out', async () => {
  const { element, close } = await opened();
  await setMap(element, largeRecord());
  await element.locator('progress').waitFor();
  const small = largeRecord();
  small.id = 'small';
  small.maps[0].alters.length = 5;
  small.maps[0].ties.length = 0;
  await setMap(element, small);
  await eventually(async () => assert.equal(await glyphs(element), 5));
  assert.equal(await element.locator('.drawing').count(), 0);
  await close();
});
