// The functions of the package, against values from outside and against misuse.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify, layoutMap, networkStats, parseMap } from '../../pkg/core/node.js';
import { jsonLines, text } from './browser.mjs';
import { mapFiles } from './map-files.mjs';

const files = await mapFiles();
const byRecord = new Map(files.map((file) => [JSON.parse(file).id, file]));
const expectations = await jsonLines('tests/fixtures/reference/expected.ndjson');
const pinned = await text('tests/fixtures/maps/pinned.json');

test('a record comes back as it is in its file, from text, bytes or an object', () => {
  for (const file of files) {
    const record = JSON.parse(file);
    assert.deepEqual(parseMap(file), record);
    assert.deepEqual(parseMap(new TextEncoder().encode(`\ufeff${file}`)), record);
    assert.deepEqual(parseMap(record), record);
  }
});

test('statistics are those of other programs, with the same keys', () => {
  assert.equal(expectations.length, 332);
  for (const { record, map, stats, people } of expectations) {
    const given = networkStats(byRecord.get(record), map);
    // Communities are the native tests' matter: many partitions are about as good.
    for (const key of ['communities', 'modularity', 'cliques_past_limit']) delete given.stats[key];
    for (const person of Object.values(given.people)) delete person.community;
    assertNear(given, { stats, people }, `${record} ${map}`);
  }
});

test('distances and memberships are those of other programs', () => {
  let typed = 0;
  for (const { record, map, typology } of expectations) {
    const given = classify(byRecord.get(record), map);
    const place = `${record} ${map}`;
    assert.equal(given.outcome === 'insufficient', typology.insufficient, place);
    assertNear(given.distances, typology.distances, place);
    assertNear(given.memberships, typology.memberships, place);
    assert.deepEqual(given.unknown_features, typology.unknown_features, place);
    assert.equal(given.type ?? given.between?.[0] ?? null, typology.nearest, place);
    if (given.outcome === 'typed') typed += 1;
  }
  assert.ok(typed > 20 && typed < expectations.length);
});

/** The same keys and, to one part in 1e9, the same numbers. */
function assertNear(given, expected, place) {
  if (typeof expected === 'number' && typeof given === 'number') {
    const most = Math.max(1e-9 * Math.abs(expected), 1e-12);
    assert.ok(Math.abs(given - expected) <= most, `${place}: ${given} is not ${expected}`);
  } else if (expected && typeof expected === 'object') {
    assert.deepEqual(Object.keys(given ?? {}).sort(), Object.keys(expected).sort(), place);
    for (const key of Object.keys(expected)) {
      assertNear(given[key], expected[key], `${place}/${key}`);
    }
  } else {
    assert.equal(given, expected, place);
  }
}

test('the last map is meant where none is named, and a wrong name is refused', async () => {
  const waves = await text('tests/fixtures/maps/two-waves.json');
  assert.deepEqual(networkStats(waves), networkStats(waves, 'w0'));
  assert.notDeepEqual(networkStats(waves), networkStats(waves, 'w1'));
  const refused = /^Error: no map has the id .*w9.*; there are w1, w2, w0$/;
  for (const call of [networkStats, classify, (map, mapId) => layoutMap(map, { mapId })]) {
    assert.throws(() => call(waves, 'w9'), refused);
  }
});

test('what breaks the rules is listed fault by fault', () => {
  const record = JSON.parse(pinned);
  record.maps[0].alters[3].ring = 4;
  record.maps[0].ties[1].a = 'nobody';
  for (const call of [parseMap, networkStats, classify, layoutMap]) {
    const error = thrownBy(() => call(record));
    assert.ok(error instanceof Error);
    assert.deepEqual(error.faults[0], {
      place: '/maps/0/alters/3/ring',
      found: '4',
      allowed: '1 (closest), 2 or 3',
    });
    assert.match(error.message, /^\/maps\/0\/alters\/3\/ring: found 4; allowed: 1 \(closest\), 2/m);
  }
  record.maps[0].alters[3].ring = 3;
  assert.match(thrownBy(() => parseMap(record)).faults[0].place, /^\/maps\/0\/ties\/1/);
});

test('what is no map file has no faults but a sentence', () => {
  for (const input of ['', 'Dear Maya', '{', new Uint8Array([0xff]), '['.repeat(1000)]) {
    const error = thrownBy(() => parseMap(input));
    assert.ok(error instanceof Error);
    assert.deepEqual(error.faults, []);
    assert.match(error.message, /^The file is .*\.$/);
  }
  for (const input of [undefined, Symbol('map'), () => {}]) {
    assert.throws(() => parseMap(input), /a map file is a text, bytes or an object/);
  }
  // A refusal leaves the module as it was.
  assert.equal(parseMap(pinned).id, 'pinned');
});

function thrownBy(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  return assert.fail('nothing was thrown');
}

test('a layout is the same every time and for every order of alters and ties', () => {
  for (const file of files.slice(0, 30)) {
    const record = JSON.parse(file);
    for (const style of ['rings', 'free']) {
      const { positions } = layoutMap(record, { style });
      assert.deepEqual(layoutMap(record, { style }).positions, positions);
      assert.deepEqual(layoutMap(turned(record), { style }).positions, positions, record.id);
    }
  }
});

/** The same record with alters and ties from back to front, and each tie the other way. */
const turned = (record) => ({
  ...record,
  maps: record.maps.map((map) => ({
    ...map,
    alters: [...map.alters].reverse(),
    ties: [...map.ties].reverse().map(({ a, b, ...rest }) => ({ ...rest, a: b, b: a })),
  })),
});

