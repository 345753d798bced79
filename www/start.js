// Brings the element into the page. On the first visit a worker comes first, which keeps the
// page's files: from then on it opens without a network.

const FOLDER = new URL('.', import.meta.url).href;
const WORKER = `${FOLDER}service-worker.js`;
/** A worker that takes longer is there for the next visit. */
const LONGEST_WAIT_MS = 2_000;

/** Whether the worker sees what the page asks for; another one is that of a folder above. */
const isSeen = () => navigator.serviceWorker.controller?.scriptURL === WORKER;

/** Brings the worker, and tells what passed it before it was there. */
async function bringWorker() {
  // There is none where the address is not a safe one, or the browser wants none.
  if (!navigator.serviceWorker || isSeen()) return [];
  const tooLong = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
  await Promise.race([untilSeen(), tooLong]);
  return isSeen() ? made() : [];
}

async function untilSeen() {
  const { serviceWorker } = navigator;
  const seen = new Promise((resolve) => {
    serviceWorker.addEventListener('controllerchange', resolve, { once: true });
  });
  const { active } = await serviceWorker.register(WORKER);
  // After a forced reload it is there, and leaves the page alone.
  if (active?.state !== 'activated') await seen;
}

/** What the page is made of so far: the browser's own list, and what is not on that. */
function made() {
  const listed = performance.getEntriesByType('resource').map(({ name }) => name);
  const links = [...document.querySelectorAll('link[rel="icon"], link[rel="manifest"]')];
  const all = [location.href.split('#')[0], ...listed, ...links.map(({ href }) => href)];
  return [...new Set(all)].filter((address) => address.startsWith(FOLDER));
}

/** Mostly this is had out of the browser's own cache. */
const askAgain = async (address) => void (await (await fetch(address)).blob());

// The element comes in any case, and first.
const passed = await bringWorker().catch(() => []);
await import('./pkg/wellbeing-map.js');
for (const address of passed) askAgain(address).catch(() => {});
