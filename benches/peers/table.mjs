// Makes tables of what the benchmarks write: `cat LINES… | node table.mjs`.

import { text } from 'node:stream/consumers';
import { circumstances } from './circumstances.mjs';
import { distinct, markdownTable, rounded } from './markdown.mjs';

const OURS = 'wellbeing-map';
const CAPTION = `
Milliseconds a call. Q is the modularity of the communities: ${OURS} takes the best of ten runs
and improves it, graphology makes one run. “Everything” is all that a library has of the other
measures; ${OURS} finds more besides. “Over 60 s” is foretold from a part of the graph.`;
const VERSIONS = {
  lockFile: 'native/Cargo.lock',
  crates: ['wellbeing-map', 'rustworkx-core'],
  packages: ['graphology', 'graphology-metrics', 'graphology-communities-louvain', 'cytoscape'],
};
const PLACES = { native: 'Native', node: 'Node.js', chromium: 'Chromium' };

const written = (await text(process.stdin)).split('\n').filter(Boolean);
const lines = written.map((line) => JSON.parse(line));
const places = Object.keys(PLACES).filter((place) => at(place).length > 0);

console.log(await circumstances(places, VERSIONS));
console.log(CAPTION);
for (const place of places) console.log(`\n### ${PLACES[place]}\n\n${table(at(place))}`);

/** Lines from a place; the native program does not name it. */
function at(place) {
  return lines.filter(({ where = 'native' }) => where === place);
}

function table(lines) {
  const libraries = distinct(lines, ({ library }) => library);
  const head = ['Graph', 'Measure', ...libraries, 'Fastest peer / ours'];
  const graphs = distinct(lines, ({ graph }) => graph);
  const rows = graphs.flatMap((graph) => rowsOf(graph, libraries, lines));
  return markdownTable(head, rows, 2);
}

/** A row a measure; a library that lacks it has no line. */
function rowsOf(graph, libraries, lines) {
  const ofGraph = lines.filter((line) => line.graph === graph);
  return distinct(ofGraph, ({ measure }) => measure).map((measure) => {
    const ofMeasure = ofGraph.filter((line) => line.measure === measure);
    const cells = libraries.map((name) => cell(ofMeasure.find(({ library }) => library === name)));
    return [graph, measure, ...cells, ratio(ofMeasure)];
  });
}

function cell(line) {
  if (!line) return '–';
  if (line.milliseconds === null) return line.note;
  const quality = line.modularity === undefined ? '' : ` (Q ${line.modularity.toFixed(4)})`;
  return rounded(line.milliseconds) + quality;
}

/** Above 1 where ours is the faster. */
function ratio(lines) {
  const timed = lines.filter(({ milliseconds }) => milliseconds !== null);
  const ours = timed.find(({ library }) => library === OURS);
  const peers = timed.filter((line) => line !== ours);
  if (!ours || peers.length === 0) return '–';
  const fastest = Math.min(...peers.map(({ milliseconds }) => milliseconds));
  return `${rounded(fastest / ours.milliseconds)}×`;
}
