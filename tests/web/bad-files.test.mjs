// Files that can't be opened: the message says why, and the map on show is as it was.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { drop, eventually, open, start, text } from './browser.mjs';
import { button, entry, markup, message, record, showExample, shows } from './map-page.mjs';

let browser;
let shared;
before(async () => {
  browser = await start();
  shared = await open(browser, 'index.html');
  const map = await showExample(shared.page, 'formal-and-sparse');
  // Chosen before, and chosen still: nothing of the map may be touched.
  await entry(shared.page, map.alters[0].label).click();
  await eventually(async () => assert.equal(await shared.page.locator('svg.lifting').count(), 1));
});
after(() => browser.stop());

const good = await text('www/examples/diverse-and-active.json');
const line = JSON.stringify(JSON.parse(good));

/** The good file with some values changed; each must be there to be changed. */
const spoiled = (changes) =>
  Object.entries(changes).reduce((file, [from, to]) => {
    assert.ok(file.includes(from), from);
    return file.replace(from, to);
  }, good);

const BAD = {
  'is not JSON': ['map.json', 'Dear Maya,', [/not valid JSON/, /line 1 column 1/]],
  'is empty': ['map.json', '', [/^map.json:$/m, /The file is empty/]],
  'is binary': ['photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]), [/not UTF-8 text/]],
  'is in a later version': [
    'map.json',
    spoiled({ '"version": 1': '"version": 2' }),
    [/version 2 of the map format/, /reads version 1/],
  ],
  'has a wrong value': [
    'map.json',
    spoiled({ '"ring": 1': '"ring": 7' }),
    [/^\/maps\/0\/alters\/0\/ring: found 7; allowed: 1 \(closest\), 2 or 3$/m],
  ],
  'has several wrong values': [
    'map.json',
    spoiled({ '"role": "parent"': '"role": "mother"', '"kind": "place"': '"kind": "spot"' }),
    [
      /^\/maps\/0\/alters\/\d+\/role: found "mother"; allowed: .*\bparent\b/m,
      /^\/maps\/0\/alters\/\d+\/kind: found "spot"; allowed: person, place, activity$/m,
    ],
  ],
  'has one bad line among good ones': [
    'cohort.ndjson',
    [line, line.replace('"ring":1', '"ring":9'), line].join('\n'),
    [/^cohort\.ndjson, line 2:/m, /\/maps\/0\/alters\/0\/ring: found 9; allowed: 1/],
  ],
  'has one line that stops in the middle': [
    'cohort.ndjson',
    [line, line, line.slice(0, 300), line].join('\n'),
    [/^cohort\.ndjson, line 3:/m, /not valid JSON/],
  ],
  'is no archive': ['export.zip', 'not a zip', [/archive export\.zip can't be opened/]],
  'is nested without end': ['map.json', '['.repeat(100_000), [/nested deeper than 32/]],
};

// One page takes them all: none may spoil it for the next.
for (const [what, [name, content, expected]] of Object.entries(BAD)) {
  test(`a file that ${what}`, async () => {
    const { page, seen } = shared;
    const before = { body: await markup(page, '.body'), record: await record(page) };
    await drop(page, { [name]: content });
    await eventually(async () => {
      const said = await message(page);
      for (const part of expected) assert.match(said, part);
    });
    assert.match(await message(page), /The map below is as it was\./);
    assert.deepEqual({ body: await markup(page, '.body'), record: await record(page) }, before);
    assert.deepEqual([seen.console, seen.errors, seen.dialogs], [[], [], []]);
    // Or the next file's message could not be told from this one.
    await button(page, 'Close').click();
    await eventually(async () => assert.equal(await message(page), ''));
  });
}

test('a good file clears the message', async () => {
  const { page, close } = await open(browser, 'index.html');
  // With no map on show nothing is said of one.
  await drop(page, { 'bad.json': 'not this' });
  await eventually(async () => assert.match(await message(page), /not valid JSON/));
  assert.doesNotMatch(await message(page), /as it was/);
  assert.equal(await record(page), null);
  await drop(page, { 'good.json': good });
  await shows(page, JSON.parse(good).maps[0]);
  assert.equal(await message(page), '');
  await close();
});

test('an address where there is nothing, and one where there is', async () => {
  const { page, seen } = shared;
  const before = await markup(page, '.body');
  const point = (src) =>
    page.evaluate((src) => document.querySelector('wellbeing-map').setAttribute('src', src), src);
  await point('examples/missing.json');
  await eventually(async () =>
    assert.match(await message(page), /examples\/missing\.json can't be loaded: .*\b404\b/),
  );
  // One that the policy of the page does not allow.
  await point('http://elsewhere.invalid/map.json');
  await eventually(async () =>
    assert.match(await message(page), /elsewhere\.invalid\/map\.json can't be loaded/),
  );
  assert.equal(await markup(page, '.body'), before);
  assert.deepEqual(seen.errors, []);
  await point('examples/diverse-and-active.json');
  await shows(page, JSON.parse(good).maps[0]);
  assert.equal(await message(page), '');
});