test('a layout names every alter once, with numbers', () => {
  for (const file of files) {
    const record = JSON.parse(file);
    for (const { id, alters } of record.maps) {
      const { positions, rings } = layoutMap(record, { mapId: id });
      const wanted = alters.map((alter) => alter.id).sort();
      assert.deepEqual(Object.keys(positions).sort(), wanted, record.id);
      assert.ok(Object.values(positions).flat().every(Number.isFinite));
      const radii = rings.map((ring) => ring.radius);
      assert.deepEqual(radii, [...radii].sort((a, b) => a - b));
    }
  }
  const { maps } = JSON.parse(pinned);
  for (const { id, position } of maps[0].alters) {
    if (position) assert.deepEqual(layoutMap(pinned).positions[id], position);
  }
});

test('an alter may be called what JavaScript keeps for itself', () => {
  const hostile = byRecord.get('hostile-names');
  for (const byId of [layoutMap(hostile).positions, networkStats(hostile).people]) {
    assert.ok(Object.hasOwn(byId, '__proto__'));
    assert.equal(Object.getPrototypeOf(byId), Object.prototype);
  }
});

test('options change the layout, and what is no option is refused', () => {
  const usual = layoutMap(pinned).positions;
  const pinnedId = Object.keys(usual)[0];
  assert.deepEqual(layoutMap(pinned, {}).positions, usual);
  assert.deepEqual(layoutMap(pinned, { style: 'rings', seed: 1, scale: 1 }).positions, usual);
  for (const options of [{ style: 'free' }, { seed: 2 }, { scale: 2 }]) {
    assert.notDeepEqual(layoutMap(pinned, options).positions, usual);
  }
  assert.deepEqual(layoutMap(pinned, { style: 'free' }).rings, []);
  const refused = [
    [{ styel: 'free' }, /^Error: "styel" is no option; allowed: mapId, style, setting, .*onProgress$/],
    [{ style: 'x' }, /options can't be read: .*`x`.*`rings` or `free`/],
    [{ seed: -1 }, /options can't be read: .*-1/],
    [{ seed: 1.5 }, /options can't be read: .*1\.5/],
    [{ scale: 'large' }, /options can't be read: .*"large"/],
    [{ setting: 'x' }, /options can't be read: .*`x`.*`distances`, `groups`/],
    [{ aspect: 9 }, /^Error: aspect is 9; allowed: 0.2 to 5$/],
    [{ labelSizes: [[1, 2]] }, /^Error: labelSizes has 1 entries; allowed: \d+, one for each alter$/],
    [{ previous: { [pinnedId]: [NaN, 0] } }, /^Error: previous\[.*\] is \[NaN, 0\]; allowed: two numbers$/],
    [{ onProgress: 5 }, /^Error: onProgress must be a function$/],
    ['rings', /option/],
  ];
  for (const [options, sentence] of refused) {
    assert.throws(() => layoutMap(pinned, options), sentence);
  }
});

test('a layout tells how far it is', () => {
  const told = [];
  const alters = Array.from({ length: 2_100 }, (_, id) => ({
    ...{ id: `${id}`, kind: 'person', label: `${id}` },
  }));
  const ties = alters.slice(1).map(({ id }) => ({ a: id, b: `${id >> 1}` }));
  const map = { format: 'wellbeing-map', version: 1, id: 'r', maps: [{ id: 'm', alters, ties }] };
  layoutMap(map, { onProgress: (share) => told.push(share) });
  assert.ok(told.length > 20 && told.at(-1) > 0.99);
});

test('a drawing is measured where that is asked for', () => {
  assert.equal(layoutMap(pinned).quality, undefined);
  const { quality } = layoutMap(byRecord.get('karate-club'), { style: 'free', quality: true });
  assert.ok(quality.sns > 0 && quality.sns < 0.2 && quality.np > 0.3 && quality.crossings > 20);
  assert.deepEqual([quality.label_overlaps, quality.displacement], [0, null]);
});

test('who was there before stays, and names as wide as they are said to be have room', () => {
  const record = byRecord.get('karate-club');
  const { positions } = layoutMap(record, { style: 'free' });
  const [first, ...others] = Object.keys(positions);
  const { [first]: _, ...previous } = positions;
  const again = layoutMap(record, { style: 'free', previous, quality: true });
  assert.ok(again.quality.displacement < 34);
  assert.ok(others.some((id) => again.positions[id][0] === positions[id][0]));
  const count = Object.keys(positions).length;
  const wide = layoutMap(record, {
    style: 'free',
    labelSizes: Array.from({ length: count }, () => [200, 200]),
  });
  const extent = (points) => Math.max(...Object.values(points).map(([x]) => Math.abs(x)));
  assert.ok(extent(wide.positions) > 1.5 * extent(positions));
});

test('arguments of the wrong type are refused with a sentence', () => {
  const record = parseMap(files[0]);
  for (const id of [5, true, NaN, 10n, new Date(), { mapId: 'm' }]) {
    assert.throws(() => networkStats(record, id), /^Error: a map id must be a text$/);
    assert.throws(() => classify(record, id), /^Error: a map id must be a text$/);
  }
  for (const input of [undefined, null, 5, [], () => {}, new Map()]) {
    assert.throws(() => parseMap(input), Error);
  }
});

test('a scale out of range is refused', () => {
  for (const scale of [NaN, Infinity, 0, 0.4, 4.1, -1]) {
    assert.throws(() => layoutMap(files[0], { scale }), /^Error: scale is .*; allowed: 0.5 to 4$/);
  }
});
