// Makes tables of what run.mjs writes: `cat LINES… | node table.mjs`. With `summary` only one row
// a graph, as the README has it.

import { text } from 'node:stream/consumers';
import { circumstances } from '../circumstances.mjs';
import { distinct, markdownTable, rounded } from '../markdown.mjs';
import { isOurs } from './ours.mjs';
import { summaryTable } from './summary.mjs';
import { TARGETS_CAPTION, targetsTable } from './targets.mjs';

const PLACES = { node: 'Node.js', chromium: 'Chromium' };
const VERSIONS = {
  // The crate's own; force-graph-wasm asks for the same force_graph.
  lockFile: '../../Cargo.lock',
  crates: ['wellbeing-map', 'force_graph'],
  packages: [
    'd3-force',
    'ngraph.forcelayout',
    'graphology-layout-forceatlas2',
    'cytoscape',
    'cytoscape-fcose',
    'webcola',
    'egraph',
    '@antv/layout-wasm',
  ],
};
const CAPTION = `
Milliseconds a call. SNS is the scale-normalised stress, where less is better; NP the share of
neighbourhoods that are preserved, where more is better; both and the crossings are counted by
wellbeing-map for all. Each library has its defaults. egraph knows no graphs of more than one
component.`;

const written = (await text(process.stdin)).split('\n').filter(Boolean);
const lines = written.map((line) => JSON.parse(line));
const places = Object.keys(PLACES).filter((place) => at(place).length > 0);

console.log(await circumstances(places, VERSIONS));
if (process.argv[2] === 'summary') {
  for (const place of places) console.log(`\n${summaryTable(at(place))}`);
} else {
  printTables();
}

function printTables() {
  console.log(CAPTION);
  console.log(`\n### Targets\n${TARGETS_CAPTION}`);
  for (const place of places) {
    console.log(`\n#### ${PLACES[place]}\n\n${targetsTable(at(place))}`);
  }
  for (const place of places) {
    console.log(`\n### ${PLACES[place]}`);
    for (const graph of distinct(at(place), ({ graph }) => graph)) {
      console.log(graphTable(at(place).filter((line) => line.graph === graph)));
    }
  }
}

function at(place) {
  return lines.filter((line) => line.place === place);
}

function graphTable(lines) {
  const [{ graph, n, m }] = lines;
  const head = ['Library', 'ms', 'SNS', 'NP', 'Crossings'];
  const ordered = [...lines.filter(isOurs), ...lines.filter((line) => !isOurs(line))];
  return `\n#### ${graph}: ${n} nodes, ${m} edges\n\n${markdownTable(head, ordered.map(row))}`;
}

function row({ library, milliseconds, sns, np, crossings, note }) {
  const time = milliseconds === null ? [] : [rounded(milliseconds)];
  const timeOrNote = [...time, ...(note ? [note] : [])].join(', ');
  return [library, timeOrNote, figure(sns, 4), figure(np, 3), figure(crossings, 0)];
}

/** Undefined for some graphs, unknown where a library failed. */
function figure(value, digits) {
  return value?.toFixed(digits) ?? '–';
}
