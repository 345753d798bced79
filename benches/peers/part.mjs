/** The first nodes that a search from node 0 reaches, up to a number, and the ties between. */
export function connectedPart({ name, n, edges }, most) {
  const neighbours = Array.from({ length: n }, () => []);
  for (const [a, b] of edges) {
    neighbours[a].push(b);
    neighbours[b].push(a);
  }
  const reached = new Set([0]);
  for (const node of reached) {
    for (const other of neighbours[node]) if (reached.size < most) reached.add(other);
  }
  const number = new Map([...reached].map((node, index) => [node, index]));
  const within = edges.filter((edge) => edge.every((node) => reached.has(node)));
  const numbered = within.map((edge) => edge.map((node) => number.get(node)));
  return { name, n: reached.size, edges: numbered };
}
