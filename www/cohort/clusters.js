// The types that were found: a picture, figures and a name for each, and the file of them.

import { decimal, found as words, maps as countMaps, stability } from '../cohort-words.js';
import { button, download, make, picture, scrolling } from './dom.js';
import { unknownCounts } from './features.js';
import { meansTable } from './means.js';
import { checkNames, nameFields } from './names.js';

/** Shows `app.state.found`; `named` holds the title and description of each type and is kept. */
export function showFound(app, box, named) {
  const { found } = app.state;
  const cards = found.file.clusters.map((cluster, index) =>
    card(app, cluster, index, named[index], renamed),
  );
  const means = scrolling('means', words.means);
  const title = make('h3', { text: words.title(found.k) });
  const list = make('ul', { class: 'clusters' }, ...cards.map(({ row }) => row));
  const fault = make('p', { class: 'fault', role: 'alert' });
  const save = button(words.download, () => saveFile(), { class: 'main' });
  box.replaceChildren(
    title,
    ...leftOut(app.state),
    list,
    means,
    make('p', { class: 'buttons' }, save),
    fault,
  );
  showMeans();

  /** What is written is checked, and taken where it can be. */
  async function renamed() {
    fault.textContent = '';
    cards.forEach(({ fields }, index) => Object.assign(named[index], fields.values()));
    const file = withNames(found.file, named);
    const isGood = await checkNames(app, file, cards.map(({ fields }) => fields));
    if (!isGood || app.state.found !== found) return null;
    const isSame = JSON.stringify(file.types) === JSON.stringify(found.file.types);
    if (isSame) return file;
    Object.assign(found, { file, titles: file.types.map(({ title }) => title) });
    cards.forEach(({ rename }, index) => rename(found.titles[index]));
    showMeans();
    app.changed('found');
    return file;
  }

  function showMeans() {
    means.replaceChildren(meansTable(found));
  }

  async function saveFile() {
    const file = await renamed();
    if (!file) {
      fault.textContent = words.notDownloaded;
      box.querySelector('[aria-invalid]')?.focus();
      return;
    }
    download(words.fileName(found.k), `${JSON.stringify(file, null, 2)}\n`, 'application/json');
  }

  // What was written for as many types before is taken again.
  renamed();
}

const withNames = (file, named) => ({
  ...file,
  types: file.types.map((type, index) => ({ ...type, ...named[index] })),
});

function leftOut({ maps, found: { file } }) {
  const lines = [];
  const { left_out: count, dropped_features: dropped, compared } = file.fit;
  if (count) {
    const counts = unknownCounts(file.features, maps);
    const why = file.features.flatMap(({ title }, index) =>
      counts[index] ? [words.feature(title, counts[index])] : [],
    );
    lines.push(words.leftOut(count, why.join('; ')));
  }
  if (dropped.length) lines.push(words.dropped(dropped.join(', ')));
  if (compared !== null) lines.push(words.compared(compared));
  return lines.map((text) => make('p', { text }));
}

function card(app, cluster, index, names, onChange) {
  const heading = make('h4', { text: names.title });
  const label = words.picture(names.title);
  const frame = make('div', { class: 'picture', role: 'img', 'aria-label': label });
  const medoid = app.state.maps.findIndex(({ id }) => id === cluster.medoid);
  const middle = make('p', { class: 'quiet middle', text: words.noMiddle });
  if (medoid >= 0) {
    middle.replaceChildren(words.middle, ' ', button(cluster.medoid, () => app.look(medoid)));
  }
  const fields = nameFields(index, names, onChange);
  drawMiddle(app, medoid, frame);
  const row = make('li', {}, heading, frame, middle, facts(cluster), fields.box);
  const rename = (title) => {
    heading.textContent = title;
    frame.setAttribute('aria-label', words.picture(title));
  };
  return { row, fields, rename };
}

async function drawMiddle(app, index, frame) {
  if (index < 0) return frame.remove();
  try {
    frame.replaceChildren(picture(await app.ask('picture', { index, small: false })));
  } catch (error) {
    frame.replaceWith(make('p', { role: 'alert', text: app.sentence(error) }));
  }
}

function facts({ n, silhouette, stability: share }) {
  const row = (name, text) =>
    make('div', {}, make('dt', { text: name }), make('dd', { text }));
  const inWords = stability(share);
  // Cut and not rounded, so that the number goes with the words at their threshold.
  const shown = share === null ? null : Math.floor(share * 100) / 100;
  return make(
    'dl',
    { class: 'facts' },
    row(words.n, countMaps(n)),
    row(words.silhouette, decimal(silhouette)),
    row(words.stability, share === null ? inWords : `${decimal(shown)}, ${inWords}`),
  );
}
