/** For libraries that keep figures for each pair of nodes: too many for the memory beyond this. */
export const ALL_PAIRS = { mostNodes: 20_000, tooLarge: 'all pairs: not tried' };
