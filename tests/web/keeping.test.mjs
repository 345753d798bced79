// Maps kept on the device: only where asked for, each change at once, in several tabs, and what is
// said where nothing can be kept.

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { eventually, launchProfile, start } from './browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { addName, isStatus, keep, kept, labels, makeMap, openIndex, openKept, stored } from './keeping-page.mjs';
import { button, entry } from './map-page.mjs';

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

const isKept = (page, wanted) =>
  eventually(async () => assert.deepEqual(await kept(page), wanted));
const hasLabels = (page, wanted) =>
  eventually(async () => assert.deepEqual(await labels(page), wanted));
const notice = (page) => page.locator('.kept-notice p').textContent();

function assertQuiet({ console, errors, dialogs }) {
  assert.deepEqual({ console, errors, dialogs }, { console: [], errors: [], dialogs: [] });
}

/** One more on the map, after the conversation. */
async function addMore(page, name) {
  await page.locator('.adding input').fill(name);
  await page.keyboard.press('Enter');
}

/** Another tab of the same person. */
async function secondTab(page) {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await button(other, 'Make a map').waitFor();
  return other;
}

test('nothing is stored unless it is asked for', async () => {
  const { page, seen, close } = await openIndex(browser);
  await makeMap(page, ['Asha', 'Ben']);
  await page.locator('.name-field').press('Escape');
  await entry(page, 'Asha').click();
  assert.deepEqual(await page.evaluate(() => indexedDB.databases()), []);
  assert.equal(await stored(page), ['', '{}', '{}'].join('\n'));
  assertQuiet(seen);
  await close();
});

test('each change is kept, and there again after the page was closed', async () => {
  const { page, seen, close } = await openIndex(browser);
  await makeMap(page, ['Asha']);
  await isStatus(page, 'Changes not saved yet');
  await keep(page);
  await addName(page, 'Ben');
  await isStatus(page, 'Kept on this device');
  await page.keyboard.press('Escape');
  await entry(page, 'Ben').click();
  await page.locator('.editor').getByLabel('How close').selectOption('closest');
  await isStatus(page, 'Kept on this device');
  await page.getByRole('button', { name: 'Undo: moved Ben to the closest ring' }).click();
  await isStatus(page, 'Kept on this device');
  const before = await page.evaluate(() => document.querySelector('wellbeing-map').map);
  await page.reload();
  await isKept(page, ['My map']);
  await openKept(page, 'My map');
  await hasLabels(page, ['Asha', 'Ben']);
  assert.deepEqual(await page.evaluate(() => document.querySelector('wellbeing-map').map), before);
  assertQuiet(seen);
  await close();
});

test('several maps are kept, renamed, duplicated, and deleted for good', async () => {
  const { page, seen, close } = await openIndex(browser);
  await makeMap(page, ['Asha']);
  await keep(page);
  await button(page, 'Leave it for now').click();
  await isKept(page, ['My map']);
  await page.locator('.kept-maps summary').click();
  await button(page, 'Duplicate My map').click();
  await isKept(page, ['My map', 'My map (copy)']);
  await button(page, 'New name for My map (copy)').click();
  await page.locator('.kept-maps form input').fill('Last spring');
  await page.keyboard.press('Enter');
  await isKept(page, ['Last spring', 'My map']);
  await button(page, 'Delete Last spring').click();
  await button(page, 'Keep it').click();
  await isKept(page, ['Last spring', 'My map']);
  await button(page, 'Delete My map').click();
  await button(page, 'Delete for good').click();
  await isKept(page, ['Last spring']);
  // What was deleted is still on show, and says that it is nowhere else.
  await isStatus(page, 'Changes not saved yet');
  await openKept(page, 'Last spring');
  await page.getByRole('button', { name: 'Open it without saving' }).click();
  await hasLabels(page, ['Asha']);
  await isStatus(page, 'Kept on this device');
  assertQuiet(seen);
  await close();
});

test('a change shows in another tab that has the same map open', async () => {
  const { page, seen, close } = await openIndex(browser);
  await makeMap(page, ['Asha']);
  await keep(page);
  const other = await secondTab(page);
  await openKept(other, 'My map');
  await hasLabels(other, ['Asha']);
  await addName(page, 'Ben');
  await hasLabels(other, ['Asha', 'Ben']);
  await addMore(other, 'Cara');
  await hasLabels(page, ['Asha', 'Ben', 'Cara']);
  await isStatus(page, 'Kept on this device');
  // What is being typed here stays.
  await button(page, 'Leave it for now').click();
  await entry(page, 'Ben').click();
  await page.locator('.editor input').first().fill('Benja');
  await addMore(other, 'Dev');
  await hasLabels(page, ['Asha', 'Ben', 'Cara', 'Dev']);
  assert.equal(await page.locator('.editor input').first().inputValue(), 'Benja');
  await page.keyboard.press('Enter');
  await hasLabels(other, ['Asha', 'Benja', 'Cara', 'Dev']);
  assertQuiet(seen);
  await close();
});

