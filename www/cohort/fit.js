// Types found in the maps: chosen features, silhouettes, redraws, and the clusters.

import { fit as words } from '../cohort-words.js';
import { button, make, progress } from './dom.js';
import { chosen, fillForm } from './features.js';
import { check, silhouetteChart } from './silhouettes.js';
import { showFound } from './clusters.js';

export function startFit(app) {
  const { state } = app;
  const form = document.querySelector('#fit');
  const [chartBox, fitting, foundBox] = ['.silhouettes', '.fitting', '.found'].map((name) =>
    document.querySelector(`#find ${name}`),
  );
  // Kept, so that what is said in it is read out.
  const told = make('p', { role: 'status' });
  const fault = make('div', { role: 'alert', class: 'fault' });
  const work = make('div');
  fitting.append(work, told, fault);
  let chart;
  let running;
  /** What was written for each number of types, and of which clustering. */
  let named = new Map();
  let namedOf;

  const base = () => state.typologies[state.base]?.typology;
  const warn = (text) => fault.replaceChildren(...(text ? [make('p', { text })] : []));
  const quiet = () => {
    running?.cancel?.();
    running = undefined;
    work.replaceChildren();
    told.textContent = '';
    warn('');
  };
  const renew = () => {
    if (base() && state.maps.length) fillForm(form, base(), state.maps);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    app.warn();
    const { options, fault: sentence } = chosen(form, base(), state.maps);
    const place = form.querySelector('.fault');
    place.textContent = sentence ?? '';
    if (options) find(options);
  });

  const find = async (options) => {
    quiet();
    const mine = (running = {});
    told.textContent = words.finding;
    try {
      const clustered = await app.ask('cluster', { typology: base(), options });
      if (mine !== running) return;
      const clusteredBy = JSON.stringify([state.maps.length, base().id, options]);
      if (clusteredBy !== namedOf) named = new Map();
      namedOf = clusteredBy;
      chart = silhouetteChart(clustered, redraw);
      chartBox.replaceChildren(chart);
      // Of another clustering; these would not go with the bars.
      clear();
      check(chart, clustered.clearest);
      redraw(clustered.clearest);
    } catch (error) {
      if (mine !== running) return;
      told.textContent = '';
      warn(app.sentence(error));
    }
  };

  const clear = () => {
    foundBox.replaceChildren();
    if (!state.found) return;
    state.found = null;
    app.changed('found');
  };

  const redraw = async (k) => {
    quiet();
    const label = words.redrawing(k);
    const bar = progress({ label, cancel: words.cancel, onCancel: () => running?.cancel() });
    const asked = app.ask('bootstrap', { k }, bar.update);
    running = asked;
    work.replaceChildren(bar.box);
    try {
      const text = await asked;
      if (asked !== running) return;
      end();
      take(k, text);
    } catch (error) {
      if (asked !== running) return;
      end();
      if (error.isCancelled) stop(k);
      else warn(app.sentence(error));
    }
  };

  /** The bar goes; a focus that was on it goes to the number of types. */
  const end = () => {
    const hadFocus = work.contains(document.activeElement);
    work.replaceChildren();
    if (hadFocus) chart.querySelector(':checked')?.focus();
  };

  const stop = (k) => {
    told.textContent = words.stopped;
    if (state.found) return check(chart, state.found.k);
    const again = button(words.goOn, () => {
      redraw(k);
      work.querySelector('button')?.focus();
    });
    work.replaceChildren(again);
    again.focus();
  };

  const take = (k, text) => {
    const file = JSON.parse(text);
    const groupOf = new Map(file.types.map(({ id }, index) => [id, index]));
    const groups = state.maps.map(({ id }) => groupOf.get(file.assignments[id]) ?? null);
    if (!named.has(k)) {
      named.set(k, file.types.map(({ title, description }) => ({ title, description })));
    }
    state.found = { k, file, groups, titles: file.types.map(({ title }) => title) };
    told.textContent = words.ready(k, file.fit.maps);
    showFound(app, foundBox, named.get(k));
    app.changed('found');
  };

  return {
    maps() {
      quiet();
      namedOf = undefined;
      chartBox.replaceChildren();
      foundBox.replaceChildren();
      renew();
    },
    typologies: renew,
    base: renew,
  };
}
