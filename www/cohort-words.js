// Every sentence that the scripts of cohort.html say. What never changes stands in the page.

const whole = new Intl.NumberFormat('en');
const one = (count, singular, plural) =>
  `${whole.format(count)} ${count === 1 ? singular : plural}`;

export const maps = (count) => one(count, 'map', 'maps');
export const number = (value) => whole.format(value);
/** A share, 0 to 1. */
export const percent = (share) => `${Math.round(share * 100)} %`;

/** Two decimals. */
export const decimal = (value) =>
  value === null ? NOTHING : value.toFixed(2).replace('-', '\u2212');

export const NOTHING = '–';

export const opening = {
  reading: 'Reading the maps…',
  cancel: 'Cancel',
  cancelled: (rest) => `Stopped. ${rest}`,
  staysMaps: 'What was open before stays as it was.',
  staysNone: 'No maps are open.',
  opened: (count, records) =>
    `${one(count, 'map', 'maps')} of ${one(records, 'record', 'records')} read.`,
  none: (rest) => `No map could be read in these files. ${rest}`,
  leftOut: (problems, count) =>
    `${maps(count)} ${count === 1 ? 'was' : 'were'} read. ` +
    (problems === 1 ? 'One place is left out:' : `${number(problems)} places are left out:`),
  places: (count) => `${one(count, 'place', 'places')} could not be read`,
  more: (count) => `And ${number(count)} more.`,
  problems: 'What is left out',
  notes: 'How the export was read',
  tooLarge: (mebibytes) =>
    `These files are ${whole.format(mebibytes)} MiB. This page takes up to 200 MiB at once; for ` +
    'more there is the command line: wellbeing-map fit.',
  noFile: (name) => `${name} could not be read from the disk. Is it a folder, or has it moved?`,
  noExample: 'The example could not be fetched. Is this page still being served?',
  noWorker: (why) =>
    `This page can't read maps: its program did not start${why ? ` (${why})` : ''}. ` +
    'Load the page again, or try another browser.',
  fault: (why) =>
    `The program met a fault it did not expect (${why}). If it happens again, load the page again.`,
};

export const kinds = {
  legend: 'What are these?',
  help: 'The export holds groups that this page does not know.',
  choose: 'Choose…',
  names: { person: 'people', place: 'places', activity: 'activities' },
  go: 'Open the maps',
  leave: 'Leave it',
  missing: (names) => `Say what these are first: ${names}.`,
};

export const gallery = {
  map: (id, { people, places, activities }, type) =>
    `${id}: ${one(people, 'person', 'people')}, ${one(places, 'place', 'places')}, ` +
    `${one(activities, 'activity', 'activities')}. ${type}`,
  group: (title, count) => `${title}, ${maps(count)}`,
  leftOut: 'Left out of the types found here',
  more: (count) => `Show ${number(count)} more`,
  close: 'Close',
  pane: 'The picture, which can be moved',
  picture: (id) => `Picture of the map ${id}`,
  labels: {
    people: 'People',
    places: 'Places',
    activities: 'Activities',
    type: 'Type',
    found: 'Type found here',
  },
};

export const table = {
  caption:
    'A row is a map. Press a heading to sort. Shares are decimals: 0.25 is 25 %. – where a ' +
    'figure is not known or has no meaning.',
  record: 'Record',
  map: 'Map',
  type: 'Type',
  found: 'Type found here',
  titles: {
    record: 'Whose map it is, as the file has it.',
    map: 'Which of the record’s maps it is.',
    type: 'Where it stands among the types chosen below.',
    found: 'The type it was put in below.',
  },
  csv: 'Download as CSV',
  csvName: 'figures.csv',
  shown: (shown, all) => `${number(shown)} of ${maps(all)} shown.`,
  more: (count) => `Show ${number(count)} more`,
};

