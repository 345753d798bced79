const map = document.querySelector('wellbeing-map');

for (const button of document.querySelectorAll('[data-example]')) {
  button.addEventListener('click', () => {
    // What goes wrong stands on the element.
    const address = `examples/${button.dataset.example}.json`;
    customElements.whenDefined('wellbeing-map')
      .then(() => map.load(address, { asksFirst: true }))
      .catch(() => {});
  });
}

// “Hide now” blanks the whole page, and its name among the browser's tabs.
const { title } = document;
map.addEventListener('wellbeing-map-hide', ({ detail: { hidden } }) => {
  document.body.classList.toggle('blank', hidden);
  document.title = hidden ? '\u200e' : title;
});

// A file that misses the map must not replace the page.
for (const event of ['dragover', 'drop']) {
  addEventListener(event, (missed) => missed.preventDefault());
}
