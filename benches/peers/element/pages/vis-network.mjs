// Of the builds for bundlers, this is the smallest. Its style sheet is for buttons and forms that
// are not shown here.
import { DataSet } from 'vis-data/esnext';
import { Network } from 'vis-network/esnext';

const container = document.querySelector('#picture');
const { alters, ties } = (await (await fetch(document.body.dataset.map)).json()).maps[0];

const data = {
  nodes: new DataSet(alters.map(({ id, label }) => ({ id, label }))),
  edges: new DataSet(ties.map(({ a, b }) => ({ from: a, to: b }))),
};
// Its defaults, but that names are shown however small they are, and that ties are straight, as
// they are in Cytoscape: bent ones take part in its simulation, each as a node more.
const network = new Network(container, data, {
  layout: { randomSeed: 1 },
  edges: { smooth: false },
  nodes: { scaling: { label: { drawThreshold: 0 } } },
});
// When it first shows the map, whose nodes then still move for a while.
network.once('stabilizationIterationsDone', window.drawn);

window.picture = {
  box: () => container.getBoundingClientRect(),
  enlarge() {
    // Where it is moved about, nothing else is to move.
    network.setOptions({ physics: false });
    network.moveTo({ scale: network.getScale() * 1.25 });
  },
  places() {
    const { left, top } = container.getBoundingClientRect();
    return Object.values(network.getPositions()).map((position) => {
      const { x, y } = network.canvasToDOM(position);
      return { x: x + left, y: y + top };
    });
  },
  isPaper(x, y) {
    const { left, top } = container.getBoundingClientRect();
    return network.getNodeAt({ x: x - left, y: y - top }) === undefined;
  },
  view: () => JSON.stringify(network.getViewPosition()),
};
