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

const asText = (value) => (typeof value === 'string' ? value : JSON.stringify(value));

// What was set may be no JSON; the page says so once the module is there.
const json = (text) => {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
};

export class WellbeingMapElement extends Base {
  static observedAttributes = ['src', 'typology'];

  #inside;
  #isConnected = false;
  // What is to be opened once the module is there: a file's text or an address.
  #next;
  // The same of the types that maps are compared with.
  #nextTypes;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' });
  }

  connectedCallback() {
    this.#keepEarly('typology');
    this.#keepEarly('map');
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
    if (now === before) return;
    if (name === 'typology') {
      // Without it the built-in types are used again.
      this.#nextTypes = now ? { url: absolute(now, this.baseURI) } : { text: '' };
    } else if (now) {
      this.#next = { url: absolute(now, this.baseURI) };
    }
    this.#open();
  }

  /** The record on show, as the map format has it; null while there is none. */
  get map() {
    return json(this.#next?.text ?? this.#inside?.recordText());
  }

  set map(record) {
    this.#next = { text: asText(record) };
    this.#open();
  }

  /** The typology that maps are compared with; null before the program has loaded. Set it to
   * use other types, to null for the built-in ones. */
  get typology() {
    return json(this.#nextTypes?.text || this.#inside?.typologyText());
  }

  set typology(typology) {
    this.#nextTypes = { text: asText(typology ?? '') };
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
    if (!this.#isConnected) return;
    const [types, next] = [this.#nextTypes, this.#next];
    this.#nextTypes = this.#next = undefined;
    if (types?.url) this.#inside.openTypologyUrl(types.url);
    else if (types) this.#inside.useTypology(types.text ?? 'null');
    if (next?.url) this.#inside.openUrl(next.url);
    else if (next) this.#inside.openText(next.text ?? 'null');
  }

  // A page may set a property before the element is defined.
  #keepEarly(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
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
