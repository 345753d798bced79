// What the tag takes and tells in templates that are checked, whatever framework they are of.

import type { WellbeingMapElement } from './wellbeing-map.js';

type Named = 'map' | 'mode' | 'layout' | 'selection' | 'filter';

/** Attributes, and properties of the same names. */
export type WellbeingMapProperties = Partial<Pick<WellbeingMapElement, Named>> & {
  src?: string;
  typology?: WellbeingMapElement['typology'] | string;
};

type Name = Extract<keyof HTMLElementEventMap, `wellbeing-map-${string}`>;

export type WellbeingMapEvents = Pick<HTMLElementEventMap, Name>;
