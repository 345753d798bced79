// How clearly the maps fall apart into 2 to 8 types: bars, of which one is chosen.

import { decimal, fit as words } from '../cohort-words.js';
import { draw, make } from './dom.js';

/** The bars as a group of radio buttons; `choose` is told how many types. */
export function silhouetteChart({ silhouettes, clearest }, choose) {
  const rows = silhouettes.map((one) => bar(one, one.k === clearest));
  const group = make(
    'fieldset',
    { class: 'bars' },
    make('legend', { text: words.legend }),
    make('p', { class: 'quiet', text: words.help }),
    ...rows,
  );
  group.addEventListener('change', ({ target }) => choose(Number(target.value)));
  return group;
}

/** Chooses without telling. */
export function check(group, k) {
  const radio = group.querySelector(`[value="${k}"]`);
  if (radio) radio.checked = true;
}

function bar({ k, silhouette }, isClearest) {
  const radio = make('input', { type: 'radio', name: 'k', value: k, id: `k-${k}` });
  const width = Math.max(0, silhouette) * 100;
  const chart = draw(
    'svg',
    { viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    draw('line', { class: 'axis', x1: 0, y1: 7.5, x2: 100, y2: 7.5 }),
    draw('rect', { class: 'bar', width, height: 7 }),
  );
  return make(
    'label',
    { for: radio.id, class: 'bar-row' },
    radio,
    make('span', { class: 'k', text: words.types(k) }),
    chart,
    make('span', { class: 'value', text: decimal(silhouette) }),
    make('span', { class: 'mark', text: isClearest ? words.clearest : '' }),
  );
}
