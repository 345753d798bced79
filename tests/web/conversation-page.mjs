// The conversation as a person has it: by mouse, by touch, or by keyboard alone.

import assert from 'node:assert/strict';
import { eventually } from './browser.mjs';

/** Calls a function in the page with the element, and what else it is given. */
export const ofElement = (engine, use, ...given) =>
  engine.evaluate(
    `(...given) => (${use})(document.querySelector('wellbeing-map'), ...given)`,
    ...given,
  );

export const becomes = (read, expected) =>
  eventually(async () => assert.deepEqual(await read(), expected));

/** What is asked; null where nothing is. */
export const question = (engine) =>
  ofElement(engine, ({ shadowRoot }) => shadowRoot.querySelector('.question')?.textContent ?? null);

/** Waits until this is asked, and the focus is where an answer begins. */
export const asks = (engine, wanted) =>
  eventually(async () => {
    assert.equal(await question(engine), wanted);
    const focus = await ofElement(engine, ({ shadowRoot }) => {
      const { activeElement } = shadowRoot;
      return ['question', 'name-field'].some((name) => activeElement?.classList.contains(name));
    });
    assert.ok(focus, `the focus is at “${wanted}”`);
  });

/** Marks what is to be pressed, by its words and what it is in; gives a selector of it. */
async function aim(engine, words, within) {
  const found = () =>
    ofElement(
      engine,
      ({ shadowRoot }, words, within) => {
        for (const old of shadowRoot.querySelectorAll('[data-aim]')) old.removeAttribute('data-aim');
        // A digit stands before the words of an answer.
        const says = (button) => {
          const digit = button.querySelector('.digit')?.textContent ?? '';
          const text = button.textContent.trim().replace(/\s+/g, ' ');
          return text.startsWith(digit) && text.slice(digit.length).trim() === words;
        };
        const button = [...shadowRoot.querySelectorAll(`${within} button`)].find(says);
        button?.setAttribute('data-aim', '');
        return Boolean(button);
      },
      words,
      within,
    );
  await eventually(async () => assert.ok(await found(), `“${words}” in ${within}`));
  return 'wellbeing-map >>> [data-aim]';
}

/** Types letter by letter. */
export async function type(engine, text) {
  for (const letter of text) await engine.press(letter);
}

/** How many keys were pressed, or what else was done; a name that is typed is one. */
const counted = (person) => ({ ...person, actions: 0 });

/** A person who points at what they want: with a mouse or a finger. */
export const pointing = (engine, point) =>
  counted({
    async begin() {
      await point(await aim(engine, 'Make a map', '.tools'));
    },
    async name(text) {
      await type(engine, text);
      await point(await aim(engine, 'Add', '.naming'));
    },
    async answer({ words }) {
      await point(await aim(engine, words, '.conversation'));
    },
    async press(words) {
      await point(await aim(engine, words, '.conversation'));
    },
  });

/** A person with a keyboard alone. */
export const typing = (engine) =>
  counted({
    async key(keys) {
      this.actions += 1;
      await engine.press(keys);
    },
    async begin() {
      await this.tabTo('Make a map');
      await this.key('Enter');
    },
    async name(text) {
      this.actions += 1;
      await type(engine, text);
      await this.key('Enter');
    },
    async answer({ digit, words }) {
      if (digit !== undefined) return this.key(String(digit));
      await this.tabTo(words);
      return this.key('Enter');
    },
    async press(words) {
      await this.tabTo(words);
      await this.key('Enter');
    },
    /** Tab until what is called so has focus. */
    async tabTo(words) {
      const at = () =>
        engine.evaluate(() => {
          let active = document.activeElement;
          while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
          return active.textContent.trim().replace(/\s+/g, ' ').replace(/^\d ?(?=\D)/, '');
        });
      for (let presses = 0; presses < 60; presses += 1) {
        await this.key('Tab');
        if ((await at()) === words) return;
      }
      assert.fail(`Tab never came to “${words}”`);
    },
  });

