// What the maps are compared with, and how many stand where.

import { maps as countMaps, number, percent, types as words } from '../cohort-words.js';
import { make } from './dom.js';

/** The value of the choice that stands for the types found here. */
const FOUND = 'found';

export function startTypes(app) {
  const { state } = app;
  const select = document.querySelector('#typology');
  let asked = 0;

  const options = () => {
    const before = select.value;
    const named = state.typologies.map(({ label }, index) =>
      make('option', { value: index, text: label }),
    );
    if (state.found) {
      named.push(make('option', { value: FOUND, text: words.found(state.found.k) }));
    }
    select.replaceChildren(...named);
    const isThere = [...select.options].some(({ value }) => value === before);
    select.value = isThere ? before : String(state.base);
  };

  const chosen = () =>
    select.value === FOUND ? state.found?.file : state.typologies[Number(select.value)]?.typology;

  const compare = async () => {
    const typology = chosen();
    if (!typology || !state.maps.length) return;
    const mine = (asked += 1);
    try {
      const classes = await app.ask('classify', { typology });
      if (mine !== asked) return;
      state.types = told(typology, classes);
      show(state.types, typology === state.found?.file);
      app.changed('types');
    } catch (error) {
      app.warn(app.sentence(error));
    }
  };

  select.addEventListener('change', () => {
    app.warn();
    if (select.value !== FOUND) state.base = Number(select.value);
    app.changed('base');
    compare();
  });

  /** A file as the worker found it: a typology, or why it is none. */
  app.takeTypology = ({ name, typology, error }) => {
    if (error) {
      const faults = error.message.split('\n');
      app.warn(words.refused(name), ...faults);
      return;
    }
    state.typologies.push({ label: words.opened(typology.title, name), typology });
    state.base = state.typologies.length - 1;
    options();
    select.value = String(state.base);
    app.sayToo(words.taken(typology.title));
    app.changed('base');
    compare();
  };

  const renew = () => {
    options();
    compare();
  };
  return { maps: renew, typologies: renew, found: renew };
}

/** Rows for each type and for what is none, and where in these each map is. */
function told(typology, classes) {
  const { types } = typology;
  const at = new Map(types.map(({ id }, index) => [id, index]));
  const title = (id) => types[at.get(id)].title;
  const [between, insufficient] = [types.length, types.length + 1];
  const groups = classes.map(({ outcome, type }) => {
    if (outcome === 'typed') return at.get(type);
    return outcome === 'between' ? between : insufficient;
  });
  const labels = classes.map(({ outcome, type, between: pair }) => {
    if (outcome === 'typed') return title(type);
    return outcome === 'between' ? words.betweenOf(...pair.map(title)) : words.insufficient;
  });
  const rows = [
    ...types.map(({ title, description }) => ({ title, description })),
    { title: words.between, description: words.betweenHelp },
    { title: words.insufficient, description: words.insufficientHelp },
  ].map((row, index) => ({ ...row, count: groups.filter((group) => group === index).length }));
  return { typology, groups, labels, rows };
}

function show({ typology, rows, groups }, isFound) {
  document
    .querySelector('.statement')
    .replaceChildren(
      make('p', { text: typology.statement }),
      make('p', { text: words.disclaimer }),
      ...(isFound ? [make('p', { text: words.foundHelp })] : []),
    );
  document.querySelector('.counts').replaceChildren(countTable(rows, groups.length));
  document
    .querySelector('.sources ul')
    .replaceChildren(...typology.sources.map(source));
}

function countTable(rows, all) {
  const { columns } = words;
  const line = ({ title, description, count }) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row', text: title }),
      make('td', { class: 'number', text: number(count) }),
      make('td', { class: 'number', text: percent(count / all) }),
      make('td', { class: 'words', text: description }),
    );
  const heads = [
    make('th', { scope: 'col', text: columns.type }),
    make('th', { scope: 'col', class: 'number', text: columns.maps }),
    make('th', { scope: 'col', class: 'number', text: columns.share }),
    make('th', { scope: 'col', text: columns.description }),
  ];
  return make(
    'table',
    {},
    make('caption', { text: countMaps(all) }),
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...rows.map(line)),
  );
}

function source({ text, doi }) {
  const line = make('li', { text });
  if (doi) {
    const href = `https://doi.org/${encodeURI(doi)}`;
    line.append(' ', make('a', { href, text: `doi:${doi}`, target: '_blank', rel: 'noopener noreferrer' }));
  }
  return line;
}
