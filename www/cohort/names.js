// Fields for what a type is called, with what is wrong beside them.

import { found as words } from '../cohort-words.js';
import { make, untilReleased } from './dom.js';

/** Two fields of one type; `values()` gives what is written, `tell` what is wrong with it. */
export function nameFields(index, { title, description }, onChange) {
  const line = make('input', { type: 'text', value: title, autocomplete: 'off' });
  const name = field(index, 'title', line);
  const about = field(index, 'description', make('textarea', { rows: 4, text: description }));
  const box = make('div', { class: 'naming' }, name.row, about.row);
  box.addEventListener('change', async () => {
    // Sentences come and go, and what stands below them moves.
    await untilReleased();
    onChange();
  });
  const fields = { title: name, description: about };
  return {
    box,
    values: () => ({ title: name.input.value.trim(), description: about.input.value.trim() }),
    tell: (key, text) => fields[key].tell(text),
  };
}

function field(index, key, input) {
  const id = `type-${index}-${key}`;
  const text = key === 'title' ? words.name : words.description;
  const fault = make('p', { class: 'fault', id: `${id}-fault`, role: 'alert' });
  input.id = id;
  // Cards are many; each field says whose it is.
  input.setAttribute('aria-label', `${text}, ${words.type(index)}`);
  const tell = (sentence) => {
    fault.textContent = sentence;
    if (sentence) {
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', fault.id);
    } else {
      input.removeAttribute('aria-invalid');
      input.removeAttribute('aria-describedby');
    }
  };
  const row = make('div', { class: 'field' }, make('label', { for: id, text }), input, fault);
  return { row, input, tell };
}

/** Whether the file can be read with these names; says beside the fields where it can't. */
export async function checkNames(app, { types, ...rest }, fields) {
  for (const one of fields) for (const key of ['title', 'description']) one.tell(key, '');
  try {
    await app.ask('typology', { text: JSON.stringify({ types, ...rest }) });
    return true;
  } catch (error) {
    const faults = (error.faults ?? []).map(placed).filter(Boolean);
    for (const { index, key, allowed } of faults) {
      fields[index]?.tell(key, sentence(types, index, key, allowed));
    }
    // The rules of the file are not asked of names while one is missing.
    types.forEach((type, index) => {
      if (isTwice(types, index)) fields[index].tell('title', words.alike);
    });
    // About something else than a name, which then can't be said beside it.
    if (!faults.length) app.warn(app.sentence(error));
    return false;
  }
}

function placed({ place, allowed }) {
  const found = /^\/types\/(\d+)\/(title|description)$/.exec(place);
  return found && { index: Number(found[1]), key: found[2], allowed };
}

function sentence(types, index, key, allowed) {
  const value = types[index][key];
  if (!value) return key === 'title' ? words.empty : words.emptyDescription;
  return key === 'title' && isTwice(types, index) ? words.alike : words.fault(allowed);
}

/** Whether a type before this one has its name. */
const isTwice = (types, index) =>
  types[index].title !== '' &&
  types.slice(0, index).some(({ title }) => title === types[index].title);
