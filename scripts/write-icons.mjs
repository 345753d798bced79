// Paints www/icon.svg as the images that a device wants for an installed page. Run it when the
// icon has changed; the images are kept with the sources.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from '../tests/web/browser.mjs';

const www = new URL('../www/', import.meta.url);

/** How much of the image the drawing takes, and whether its ground has round corners. */
const IMAGES = [
  { name: 'icon-192.png', size: 192, share: 0.84, isRound: true },
  { name: 'icon-512.png', size: 512, share: 0.84, isRound: true },
  // A device cuts it to its own shape and leaves a circle of four fifths at least, which the
  // drawing, a third wider in its corners, keeps within.
  { name: 'icon-maskable-512.png', size: 512, share: 0.7 },
  // Apple's devices cut its corners only, and have black for what is not painted.
  { name: 'apple-touch-icon.png', size: 180, share: 0.8 },
];

const svg = await readFile(new URL('icon.svg', www), 'base64');
const html = ({ size, share, isRound }) => `<!doctype html><style>
  body { margin: 0; }
  div { display: grid; place-content: center; width: ${size}px; height: ${size}px;
    border-radius: ${isRound ? 20 : 0}%; background: #ffffff; }
  img { width: ${share * size}px; }
  </style><div><img src="data:image/svg+xml;base64,${svg}"></div>`;

const browser = await launch();
const page = await browser.newPage();
for (const image of IMAGES) {
  const { name, size } = image;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(html(image));
  await page.screenshot({ path: fileURLToPath(new URL(name, www)), omitBackground: true });
}
await browser.close();
