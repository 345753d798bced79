// A map made in each browser engine, by mouse, by touch and by keyboard alone: it is always the
// same one.

import assert from 'node:assert/strict';
import { eventually, json } from './browser.mjs';
import {
  becomes,
  ofElement,
  pointing,
  recordOf,
  shortConversation,
  typing,
  wholeConversation,
} from './conversation-page.mjs';
import { inEveryEngine } from './engines.mjs';

const expected = await json('tests/fixtures/conversation/expected.json');

/** The page with nothing on it yet. */
async function blank(engine, size = [1280, 900]) {
  await engine.setViewport(...size);
  await engine.goto('index.html');
  const isThere = () =>
    ofElement(engine, ({ shadowRoot }) => Boolean(shadowRoot.querySelector('.make-map')));
  await eventually(async () => assert.ok(await isThere()));
}

const assertQuiet = async ({ complaints }) => assert.deepEqual(await complaints(), []);

inEveryEngine((inEngine) => {
  inEngine('makes the same map by mouse', async (engine) => {
    await blank(engine);
    await wholeConversation(engine, pointing(engine, engine.click));
    assert.deepEqual(await recordOf(engine), expected);
    await assertQuiet(engine);
  });

  inEngine('makes the same map by touch, on a small screen', async (engine) => {
    await blank(engine, [480, 800]);
    await wholeConversation(engine, pointing(engine, engine.tap));
    assert.deepEqual(await recordOf(engine), expected);
    await assertQuiet(engine);
  });

  inEngine('makes the same map by keyboard alone', async (engine) => {
    await blank(engine);
    await wholeConversation(engine, typing(engine));
    assert.deepEqual(await recordOf(engine), expected);
    await assertQuiet(engine);
  });

  inEngine('comes to a typed map of twelve in sixty actions by key', async (engine) => {
    await blank(engine);
    const person = typing(engine);
    await shortConversation(engine, person);
    await person.key('Escape');
    await becomes(() => ofElement(engine, (element) => element.map.maps[0].alters.length), 12);
    const { outcome } = await ofElement(engine, (element) => element.classification());
    assert.ok(['typed', 'between'].includes(outcome), outcome);
    const says = () =>
      ofElement(engine, ({ shadowRoot }) => shadowRoot.querySelector('.headline')?.textContent);
    await eventually(async () => assert.ok(await says()));
    assert.ok(person.actions <= 60, `${person.actions} actions`);
    console.log(`${engine.name}: ${person.actions} actions by key`);
  });
});
