/** One person's maps, version 1 of the map format. Unknown fields are kept. */
export interface MapRecord {
  format: 'wellbeing-map';
  version: 1;
  id: string;
  maps: NetworkMap[];
  [unknown: string]: unknown;
}

export interface NetworkMap {
  id: string;
  /** YYYY-MM-DD */
  date?: string;
  title?: string;
  ego?: Record<string, unknown>;
  alters: Alter[];
  ties: Tie[];
  [unknown: string]: unknown;
}

export interface Alter {
  id: string;
  kind: 'person' | 'place' | 'activity';
  label: string;
  role?: string;
  role_label?: string;
  ring?: 1 | 2 | 3;
  contact_frequency?:
    'daily' | 'several_weekly' | 'weekly' | 'monthly' | 'several_yearly' | 'yearly_or_less';
  /** 0 to 120 */
  years_known?: number;
  new_in_last_year?: boolean;
  wellbeing_effect?: -2 | -1 | 0 | 1 | 2;
  support_received?: Support[];
  support_given?: Support[];
  wish?: 'more' | 'same' | 'less' | 'end';
  stigma?: boolean;
  helps_when?: ('well' | 'low' | 'high' | 'early_warning' | 'crisis')[];
  note?: string;
  /** Pinned here, in map units. */
  position?: [x: number, y: number];
  [unknown: string]: unknown;
}

export type Support =
  'emotional' | 'practical' | 'information' | 'companionship' | 'financial' | 'health';

export interface Tie {
  a: string;
  b: string;
  strength?: 1 | 2 | 3;
  [unknown: string]: unknown;
}

/** A record, its JSON, or the bytes of its file. */
export type MapInput = MapRecord | string | Uint8Array;

/** What the functions throw. */
export interface MapError extends Error {
  /** Rules that the file breaks, up to 20; empty where it is no map file at all. */
  faults?: { place: string; found: string; allowed: string }[];
}

/** Figures of one map; `null` where undefined. Shares are 0 to 1. */
export interface Statistics {
  people: number;
  places: number;
  activities: number;
  connections: number;
  role_known: number;
  contact_frequency_known: number;
  new_in_last_year_known: number;
  years_known_known: number;
  wellbeing_effect_known: number;
  family_share: number | null;
  friend_share: number | null;
  practitioner_share: number | null;
  wider_share: number | null;
  role_blau: number | null;
  role_iqv: number | null;
  /** Rings 1, 2, 3 and not placed. */
  ring_counts: [number, number, number, number];
  weekly_share: number | null;
  new_share: number | null;
  mean_years_known: number | null;
  helping_share: number | null;
  hindering_share: number | null;
  mean_wellbeing_effect: number | null;
  reciprocity: number | null;
  multiplexity: number | null;
  practitioner_only_support: Support[];
  people_ties: number;
  density: number | null;
  components: number;
  largest_component_share: number | null;
  isolates: number;
  mean_degree: number | null;
  degree_centralization: number | null;
  transitivity: number | null;
  mean_clustering: number | null;
  effective_size: number | null;
  efficiency: number | null;
  constraint: number | null;
  hierarchy: number | null;
  betweenness_centralization: number | null;
  ego_betweenness: number | null;
  diameter: number | null;
  mean_distance: number | null;
  core_number_max: number | null;
  cliques: number | null;
  communities: number | null;
  modularity: number | null;
  /** Ids, in order. */
  cut_people: string[];
  gateway_share: number | null;
  formal_informal_ei: number | null;
  social_capital: number | null;
  wellbeing_metric: number | null;
  betweenness_sampled?: Sampled;
  closeness_centrality_sampled?: Sampled;
  harmonic_centrality_sampled?: Sampled;
  ego_betweenness_sampled?: Sampled;
  mean_distance_sampled?: Sampled;
  /** The longest way found, where `diameter` could not be settled. */
  diameter_at_least?: number;
  /** Runs of the Leiden method, where they were fewer than ten. */
  communities_runs?: number;
  cliques_past_limit?: true;
  betweenness_past_limit?: true;
  eigenvector_centrality_past_limit?: true;
}

/** How a figure of a very large map was estimated. */
export interface Sampled {
  /** People the ways were followed from. */
  sources: number;
  /** In the figure's own unit; the largest of all people's. */
  standard_error: number;
}

export interface PersonStatistics {
  degree: number;
  betweenness: number | null;
  closeness_centrality: number | null;
  harmonic_centrality: number | null;
  eigenvector_centrality: number | null;
  clustering: number;
  core_number: number;
  dyadic_constraint: number;
  community: number | null;
}

/** What can be measured of a graph's nodes. */
export type NodeMeasure =
  | 'degree'
  | 'betweenness'
  | 'closeness_centrality'
  | 'harmonic_centrality'
  | 'eigenvector_centrality'
  | 'clustering'
  | 'core_number'
  | 'community';

