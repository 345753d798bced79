// The form that asks which features the maps are compared by.

import { fit as words } from '../cohort-words.js';
import { make } from './dom.js';

const MOST_SEED = 2 ** 32 - 1;

/** A map does not tell a feature where any of the figures it is the sum of is unknown. */
export const isUnknown = ({ sum_of: keys }, { stats }) => keys.some((key) => stats[key] === null);

/** Of each feature on how many of these maps it is unknown. */
export const unknownCounts = (features, maps) =>
  features.map((feature) => maps.filter((map) => isUnknown(feature, map)).length);

/** Fills the form anew; the seed stays. */
export function fillForm(form, { features }, maps) {
  const seed = form.elements.seed?.value ?? '1';
  const counts = unknownCounts(features, maps);
  const boxes = features.map((feature, index) => checkbox(feature, index, counts[index]));
  const number = { type: 'number', value: seed, min: 0, max: MOST_SEED, step: 1 };
  const fault = make('p', { class: 'fault', role: 'alert' });
  const submit = make('button', { type: 'submit', class: 'main', text: words.go });
  form.replaceChildren(
    make(
      'fieldset',
      {},
      make('legend', { text: words.features }),
      make('div', { class: 'features' }, ...boxes),
    ),
    make(
      'p',
      { class: 'field' },
      make('label', { for: 'seed', text: words.seed }),
      make('input', { id: 'seed', name: 'seed', 'aria-describedby': 'seed-help', ...number }),
      make('span', { id: 'seed-help', class: 'quiet', text: words.seedHelp }),
    ),
    make('p', { class: 'buttons' }, submit),
    fault,
  );
}

function checkbox({ id, title }, index, count) {
  const key = `feature-${index}`;
  const box = make('input', { type: 'checkbox', id: key, name: 'feature', value: id, checked: '' });
  const help = make('span', {
    id: `${key}-help`,
    class: 'quiet',
    text: count ? words.unknown(count) : words.known,
  });
  box.setAttribute('aria-describedby', help.id);
  const text = make('div', {}, make('label', { for: key, text: title }), ' ', help);
  return make('div', { class: 'check' }, box, text);
}

/** What was chosen, or the sentence on why it can't be used. */
export function chosen(form, { features }, maps) {
  const ids = [...form.querySelectorAll('[name="feature"]:checked')].map(({ value }) => value);
  const seed = Number(form.elements.seed.value);
  if (!ids.length) return { fault: words.noFeature };
  if (form.elements.seed.value === '' || !Number.isInteger(seed) || seed < 0 || seed > MOST_SEED) {
    return { fault: words.badSeed };
  }
  const used = features.filter(({ id }) => ids.includes(id));
  const known = maps.filter((map) => !used.some((feature) => isUnknown(feature, map))).length;
  // Said here, too, since so few are not worth the worker's while.
  if (known < 3) return { fault: words.tooFew(known, maps.length) + unknownWords(used, maps) };
  // All of them is what is meant where none are named.
  return { options: ids.length < features.length ? { seed, features: ids } : { seed } };
}

function unknownWords(features, maps) {
  const counts = unknownCounts(features, maps);
  const told = features.flatMap(({ title }, index) =>
    counts[index] ? [words.unknownOn(title, counts[index])] : [],
  );
  return told.length ? ` ${words.unknownList(told)}` : '';
}
