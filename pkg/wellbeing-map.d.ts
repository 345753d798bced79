import type { MapRecord, Typology } from './core/index.js';

/** `<wellbeing-map src="…">`: a person's map, drawn, counted and typed on this device. */
export class WellbeingMapElement extends HTMLElement {
  /** The record on show, with alters pinned where they were dragged to. A bad one is said on
   * the page, and the map that was there stays. */
  get map(): MapRecord | null;
  set map(record: MapRecord | string);
  /** The types that maps are compared with; null before the program has loaded. A bad one is
   * said on the page, and the types that were there stay; null sets the built-in ones. */
  get typology(): Typology | null;
  set typology(typology: Typology | string | null);
}

declare global {
  interface HTMLElementTagNameMap {
    'wellbeing-map': WellbeingMapElement;
  }
}
