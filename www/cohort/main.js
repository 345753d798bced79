// Wires the parts of cohort.html together. What they share is `app.state`; whoever changes it
// says so by `app.changed`, and every part shows what concerns it.

import * as words from '../cohort-words.js';
import { make } from './dom.js';
import { startWorker } from './worker-client.js';
import { startOpening } from './opening.js';
import { startGallery } from './gallery.js';
import { startTable } from './table.js';
import { startTypes } from './types.js';
import { startFit } from './fit.js';
import { startContext } from './context.js';

const MOST_LINES = 5;
const { started, ask } = startWorker();

const app = {
  ask,
  state: {
    /** As `Cohort.maps` gives them. */
    maps: [],
    /** As `Cohort.figures` gives them. */
    figures: [],
    /** Each { label, typology }; the first is the built-in one. */
    typologies: [],
    /** Of the typologies the one to fit by: the last chosen that was not found here. */
    base: 0,
    /** What the maps are compared with; see types.js. */
    types: null,
    /** The types found in these maps; see fit.js. */
    found: null,
  },
  /** `what` is maps, typologies, types or found. */
  changed(what) {
    for (const part of parts) part[what]?.();
  },
  /** Shows sentences that must not be missed, below those that are there; none clears them. */
  warn(...lines) {
    const box = document.querySelector('#alert');
    if (!lines.length) box.replaceChildren();
    const there = new Set([...box.children].map(({ textContent }) => textContent));
    const others = lines.filter((text) => !there.has(text));
    box.append(...others.map((text) => make('p', { text })));
    const { top, bottom } = box.getBoundingClientRect();
    if (lines.length && (top < 0 || bottom > innerHeight)) box.scrollIntoView();
  },
  /** Says what became of something, calmly; `name` is a class. */
  say(text, name = null) {
    const lines = text ? [make('p', { text, class: name })] : [];
    document.querySelector('#told').replaceChildren(...lines);
  },
  /** Says one thing more. */
  sayToo(text) {
    document.querySelector('#told').append(make('p', { text }));
  },
  /** The sentence of an error of the worker. */
  sentence(error) {
    if (error.isDead) return words.opening.noWorker(error.message);
    if (error.file) return words.opening.noFile(error.file);
    return error.isFault ? words.opening.fault(error.message) : shortened(error.message);
  },
};

/** An export can break the same rule on every line: a few show what is wrong. */
function shortened(message) {
  const lines = message.split('\n');
  const more = lines.length - MOST_LINES;
  return more > 0
    ? [...lines.slice(0, MOST_LINES), words.opening.more(more)].join('\n')
    : message;
}

const parts = [
  startOpening(app),
  startGallery(app),
  startTable(app),
  startTypes(app),
  startFit(app),
  startContext(app),
  { maps: () => (document.querySelector('#results').hidden = false) },
];

started.then(
  ({ figures, typologies }) => {
    app.state.figures = figures;
    app.state.typologies = typologies.map((typology) => ({ label: typology.title, typology }));
    app.changed('typologies');
  },
  (error) => app.warn(app.sentence(error)),
);
