// Keeping and locking maps, as a person does it on the index page.

import assert from 'node:assert/strict';
import { eventually, open } from './browser.mjs';
import { button } from './map-page.mjs';

/** The index page, with its element there. */
export async function openIndex(browser, options) {
  const opened = await open(browser, 'index.html', options);
  await button(opened.page, 'Make a map').waitFor();
  return opened;
}

/** Begins a map with these people on it. */
export async function makeMap(page, names) {
  await button(page, 'Make a map').click();
  await page.locator('.name-field').waitFor();
  for (const name of names) await addName(page, name);
}

/** One more name in the conversation. */
export async function addName(page, name) {
  await page.locator('.name-field').fill(name);
  await page.locator('.name-field').press('Enter');
  await eventually(async () => assert.ok((await labels(page)).includes(name)));
}

/** Names on the map on show. */
export const labels = (page) =>
  page.evaluate(() => {
    const { map } = document.querySelector('wellbeing-map');
    return map?.maps[0].alters.map(({ label }) => label) ?? [];
  });

export const status = (page) => page.locator('.keep-status').textContent();

export const isStatus = (page, wanted) =>
  eventually(async () => assert.equal(await status(page), wanted));

/** Keeps the map on show, behind a passphrase if one is given. */
export async function keep(page, passphrase) {
  await lockIn(page, passphrase);
  await button(page, 'Keep on this device').click();
  await isStatus(page, 'Kept on this device');
}

/** Saves the map to a file; gives its name and bytes. */
export async function saveFile(page, passphrase) {
  await lockIn(page, passphrase);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Save to a file').click(),
  ]);
  const parts = [];
  for await (const part of await download.createReadStream()) parts.push(part);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(parts) };
}

async function lockIn(page, passphrase) {
  await button(page, 'Save').click();
  if (passphrase === undefined) return;
  await page.getByLabel('Lock it with a passphrase').check();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same again').fill(passphrase);
}

/** Names in the list of what is kept. */
export const kept = (page) => page.locator('.kept-name bdi').allTextContents();

/** Opens what is kept under a name. */
export async function openKept(page, name) {
  const list = page.locator('.kept-maps');
  if (!(await list.evaluate(({ open }) => open))) await list.locator('summary').click();
  await button(page, `Open ${name}`).click();
}

/** Tries a passphrase. */
export async function unlock(page, passphrase) {
  await page.locator('.unlock input').fill(passphrase);
  await page.locator('.unlock input').press('Enter');
}

/** Everything that is stored for the page's origin, as one text; files of the program left out. */
export const stored = (page) =>
  page.evaluate(async () => {
    const parts = [document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of database.objectStoreNames) {
        const all = await new Promise((resolve) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
        });
        const decode = (value) =>
          value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value;
        for (const one of all) {
          parts.push(...Object.entries(one).map(([key, value]) => `${key}=${decode(value)}`));
        }
      }
      database.close();
    }
    return parts.join('\n');
  });
