// Never shown: that the types are in force is seen from what they refuse.

import type {} from 'wellbeing-map/react';

export const refused = [
  // @ts-expect-error There is no such layout.
  <wellbeing-map key="layout" layout="spiral" />,
  // @ts-expect-error A selection is a list of ids.
  <wellbeing-map key="select" onwellbeing-map-select={(event) => event.detail.selection.id} />,
];
