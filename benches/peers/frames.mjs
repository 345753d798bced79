// How long a page takes from one frame to the next.

/** Runs in the page: writes down how long it is from each frame to the next. */
export function countFrames() {
  const counted = (window.counted = []);
  let last = performance.now();
  const count = (now) => {
    if (window.counted !== counted) return;
    counted.push(now - last);
    last = now;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
}

/** Runs in the page: ends that, and gives what was written down. */
export function framesMs() {
  const { counted } = window;
  window.counted = undefined;
  return counted;
}

/** Of a list of numbers, that below which a share of them lies. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(share * sorted.length)];
}
