// A cohort in the core: the same to the last letter as on the command line, a step at a time.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { Cohort } from '../../pkg/core/node.js';
import { zip } from './zip.mjs';

const path = fileURLToPath(new URL('../../www/examples/cohort.ndjson', import.meta.url));
const example = new Uint8Array(await readFile(path));
const program = (...args) =>
  execFileSync(process.env.WELLBEING_MAP_BIN, args, { encoding: 'utf8', maxBuffer: 1e8 });

/** A cohort that was read to its end. */
function opened(files, options) {
  const cohort = new Cohort();
  cohort.open(files, options);
  while (cohort.read(50) < 1);
  return cohort;
}

const named = (text, name = 'cohort.ndjson') => [{ name, bytes: new TextEncoder().encode(text) }];

/** A fit of `k` types with all its bootstraps. */
function fitted(cohort, k, options) {
  cohort.cluster(options?.typology, { seed: options?.seed });
  while (cohort.bootstrap(k) < 1);
  return cohort.fit(k);
}

test('figures and types are those of the command line, letter for letter', () => {
  const cohort = opened([{ name: 'cohort.ndjson', bytes: example }]);
  assert.equal(cohort.maps().length, 150);
  assert.equal(cohort.csv(), program('stats', '--format', 'csv', path));
  for (const [k, seed] of [[3, 1], [5, 7]]) {
    assert.equal(fitted(cohort, k, { seed }), program('fit', '--k', `${k}`, '--seed', `${seed}`, path));
  }
  const lines = program('classify', path).trim().split('\n').map((line) => JSON.parse(line));
  const found = cohort.classify();
  assert.deepEqual(found, lines.map(({ record, map, ...classification }) => classification));
  cohort.free();
});

test('reading tells how far it is, and what could not be read', () => {
  const cohort = new Cohort();
  const [first, second, third] = new TextDecoder().decode(example).split('\n');
  cohort.open(named([first, second, '{"format":', third, second, ''].join('\n')));
  const shares = [];
  do shares.push(cohort.read(1));
  while (shares.at(-1) < 1);
  assert.ok(shares.every((share, index) => index === 0 || share >= shares[index - 1]));
  assert.deepEqual(cohort.maps().map(({ id }) => id), ['p001/m1', 'p002/m1', 'p003/m1']);
  const [broken, twice] = cohort.problems();
  assert.match(broken, /^cohort\.ndjson, line 3: The file is not valid JSON/);
  assert.equal(twice, 'Two maps are called p002/m1; the second is left out.');
});

test('every record of an empty or broken file is accounted for', () => {
  assert.deepEqual(opened(named('')).maps(), []);
  const broken = opened(named('not a map'));
  assert.deepEqual([broken.maps().length, broken.problems().length], [0, 1]);
});

test('pictures are trees of elements, small ones without a word', () => {
  const cohort = opened([{ name: 'cohort.ndjson', bytes: example }]);
  const words = ({ tag, text, children }) => [
    ...(text && tag === 'text' ? [text] : []),
    ...children.flatMap(words),
  ];
  assert.deepEqual(words(cohort.picture(0, true)).filter(Boolean), []);
  assert.ok(words(cohort.picture(0, false)).includes('Ebony'));
  assert.throws(() => cohort.picture(150, true), /there is no map 150/);
});

test('circumstances are counted in groups, each person once', () => {
  const cohort = opened([{ name: 'cohort.ndjson', bytes: example }]);
  const records = new TextDecoder().decode(example).trim().split('\n').map((line) => JSON.parse(line));
  const groups = records.map((_, index) => (index % 3 === 2 ? null : index % 3));
  const [alone, ...others] = cohort.context(groups, 2);
  const count = (group, answer) =>
    records.filter(
      (record, index) =>
        groups[index] === group && record.maps[0].ego?.context?.lives_alone === answer,
    ).length;
  assert.deepEqual(alone, {
    question: 'Lives alone',
    answers: [
      { answer: 'yes', counts: [count(0, true), count(1, true)] },
      { answer: 'no', counts: [count(0, false), count(1, false)] },
      { answer: 'not asked', counts: [count(0, undefined), count(1, undefined)] },
    ],
  });
  for (const { answers } of others) {
    const sums = [0, 1].map((group) => answers.reduce((sum, { counts }) => sum + counts[group], 0));
    assert.deepEqual(sums, [50, 50]);
  }
});

test('an export of many sessions opens, and which features were not asked is said', async () => {
  const folder = new URL('../fixtures/network-canvas/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
  const table = async (name) => [name, await readFile(new URL(name, folder))];
  const archive = zip(Object.fromEntries(await Promise.all(names.map(table))));
  const cohort = opened([{ name: 'export.zip', bytes: new Uint8Array(archive) }]);
  assert.deepEqual(cohort.maps().map(({ record }) => record), ['visit_1', 'visit_2', 'visit_10']);
  assert.ok(cohort.notes().length > 0);
  assert.throws(() => cohort.cluster(), /Every feature is known on 0 of 3 maps.*Unknown: family_share on 3/);
});

test('what can not be done is said', () => {
  const cohort = new Cohort();
  assert.throws(() => cohort.bootstrap(3), /not clustered yet; call cluster first/);
  assert.throws(() => cohort.fit(3), /not clustered yet/);
  assert.throws(() => cohort.cluster(), /at least 3 maps that differ are needed/);
  assert.throws(() => cohort.cluster(undefined, { k: 3 }), /"k" is no option; allowed: seed, features/);
  assert.throws(() => cohort.open([{ name: 'x' }]), /a file is an object with a name and bytes/);
  assert.throws(() => cohort.open([], { kinds: { A: 'pet' } }), /"pet"; allowed: person, place/);
  const whole = opened([{ name: 'cohort.ndjson', bytes: example }]);
  whole.cluster();
  assert.throws(() => whole.fit(9), /The number of types is 9; allowed for these maps: 2 to 8\./);
  assert.throws(() => whole.cluster(undefined, { features: ['size'] }), /"size" is no feature/);
  assert.throws(() => whole.cluster({}), /\/format: found nothing/);
  assert.throws(() => whole.open(undefined), /files must be a list/);
  for (const k of [-1, 3.5, NaN, undefined, 'three']) {
    assert.throws(() => whole.fit(k), /k is .*; allowed: a whole number/);
    assert.throws(() => whole.bootstrap(k), /k is .*; allowed: a whole number/);
  }
  assert.throws(() => whole.context([], 1e9), /groupCount is 1000000000; allowed/);
  assert.throws(() => whole.picture(-1, true), /index is -1; allowed/);
  // What was clustered before is still there.
  assert.equal(JSON.parse(whole.fit(3)).clusters.length, 3);
});
