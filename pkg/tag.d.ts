// What the tag takes and tells in templates that are checked, whatever framework they are of.

import type { MapRecord, Typology } from './core/index.js';

/** Attributes, and properties of the same names. */
export interface WellbeingMapProperties {
  src?: string;
  map?: MapRecord | string | null;
  typology?: Typology | string | null;
  mode?: 'view' | 'edit' | 'present';
  layout?: 'rings' | 'kinds' | 'free';
  selection?: string[];
  filter?: {
    kind?: string[];
    role?: string[];
    wellbeing_effect?: number[];
    helps_when?: string[];
    formal?: boolean;
  } | null;
}

export interface WellbeingMapEvents {
  'wellbeing-map-ready': CustomEvent;
  'wellbeing-map-change': CustomEvent;
  'wellbeing-map-select': CustomEvent<{ selection: string[] }>;
  'wellbeing-map-error': CustomEvent<{ message: string }>;
}

declare global {
  interface HTMLElementEventMap extends WellbeingMapEvents {}
}
