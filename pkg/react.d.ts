// The tag in React's JSX: `import type {} from 'wellbeing-map/react';` once in a project.

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { WellbeingMapEvents, WellbeingMapProperties } from './tag.js';
import type { WellbeingMapElement } from './wellbeing-map.js';

type Html = DetailedHTMLProps<HTMLAttributes<WellbeingMapElement>, WellbeingMapElement>;
type Listeners = {
  [Name in keyof WellbeingMapEvents as `on${Name}`]?: (event: WellbeingMapEvents[Name]) => void;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'wellbeing-map': Html & WellbeingMapProperties & Listeners;
    }
  }
}
