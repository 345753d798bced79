// One row a graph: ours beside the fastest peer and the one with the least stress.

import { distinct, markdownTable, rounded } from '../markdown.mjs';
import { isOurs } from './ours.mjs';

const HEAD = ['Graph', '`distances`', '`balanced`', 'Fastest peer', 'Peer of least SNS'];

/** A table for the lines from one place; a cell is ms, SNS, NP and crossings. */
export function summaryTable(lines) {
  const graphs = distinct(lines, ({ graph }) => graph);
  const rows = graphs.map((graph) => row(lines.filter((line) => line.graph === graph)));
  return markdownTable(HEAD, rows);
}

function row(lines) {
  const [{ graph, n }] = lines;
  const ours = (setting) => lines.find(({ library }) => library === `wellbeing-map ${setting}`);
  const peers = lines.filter((line) => !isOurs(line) && line.milliseconds !== null);
  const least = (figure) => peers.filter((line) => line[figure] !== null)
    .sort((a, b) => a[figure] - b[figure])[0];
  const named = (line) => (line ? `${line.library}: ${cell(line)}` : 'none within the time');
  const name = n > 5_000 ? graph : `${graph} (${n})`;
  return [
    name,
    cell(ours('distances')),
    cell(ours('balanced')),
    named(least('milliseconds')),
    named(least('sns')),
  ];
}

function cell({ milliseconds, sns, np, crossings }) {
  const figures = [sns?.toFixed(3), np?.toFixed(2), crossings].map((figure) => figure ?? '–');
  return [`${rounded(milliseconds)} ms`, ...figures].join(' · ');
}