test('two tabs that do not hear each other overwrite nothing', async () => {
  const init = () => {
    window.BroadcastChannel = class extends EventTarget {
      postMessage() {}
      close() {}
    };
  };
  const { page, seen, close } = await openIndex(browser, { init });
  await makeMap(page, ['Asha']);
  await keep(page);
  const other = await secondTab(page);
  await other.evaluate(init);
  await other.reload();
  await openKept(other, 'My map');
  await hasLabels(other, ['Asha']);
  await addName(page, 'from the first');
  await isStatus(page, 'Kept on this device');
  await addMore(other, 'from the second');
  await eventually(async () => assert.match(await notice(other), /Both are kept/));
  await isKept(other, ['My map', 'My map (from another tab)']);
  await isStatus(other, 'Kept on this device');
  await other.reload();
  await openKept(other, 'My map');
  await hasLabels(other, ['Asha', 'from the first']);
  await openKept(other, 'My map (from another tab)');
  await hasLabels(other, ['Asha', 'from the second']);
  assertQuiet(seen);
  await close();
});

test('a map that another tab deleted is said to be kept no longer, and stays on show', async () => {
  const { page, seen, close } = await openIndex(browser);
  await makeMap(page, ['Asha']);
  await keep(page);
  const other = await secondTab(page);
  await other.locator('.kept-maps').evaluate((list) => (list.open = true));
  await button(other, 'Delete My map').click();
  await button(other, 'Delete for good').click();
  await isKept(other, []);
  await addName(page, 'Ben');
  await eventually(async () => assert.match(await notice(page), /was deleted from this device/));
  assert.deepEqual(await labels(page), ['Asha', 'Ben']);
  await isStatus(page, 'Changes not saved yet');
  await keep(page);
  await isKept(page, ['My map']);
  assertQuiet(seen);
  await close();
});

test('where there is no room the last change is said not to be kept, and is not lost', async (t) => {
  const { server, address } = await serve(0);
  t.after(() => server.close());
  const folder = await mkdtemp(join(tmpdir(), 'kept-'));
  t.after(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  let page = await openProfile(t, folder, address);
  await makeMap(page, ['Asha']);
  await keep(page);
  await page.context().close();

  // A browser that has just started does not yet know of any room; private pages have no quota.
  page = await openProfile(t, folder, address);
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(address);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await openKept(page, 'My map');
  await hasLabels(page, ['Asha']);
  await addMore(page, 'Ben');
  await eventually(async () => assert.match(await notice(page), /no more room/));
  assert.deepEqual(await labels(page), ['Asha', 'Ben']);
  await isStatus(page, 'Changes not saved yet');
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  // The next change takes this one along.
  await addMore(page, 'Cara');
  await isStatus(page, 'Kept on this device');
  assert.equal(await page.locator('.kept-notice').count(), 0);
  await page.reload();
  await openKept(page, 'My map');
  await hasLabels(page, ['Asha', 'Ben', 'Cara']);
});

/** A page in a browser that keeps its things in a folder. */
async function openProfile(t, folder, address) {
  const context = await launchProfile(folder);
  context.setDefaultTimeout(8_000);
  t.after(() => context.close().catch(() => {}));
  const page = await context.newPage();
  await page.goto(new URL('index.html', address).href);
  await button(page, 'Make a map').waitFor();
  return page;
}

const FORBIDDEN = {
  'has no storage': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  'forbids to look at storage': () =>
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  'forbids to open storage': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  },
  'fails to open storage': () => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (name) {
      // A version that is none makes a request that fails.
      const request = open.call(this, name, 2);
      request.addEventListener('upgradeneeded', () => request.transaction.abort());
      return request;
    };
  },
};

for (const [what, init] of Object.entries(FORBIDDEN)) {
  test(`a browser that ${what} is said to, and work goes on`, async () => {
    const { page, seen, close } = await openIndex(browser, { init });
    await makeMap(page, ['Asha']);
    await button(page, 'Save').click();
    await button(page, 'Keep on this device').click();
    await eventually(async () => assert.match(await notice(page), /not kept|keep anything/));
    await addName(page, 'Ben');
    assert.deepEqual(await labels(page), ['Asha', 'Ben']);
    assertQuiet(seen);
    await close();
  });
}

test('what was left in the middle goes on where it was', async () => {
  const { page, seen, close } = await openIndex(browser);
  await makeMap(page, ['Asha', 'Ben']);
  await page.locator('.name-field').press('Enter');
  await keep(page);
  await page.reload();
  await openKept(page, 'My map');
  await button(page, 'Go on with the questions').click();
  await eventually(async () =>
    assert.equal(await page.locator('.question').textContent(), 'Where do you spend time?'));
  assertQuiet(seen);
  await close();
});
