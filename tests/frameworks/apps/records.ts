// What every app shows: two maps, and one that is none.

import type { MapRecord } from 'wellbeing-map/core';
import second from './family-and-stable.json';
import first from './formal-and-sparse.json';

export const records = [first, second] as MapRecord[];
export const noRecord = { format: 'something else' } as unknown as MapRecord;
