// What is aimed at, beside the best of the peers. Misses are bold.

import { distinct, markdownTable, rounded } from '../markdown.mjs';
import { isOurs } from './ours.mjs';

/** How many times as fast as the fastest peer of a kind. */
const DISTANCES_OVER_JS = 10;
const DISTANCES_OVER_WASM = 2;
const BALANCED_OVER_JS = 5;
/** Of stress: less is no difference. */
const TOLERANCE = 0.0005;

const HEAD = [
  'Graph',
  `distances: ${DISTANCES_OVER_JS}× the fastest in JavaScript`,
  `distances: ${DISTANCES_OVER_WASM}× the fastest in wasm`,
  'distances: SNS no worse than any',
  `balanced: ${BALANCED_OVER_JS}× the fastest in JavaScript`,
  'balanced: nobody better in SNS, NP and crossings',
];

export const TARGETS_CAPTION = `
A ratio above 1 says that ours is the faster. SNS counts as no worse up to ${TOLERANCE}. A peer
is better in SNS, NP and crossings only where it is better in each of the three. Peers without
a time or figures are left out.`;

/** A row a graph, for the lines from one place. */
export function targetsTable(lines) {
  const graphs = distinct(lines, ({ graph }) => graph);
  const rows = graphs.map((graph) =>
    row(
      graph,
      lines.filter((line) => line.graph === graph),
    ),
  );
  const cells = rows.flatMap(([, ...cells]) => cells);
  const misses = cells.filter((cell) => cell.startsWith('**')).length;
  const judged = cells.filter((cell) => cell !== NOT_JUDGED).length;
  return `${markdownTable(HEAD, rows, HEAD.length)}\n\nMissed: ${misses} of ${judged}.`;
}

const NOT_JUDGED = '–';

function row(graph, lines) {
  const setting = (name) => lines.find(({ library }) => library === `wellbeing-map ${name}`);
  const peers = lines.filter((line) => !isOurs(line));
  const ofKind = (kind) => peers.filter((line) => line.kind === kind);
  return [
    graph,
    speed(setting('distances'), ofKind('js'), DISTANCES_OVER_JS),
    speed(setting('distances'), ofKind('wasm'), DISTANCES_OVER_WASM),
    stress(setting('distances'), peers),
    speed(setting('balanced'), ofKind('js'), BALANCED_OVER_JS),
    betterThan(setting('balanced'), peers),
  ];
}

function speed(ours, peers, target) {
  const fastest = least(peers, 'milliseconds');
  if (!isKnown(ours, 'milliseconds') || !fastest) return NOT_JUDGED;
  const ratio = fastest.milliseconds / ours.milliseconds;
  return judged(ratio >= target, `${rounded(ratio)}× ${fastest.library}`);
}

function stress(ours, peers) {
  const best = least(peers, 'sns');
  if (!isKnown(ours, 'sns') || !best) return NOT_JUDGED;
  const difference = ours.sns - best.sns;
  const how = `${Math.abs(difference).toFixed(4)} ${difference > 0 ? 'worse' : 'better'}`;
  return judged(difference <= TOLERANCE, `${how} than ${best.library}`);
}

function betterThan(ours, peers) {
  const measures = ['sns', 'np', 'crossings'];
  const known = peers.filter((peer) => measures.every((measure) => isKnown(peer, measure)));
  if (!measures.every((measure) => isKnown(ours, measure)) || !known.length) return NOT_JUDGED;
  const better = known.filter(
    ({ sns, np, crossings }) => sns < ours.sns && np > ours.np && crossings < ours.crossings,
  );
  return judged(!better.length, better.map(({ library }) => library).join(', ') || 'nobody');
}

const judged = (isMet, words) => (isMet ? words : `**missed: ${words}**`);

const isKnown = (line, key) => typeof line?.[key] === 'number';

function least(lines, key) {
  const known = lines.filter((line) => isKnown(line, key));
  return known.sort((a, b) => a[key] - b[key])[0];
}