export const types = {
  disclaimer:
    'It is not a medical device and is not for diagnosis or decisions about treatment.',
  found: (k) => `The ${k} types found here`,
  opened: (title, name) => `${title} (${name})`,
  taken: (title) => `The types of the file are in use: ${title}.`,
  refused: (name) => `${name} can't be used as types; those in use stay.`,
  between: 'Between two types',
  betweenHelp: 'Near to two types: a small difference would change which is nearest.',
  insufficient: 'Not enough asked',
  insufficientHelp: 'Too little of what the types rest on is known of the map.',
  betweenOf: (first, second) => `Between “${first}” and “${second}”`,
  foundHelp:
    'Here the maps are compared with these types as any other map would be: one at the edge of ' +
    'its type may stand between two.',
  columns: { type: 'Type', description: 'What it is like', maps: 'Maps', share: 'Share' },
  all: 'All',
};

export const fit = {
  features: 'Features to compare',
  unknown: (count) => `not known on ${maps(count)}`,
  known: 'known on all maps',
  seed: 'Seed',
  seedHelp: 'Chance decides the redraws; the same seed gives the same result.',
  badSeed: 'The seed is a whole number from 0 to 4,294,967,295.',
  go: 'Find types',
  noFeature: 'Choose at least one feature.',
  tooFew: (known, all) =>
    `Types can't be found: the chosen features are all known on ${number(known)} of ` +
    `${maps(all)}, and at least 3 are needed.`,
  unknownOn: (title, count) => `${title} on ${number(count)}`,
  unknownList: (parts) => `Not known: ${parts.join('; ')}.`,
  finding: 'Comparing the maps…',
  legend: 'How many types',
  help:
    'The silhouette tells how clearly the maps fall apart into so many types: 1 is very ' +
    'clearly, 0 not at all.',
  types: (k) => `${k} types`,
  clearest: 'the clearest',
  redrawing: (k) => `Checking how stable ${k} types are: 100 redraws of the maps…`,
  cancel: 'Cancel',
  stopped: 'Stopped.',
  goOn: 'Go on',
  ready: (k, count) => `${k} types found in ${maps(count)}.`,
};

/** Thresholds of Hennig 2007. */
export const stability = (value) => {
  if (value === null) return 'not known in redraws';
  if (value >= 0.85) return 'stays much the same in 100 redraws';
  if (value >= 0.75) return 'mostly stays the same in 100 redraws';
  if (value >= 0.6) return 'partly stays the same in 100 redraws';
  return 'changes a lot in 100 redraws';
};

export const found = {
  title: (k) => `${k} types`,
  leftOut: (count, why) =>
    `${maps(count)} ${count === 1 ? 'was' : 'were'} left out, as not all features are known ` +
    `there${why ? ` (${why})` : ''}.`,
  feature: (title, count) => `${title} on ${number(count)}`,
  dropped: (titles) => `The same on every map, and so not used: ${titles}.`,
  compared: (count) => `Pairs were compared among ${maps(count)}, drawn by the seed.`,
  picture: (name) => `The map in the middle of ${name}`,
  middle: 'The map in its middle:',
  noMiddle: 'No map stands for it.',
  n: 'Maps',
  silhouette: 'Silhouette',
  stability: 'Stability',
  name: 'Name',
  description: 'Description',
  type: (index) => `Type ${index + 1}`,
  means: 'Means, with standard deviations in brackets',
  column: 'Feature',
  about: (value) => `about ${value}`,
  logarithm: 'as ln(1 + number)',
  download: 'Download the types',
  fileName: (k) => `types-k${k}.json`,
  empty: 'Give this type a name.',
  emptyDescription: 'Say in a few words what it is like.',
  alike: 'Another type has this name; give each its own.',
  fault: (allowed) => `This can't be kept. Allowed: ${allowed}.`,
  notDownloaded: 'The file was not made yet: see what is said beside the names.',
};

export const context = {
  by: 'Counted by',
  types: 'the types of the maps',
  found: 'the types found here',
  caption: 'Numbers of maps',
  answer: 'Answer',
  group: (title, count) => `${title} (${number(count)})`,
  left: 'Left out',
};
