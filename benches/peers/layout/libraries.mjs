// What is compared, ours first.
//
// A library's `prepare` builds what it keeps a graph in. The `call` it returns is timed and lays
// the graph out from the same start each time; `positions` reads x and y in turn from what the
// call returned.

import { antv } from './libraries/antv.mjs';
import { cola } from './libraries/cola.mjs';
import { d3Force } from './libraries/d3-force.mjs';
import { egraphFullSgd, egraphSparseSgd } from './libraries/egraph.mjs';
import { fcose } from './libraries/fcose.mjs';
import { forceGraph } from './libraries/force-graph.mjs';
import { graphology } from './libraries/graphology.mjs';
import { ngraph } from './libraries/ngraph.mjs';
import { wellbeingMaps } from './libraries/wellbeing-map.mjs';

export const libraries = [
  ...wellbeingMaps,
  d3Force,
  ngraph,
  graphology,
  fcose,
  cola,
  egraphFullSgd,
  egraphSparseSgd,
  antv,
  forceGraph,
];
