// The class behind <wellbeing-map>. A class that extends HTMLElement can't be written in Rust, so
// this one hands its life cycle to the wasm module and turns what it says into what pages expect.
//
// This file is the one source of custom-elements.json and of the TypeScript types.

/**
 * @typedef {import('./core/index.js').MapRecord} MapRecord
 * @typedef {import('./core/index.js').Typology} Typology
 * @typedef {import('./core/index.js').Classification} Classification
 * @typedef {ReturnType<typeof import('./core/index.js').networkStats>} MapStatistics
 */

/**
 * Which alters are looked at. Within a list any value will do; a question that is not asked lets
 * everyone through. Names and values are those of the map format.
 * @typedef {object} MapFilter
 * @property {('person' | 'place' | 'activity')[]} [kind]
 * @property {string[]} [role]
 * @property {number[]} [wellbeing_effect] From −2 to 2.
 * @property {('well' | 'low' | 'high' | 'early_warning' | 'crisis')[]} [helps_when]
 * @property {boolean} [formal] Practitioners and services alone, or everyone but them.
 * @property {string} [name] A part of the name, in any case.
 */

/**
 * How people are called in a file or on paper.
 * @typedef {object} ExportOptions
 * @property {'full' | 'initials' | 'pseudonyms'} [names] `full` where not given.
 */

/**
 * Where the program and its messages come from; `wellbeing-map.js` and `inline.js` differ in it.
 * @typedef {object} Resources
 * @property {() => Promise<new (...given: unknown[]) => any>} load Gives the wasm module's class.
 * @property {(language: string) => Promise<string>} messages Gives Fluent messages.
 * @property {() => Worker} startWorker Gives the worker that lays large maps out.
 */

// Where there is no DOM, as in server rendering, importing this must not throw.
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

/** Languages beside English, by their first part. */
const LANGUAGES = ['ar', 'cy', 'de'];

// An address that is none is handed on as it is: fetching it fails with a sentence.
const absolute = (address, base) => {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
};

