// One map larger, with its plain figures.

import { gallery as words, NOTHING, number } from '../cohort-words.js';
import { button, make, picture, scrolling } from './dom.js';

/** Gives a function that shows the map with an index. */
export function startCloser(app) {
  const dialog = document.querySelector('#closer');
  dialog.addEventListener('click', ({ target }) => {
    // Beside what the dialog holds.
    if (target === dialog) dialog.close();
  });
  return async (index) => {
    const { id } = app.state.maps[index];
    const frame = make('div', { class: 'picture', role: 'img', 'aria-label': words.picture(id) });
    const pane = scrolling('picture-pane', words.pane, frame);
    const content = make(
      'div',
      { class: 'content' },
      make(
        'div',
        { class: 'title-row' },
        make('h2', { id: 'closer-title', text: id }),
        button(words.close, () => dialog.close(), { autofocus: '' }),
      ),
      pane,
      figures(app.state, index),
    );
    dialog.replaceChildren(content);
    dialog.showModal();
    try {
      frame.replaceChildren(picture(await app.ask('picture', { index, small: false })));
      // Ego is in the middle, where it can't all be seen at once.
      pane.scrollLeft = (pane.scrollWidth - pane.clientWidth) / 2;
    } catch (error) {
      frame.replaceWith(make('p', { role: 'alert', text: app.sentence(error) }));
    }
  };
}

function figures({ maps, types, found }, index) {
  const { people, places, activities } = maps[index].stats;
  const { labels } = words;
  const rows = [
    [labels.people, number(people)],
    [labels.places, number(places)],
    [labels.activities, number(activities)],
    [labels.type, types?.labels[index] ?? NOTHING],
  ];
  if (found) rows.push([labels.found, found.titles[found.groups[index]] ?? words.leftOut]);
  return make(
    'dl',
    { class: 'facts' },
    ...rows.map(([name, text]) =>
      make('div', {}, make('dt', { text: name }), make('dd', { text })),
    ),
  );
}
