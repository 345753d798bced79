// Asks of an export what its groups of nodes are: people, places or activities.

import { kinds as words } from '../cohort-words.js';
import { button, make } from './dom.js';

/** Shows the form; `again` opens the files with what was answered. */
export function askKinds(app, { message, nodeTypes }, again) {
  const form = document.querySelector('#kinds');
  const selects = nodeTypes.map((name, index) => choice(name, index));
  const missing = make('p', { role: 'alert', class: 'fault' });
  const leave = button(words.leave, () => {
    form.hidden = true;
    document.querySelector('#example').focus();
  });
  form.replaceChildren(
    make('p', { text: message }),
    make(
      'fieldset',
      {},
      make('legend', { text: words.legend }),
      ...selects.map(({ row }) => row),
      missing,
    ),
    make(
      'p',
      { class: 'buttons' },
      make('button', { type: 'submit', text: words.go, class: 'main' }),
      leave,
    ),
  );
  form.onsubmit = (event) => {
    event.preventDefault();
    const left = selects.filter(({ select }) => !select.value);
    if (left.length) {
      missing.textContent = words.missing(left.map(({ name }) => name).join(', '));
      left[0].select.focus();
      return;
    }
    // A group may be called what JavaScript keeps for itself.
    const answers = selects.map(({ name, select }) => [name, select.value]);
    again(Object.fromEntries(answers));
  };
  form.hidden = false;
  selects[0].select.focus();
}

function choice(name, index) {
  const id = `kind-${index}`;
  const options = Object.entries({ '': words.choose, ...words.names });
  const select = make(
    'select',
    { id },
    ...options.map(([value, text]) => make('option', { value, text })),
  );
  const row = make('p', { class: 'field' }, make('label', { for: id, text: name }), select);
  return { name, select, row };
}
