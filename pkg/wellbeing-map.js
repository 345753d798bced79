// Registers <wellbeing-map>. A class that extends HTMLElement can't be written in Rust, so
// this one hands its life cycle to the wasm module and does nothing else.

import init, { MapElement } from './element/wellbeing_map.js';

// Where there is no DOM, as in server rendering, importing this must not throw.
const Base = globalThis.HTMLElement ?? class {};

// All elements of a page share one module.
let module;
const load = () =>
  (module ??= init({
    module_or_path: new URL('./element/wellbeing_map_bg.wasm', import.meta.url),
  }).catch((error) => {
    // So that the next element tries again.
    module = undefined;
    throw error;
  }));

// The same file for every page; where it may not run, the element works in the page instead.
const startWorker = () =>
  new Worker(new URL('./layout-worker.js', import.meta.url), { type: 'module' });

// An address that is none is handed on as it is: fetching it fails with a sentence.
const absolute = (address, base) => {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
};

export class WellbeingMapElement extends Base {
  static observedAttributes = ['src'];

  #inside;
  #isConnected = false;
  // What is to be opened once the module is there: a file's text or an address.
  #next;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' });
  }

  connectedCallback() {
    this.#keepEarlyMap();
    load().then(
      () => this.#connect(),
      (error) => this.#say(`This map can't be shown: the program did not load (${error.message}).`),
    );
  }

  disconnectedCallback() {
    this.#isConnected = false;
    this.#inside?.disconnect();
  }

  attributeChangedCallback(name, before, now) {
    if (!now || now === before) return;
    this.#next = { url: absolute(now, this.baseURI) };
    this.#open();
  }

  /** The record on show, as the map format has it; null while there is none. */
  get map() {
    const text = this.#next?.text ?? this.#inside?.recordText();
    try {
      return text ? JSON.parse(text) : null;
    } catch {
      // What was set is no JSON; the page says so once the module is there.
      return null;
    }
  }

  set map(record) {
    this.#next = { text: typeof record === 'string' ? record : JSON.stringify(record) };
    this.#open();
  }

  #connect() {
    if (!this.isConnected || this.#isConnected) return;
    this.shadowRoot.replaceChildren();
    this.#inside ??= new MapElement(startWorker);
    try {
      this.#inside.connect(this.shadowRoot);
    } catch (error) {
      this.#say(`This map can't be shown here (${error.message ?? error}).`);
      return;
    }
    this.#isConnected = true;
    this.#open();
  }

  #open() {
    if (!this.#isConnected || !this.#next) return;
    const { text, url } = this.#next;
    this.#next = undefined;
    if (url) this.#inside.openUrl(url);
    else this.#inside.openText(text ?? 'null');
  }

  // A page may set the property before the element is defined.
  #keepEarlyMap() {
    if (!Object.hasOwn(this, 'map')) return;
    const { map } = this;
    delete this.map;
    this.map = map;
  }

  #say(sentence) {
    const line = document.createElement('p');
    line.setAttribute('role', 'alert');
    line.textContent = sentence;
    this.shadowRoot.replaceChildren(line);
  }
}

if (globalThis.customElements && !customElements.get('wellbeing-map')) {
  customElements.define('wellbeing-map', WellbeingMapElement);
}
