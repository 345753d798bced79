// Keeping, locking and hiding in each browser engine.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { eventually } from './browser.mjs';
import { asks, becomes, ofElement, pointing, type } from './conversation-page.mjs';
import { inEveryEngine } from './engines.mjs';

const locked = await readFile(
  new URL('../fixtures/locked/formal-and-sparse.locked', import.meta.url),
);

const isThere = (engine, selector) =>
  eventually(async () => {
    const found = await ofElement(
      engine,
      ({ shadowRoot }, selector) => Boolean(shadowRoot?.querySelector(selector)),
      selector,
    );
    assert.ok(found, selector);
  });

const text = (engine, selector) =>
  ofElement(
    engine,
    ({ shadowRoot }, selector) => shadowRoot.querySelector(selector)?.textContent ?? null,
    selector,
  );

const labels = (engine) =>
  ofElement(engine, ({ map }) => map?.maps[0].alters.map(({ label }) => label) ?? []);

const click = (engine, selector) => engine.click(`wellbeing-map >>> ${selector}`);

/** Types into a field that is pressed first. */
async function fill(engine, selector, words) {
  await isThere(engine, selector);
  await click(engine, selector);
  await type(engine, words);
}

const isKept = (engine) => becomes(() => text(engine, '.keep-status'), 'Kept on this device');

async function begin(engine) {
  await engine.setViewport(1280, 900);
  await engine.goto('index.html');
  // What the test before kept is not this one's.
  await engine.evaluate(() => new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('wellbeing-map');
    request.onsuccess = request.onerror = request.onblocked = () => resolve(true);
  }));
  await isThere(engine, '.make-map');
}

async function makeMap(engine, names) {
  const person = pointing(engine, engine.click);
  await person.begin();
  await asks(engine, 'Who are the people in your life?');
  for (const name of names) await person.name(name);
  await becomes(() => labels(engine), names);
}

const assertQuiet = async ({ complaints }) => assert.deepEqual(await complaints(), []);

inEveryEngine((inEngine) => {
  inEngine('keeps each change, and has it again when the page is opened anew', async (engine) => {
    await begin(engine);
    await makeMap(engine, ['Asha']);
    await click(engine, '.save');
    await click(engine, '.save-dialog .group button:nth-of-type(2)');
    await isKept(engine);
    await fill(engine, '.name-field', 'Ben');
    await engine.press('Enter');
    await becomes(() => labels(engine), ['Asha', 'Ben']);
    await isKept(engine);
    await engine.goto('index.html');
    await isThere(engine, '.kept-name');
    await click(engine, '.kept-name');
    await becomes(() => labels(engine), ['Asha', 'Ben']);
    await assertQuiet(engine);
  });

  inEngine('locks what it keeps, blanks the screen, and opens it again', async (engine) => {
    await begin(engine);
    await makeMap(engine, ['Asha']);
    await click(engine, '.save');
    await click(engine, '.save-dialog [type="checkbox"]');
    await fill(engine, '.save-dialog .labelled:nth-of-type(2) input', 'correct horse');
    await fill(engine, '.save-dialog .labelled:nth-of-type(3) input', 'correct horse');
    await click(engine, '.save-dialog .group button:nth-of-type(2)');
    await isKept(engine);
    await click(engine, '.hide');
    await becomes(() => labels(engine), []);
    await click(engine, '.blank button');
    await fill(engine, '.unlock input', 'wrong horse');
    await engine.press('Enter');
    await becomes(() => text(engine, '.unlock .note'), 'That is not the passphrase. Nothing has changed.');
    await fill(engine, '.unlock input', 'correct horse');
    await engine.press('Enter');
    await becomes(() => labels(engine), ['Asha']);
    await assertQuiet(engine);
  });

  inEngine('opens what other programs locked', async (engine) => {
    await begin(engine);
    await ofElement(
      engine,
      (element, bytes) => {
        const file = new File([new Uint8Array(bytes)], 'ruth.locked');
        element.load(file);
      },
      [...locked],
    );
    await isThere(engine, '.unlock input');
    // Letters that not every keyboard of a test has.
    await ofElement(engine, ({ shadowRoot }) => {
      shadowRoot.querySelector('.unlock input').value = 'a cup of tea, Grüße';
      shadowRoot.querySelector('.unlock').requestSubmit();
    });
    await eventually(async () => assert.equal((await labels(engine)).length, 10));
    await assertQuiet(engine);
  });
});
