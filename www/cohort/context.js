// Circumstances of people, counted beside the types.

import { context as words, number } from '../cohort-words.js';
import { make } from './dom.js';

export function startContext(app) {
  const { state } = app;
  const box = document.querySelector('.circumstances');
  let by = 'types';
  let asked = 0;

  const show = async () => {
    const groups = groupsOf(state, by);
    if (!groups) return;
    const mine = (asked += 1);
    try {
      const given = { groups: groups.of, count: groups.titles.length };
      const questions = await app.ask('context', given);
      if (mine === asked) box.replaceChildren(countTable(groups, questions));
    } catch (error) {
      app.warn(app.sentence(error));
    }
  };
  const choose = () => {
    if (!state.found) by = 'types';
    const place = document.querySelector('.chooser');
    const hadFocus = place.contains(document.activeElement);
    place.replaceChildren(...(state.found ? [chooser()] : []));
    if (hadFocus) place.querySelector('select')?.focus();
    show();
  };
  const chooser = () => {
    const option = (value) =>
      make('option', { value, text: words[value], selected: by === value ? '' : null });
    const select = make('select', { id: 'context-by' }, option('types'), option('found'));
    select.addEventListener('change', () => {
      by = select.value;
      show();
    });
    const label = make('label', { for: 'context-by', text: words.by });
    return make('p', { class: 'field' }, label, select);
  };
  return { maps: choose, types: show, found: choose };
}

/** Titles of the groups, and the group of each map. */
function groupsOf({ types, found, maps }, by) {
  if (by === 'found') {
    const left = found.titles.length;
    const isLeft = found.groups.includes(null);
    const titles = isLeft ? [...found.titles, words.left] : found.titles;
    return { titles, of: found.groups.map((group) => group ?? left) };
  }
  // While other maps are being compared, the former ones' types are still there.
  if (!types || types.groups.length !== maps.length) return null;
  return { titles: types.rows.map(({ title }) => title), of: types.groups };
}

function countTable({ titles, of }, questions) {
  const sizes = titles.map((_, group) => of.filter((other) => other === group).length);
  const heads = titles.map((title, group) =>
    make('th', { scope: 'col', class: 'number', text: words.group(title, sizes[group]) }),
  );
  const first = make('th', { scope: 'col', text: words.answer });
  return make(
    'table',
    {},
    make('caption', { text: words.caption }),
    make('thead', {}, make('tr', {}, first, ...heads)),
    ...questions.map(({ question, answers }) => answerRows(question, answers, titles.length)),
  );
}

function answerRows(question, answers, groupCount) {
  const title = make('th', { scope: 'rowgroup', colspan: groupCount + 1, text: question });
  const line = ({ answer, counts }) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row', text: answer }),
      ...counts.map((count) => make('td', { class: 'number', text: number(count) })),
    );
  return make('tbody', {}, make('tr', { class: 'question' }, title), ...answers.map(line));
}