// Text of a map file or a typology, rather than an address.
const isJson = (text) => /^[\s\uFEFF]*[{[]/.test(text);

const asText = (value) => (typeof value === 'string' ? value : JSON.stringify(value));

// What was set may be no JSON; the page says so once the module is there.
const json = (text) => {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
};

/** Why the program can't run here, for whoever runs the page. */
const explanation = (error) => {
  const { message = String(error) } = error;
  if (typeof WebAssembly === 'undefined') {
    return 'this browser is set not to run programs of its kind (WebAssembly)';
  }
  if (error instanceof WebAssembly.CompileError || /unsafe-eval|security policy|CSP/i.test(message)) {
    return "the page's content security policy forbids it. Add 'wasm-unsafe-eval' to script-src";
  }
  if (error instanceof TypeError) {
    return `the program could not be fetched (${message}). If the page's content security policy ` +
      "forbids it, add 'self' to connect-src, or use wellbeing-map/inline";
  }
  return `the program did not load (${message})`;
};

const fetched = async (address) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.text();
};

const NAMES = ['full', 'initials', 'pseudonyms'];

/** How people are to be called. A slip of the pen must not give their names away. */
const namesOf = (options) => {
  const given = options ?? {};
  if (typeof given !== 'object' || Object.keys(given).some((key) => key !== 'names')) {
    throw new TypeError('Options of an export are an object that holds `names` alone.');
  }
  const { names = 'full' } = given;
  if (!NAMES.includes(names)) {
    throw new TypeError(`names: ${JSON.stringify(names)} is none of ${NAMES.join(', ')}.`);
  }
  return names;
};

const aborted = () => new DOMException('Another map was asked for meanwhile.', 'AbortError');

/** The nearest `lang`, out of shadow roots, too. */
const languageOf = (element) => {
  for (let at = element; at; at = at.parentElement ?? at.getRootNode().host) {
    const language = at.getAttribute('lang');
    if (language) return language;
  }
  return 'en';
};

/**
 * A person's map of people, places and activities, drawn, counted and typed on this device.
 *
 * @tagname wellbeing-map
 *
 * @attr {string} src - Address of a map file.
 * @attr {string} typology - Address of a typology file; the built-in types where not given.
 * @attr {string} protocol - Address of a protocol file: which questions a map is made from; the
 *   built-in ones where not given.
 * @attr {'view' | 'edit' | 'present'} [mode=view] - Whether the map is looked at, made and changed,
 *   or shown to others step by step.
 * @attr {'rings' | 'kinds' | 'free'} [layout=rings] - What the picture is arranged by: how close,
 *   how close and by kind, or who knows whom.
 * @attr {string} lang - Language of the words; the page's where not given. English, and drafts in
 *   Welsh, German and Arabic.
 *
 * @fires {CustomEvent<void>} wellbeing-map-ready - A map that was opened has been drawn.
 * @fires {CustomEvent<{ reason: 'added' | 'answered' | 'renamed' | 'moved' | 'let-go' | 'tied' | 'untied' | 'merged' | 'removed' | 'undone' | 'redone', ids: string[] }>} wellbeing-map-change - A person
 *   changed the map, and these of its alters; `map` gives it.
 * @fires {CustomEvent<{ selection: string[] }>} wellbeing-map-select - A person chose alters, or
 *   let go of them.
 * @fires {CustomEvent<{ id: string, revision: number }>} wellbeing-map-kept - A change is on this
 *   device's disk, where a person asked for that.
 * @fires {CustomEvent<{ hidden: boolean }>} wellbeing-map-hide - A person blanked the map, or shows it
 *   again; a page that tells what it is about can blank itself, too.
 * @fires {CustomEvent<{ message: string }>} wellbeing-map-error - Something could not be opened or
 *   used; the sentence also stands on the page.
 *
 * @slot help - A line of the service's own on where to find help.
 * @slot footer - What the service wants to stand at the end.
 *
 * @csspart bar - The title and what opens files.
 * @csspart look - How the map is looked at: picture, list, table, search.
 * @csspart legend - What shapes and signs mean; the filter.
 * @csspart picture - The drawing.
 * @csspart controls - What arranges and zooms the picture.
 * @csspart list - The map as a list.
 * @csspart table - The map as a table.
 * @csspart edit-bar - What changes the map: back and forth, adding, choosing several.
 * @csspart conversation - The questions a map is made from.
 * @csspart chosen - Who is chosen.
 * @csspart words - The map in words and figures.
 * @csspart export - Saving and printing.
 * @csspart help - The dialog with the keys.
 * @csspart stage - Everything in present mode.
 *
 * @cssprop --wellbeing-map-paper - Behind everything.
 * @cssprop --wellbeing-map-ink - Names and ego.
 * @cssprop --wellbeing-map-quiet - Roles and notes.
 * @cssprop --wellbeing-map-line - Rings and hairlines.
 * @cssprop --wellbeing-map-spoke - Ego's ties.
 * @cssprop --wellbeing-map-tie - Ties between alters.
 * @cssprop --wellbeing-map-accent - What can be pressed.
 *
 * @cssstate loading - The program or a map is on its way.
 * @cssstate ready - A map is on show.
 * @cssstate talking - A question is asked; a page may make room for it.
 * @cssstate error - The last file could not be opened.
 */
export class WellbeingMapElement extends Base {
  /** @internal */
  static observedAttributes = ['src', 'typology', 'protocol', 'mode', 'layout', 'lang'];

  /**
   * @internal
   * @type {Resources}
   */
  static resources;

  #inside;
  #isConnected = false;
  #internals;
  // What is to be opened once the module is there: a file's text, its bytes or an address.
  #next;
  // The same of the types that maps are compared with.
  #nextTypes;
  // The same of the questions that are asked, and as what they were set.
  #nextQuestions;
  #protocol = null;
  // Whom to tell how the opening of what `load` was given ended.
  #loading;
  // Counts what was asked for, so that a slow file does not replace what came after it.
  #opening = 0;
  // Something was opened that has not yet been drawn.
  #isFresh = false;
  // Whether the last map, types and questions could not be used.
  #refused = { map: false, types: false, questions: false };
  // Why the program can't run here.
  #refusal;
  // Set before the module is there.
  #early = {};
  // Of the words that it was built with.
  #language;
  #watcher;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' });
    this.#internals = this.attachInternals?.();
  }

  /** @internal */
  connectedCallback() {
    const early = ['typology', 'protocol', 'map', 'mode', 'layout', 'filter', 'selection'];
    for (const name of early) {
      this.#keepEarly(name);
    }
    this.#state('loading', true);
    this.#begin();
    // A page may change its language while it is open.
    this.#watcher = new MutationObserver(() => this.#begin());
    const watched = { attributeFilter: ['lang'], subtree: true };
    this.#watcher.observe(this.ownerDocument.documentElement, watched);
  }

  /** @internal */
  disconnectedCallback() {
    this.#watcher?.disconnect();
    this.#isConnected = false;
    this.#inside?.disconnect();
  }

  /** @internal */
  attributeChangedCallback(name, before, now) {
    // The same address may be asked for again, as when it could not be loaded.
    if (now === before && name !== 'src') return;
    if (name === 'typology') {
      // Without it the built-in types are used again.
      this.#nextTypes = now ? { url: absolute(now, this.baseURI) } : { text: '' };
      this.#open();
    } else if (name === 'protocol') {
      this.protocol = now;
    } else if (name === 'src') {
      if (now) this.#ask({ url: absolute(now, this.baseURI) });
    } else if (name === 'lang') {
      if (this.isConnected) this.#begin();
    } else {
      this.#inside?.[name === 'mode' ? 'setMode' : 'setLayout'](now ?? '');
    }
  }

  /**
   * The record on show, in the map format and with alters pinned where they were put; null while
   * there is none. A bad one is said on the page, and the map that was there stays.
   * @type {MapRecord | null}
   */
  get map() {
    if (this.#next?.clear || this.#next?.begin) return null;
    return json(this.#next?.text ?? this.#inside?.recordText());
  }

  /** @param {MapRecord | string | null} record */
  set map(record) {
    this.#ask(record == null ? { clear: true } : { text: asText(record) });
  }

  /**
   * The types that maps are compared with; null before the program has loaded. A bad one is said
   * on the page, and the types that were there stay; null sets the built-in ones.
   * @type {Typology | null}
   */
  get typology() {
    return json(this.#nextTypes?.text || this.#inside?.typologyText());
  }

  /**
   * @param {Typology | string | null} typology As a string it is JSON or, as in the attribute, an
   *   address.
   */
  set typology(typology) {
    // Frameworks set the property where they are told the attribute.
    const isAddress = typeof typology === 'string' && typology && !isJson(typology);
    this.#nextTypes = isAddress
      ? { url: absolute(typology, this.baseURI) }
      : { text: asText(typology ?? '') };
    this.#open();
  }

  /**
   * The questions a map is made from, as they were set; null for the built-in ones. Bad ones are
   * said on the page, and the questions that were there stay.
   * @type {object | string | null}
   */
  get protocol() {
    return this.#protocol;
  }

  /**
   * @param {object | string | null} protocol As a string it is JSON or, as in the attribute, an
   *   address.
   */
  set protocol(protocol) {
    this.#protocol = protocol ?? null;
    const isAddress = typeof protocol === 'string' && protocol && !isJson(protocol);
    const text = isAddress ? fetched(absolute(protocol, this.baseURI)) : asText(protocol ?? '');
    this.#nextQuestions = Promise.resolve(text).then(
      (text) => ({ text }),
      ({ message }) => ({ reason: `${protocol} can't be loaded: ${message}.` }),
    );
    this.#askQuestions();
  }

  /**
   * What can be done with the map, as the attribute has it.
   * @type {'view' | 'edit' | 'present'}
   */
  get mode() {
    const mode = this.getAttribute('mode');
    return mode === 'edit' || mode === 'present' ? mode : 'view';
  }

  set mode(mode) {
    this.#reflect('mode', mode);
  }

  /**
   * What the picture is arranged by, as the attribute has it or a person chose.
   * @type {'rings' | 'kinds' | 'free'}
   */
  get layout() {
    const layout = this.getAttribute('layout');
    return layout === 'kinds' || layout === 'free' ? layout : 'rings';
  }

  set layout(layout) {
    this.#reflect('layout', layout);
  }

  /**
   * Ids of the alters that are chosen; ids that no alter has are left out.
   * @type {string[]}
   */
  get selection() {
    return this.#early.selection ?? this.#inside?.selection() ?? [];
  }

  set selection(ids) {
    if (typeof ids === 'string' || !(ids ?? [])[Symbol.iterator]) {
      throw new TypeError('selection is a list of ids.');
    }
    const chosen = [...(ids ?? [])].map(String);
    // Once a map is there that they are of.
    const isPending = this.#next || this.#loading || this.#isFresh;
    if (this.#isConnected && !isPending) this.#inside.select(chosen);
    else this.#early.selection = chosen;
  }

  /**
   * Which alters are looked at; null where it is everyone.
   * @type {MapFilter | null}
   */
  get filter() {
    const early = this.#early.filter;
    return early === undefined ? json(this.#inside?.filterText()) : early;
  }

  set filter(filter) {
    if (this.#inside) this.#inside.setFilter(filter == null ? undefined : JSON.stringify(filter));
    else this.#early.filter = filter ?? null;
  }

  /**
   * Opens a map: from an address, a file, a record or its text. What could not be opened is said
   * on the page, too. Whatever else is opened meanwhile ends this one with an `AbortError`.
   * @param {string | URL | Blob | MapRecord} source A string is JSON, or else an address.
   * @param {{ asksFirst?: boolean }} [options] Whether the person is asked first, where it would
   *   replace what they have not saved; by then the address has been fetched.
   * @returns {Promise<void>} Done when the map has been drawn.
   */
  load(source, { asksFirst = false } = {}) {
    this.#supersede();
    const opening = this.#opening;
    return new Promise((resolve, reject) => {
      if (this.#refusal) return reject(new Error(this.#refusal));
      this.#loading = { resolve, reject };
      if (!(source instanceof Blob)) return this.#take({ ...this.#sourceOf(source), asksFirst });
      source.arrayBuffer().then(
        (buffer) => {
          const name = source instanceof File ? source.name : 'map.json';
          const bytes = new Uint8Array(buffer);
          if (opening === this.#opening) this.#take({ bytes, name, asksFirst });
        },
        (error) => opening === this.#opening && this.#fail('map', error.message),
      );
    });
  }

  /**
   * Begins a map with nobody on it, and the conversation about it; the element is to be in `edit`
   * mode. What was on show is no longer.
   */
  beginMap() {
    this.#ask({ begin: true });
  }

  /**
   * The record on show, for `JSON.stringify`.
   * @returns {MapRecord | null}
   */
  toJSON() {
    return this.map;
  }

  /**
   * The figures of the map on show and of each person in it; null while there is none.
   * @returns {MapStatistics | null}
   */
  statistics() {
    return json(this.#inside?.statisticsText());
  }

  /**
   * Where the map on show stands among the types in use; null while there is no map.
   * @returns {Classification | null}
   */
  classification() {
    return json(this.#inside?.classificationText());
  }

  /**
   * The picture as the text of an SVG file that needs nothing else.
   * @param {ExportOptions} [options]
   * @returns {string}
   */
  exportSvg(options) {
    const names = namesOf(options);
    this.#assertDrawn();
    return this.#inside.exportSvg(names);
  }

  /**
   * The picture as a PNG.
   * @param {number} [scale] Pixels a map unit; 2 where not given. At most 8192 pixels a side.
   * @param {ExportOptions} [options]
   * @returns {Promise<Blob>}
   */
  async exportPng(scale = 2, options) {
    const names = namesOf(options);
    if (!(typeof scale === 'number' && scale > 0)) {
      throw new RangeError(`scale: ${JSON.stringify(scale)} is no number above 0.`);
    }
    this.#assertDrawn();
    return this.#inside.constructor.exportPng(this.#inside.handle(), scale, names);
  }

  /**
   * Opens the browser's dialog for printing with one page of A4: picture, list, figures and type.
   * @param {ExportOptions} [options]
   */
  print(options) {
    const names = namesOf(options);
    this.#assertDrawn();
    this.#inside.print(names);
  }

  #assertDrawn() {
    if (!(this.#isConnected && this.#inside.hasPicture())) {
      throw new DOMException('There is no picture to export.', 'InvalidStateError');
    }
  }

  #sourceOf(source) {
    const isAddress = source instanceof URL || (typeof source === 'string' && !isJson(source));
    return isAddress ? { url: absolute(String(source), this.baseURI) } : { text: asText(source) };
  }

  /** What was asked for before is no longer wanted. */
  #supersede() {
    this.#opening += 1;
    this.#loading?.reject(aborted());
    this.#loading = undefined;
  }

  #ask(next) {
    this.#supersede();
    this.#take(next);
  }

  #take(next) {
    this.#next = next;
    this.#open();
  }

  /** Frameworks set nothing where a page no longer wants anything else than usual. */
  #reflect(name, value) {
    if (value) this.setAttribute(name, value);
    else this.removeAttribute(name);
  }

  #begin() {
    this.#start().catch((error) => {
      this.#say(`This map can't be shown: ${explanation(error)}.`);
    });
  }

  /** Loads the program and the words, and builds everything with them. */
  async #start() {
    const { load, messages, startWorker } = WellbeingMapElement.resources;
    const language = languageOf(this);
    const known = LANGUAGES.find((tag) => tag === language.trim().toLowerCase().split(/[-_]/)[0]);
    const [MapElement, words] = await Promise.all([
      load(),
      // Without its words a language is better read in English than not at all.
      known && messages(known).catch(({ message }) => this.#dispatch('error', { message })),
    ]);
    // Meanwhile it may have been taken out, or the language changed again.
    if (!this.isConnected || language !== languageOf(this)) return;
    if (!this.#inside) {
      this.#inside = new MapElement(startWorker, this.#teller());
      this.#inside.setMode(this.mode);
      this.#inside.setLayout(this.layout);
      const { filter } = this.#early;
      delete this.#early.filter;
      this.#filterEarly(filter);
    } else if (this.#isConnected && language === this.#language) {
      return;
    }
    this.#language = language;
    this.#speak(known, words);
    this.#connect();
  }

  // Words that can't be read, such as a sign-in page in their place, are no worse than none.
  #speak(language, words) {
    try {
      this.#inside.setLanguage(language ?? 'en', words || undefined);
    } catch ({ message }) {
      this.#dispatch('error', { message });
      this.#inside.setLanguage('en');
    }
  }

  // What is no filter is said; everyone is looked at, then.
  #filterEarly(filter) {
    try {
      if (filter) this.filter = filter;
    } catch ({ message }) {
      this.#dispatch('error', { message });
    }
  }

  #connect() {
    this.shadowRoot.replaceChildren();
    try {
      this.#inside.connect(this.shadowRoot);
    } catch (error) {
      this.#say(`This map can't be shown here (${error.message ?? error}).`);
      return;
    }
    this.#isConnected = true;
    this.#refusal = undefined;
    if (!this.#next) this.#state('loading', false);
    this.#open();
  }

  /** Only the last that were set, and once the program is there. */
  async #askQuestions() {
    const wanted = this.#nextQuestions;
    const { text, reason } = (await wanted) ?? {};
    if (!wanted || !this.#isConnected || wanted !== this.#nextQuestions) return;
    this.#nextQuestions = undefined;
    if (reason) this.#inside.refuseProtocol(reason);
    else this.#inside.useProtocol(text);
  }

  #open() {
    if (!this.#isConnected) return;
    this.#askQuestions();
    const [types, next] = [this.#nextTypes, this.#next];
    this.#nextTypes = this.#next = undefined;
    if (types?.url) this.#inside.openTypologyUrl(types.url);
    else if (types) this.#inside.useTypology(types.text ?? 'null');
    if (!next) return;
    this.#state('loading', !next.clear);
    const { asksFirst = false } = next;
    if (next.url) this.#inside.openUrl(next.url, asksFirst);
    else if (next.bytes) this.#inside.openFile(next.name, next.bytes, asksFirst);
    else if (next.clear) this.#inside.clear();
    else if (next.begin) this.#inside.beginMap();
    else this.#inside.openText(next.text ?? 'null', asksFirst);
    if (next.clear) {
      this.#state('ready', false);
      this.#tellRefused('map', false);
    }
  }

  // Called from within the module, which must be left before anything of the page's is called.
  // The module holds this function, and must not hold the element by it.
  #teller() {
    const itself = new WeakRef(this);
    const hear = (name, detail) => {
      const element = itself.deref();
      if (element) element.#heard(name, detail);
    };
    return (name, detail) => queueMicrotask(() => hear(name, detail));
  }

  #heard(name, detail) {
    switch (name) {
      case 'chosen':
        // A person opened a file.
        this.#supersede();
        break;
      case 'opened':
        this.#isFresh = true;
        break;
      case 'types':
        this.#tellRefused('types', false);
        break;
      case 'drawn':
        if (this.#isFresh) this.#ready();
        break;
      case 'layout':
        this.layout = detail;
        break;
      case 'select':
        this.#dispatch('select', { selection: this.selection });
        break;
      case 'change':
        this.#dispatch('change', detail);
        break;
      case 'kept':
        this.#dispatch('kept', detail);
        break;
      case 'hide':
        this.#dispatch('hide', { hidden: detail });
        break;
      case 'talking':
        this.#state('talking', detail);
        break;
      case 'questions':
        this.#tellRefused('questions', false);
        break;
      case 'questions-error':
        this.#fail('questions', detail);
        break;
      case 'error':
        this.#fail('map', detail);
        break;
      case 'types-error':
        this.#fail('types', detail);
        break;
    }
  }

  #fail(what, message) {
    this.#tellRefused(what, true);
    if (what === 'map') {
      this.#state('loading', false);
      this.#loading?.reject(new Error(message));
      this.#loading = undefined;
    }
    this.#dispatch('error', { message });
  }

  #tellRefused(what, isRefused) {
    this.#refused[what] = isRefused;
    this.#state('error', Object.values(this.#refused).includes(true));
  }

  #ready() {
    this.#isFresh = false;
    const { selection } = this.#early;
    delete this.#early.selection;
    if (selection) this.#inside?.select(selection);
    this.#state('loading', false);
    this.#tellRefused('map', false);
    this.#state('ready', true);
    this.#loading?.resolve();
    this.#loading = undefined;
    this.#dispatch('ready');
  }

  #dispatch(name, detail) {
    const options = { bubbles: true, composed: true, detail };
    this.dispatchEvent(new CustomEvent(`wellbeing-map-${name}`, options));
  }

  // For `:state()`, where the browser has it.
  #state(name, isOn) {
    const states = this.#internals?.states;
    try {
      states?.[isOn ? 'add' : 'delete'](name);
    } catch {
      // Browsers of before 2024 want names with two dashes, which no page asks for.
    }
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
    this.#refusal = sentence;
    this.#fail('map', sentence);
  }
}

/**
 * Registers the element, once a page.
 * @internal
 * @param {Resources} resources
 */
export function define(resources) {
  WellbeingMapElement.resources ??= resources;
  if (globalThis.customElements && !customElements.get('wellbeing-map')) {
    customElements.define('wellbeing-map', WellbeingMapElement);
  }
}