/** Where a map stands among the types: a prompt for conversation, never a diagnosis. */
export interface Classification {
  typology: string;
  outcome: 'typed' | 'between' | 'insufficient';
  /** Id of the type where the outcome is `typed`. */
  type: string | null;
  /** Nearest and next type where the outcome is `between`. */
  between: [string, string] | null;
  memberships: Record<string, number> | null;
  distances: Record<string, number> | null;
  robustness: number | null;
  reasons: {
    feature: string;
    value: number;
    contribution: number;
    points_to: string | null;
    sentence: string;
  }[];
  /** The smallest change, all else the same, after which another type is the nearest; null where there is none, or nothing can be said. Information, not advice. */
  change: {
    feature: string;
    from: number;
    to: number;
    /** For a share, the feature that falls by as much. */
    instead_of: string | null;
    standard_units: number;
    nearest: string;
    sentence: string;
  } | null;
  unknown_features: string[];
  to_add: string[];
}

/** How good a graph's drawing is. */
export interface GraphQuality {
  /** Scale-normalised stress, 0 best; null where no two nodes are joined by a path. */
  sns: number | null;
  /** Neighbourhood preservation, 0 to 1, 1 best; null without edges. */
  np: number | null;
  /** Pairs of edges that cross, drawn straight. */
  crossings: number;
  /** `sns` and `np` are of 1,000 nodes with all others; above 10,000 nodes. */
  sampled?: true;
  /** `crossings` is foretold from 1,000 edges; above 40,000 edges. */
  crossings_sampled?: true;
}

export interface MapQuality extends GraphQuality {
  glyph_overlaps: number;
  label_overlaps: number;
  /** Names that found no room. */
  labels_hidden: number;
  ring_fidelity: number | null;
  /** Median way of those who were there before, in map units. */
  displacement: number | null;
}

export interface MapLayout {
  /** By alter id, in map units; ego stands at [0, 0]. */
  positions: Record<string, [x: number, y: number]>;
  /** From the inside; `ring` is null for alters that were not placed. */
  rings: { ring: 1 | 2 | 3 | null; radius: number }[];
  /** Only where it was asked for. */
  quality?: MapQuality;
}

/** What a picture of ties shows best: steps apart, who belongs together, or both as far as they
 * go together. */
export type LayoutSetting = 'distances' | 'groups' | 'balanced';

export interface LayoutGraphOptions {
  /** `balanced` where not given. */
  setting?: LayoutSetting;
  /** Width over height of the place it is for, 0.2 to 5; 1.3 where not given. */
  aspect?: number;
  /** The same seed gives the same picture; 1 where not given. */
  seed?: number;
  /** Told the share that is done, 0 to 1; for graphs that take a while. */
  onProgress?: (share: number) => void;
}

export interface LayoutMapOptions extends LayoutGraphOptions {
  /** The last map of the record where not given. */
  mapId?: string;
  /** `rings` where not given; `setting` is for `free`. Where `aspect` is below 1, names keep near
   * the rings. */
  style?: 'rings' | 'free';
  /** People, places and activities keep to sectors of the rings; they do not where not given. */
  sectors?: boolean;
  /** The three rings are there also while nobody stands on one; they are not where not given. */
  allRings?: boolean;
  /** Size of glyphs and names against the rings, 0.5 to 4; 1 where not given. */
  scale?: number;
  /** Places of alters before an edit, by id: who was there stays about there, unless fewer than a
   * quarter were. Where not given, a record's later maps are laid out from the ones before. */
  previous?: Record<string, [x: number, y: number]>;
  /** Width and height of each alter's name in map units at scale 1, in the map's order; estimated
   * where not given. */
  labelSizes?: [width: number, height: number][];
  /** Measures the drawing, too. */
  quality?: boolean;
}

/** Reads a map file. @throws {MapError} */
export function parseMap(input: MapInput): MapRecord;

/** Measures a map, the record's last where `mapId` is not given. @throws {MapError} */
export function networkStats(
  input: MapInput,
  mapId?: string,
): { stats: Statistics; people: Record<string, PersonStatistics> };

/** Classifies a map by a typology, the built-in one where none is given. @throws {MapError} */
export function classify(
  input: MapInput,
  mapId?: string,
  typology?: TypologyInput,
): Classification;

/** Lays a map out. @throws {MapError} */
export function layoutMap(input: MapInput, options?: LayoutMapOptions): MapLayout;

/**
 * Lays out any graph. `edges` holds pairs of node indices below `nodeCount`; the result holds
 * x and y of each node, one after the other. @throws {Error}
 */
export function layoutGraph(
  nodeCount: number,
  edges: Uint32Array,
  options?: LayoutGraphOptions,
): Float32Array;

/** Measures a drawing of a graph, whoever made it; `positions` as `layoutGraph` gives them.
 * @throws {Error} */
export function measureLayout(
  nodeCount: number,
  edges: Uint32Array,
  positions: Float32Array | Float64Array,
): GraphQuality;

/**
 * Measures the nodes of any graph: for each measure asked for, all where not given, a list by
 * node. `limits` tells what is estimated in a graph of more than 10,000 nodes. @throws {Error}
 */
