// Makes tables of what run.mjs writes: `cat LINES… | node table.mjs`.

import { text } from 'node:stream/consumers';
import { circumstances } from '../circumstances.mjs';
import { distinct, markdownTable, rounded } from '../markdown.mjs';

const VERSIONS = {
  lockFile: '../../Cargo.lock',
  crates: ['wellbeing-map'],
  packages: ['cytoscape', 'cytoscape-fcose', 'vis-network'],
};
const CAPTION = `
“Code” is all JavaScript, WebAssembly and CSS that the page asks for, compressed by gzip. “Drawn” is
the median time in ms from navigation, nothing being cached, until the whole map with its names is
on the screen. “Frame” is the 95th percentile of the ms from one frame to the next while the map,
enlarged by a quarter, is moved about for three seconds, with the number of frames that took more than
50 ms; “in view” says how many alters stand in the part that is shown then. 4× is with a processor
slowed down to a quarter. All are drawn without a graphics card.`;
const HEAD = ['Library', 'Code, kB', 'Drawn', 'Drawn, 4×', 'Frame', 'Frame, 4×', 'In view'];

const written = (await text(process.stdin)).split('\n').filter(Boolean);
const lines = written.map((line) => JSON.parse(line));

console.log(await circumstances(['chromium'], VERSIONS));
console.log(CAPTION);
for (const alters of distinct(lines, (line) => line.alters)) {
  console.log(`\n### ${alters} alters\n\n${table(lines.filter((line) => line.alters === alters))}`);
}

function table(lines) {
  const rows = distinct(lines, ({ library }) => library).map((library) => {
    const at = (slowdown) =>
      lines.find((line) => line.library === library && line.slowdown === slowdown);
    const { inView = '–' } = at(1);
    return [library, code(at(1)), drawn(at(1)), drawn(at(4)), frame(at(1)), frame(at(4)), inView];
  });
  return markdownTable(HEAD, rows);
}

function code({ gzipBytes }) {
  return gzipBytes === undefined ? '–' : (gzipBytes / 1_000).toFixed(0);
}

function drawn({ note, drawnMs }) {
  return note ?? rounded(drawnMs);
}

function frame({ p95Ms, long }) {
  return p95Ms === undefined ? '–' : `${p95Ms.toFixed(1)} (${long})`;
}
