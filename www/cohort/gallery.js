// The maps as small pictures, drawn as they come into view, and one of them larger.

import { gallery as words } from '../cohort-words.js';
import { button, make, picture } from './dom.js';
import { startCloser } from './closer.js';

/** Maps that are in the page at once: many thousand would make all of it slow. */
const PAGE = 1_000;
/** Pictures that the worker is asked for at once: few, since what is in view changes. */
const AT_ONCE = 2;

export function startGallery(app) {
  const box = document.querySelector('.gallery');
  app.look = startCloser(app);
  let items = [];
  let drawing;
  let shown = PAGE;

  box.addEventListener('click', ({ target }) => {
    const item = target.closest('.map');
    if (item) app.look(Number(item.dataset.index));
  });
  box.addEventListener('keydown', (event) => moveFocus(event, box));

  /** Everything anew: other maps, or the same in other groups. */
  const place = () => {
    let room = shown;
    const groups = grouped(app.state).map(({ title, indices }) => {
      const some = indices.slice(0, room);
      room -= some.length;
      return { title, indices: some };
    });
    const lists = groups.filter(({ indices }) => indices.length).map(({ title, indices }, at) =>
      make(
        'div',
        { class: 'group' },
        ...(title ? [make('h3', { text: title, id: `group-${at}` })] : []),
        make(
          'ul',
          { class: 'small', 'aria-labelledby': title ? `group-${at}` : 'maps-title' },
          ...indices.map((index) => items[index].row),
        ),
      ),
    );
    const left = items.length - shown;
    box.replaceChildren(...lists, ...(left > 0 ? [more(left)] : []));
    const buttons = [...box.querySelectorAll('.map')];
    buttons.forEach((item, at) => (item.tabIndex = at === 0 ? 0 : -1));
  };
  const more = (left) =>
    button(words.more(Math.min(left, PAGE)), () => {
      shown += PAGE;
      place();
      items.find(({ item }) => item.isConnected && item.tabIndex === 0)?.item.focus();
    });
  const label = () => items.forEach((item, index) => item.label(app.state, index));

  return {
    maps() {
      drawing?.stop();
      items = app.state.maps.map((map, index) => smallItem(map, index));
      drawing = drawInView(app, box, items);
      box.scrollTop = 0;
      shown = PAGE;
      place();
      label();
    },
    types: label,
    found() {
      if (!items.length) return;
      place();
      label();
    },
  };
}

function smallItem({ id }, index) {
  const frame = make('span', { class: 'frame' });
  const type = make('span', { class: 'type' });
  const name = make('span', { class: 'id', text: id, title: id });
  const attributes = { type: 'button', class: 'map', 'data-index': index };
  const item = make('button', attributes, frame, name, type);
  const label = ({ maps, types }, at) => {
    const text = types?.labels[at] ?? '';
    type.textContent = text;
    type.title = text;
    item.setAttribute('aria-label', words.map(id, maps[at].stats, text));
  };
  return { row: make('li', {}, item), item, frame, label };
}

/** The maps by the types found here, or all in one. */
function grouped({ maps, found }) {
  const all = maps.map((_, index) => index);
  if (!found) return [{ title: null, indices: all }];
  const of = (group) => all.filter((index) => found.groups[index] === group);
  const groups = found.titles.map((title, group) => ({ title, indices: of(group) }));
  groups.push({ title: words.leftOut, indices: of(null) });
  return groups
    .filter(({ indices }) => indices.length)
    .map(({ title, indices }) => ({ title: words.group(title, indices.length), indices }));
}

/** Draws what is in view, and lets go of what has left it before its turn. */
function drawInView(app, box, items) {
  const wanted = new Set();
  let busy = 0;
  let isStopped = false;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const index = Number(target.dataset.index);
        if (isIntersecting) wanted.add(index);
        else wanted.delete(index);
      }
      next();
    },
    { root: box, rootMargin: '200px' },
  );
  for (const { item } of items) observer.observe(item);

  const next = () => {
    while (busy < AT_ONCE && wanted.size && !isStopped) {
      const [index] = wanted;
      wanted.delete(index);
      observer.unobserve(items[index].item);
      busy += 1;
      drawOne(index).finally(() => {
        busy -= 1;
        next();
      });
    }
  };
  const drawOne = async (index) => {
    try {
      const tree = await app.ask('picture', { index, small: true });
      if (!isStopped) items[index].frame.replaceChildren(picture(tree));
    } catch (error) {
      if (!isStopped) app.warn(app.sentence(error));
    }
  };
  return {
    stop() {
      isStopped = true;
      observer.disconnect();
    },
  };
}

/** All maps are one stop of the Tab key; arrows go from one to the other. */
function moveFocus(event, box) {
  const items = [...box.querySelectorAll('.map')];
  const at = items.indexOf(document.activeElement);
  if (at < 0) return;
  const next = target(event.key, items, at);
  if (next === undefined) return;
  event.preventDefault();
  items[at].tabIndex = -1;
  items[next].tabIndex = 0;
  items[next].focus();
}

function target(key, items, at) {
  const last = items.length - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowRight') return Math.min(at + 1, last);
  if (key === 'ArrowLeft') return Math.max(at - 1, 0);
  if (key === 'ArrowDown') return besides(items, at, 1);
  if (key === 'ArrowUp') return besides(items, at, -1);
}

/** The one nearest above or below, whatever groups lie between. */
function besides(items, at, step) {
  const { left, top } = items[at].getBoundingClientRect();
  let row;
  let [best, least] = [at, Infinity];
  for (let index = at + step; items[index]; index += step) {
    const box = items[index].getBoundingClientRect();
    if (box.top === top) continue;
    row ??= box.top;
    if (box.top !== row) break;
    const away = Math.abs(box.left - left);
    if (away < least) [best, least] = [index, away];
  }
  return best;
}