export function measureGraph<M extends NodeMeasure = NodeMeasure>(
  nodeCount: number,
  edges: Uint32Array,
  options?: { measures?: M[] },
): Record<M, (number | null)[]> & {
  limits: Pick<
    Statistics,
    | 'betweenness_sampled'
    | 'closeness_centrality_sampled'
    | 'harmonic_centrality_sampled'
    | 'communities_runs'
    | 'betweenness_past_limit'
    | 'eigenvector_centrality_past_limit'
  >;
};

/** A typology file; `typologies/typology.schema.json` describes every field. */
export interface Typology {
  format: 'wellbeing-map-typology';
  version: 1;
  id: string;
  title: string;
  /** Shown wherever a type is shown. */
  statement: string;
  sources: { id: string; text: string; doi?: string }[];
  features: { id: string; title: string; [field: string]: unknown }[];
  types: {
    id: string;
    title: string;
    description: string;
    source?: string;
    prototype: Record<string, Quantity>;
  }[];
  decision: Record<string, unknown>;
  [unknown: string]: unknown;
}

/** A number and what it rests on. */
export interface Quantity {
  value: number;
  basis: 'published' | 'assumption' | 'fitted';
  source?: string;
  reason?: string;
}

/** A typology, its JSON, or the bytes of its file. */
export type TypologyInput = Typology | string | Uint8Array;

/** Reads a typology file; throws a `MapError` that names each broken rule. */
export function parseTypology(input: TypologyInput): Typology;

/** The types that are used where no others are given. */
export function builtInTypology(): Typology;

/** What a fit adds to its typology. */
export interface Fit extends Typology {
  fit: {
    maps: number;
    left_out: number;
    k: number;
    seed: number;
    /** Bootstraps behind the stability. */
    draws: number;
    /** Maps compared pair by pair, where these were not all. */
    compared: number | null;
    dropped_features: string[];
  };
  silhouettes: Silhouette[];
  /** In the order of the types. */
  clusters: {
    id: string;
    n: number;
    /** In transformed units; over all maps that were clustered. */
    means: Record<string, number>;
    sds: Record<string, number | null>;
    silhouette: number | null;
    /** Mean Jaccard index over the bootstraps made so far. */
    stability: number | null;
    /** `RECORD/MAP` */
    medoid: string | null;
  }[];
  /** By `RECORD/MAP` the type's id; null where a feature is unknown. */
  assignments: Record<string, string | null>;
}

/** Mean silhouette of k clusters, -1 to 1. */
export interface Silhouette {
  k: number;
  silhouette: number;
}

/** One element of a picture. */
export interface SvgTree {
  tag: string;
  attributes: [name: string, value: string][];
  text: string | null;
  children: SvgTree[];
}

/**
 * Maps of many people: read, measured and clustered a step at a time, so that a worker can tell
 * how far it is, and be stopped between two steps.
 */
export class Cohort {
  constructor();
  /** Takes map files (one record, or a record a line) or a Network Canvas export, for `read`.
   * Throws an Error; with `nodeTypes` where `kinds` must say what these are. */
  open(
    files: { name: string; bytes: Uint8Array }[],
    options?: {
      kinds?: Record<string, 'person' | 'place' | 'activity'>;
      edgeTypes?: string[];
    },
  ): void;
  /** Reads and measures up to `count` records more; gives the share that is done, 1 at the end. */
  read(count: number): number;
  /** What could not be read, with its place. */
  problems(): string[];
  /** How an export was read. */
  notes(): string[];
  maps(): {
    /** `RECORD/MAP` */
    id: string;
    record: string;
    map: string;
    title: string | null;
    stats: Statistics;
  }[];
  /** What each figure that is a number is called and means. */
  static figures(): { key: string; name: string; meaning: string; range: string }[];
  /** The figures of all maps as comma-separated values with a header. */
  csv(): string;
  /** Of each map, in the order of `maps()`. */
  classify(typology?: TypologyInput): Classification[];
  /** Circumstances of people counted in groups: for each map a number from 0, or null. */
  context(
    groups: (number | null)[],
    groupCount: number,
  ): { question: string; answers: { answer: string; counts: number[] }[] }[];
  /** A map's picture; small ones are without names. */
  picture(index: number, small: boolean): SvgTree;
  /** Clusters the maps for 2 to 8 types by a typology's features, in one step: a second or two for
   * 5,000 maps and more. Throws where they are too few or a feature is unknown on most. */
  cluster(
    typology?: TypologyInput,
    options?: { seed?: number; features?: string[] },
  ): { silhouettes: Silhouette[]; clearest: number; draws: number };
  /** Makes one bootstrap more of `k` types; gives the share that is done, 1 at the end. */
  bootstrap(k: number): number;
  /** The typology of `k` types as a file's text, with its tables (`JSON.parse` gives a `Fit`);
   * stability is that of the bootstraps made so far. */
  fit(k: number): string;
  /** Frees its memory. */
  free(): void;
}
