// Registers <wellbeing-map>, whose program is a file beside this one.

import init, { MapElement } from './element/wellbeing_map.js';
import { WellbeingMapElement, define } from './wellbeing-map-element.js';

// All elements of a page share one module.
let module;
const load = () =>
  (module ??= init({
    module_or_path: new URL('./element/wellbeing_map_bg.wasm', import.meta.url),
  }).then(
    () => MapElement,
    (error) => {
      // So that the next element tries again.
      module = undefined;
      throw error;
    },
  ));

const messages = async (language) => {
  const response = await fetch(new URL(`./languages/${language}.ftl`, import.meta.url));
  if (!response.ok) throw new Error(`The server answered ${response.status} for ${response.url}.`);
  return response.text();
};

// The same file for every page; where it may not run, the element works in the page instead.
// Bundlers know a worker and all it imports by these very words.
const startWorker = () =>
  trusting(() => new Worker(new URL('./layout-worker.js', import.meta.url), { type: 'module' }));

// A page that requires Trusted Types takes no address that is text.
let policy;
const trusting = (start) => {
  if (!globalThis.trustedTypes) return start();
  policy ??= trustedTypes.createPolicy('wellbeing-map', { createScriptURL: (address) => address });
  const { Worker } = globalThis;
  globalThis.Worker = function (address, options) {
    return new Worker(policy.createScriptURL(String(address)), options);
  };
  try {
    return start();
  } finally {
    globalThis.Worker = Worker;
  }
};

define({ load, messages, startWorker });

export { WellbeingMapElement };
