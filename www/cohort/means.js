// The means of every feature, the types side by side.

import { decimal, found as words, NOTHING, percent } from '../cohort-words.js';
import { make } from './dom.js';

export function meansTable({ file: { features, clusters }, titles }) {
  const used = features.filter(({ id }) => clusters.some(({ means }) => Object.hasOwn(means, id)));
  const heads = titles.map((text) => make('th', { scope: 'col', class: 'number', text }));
  const first = make('th', { scope: 'col', text: words.column });
  const line = (feature) =>
    make('tr', {}, head(feature), ...clusters.map((cluster) => cell(feature, cluster)));
  return make(
    'table',
    {},
    make('caption', { text: words.means }),
    make('thead', {}, make('tr', {}, first, ...heads)),
    make('tbody', {}, ...used.map(line)),
  );
}

const quiet = (text) => make('span', { class: 'quiet', text });
const isLogarithm = ({ transform }) => transform === 'ln_1p';
const isShare = ({ share_of: share, sum_of: keys }) =>
  Boolean(share) || keys.every((key) => key.endsWith('_share'));

function head(feature) {
  const made = make('th', { scope: 'row', text: feature.title });
  if (isLogarithm(feature)) made.append(' ', quiet(words.logarithm));
  return made;
}

function cell(feature, { means, sds }) {
  const [mean, sd] = [means[feature.id], sds[feature.id] ?? null];
  if (mean === undefined) return make('td', { class: 'number', text: NOTHING });
  const form = isShare(feature) ? percent : decimal;
  const text = `${form(mean)} (${sd === null ? NOTHING : form(sd)})`;
  const made = make('td', { class: 'number', text });
  // What people can read: the number that the mean stands for.
  if (isLogarithm(feature)) {
    made.append(' ', quiet(words.about(Math.expm1(mean).toFixed(1))));
  }
  return made;
}
