// What does not fit into its place; each is run in the page.

/** What is wider than the window, where the page scrolls sideways. */
export const tooWide = (host) => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const all = [...host.shadowRoot.querySelectorAll(':not(svg *)')];
  const wide = all.filter((one) => one.checkVisibility() && !one.closest('.scroll > table') &&
    one.getBoundingClientRect().right > width + 0.5);
  return [`${document.documentElement.scrollWidth} of ${width}`, ...wide.map((one) => one.outerHTML.slice(0, 60))];
};

/** Whose text is cut off; the table's own place scrolls. */
export const cutOff = (host) => {
  const all = [...host.shadowRoot.querySelectorAll(
    'button, h2, h3, h4, h5, p, li, label, th, td, dt, dd, summary, select, dialog')];
  const isOver = (one) => {
    // Firefox adds to a cell what it moved its text down by.
    const text = one.matches('td') && one.firstElementChild?.getBoundingClientRect();
    if (text) return text.bottom > one.getBoundingClientRect().bottom + 1;
    return one.scrollHeight > one.clientHeight + 2;
  };
  return all
    .filter((one) => one.checkVisibility() && !one.matches('.unseen'))
    .filter((one) => getComputedStyle(one).display !== 'inline')
    .filter((one) => one.scrollWidth > one.clientWidth + 1 || isOver(one))
    .map((one) => `${one.scrollWidth} × ${one.scrollHeight} in ${one.clientWidth} × ${one.clientHeight}: ` +
      one.outerHTML.slice(0, 80));
};
