// Lays a large map out beside the page, which stays responsive. The element starts it.

import { layoutMap } from './core/index.js';

addEventListener('message', ({ data: { text, options } }) => {
  const onProgress = (share) => postMessage({ share });
  const { positions, rings } = layoutMap(text, { ...options, onProgress });
  postMessage({ positions: Object.entries(positions), rings });
});

// What is sent before the core has loaded would be lost.
postMessage({ ready: true });
