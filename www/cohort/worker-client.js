// Asks the worker, and hands back what it says.

/** A failure as the worker told it. */
export class Told extends Error {
  constructor({ message, ...rest }) {
    super(message);
    Object.assign(this, rest);
  }
}

/**
 * Starts the worker. `started` holds what it knows from the start, or why it can't work;
 * `ask` gives a promise with a `cancel`.
 */
export function startWorker() {
  const asked = new Map();
  let last = 0;
  let worker;
  let fail;
  const started = new Promise((resolve, reject) => {
    // Also whatever is still asked must end.
    fail = (why) => {
      const error = new Told({ message: why, isDead: true });
      reject(error);
      for (const { reject: refuse } of asked.values()) refuse(error);
      asked.clear();
    };
    try {
      worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    } catch (error) {
      fail(String(error?.message ?? error));
      return;
    }
    worker.addEventListener('error', (event) => fail(event.message ?? ''));
    worker.addEventListener('messageerror', () => fail(''));
    worker.addEventListener('message', ({ data }) => {
      if (data.ready) resolve(data.ready);
      else if (data.failed !== undefined) fail(data.failed);
      else hear(asked, data);
    });
  });

  const ask = (what, given, onShare) => {
    const id = (last += 1);
    const promise = new Promise((resolve, reject) => {
      asked.set(id, { resolve, reject, onShare });
    });
    started.then(
      () => worker.postMessage({ id, ask: what, given }),
      (error) => asked.get(id)?.reject(error),
    );
    promise.cancel = () => worker?.postMessage({ cancel: id });
    return promise;
  };
  return { started, ask };
}

function hear(asked, { id, share, done, error }) {
  const waiting = asked.get(id);
  if (!waiting) return;
  if (share !== undefined) return void waiting.onShare?.(share);
  asked.delete(id);
  if (error) waiting.reject(new Told(error));
  else waiting.resolve(done);
}
