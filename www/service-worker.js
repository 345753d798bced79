// Keeps the program's own files, so that the pages open without a network. It asks for nothing
// that no page asked for, and keeps nothing of what people open.

const { scope } = registration;
/** Of this folder, since the site may have the pages in another, too. */
const OURS = `wellbeing-map ${scope} `;
/** Counted up when what is kept changes its form: a new version of a file needs nothing here. */
const CACHE = `${OURS}1`;

/** Some hosts leave the ending away, and index.html is what the folder itself answers. */
const PAGE = /^(?:(index|embed|cohort)(?:\.html)?)?$/;
/** Anything else in the folder may be somebody's, as where a service adds pages of its own. */
const FILE = /^(?:[\w-]+\.(?:css|js|png|svg|webmanifest)|(?:cohort|examples|pkg)\/[\w./-]+)$/;

/** By these a server tells one version of a file from the next. */
const MARKS = ['etag', 'last-modified', 'content-length'];

addEventListener('install', () => skipWaiting());

addEventListener('activate', (event) => event.waitUntil(Promise.all([clients.claim(), tidyUp()])));

addEventListener('fetch', (event) => {
  const address = addressOf(event.request);
  if (address) event.respondWith(answer(event, address));
});

/** Where the answer is kept; undefined for what is none of ours and goes its way untouched. */
function addressOf({ method, url, headers }) {
  if (method !== 'GET' || headers.has('range') || !url.startsWith(scope)) return;
  const [, path, query] = url.slice(scope.length).match(/^([^?#]*)(\?)?/);
  const page = path.match(PAGE);
  // Whatever stands behind its address, a page is the same.
  if (page) return new URL(page[1] === 'index' ? '' : (page[1] ?? ''), scope).href;
  return FILE.test(path) && !query ? scope + path : undefined;
}

/** What the network has, or else what it had. */
async function answer(event, address) {
  const asked = fetch(event.request).catch(() => Response.error());
  const old = await kept(address);
  const fresh = await asked;
  const isLost = fresh.type === 'error' || fresh.status >= 500;
  if (isLost && old) return old;
  if (isWhole(fresh) && !isSame(fresh, old)) event.waitUntil(keep(address, fresh.clone()));
  return fresh;
}

/** A page can't be answered by what was found elsewhere, so that is not kept either. */
const isWhole = ({ status, type, redirected }) => status === 200 && type === 'basic' && !redirected;

/** Whether the file is the one that is kept; to write a large one again takes its time. */
function isSame(fresh, old) {
  const [now, before] = [fresh, old].map((answer) => MARKS.map((name) => answer?.headers.get(name)));
  const [etag, modified] = now;
  return (etag || modified) && String(now) === String(before);
}

/** Where there is no room left, the page has its answer all the same. */
const keep = async (address, answer) => {
  try {
    await (await caches.open(CACHE)).put(address, answer);
  } catch {
    // It is asked for again on the next visit.
  }
};

const kept = async (address) => {
  try {
    return await (await caches.open(CACHE)).match(address, { ignoreVary: true });
  } catch {
    return undefined;
  }
};

const tidyUp = async () => {
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
};
