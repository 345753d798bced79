/**
 * Up to a number of nodes, the first that a search from the one with most ties reaches, and the
 * ties between them.
 */
export function connectedPart({ name, n, edges }, most) {
  const reached = search(neighboursOf(n, edges), most);
  const number = new Map([...reached].map((node, index) => [node, index]));
  const within = edges.filter((edge) => edge.every((node) => reached.has(node)));
  const numbered = within.map((edge) => edge.map((node) => number.get(node)));
  return { name, n: reached.size, edges: numbered };
}

function neighboursOf(n, edges) {
  const neighbours = Array.from({ length: n }, () => []);
  for (const [a, b] of edges) {
    neighbours[a].push(b);
    neighbours[b].push(a);
  }
  return neighbours;
}

function search(neighbours, most) {
  const tieCounts = neighbours.map((others) => others.length);
  const reached = new Set([tieCounts.indexOf(Math.max(...tieCounts))]);
  // A set gives out what is added to it on the way.
  for (const node of reached) {
    for (const other of neighbours[node]) if (reached.size < most) reached.add(other);
  }
  return reached;
}
