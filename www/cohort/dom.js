// Elements, made without markup: whatever comes from a file is text.

const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes; of these `text` is its text, and null or false is left away. */
export function make(tag, attributes = {}, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

/** The same for elements of a drawing. */
export function draw(tag, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

function filled(element, { text, ...attributes }, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false && value !== undefined) element.setAttribute(name, value);
  }
  if (text !== undefined && text !== null) element.textContent = text;
  element.append(...children);
  return element;
}

/** A button that does something. */
export function button(text, act, attributes = {}) {
  const made = make('button', { type: 'button', text, ...attributes });
  made.addEventListener('click', act);
  return made;
}

/** A picture of the core as elements. */
export function picture(tree) {
  const made = draw(tree.tag, { text: tree.text }, ...tree.children.map(picture));
  for (const [name, value] of tree.attributes) made.setAttribute(name, value);
  return made;
}

/** A place of its own for what may be too wide or too long; the keyboard can move it. */
export const scrolling = (name, label, ...children) =>
  make(
    'div',
    { class: `scroll ${name}`, tabindex: 0, role: 'region', 'aria-label': label },
    ...children,
  );

/** Shows how far something is, with a way to stop it. */
export function progress({ label, cancel, onCancel }) {
  const bar = make('progress', { max: 1, value: 0, 'aria-label': label });
  const share = make('span', { class: 'share', 'aria-hidden': 'true', text: '0 %' });
  const words = make('p', {}, label, ' ', share);
  const box = make('div', { class: 'progress' }, words, bar, button(cancel, onCancel));
  const update = (done) => {
    bar.value = done;
    share.textContent = `${Math.floor(done * 100)} %`;
  };
  return { box, update };
}

/** Hands a file to the person. */
export function download(name, text, type) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = make('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // Not at once: some browsers read it only after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

let isPressed = false;
for (const type of ['pointerdown', 'pointerup', 'pointercancel']) {
  addEventListener(type, () => (isPressed = type === 'pointerdown'), { capture: true });
}

/** Waits while something is being pressed: were it moved meanwhile, it would not be clicked. */
export async function untilReleased() {
  while (isPressed) await new Promise(requestAnimationFrame);
}
