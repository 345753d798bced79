// What the tables have in common.

/** Rows of cells under a head, the first columns of which are words and the others figures. */
export function markdownTable(head, rows, words = 1) {
  const rule = head.map((_, column) => (column < words ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** To three digits, or to the unit where that is more. */
export function rounded(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

export function distinct(lines, key) {
  return [...new Set(lines.map(key))];
}