const ROLES = [
  ['Asha', 'sibling', 4],
  ['Ben', 'friend', 6],
  ['Cara', 'friend', 6],
  ['Dr Byrne', 'practitioner', 7],
  ['Mum', 'parent', 2],
  ['Eileen', 'neighbour', 9],
  ['Femi', 'support worker', 8],
  ['Library', 'community', 4],
  ['The Hub', 'health service', 3],
  ['Allotment', 'outdoors', 0],
  ['Choir', 'creative', 5],
  ['Swimming', 'exercise', 4],
];
const RINGS = ['closest', 'close', 'further'];
const RING_OF = [1, 2, 3, 3, 1, 3, 2, 2, 3, 2, 2, 3];
const EFFECTS = ['helps a lot', 'helps', 'helps, and makes it harder', 'makes it harder'];
const EFFECT_OF = [1, 2, 2, 3, 4, null, null, 1, null, 1, 1, null];
const NAMES = ROLES.map(([name]) => name);

/** Names, who they are and how close: what a type needs. */
export async function shortConversation(engine, person) {
  await person.begin();
  const groups = [
    ['Who are the people in your life?', NAMES.slice(0, 7)],
    ['Where do you spend time?', NAMES.slice(7, 9)],
    ['What do you do with your time?', NAMES.slice(9)],
  ];
  for (const [prompt, names] of groups) {
    await asks(engine, prompt);
    for (const name of names) await person.name(name);
    await becomes(
      () => ofElement(engine, ({ shadowRoot }) => shadowRoot.querySelectorAll('.chip').length),
      names.length,
    );
    // An empty line leads on.
    if (person.key) await person.key('Enter');
    else await person.press('Next');
  }
  for (const [name, words, digit] of ROLES) {
    await asks(engine, roleOf(name));
    await person.answer({ words, digit });
  }
  for (const [index, name] of NAMES.entries()) {
    await asks(engine, `How close do you feel to ${name}?`);
    const ring = RING_OF[index];
    await person.answer({ words: RINGS[ring - 1], digit: ring });
  }
  await asks(engine, 'Who does Asha know, and where do you meet?');
}

const roleOf = (name) => {
  if (['Library', 'The Hub'].includes(name)) return `What kind of place is ${name}?`;
  if (NAMES.indexOf(name) > 8) return `What kind of activity is ${name}?`;
  return `Who is ${name} to you?`;
};

/** Every question, as far as a person likes. */
export async function wholeConversation(engine, person) {
  await shortConversation(engine, person);
  await person.answer({ words: 'Mum' });
  await person.answer({ words: 'Library' });
  await person.press('Next');
  await asks(engine, 'Who does Ben know, and where do you meet?');
  await person.answer({ words: 'Cara' });
  await person.answer({ words: 'Choir' });
  await person.press('Next question');

  await asks(engine, 'How often are you in touch with Asha?');
  await person.answer({ words: 'weekly', digit: 3 });
  await asks(engine, 'How often are you in touch with Ben?');
  await person.press('“weekly” for all 11 who are left');

  await asks(engine, 'Is Asha new in your life in the last year?');
  await person.answer({ words: 'no', digit: 2 });
  await asks(engine, 'Is Ben new in your life in the last year?');
  await person.answer({ words: 'yes', digit: 1 });
  await person.press('Next question');

  for (const [index, name] of NAMES.entries()) {
    await asks(engine, `What does ${name} do for how you feel?`);
    const effect = EFFECT_OF[index];
    if (effect) await person.answer({ words: EFFECTS[effect - 1], digit: effect });
    else await person.press('Skip');
  }

  await asks(engine, 'What do you get from Asha?');
  await person.answer({ words: 'someone to talk to', digit: 1 });
  await person.answer({ words: 'practical help', digit: 2 });
  await person.press('Next');
  await asks(engine, 'What do you get from Ben?');
  await person.answer({ words: 'none of these', digit: 7 });
  await person.press('Next question');
  await asks(engine, 'What do you give Asha?');
  await person.answer({ words: 'company', digit: 4 });
  await person.press('Next question');
  await asks(engine, 'Would you like more or less of Asha?');
  await person.answer({ words: 'more', digit: 1 });
  await asks(engine, 'Would you like more or less of Ben?');
  await person.press('Next question');
  await asks(engine, 'When does Asha help?');
  await person.answer({ words: 'when I am low', digit: 2 });
  await person.answer({ words: 'in a crisis', digit: 5 });
  await person.press('Next question');
  await asks(engine, 'That is your map.');
  await person.press('Look at the map');
  await becomes(() => question(engine), null);
}

/** The record, with the id and the day that no two have alike taken out. */
export async function recordOf(engine) {
  const record = await ofElement(engine, ({ map }) => map);
  record.id = 'r';
  record.maps[0].date = '2026-11-27';
  return record;
}
