// Maps behind a passphrase: in files and kept on the device; wrong passphrases, damaged files, and
// “Hide now”.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { drop, eventually, start, text } from './browser.mjs';
import {
  addName, isStatus, keep, kept, labels, makeMap, openIndex, openKept, saveFile, stored, unlock,
} from './keeping-page.mjs';
import { button, message, showExample } from './map-page.mjs';

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

const PASSPHRASE = 'a cup of tea, Grüße';
const locked = (name) => readFile(new URL(`../fixtures/locked/${name}.locked`, import.meta.url));
const hasLabels = (page, wanted) =>
  eventually(async () => assert.deepEqual(await labels(page), wanted));
const says = (page, wanted) =>
  eventually(async () => assert.equal(await page.locator('.unlock .note').textContent(), wanted));
const WRONG = 'That is not the passphrase. Nothing has changed.';
const DAMAGED = 'This is damaged: it is not as it was saved, so it can’t be opened.';

function assertQuiet({ console, errors, dialogs }) {
  assert.deepEqual({ console, errors, dialogs }, { console: [], errors: [], dialogs: [] });
}

test('a file that other programs locked opens with its passphrase, and with no other', async () => {
  const { page, seen, close } = await openIndex(browser);
  const maya = await showExample(page, 'diverse-and-active');
  const before = maya.alters.map(({ label }) => label);
  await drop(page, { 'ruth.locked': await locked('formal-and-sparse') });
  await unlock(page, 'a cup of coffee');
  await says(page, WRONG);
  assert.deepEqual(await labels(page), before);
  // The same letters, put together otherwise.
  await unlock(page, PASSPHRASE.normalize('NFD'));
  const ruth = JSON.parse(await text('www/examples/formal-and-sparse.json'));
  await hasLabels(page, ruth.maps[0].alters.map(({ label }) => label));
  assert.deepEqual(await page.evaluate(() => document.querySelector('wellbeing-map').map), ruth);
  assertQuiet(seen);
  await close();
});

test('a locked file tells nothing, and opens again', async () => {
  const { page, seen, close } = await openIndex(browser);
  await makeMap(page, ['Asha Secret']);
  const { name, bytes } = await saveFile(page, 'correct horse');
  assert.match(name, /^map-\d{4}-\d\d-\d\d\.locked$/);
  assert.ok(!bytes.includes('Asha') && !bytes.includes('horse') && !bytes.includes('alters'));
  await isStatus(page, '');
  // No two are locked with the same nonce or salt.
  const again = await saveFile(page, 'correct horse');
  assert.notDeepEqual(bytes.subarray(34, 50), again.bytes.subarray(34, 50));
  assert.notDeepEqual(bytes.subarray(66, 78), again.bytes.subarray(66, 78));
  await page.reload();
  await drop(page, { 'map.locked': bytes });
  await unlock(page, 'correct horse');
  await hasLabels(page, ['Asha Secret']);
  assertQuiet(seen);
  await close();
});

test('a plain file is the record as it is', async () => {
  const { page, seen, close } = await openIndex(browser);
  await makeMap(page, ['Asha']);
  const { name, bytes } = await saveFile(page);
  assert.match(name, /^map-\d{4}-\d\d-\d\d\.json$/);
  const record = await page.evaluate(() => document.querySelector('wellbeing-map').map);
  assert.deepEqual(JSON.parse(bytes), record);
  assertQuiet(seen);
  await close();
});

test('two passphrases that differ, and one that is short, are said', async () => {
  const { page, seen, close } = await openIndex(browser);
  await makeMap(page, ['Asha']);
  await button(page, 'Save').click();
  await page.getByLabel('Lock it with a passphrase').check();
  const note = page.locator('.save-dialog .note');
  const fields = page.locator('.save-dialog [type="password"]');
  await fields.nth(0).fill('short');
  await button(page, 'Save to a file').click();
  assert.equal(await note.textContent(), 'Please use at least 8 characters.');
  await fields.nth(0).fill('long enough');
  await fields.nth(1).fill('long enoug');
  await button(page, 'Keep on this device').click();
  assert.equal(await note.textContent(), 'The two are not the same.');
  assert.deepEqual(await page.evaluate(() => indexedDB.databases()), []);
  assertQuiet(seen);
  await close();
});

test('a file with any byte changed is refused, and the map stays', { timeout: 300_000 }, async () => {
  const { page, seen, close } = await openIndex(browser);
  const bytes = await locked('small');
  await drop(page, { 'small.locked': bytes });
  await unlock(page, PASSPHRASE);
  await hasLabels(page, ['Asha']);
  const refused = { damaged: 0, other: 0 };
  for (let at = 0; at < bytes.length; at += 1) {
    const flipped = Buffer.from(bytes);
    flipped[at] ^= 0xff;
    await drop(page, { 'small.locked': flipped });
    // Without its first words it is no locked file at all.
    if (at < 21) {
      await eventually(async () => assert.notEqual(await message(page), ''));
      await button(page, 'Close').click();
      refused.other += 1;
      continue;
    }
    await page.locator('.unlock').waitFor();
    await unlock(page, PASSPHRASE);
    const note = page.locator('.unlock .note');
    await eventually(async () => assert.match(await note.textContent(), /damaged|version/));
    if ((await note.textContent()) === DAMAGED) refused.damaged += 1;
    await button(page, 'Leave it').click();
  }
  assert.deepEqual(refused, { damaged: bytes.length - 22, other: 21 });
  assert.deepEqual(await labels(page), ['Asha']);
  assert.deepEqual(seen.errors, []);
  await close();
});

