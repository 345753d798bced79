// The JSON Schema of typology files: it takes what the program takes, and refuses with it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { builtInTypology, classify, parseTypology } from '../../pkg/core/node.js';
import { json, text } from './browser.mjs';

const NAMES = ['personal_wellbeing_networks', 'network_types_genie', 'structural_networks'];
const schema = await json('typologies/typology.schema.json');
const validate = new Ajv2020({ allErrors: true }).compile(schema);

for (const name of NAMES) {
  test(`${name}: schema and program take it`, async () => {
    const typology = await json(`typologies/${name}.json`);
    assert.ok(validate(typology), JSON.stringify(validate.errors));
    const parsed = parseTypology(typology);
    assert.deepEqual(parsed.types, typology.types);
    // What the program writes, with every default filled in, is such a file, too.
    assert.ok(validate(parsed), JSON.stringify(validate.errors));
  });
}

/** Changes to the built-in file that the schema can tell, each with the place it is at. */
const WRONG = {
  'no prototype': [(file) => delete file.types[1].prototype, '/types/1/prototype'],
  'a negative spread': [(file) => (file.features[3].spread.value = -1), '/features/3/spread/value'],
  'a spread of 0': [(file) => (file.features[3].spread.value = 0), '/features/3/spread/value'],
  'no basis': [(file) => delete file.features[0].centre.basis, '/features/0/centre/basis'],
  'an assumption without a reason': [
    (file) => delete file.types[0].prototype.people.reason,
    '/types/0/prototype/people/reason',
  ],
  'a published number without a source': [
    (file) => delete file.features[0].centre.source,
    '/features/0/centre/source',
  ],
  'a statistic that is none': [(file) => (file.features[0].sum_of = ['size']), '/features/0/sum_of'],
  'an outcome as a feature': [
    (file) => (file.features[0].sum_of = ['wellbeing_metric']),
    '/features/0/sum_of',
  ],
  'a slip of the pen': [(file) => (file.features[0].wieght = 2), '/features/0/wieght'],
  'one type': [(file) => file.types.splice(1), '/types'],
  'no title': [(file) => (file.title = ' '), '/title'],
  'a share above 1': [
    (file) => (file.decision.typed_from_robustness.value = 80),
    '/decision/typed_from_robustness/value',
  ],
  'half a draw': [(file) => (file.decision.draws.value = 0.5), '/decision/draws/value'],
  'a later version': [(file) => (file.version = 2), ''],
};

for (const [what, [change, place]] of Object.entries(WRONG)) {
  test(`${what}: schema and program refuse it`, () => {
    const file = builtInTypology();
    change(file);
    assert.ok(!validate(file));
    assert.throws(
      () => parseTypology(file),
      ({ message, faults }) =>
        place === '' ? /version 2/.test(message) : faults.some((fault) => fault.place.startsWith(place)),
    );
  });
}

test('every statistic that the schema names is one the program takes, and the other way round', () => {
  const { allowed } = refusal(['nothing']);
  assert.deepEqual(allowed.split(', ').sort(), [...schema.$defs.statistic.enum].sort());
  function refusal(sumOf) {
    const file = builtInTypology();
    file.features[0].sum_of = sumOf;
    try {
      parseTypology(file);
    } catch ({ faults }) {
      return faults[0];
    }
    return assert.fail('it was taken');
  }
});

test('a map is classified by the types that are given', async () => {
  const record = await text('www/examples/formal-and-sparse.json');
  const ids = await Promise.all(
    NAMES.map(async (name) => classify(record, undefined, await text(`typologies/${name}.json`))),
  );
  assert.deepEqual(ids.map(({ typology }) => typology), NAMES);
  assert.equal(classify(record).type, 'formal_and_sparse');
  assert.equal(ids[1].type, 'isolated_or_professional_contact_only');
  assert.deepEqual(ids[2].between, ['closely_knit', 'separate_circles']);
});
