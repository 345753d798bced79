// Lays a large map out beside the page, which stays responsive. The element starts it.

import init, { layoutMap } from './core/wellbeing_map.js';

// Not awaited at the top: what fails there is told to nobody, and bundlers refuse it in workers.
init({ module_or_path: new URL('./core/wellbeing_map_bg.wasm', import.meta.url) }).then(
  () => {
    addEventListener('message', ({ data: { text, options } }) => {
      const onProgress = (share) => postMessage({ share });
      const { positions, rings } = layoutMap(text, { ...options, onProgress });
      postMessage({ positions: Object.entries(positions), rings });
    });
    // What is sent before would be lost.
    postMessage({ ready: true });
  },
  () => postMessage({ failed: true }),
);