test('nothing that is kept behind a passphrase can be read', async () => {
  const { page, seen, close } = await openIndex(browser);
  await makeMap(page, ['Asha Secret']);
  await keep(page, 'correct horse');
  await addName(page, 'Ben Secret');
  await isStatus(page, 'Kept on this device');
  await page.keyboard.press('Escape');
  await page.getByLabel('Name of the map').fill('Title Secret');
  await page.getByLabel('Name of the map').press('Enter');
  await isStatus(page, 'Kept on this device');
  const all = await stored(page);
  for (const word of ['Secret', 'person', 'wellbeing-map"', 'horse', 'm1']) {
    assert.ok(!all.includes(word), word);
  }
  await page.reload();
  await eventually(async () => assert.deepEqual(await kept(page), ['Locked map']));
  await openKept(page, 'Locked map');
  await unlock(page, 'wrong horse');
  await says(page, WRONG);
  await unlock(page, 'correct horse');
  await hasLabels(page, ['Asha Secret', 'Ben Secret']);
  await isStatus(page, 'Kept on this device');
  assertQuiet(seen);
  await close();
});

test('“Hide now” blanks the screen, and locks what has a passphrase', async () => {
  const { page, seen, close } = await openIndex(browser);
  await makeMap(page, ['Asha']);
  const words = () => page.evaluate(() => document.body.innerText + document.title);
  await button(page, 'Hide now').click();
  assert.equal(await page.locator('.seen').isVisible(), false);
  assert.doesNotMatch(await words(), /Asha|people|map/i);
  await button(page, 'Show again').click();
  assert.deepEqual(await labels(page), ['Asha']);
  await keep(page, 'correct horse');
  await button(page, 'Hide now').click();
  await hasLabels(page, []);
  await button(page, 'Show again').click();
  await unlock(page, 'correct horse');
  await hasLabels(page, ['Asha']);
  assertQuiet(seen);
  await close();
});

test('what has a passphrase is locked also where the element is moved or built anew meanwhile', async () => {
  const { page, seen, close } = await openIndex(browser);
  await makeMap(page, ['Asha']);
  await keep(page, 'correct horse');
  const again = (ms) => page.evaluate(async (ms) => {
    const element = document.querySelector('wellbeing-map');
    const { parentNode } = element;
    element.shadowRoot.querySelector('.hide').click();
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, ms));
    parentNode.append(element);
  }, ms);
  for (const ms of [0, 500]) {
    await again(ms);
    await hasLabels(page, []);
    assert.ok(await page.locator('.frame > .blank').isVisible());
    await button(page, 'Show again').click();
    await hasLabels(page, []);
    await unlock(page, 'correct horse');
    await hasLabels(page, ['Asha']);
  }
  await button(page, 'Hide now').click();
  await page.evaluate(() => (document.documentElement.lang = 'de'));
  await hasLabels(page, []);
  await page.evaluate(() => (document.documentElement.lang = 'en'));
  await button(page, 'Show again').click();
  await unlock(page, 'correct horse');
  await hasLabels(page, ['Asha']);
  assertQuiet(seen);
  await close();
});

test('a page without a secure connection says why it has no passphrase', async () => {
  const init = () => Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });
  const { page, seen, close } = await openIndex(browser, { init });
  await makeMap(page, ['Asha']);
  await button(page, 'Save').click();
  assert.match(await page.locator('.save-dialog').innerText(), /secure connection/);
  assertQuiet(seen);
  await close();
});

test('a passphrase does not stay behind in a dialog that is closed', async () => {
  const { page, seen, close } = await openIndex(browser);
  await makeMap(page, ['Asha']);
  await button(page, 'Save').click();
  await page.getByLabel('Lock it with a passphrase').check();
  await page.locator('.save-dialog [type="password"]').first().fill('correct horse');
  await page.keyboard.press('Escape');
  await eventually(async () =>
    assert.equal(await page.locator('.save-dialog [type="password"]').count(), 0));
  await button(page, 'Save').click();
  assert.equal(await page.getByLabel('Lock it with a passphrase').isChecked(), false);
  assertQuiet(seen);
  await close();
});

test('the focus is never lost by hiding, opening and asking', async () => {
  const { page, seen, close } = await openIndex(browser);
  await makeMap(page, ['Asha']);
  const at = (selector) =>
    eventually(async () => {
      const isThere = await page.evaluate((selector) => {
        const { activeElement } = document.querySelector('wellbeing-map').shadowRoot;
        return Boolean(activeElement?.matches(selector));
      }, selector);
      assert.ok(isThere, selector);
    });
  await button(page, 'Hide now').click();
  await at('.blank button');
  await page.keyboard.press('Enter');
  await at('.name-field');
  await button(page, 'Maya').click();
  await at('.unsaved .primary');
  await page.keyboard.press('Escape');
  await at('.name-field');
  assert.deepEqual(await labels(page), ['Asha']);
  await keep(page, 'correct horse');
  await button(page, 'Hide now').click();
  await hasLabels(page, []);
  await at('.blank button');
  await page.keyboard.press('Enter');
  await at('.unlock input');
  await unlock(page, 'correct horse');
  await hasLabels(page, ['Asha']);
  await at('.go-on');
  assertQuiet(seen);
  await close();
});
