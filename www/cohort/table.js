// The figures of all maps as a table that is sorted by its headings.

import { NOTHING, table as words } from '../cohort-words.js';
import { button, download, make } from './dom.js';

/** Rows that are written at once: a thousand rows of all columns would freeze the page. */
const PAGE = 100;
const collator = new Intl.Collator('en', { numeric: true });
const wholeNumber = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const decimals = new Intl.NumberFormat('en', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

export function startTable(app) {
  const box = document.querySelector('.scroll.table');
  const more = document.querySelector('.more');
  let columns = [];
  let order = [];
  let shown = 0;
  let sorted = { key: 'record', isDown: false };
  let body;

  const sort = () => {
    const column = columns.find(({ key }) => key === sorted.key) ?? columns[0];
    order = app.state.maps.map((_, index) => index);
    order.sort(comparing(column, sorted.isDown));
  };
  const sortBy = (key) => {
    sorted = { key, isDown: sorted.key === key && !sorted.isDown };
    sort();
    for (const { key, head } of columns) mark(head, key === sorted.key ? sorted : null);
    fill(Math.max(PAGE, shown));
  };
  const fill = (count) => {
    shown = 0;
    body.replaceChildren();
    extend(count);
  };
  const extend = (count) => {
    const next = order.slice(shown, shown + count);
    body.append(...next.map((index) => row(columns, index)));
    shown += next.length;
    const left = order.length - shown;
    const text = make('p', { role: 'status', text: words.shown(shown, order.length) });
    const again = button(words.more(Math.min(left, PAGE)), () => {
      extend(PAGE);
      (more.querySelector('button') ?? box).focus();
    });
    more.replaceChildren(text, ...(left ? [again] : []));
  };
  const build = () => {
    const { maps } = app.state;
    if (!maps.length) return;
    columns = columnsOf(app.state);
    const { scrollLeft } = box;
    const focused = columns.find(({ head }) => head?.contains(document.activeElement))?.key;
    const heads = columns.map((column) => (column.head = head(column, sortBy)));
    body = make('tbody');
    box.replaceChildren(
      make(
        'table',
        { class: 'figures' },
        make('caption', { text: words.caption }),
        make('thead', {}, make('tr', {}, ...heads)),
        body,
      ),
    );
    sort();
    for (const { key, head } of columns) mark(head, key === sorted.key ? sorted : null);
    fill(Math.max(PAGE, shown));
    box.scrollLeft = scrollLeft;
    columns.find(({ key }) => key === focused)?.head.querySelector('button').focus();
  };

  const csv = button(words.csv, async () => {
    app.warn();
    try {
      download(words.csvName, await app.ask('csv'), 'text/csv;charset=utf-8');
    } catch (error) {
      app.warn(app.sentence(error));
    }
  });
  document.querySelector('#figures .tools').append(csv);

  return {
    maps() {
      shown = 0;
      sorted = { key: 'record', isDown: false };
      box.scrollTo(0, 0);
      tellMeanings(app.state.figures);
      build();
    },
    types: build,
    found: build,
  };
}

/** Each with `of(index)`, what is compared, and `text(index)`, what is shown. */
function columnsOf({ maps, figures, types, found }) {
  const column = (key, of) => ({
    key,
    name: words[key],
    title: words.titles[key],
    of,
    text: (index) => of(index) ?? NOTHING,
  });
  const first = [
    column('record', (index) => maps[index].record),
    column('map', (index) => maps[index].map),
    column('type', (index) => types?.labels[index] ?? null),
  ];
  if (found) first.push(column('found', (index) => found.titles[found.groups[index]] ?? null));
  return [...first, ...figures.map((figure) => numberColumn(figure, maps))];
}

function numberColumn({ key, name, meaning, range }, maps) {
  const of = (index) => maps[index].stats[key];
  const isCount = !range.includes('%') && maps.every((_, index) => isWhole(of(index)));
  const format = isCount ? wholeNumber : decimals;
  const text = (index) => (of(index) === null ? NOTHING : format.format(of(index)).replace('-', '−'));
  return { key, name, title: `${meaning} ${range}`, of, text, isNumber: true };
}

const isWhole = (value) => value === null || Number.isInteger(value);

/** What is not known comes last, whichever way it goes. */
function comparing({ of, isNumber }, isDown) {
  const sign = isDown ? -1 : 1;
  const compare = isNumber ? (a, b) => a - b : collator.compare;
  return (first, second) => {
    const [a, b] = [of(first), of(second)];
    if (a === null || b === null) return (a === null) - (b === null) || first - second;
    return sign * compare(a, b) || first - second;
  };
}

function head({ key, name, title, isNumber }, sortBy) {
  const press = button(name, () => sortBy(key), { title, class: 'sort' });
  press.append(make('span', { class: 'arrow', 'aria-hidden': 'true' }));
  return make('th', { scope: 'col', class: isNumber ? 'number' : null, 'data-key': key }, press);
}

function mark(head, sorted) {
  if (sorted) head.setAttribute('aria-sort', sorted.isDown ? 'descending' : 'ascending');
  else head.removeAttribute('aria-sort');
}

function row(columns, index) {
  const cells = columns.map(({ text, isNumber }, at) =>
    at === 0
      ? make('th', { scope: 'row', text: text(index), title: text(index) })
      : cell(text(index), isNumber),
  );
  return make('tr', {}, ...cells);
}

/** Words may be cut off where they are long. */
const cell = (text, isNumber) =>
  isNumber
    ? make('td', { class: 'number', text })
    : make('td', { class: 'words', text, title: text });

/** A title needs a mouse; this does not. */
function tellMeanings(figures) {
  const rows = figures.map(({ name, meaning, range }) =>
    make('div', {}, make('dt', { text: name }), make('dd', { text: `${meaning} ${range}` })),
  );
  document.querySelector('.meanings dl').replaceChildren(...rows);
}
