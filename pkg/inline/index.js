// Registers <wellbeing-map> with its program inside of this script, for pages whose policy lets
// nothing be fetched (`connect-src 'none'`). It is larger than the other, and the browser can't
// compile it while it arrives.

import init, { MapElement } from '../element/wellbeing_map.js';
import { WellbeingMapElement, define } from '../wellbeing-map-element.js';
import { messages as embedded, program } from './embedded.js';

/** The wasm module: raw deflate, written in base64. */
const unpacked = () => {
  const bytes = Uint8Array.from(atob(program), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).arrayBuffer();
};

// All elements of a page share one module.
let module;
const load = () =>
  (module ??= unpacked()
    .then((bytes) => init({ module_or_path: bytes }))
    .then(
      () => MapElement,
      (error) => {
        // So that the next element tries again.
        module = undefined;
        throw error;
      },
    ));

const messages = async (language) => embedded[language];

// A worker would have to fetch its program; large maps are laid out in the page instead.
const startWorker = () => {
  throw new Error('no worker');
};

define({ load, messages, startWorker });

export { WellbeingMapElement };
