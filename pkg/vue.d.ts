// The tag in Vue's templates: `import type {} from 'wellbeing-map/vue';` once in a project.

import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { WellbeingMapEvents, WellbeingMapProperties } from './tag.js';

type Listeners = { [Name in keyof WellbeingMapEvents]: (event: WellbeingMapEvents[Name]) => void };

declare module 'vue' {
  interface GlobalComponents {
    'wellbeing-map': new () => {
      $props: HTMLAttributes & WellbeingMapProperties & PublicProps;
      $emit: EmitFn<Listeners>;
    };
  }
}
