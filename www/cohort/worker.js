// Reads, measures and clusters beside the page. Long work is done in steps, so that a message
// that cancels it gets through.

const TYPOLOGIES = ['network_types_genie.json', 'structural_networks.json'];
const RECORDS_A_STEP = 25;
/** A typology is a small file; larger ones are not looked into for one. */
const TYPOLOGY_BYTES = 5 * 1024 * 1024;
const SAYS_TYPOLOGY = /"format"\s*:\s*"wellbeing-map-typology"/;

let core;
let cohort;
const cancelled = new Set();

/** Not imported at the top: what fails there is told to nobody. */
const loaded = import('../pkg/core/index.js').then(async (module) => {
  core = module;
  return { figures: core.Cohort.figures(), typologies: await typologies() };
});
loaded.then(
  (start) => postMessage({ ready: start }),
  (error) => postMessage({ failed: String(error?.message ?? error) }),
);

async function typologies() {
  const others = await Promise.all(TYPOLOGIES.map(fetchTypology));
  return [core.builtInTypology(), ...others.filter(Boolean)];
}

/** A typology that does not load is not offered. */
async function fetchTypology(name) {
  try {
    const answer = await fetch(new URL(`../pkg/typologies/${name}`, import.meta.url));
    return answer.ok ? core.parseTypology(await answer.text()) : null;
  } catch {
    return null;
  }
}

const WORK = {
  open,
  bootstrap,
  csv: () => cohort.csv(),
  classify: ({ typology }) => cohort.classify(typology),
  context: ({ groups, count }) => cohort.context(groups, count),
  picture: ({ index, small }) => cohort.picture(index, small),
  cluster: ({ typology, options }) => cohort.cluster(typology, options),
  typology: ({ text }) => core.parseTypology(text),
};

addEventListener('message', async ({ data: { id, ask, given, cancel } }) => {
  if (cancel !== undefined) return void cancelled.add(cancel);
  try {
    await loaded;
    postMessage({ id, done: await WORK[ask](given, id) });
  } catch (error) {
    postMessage({ id, error: told(error) });
  }
  cancelled.delete(id);
});

/** What can be posted of an error. */
function told(error) {
  return {
    message: String(error?.message ?? error),
    isFault: error instanceof WebAssembly.RuntimeError,
    isCancelled: error instanceof Cancelled,
    faults: error?.faults,
    nodeTypes: error?.nodeTypes,
    file: error?.file,
  };
}

class Cancelled extends Error {}

/** The typologies and the maps in files; the maps replace the former ones once all are read. */
async function open({ files, kinds }, id) {
  const read = [];
  for (const file of files) read.push(await bytesOf(file));
  const types = read.map(typologyText);
  const maps = read.filter((_, index) => types[index] === null);
  const result = { typologies: named(read, types) };
  if (maps.length) Object.assign(result, await readMaps(maps, kinds, id));
  return result;
}

async function bytesOf(file) {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    throw Object.assign(new Error(file.name), { file: file.name });
  }
}

/** The text of a file that says that it is a typology, also where it is a broken one. */
function typologyText({ name, bytes }) {
  if (/\.(zip|csv)$/i.test(name) || bytes.length > TYPOLOGY_BYTES) return null;
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text)?.format === 'wellbeing-map-typology' ? text : null;
  } catch {
    return SAYS_TYPOLOGY.test(text) ? text : null;
  }
}

function named(read, types) {
  return types.flatMap((text, index) => {
    if (text === null) return [];
    const { name } = read[index];
    try {
      return [{ name, typology: core.parseTypology(text) }];
    } catch (error) {
      return [{ name, error: told(error) }];
    }
  });
}

async function readMaps(files, kinds, id) {
  const next = new core.Cohort();
  try {
    next.open(files, { kinds });
    await steps(id, () => next.read(RECORDS_A_STEP));
    const [maps, problems, notes] = [next.maps(), next.problems(), next.notes()];
    if (!maps.length) {
      free(next);
      return { problems, notes };
    }
    if (cohort) free(cohort);
    cohort = next;
    return { maps, problems, notes };
  } catch (error) {
    free(next);
    throw error;
  }
}

/** What a fault left in use can't be freed. */
function free(old) {
  try {
    old.free();
  } catch {
    // Its memory goes with the page.
  }
}

/** The rest of the redraws of k types, and the file of these types. */
async function bootstrap({ k }, id) {
  const clustered = cohort;
  await steps(id, () => {
    if (cohort !== clustered) throw new Cancelled();
    return clustered.bootstrap(k);
  });
  return clustered.fit(k);
}

/** Does steps to the end, telling how far they are. */
async function steps(id, step) {
  for (;;) {
    const share = step();
    postMessage({ id, share });
    await turn();
    if (cancelled.has(id)) throw new Cancelled();
    if (share >= 1) return;
  }
}

/** Lets other messages in; a channel has no shortest wait as timers have. */
const channel = new MessageChannel();
const waiting = [];
channel.port1.onmessage = () => waiting.shift()();
function turn() {
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });
}
