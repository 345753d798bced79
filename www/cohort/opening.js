// Files: chosen, dropped or the example; what was read of them, and what was not.

import { opening as words } from '../cohort-words.js';
import { make, progress, scrolling } from './dom.js';
import { askKinds } from './kinds.js';

const MEBIBYTE = 1024 * 1024;
const MOST_BYTES = 200 * MEBIBYTE;
const EXAMPLE = 'examples/cohort.ndjson';
/** More problems than anyone reads are counted. */
const MOST_PROBLEMS = 50;

export function startOpening(app) {
  const input = document.querySelector('#files');
  input.addEventListener('change', () => {
    const files = [...input.files];
    // So that the same files can be chosen again.
    input.value = '';
    if (files.length) open(app, files);
  });
  document.querySelector('#example').addEventListener('click', () => openExample(app));
  takeDrops((files) => open(app, files));
  return {};
}

/** Files may be dropped anywhere; one that missed a target would replace the page. */
function takeDrops(take) {
  const target = document.querySelector('.drop');
  const hold = (isOver) => target.classList.toggle('over', isOver);
  addEventListener('dragover', (event) => {
    event.preventDefault();
    hold(true);
  });
  addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) hold(false);
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    hold(false);
    const files = [...event.dataTransfer.files];
    if (files.length) take(files);
  });
}

async function openExample(app) {
  begin(app);
  const mine = current;
  try {
    const answer = await fetch(EXAMPLE);
    if (!answer.ok) throw new Error(answer.statusText);
    const file = new File([await answer.blob()], EXAMPLE.split('/').at(-1));
    if (mine === current) await open(app, [file]);
  } catch {
    if (mine === current) app.warn(words.noExample);
  }
}

/** The reading that counts: whoever opens something else gives the former one up. */
let current;

function begin(app) {
  current?.cancel?.();
  current = {};
  app.warn();
  app.say('');
  document.querySelector('#kinds').hidden = true;
  document.querySelector('#reading').replaceChildren();
}

const stays = ({ state }) => (state.maps.length ? words.staysMaps : words.staysNone);

async function open(app, files, kinds) {
  begin(app);
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  if (bytes > MOST_BYTES) return app.warn(words.tooLarge(Math.ceil(bytes / MEBIBYTE)), stays(app));
  const mine = current;
  const cancel = () => mine.cancel();
  const bar = progress({ label: words.reading, cancel: words.cancel, onCancel: cancel });
  const asked = app.ask('open', { files, kinds }, bar.update);
  mine.cancel = asked.cancel;
  const reading = document.querySelector('#reading');
  reading.replaceChildren(bar.box);
  // The form that was answered is gone.
  if (kinds) reading.querySelector('button').focus();
  // The bar shows the same.
  app.say(words.reading, 'apart');
  try {
    const result = await asked;
    if (mine === current) finish(app, result);
    // Given up too late: the worker has these maps now.
    else if (result.maps) takeMaps(app, result.maps);
  } catch (error) {
    if (mine === current) refuse(app, error, (kinds) => open(app, files, kinds));
  }
}

/** The bar goes; who had the focus on it is not left nowhere. */
function endReading() {
  const reading = document.querySelector('#reading');
  const hadFocus = reading.contains(document.activeElement);
  reading.replaceChildren();
  if (hadFocus) document.querySelector('#example').focus();
}

function refuse(app, error, again) {
  endReading();
  app.say('');
  if (error.isCancelled) return app.say(words.cancelled(stays(app)));
  if (error.nodeTypes?.length) return askKinds(app, error, again);
  app.warn(app.sentence(error), ...(error.isDead ? [] : [stays(app)]));
}

function finish(app, { maps, problems = [], notes = [], typologies }) {
  endReading();
  app.say('');
  const isRead = maps?.length > 0;
  const isNothing = !isRead && !typologies.length;
  if (isRead) {
    takeMaps(app, maps);
    app.say(words.opened(maps.length, new Set(maps.map(({ record }) => record)).size));
  }
  if (isNothing || (maps === undefined && problems.length)) app.warn(words.none(stays(app)));
  if (isRead || problems.length) showNotes(maps?.length ?? 0, problems, notes);
  for (const typology of typologies) app.takeTypology(typology);
}

function takeMaps(app, maps) {
  Object.assign(app.state, { maps, types: null, found: null });
  app.changed('maps');
}

function showNotes(count, problems, notes) {
  const parts = [];
  if (problems.length) {
    const shown = problems.slice(0, MOST_PROBLEMS);
    const more = problems.length - shown.length;
    const text = count ? words.leftOut(problems.length, count) : words.places(problems.length);
    parts.push(make('p', { text }), scrolling('lines', words.problems, list(shown)));
    if (more) parts.push(make('p', { text: words.more(more) }));
  }
  if (notes.length) parts.push(make('p', { text: words.notes }), list(notes));
  document.querySelector('#notes').replaceChildren(...parts);
}

const list = (lines) => make('ul', {}, ...lines.map((text) => make('li', { text })));
