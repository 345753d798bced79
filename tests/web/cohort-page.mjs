// What tests of the page of many maps have in common.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { eventually, open, text } from './browser.mjs';

export const EXAMPLE = 'www/examples/cohort.ndjson';
const folder = new URL('../../', import.meta.url);
const canvas = new URL('../fixtures/network-canvas/', import.meta.url);

/** The page, once its worker is ready. */
export async function openPage(browser, options) {
  const opened = await open(browser, 'cohort.html', options);
  await eventually(async () =>
    assert.equal(await opened.page.locator('#typology option').count(), 3),
  );
  return opened;
}

/** What the command line prints. */
export const commandLine = (...given) =>
  execFileSync(process.env.WELLBEING_MAP_BIN, given, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });

/** Chooses files, given as { name: text or bytes }. */
export const choose = (page, files) =>
  page.locator('#files').setInputFiles(
    Object.entries(files).map(([name, content]) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content),
    })),
  );

/** The first maps of the example, as lines of a file. */
export const someMaps = async (count) =>
  (await text(EXAMPLE)).trim().split('\n').slice(0, count).join('\n');

/** As many maps, made of those of the example under other ids. */
export async function manyMaps(count) {
  const lines = (await text(EXAMPLE)).trim().split('\n');
  const line = (_, index) =>
    lines[index % lines.length].replace(/"id":"p/, `"id":"r${Math.floor(index / lines.length)}p`);
  return Array.from({ length: count }, line).join('\n');
}

/** The tables of a Network Canvas export of three sessions. */
export async function canvasTables() {
  const names = (await readdir(canvas)).filter((name) => name.endsWith('.csv'));
  const read = async (name) => [name, await readFile(new URL(name, canvas))];
  return Object.fromEntries(await Promise.all(names.map(read)));
}

/** The same sessions again and again, under other ids. */
export async function manySessions(copies) {
  const tables = Object.entries(await canvasTables());
  const renamed = (text, copy) =>
    text
      .replace(/[0-9a-f]{4}(?=[0-9a-f]{4}(-[0-9a-f]{4}){3}-)/g, copy.toString(16).padStart(4, '0'))
      .replace(/visit_/g, `c${copy}_visit_`);
  const copied = Array.from({ length: copies }, (_, copy) =>
    tables.map(([name, content]) => [renamed(name, copy), renamed(String(content), copy)]),
  );
  return Object.fromEntries(copied.flat());
}

/** Waits until this stands in the line that tells what became of the files. */
export const told = (page, sentence) =>
  eventually(async () => assert.match(await page.locator('#told').innerText(), sentence), 60_000);

/** Waits until this stands among the alerts. */
export const warned = (page, sentence) =>
  eventually(async () => assert.match(await page.locator('#alert').innerText(), sentence));

export const press = (page, name) => page.getByRole('button', { name, exact: true }).click();

/** Opens the example. */
export async function openExample(page) {
  await press(page, 'Try an example: 150 invented people');
  await told(page, /^150 maps of 150 records read\.$/);
  await page.locator('.counts table').waitFor();
}

/** Finds types, and waits until the clearest number of them is there. */
export async function findTypes(page, k) {
  await press(page, 'Find types');
  await foundTypes(page, k);
}

export const foundTypes = (page, k) =>
  eventually(async () => {
    assert.equal(await page.locator('.found h3').innerText(), `${k} types`);
    assert.equal(await page.locator('.clusters > li').count(), k);
  }, 60_000);

/** The name and the text of the file that an act downloads. */
export async function downloaded(page, act) {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** How many maps are on the page. */
export const mapCount = (page) => page.locator('.map').count();

/** Rows of the table of types: name and number of maps. */
export const typeCounts = (page) =>
  page.locator('.counts tbody tr').evaluateAll((rows) =>
    rows.map((row) => [row.cells[0].textContent, Number(row.cells[1].textContent)]),
  );

/** Cells of one column of the figures, from the top. */
export const column = (page, key) =>
  page.locator('.figures').evaluate((table, key) => {
    const at = [...table.tHead.rows[0].cells].findIndex((cell) => cell.dataset.key === key);
    return [...table.tBodies[0].rows].map((row) => row.cells[at].textContent);
  }, key);
