const map = document.querySelector('wellbeing-map');

for (const button of document.querySelectorAll('[data-example]')) {
  button.addEventListener('click', () => {
    // Taken off first, so that the same example can be asked for again.
    map.removeAttribute('src');
    map.setAttribute('src', `examples/${button.dataset.example}.json`);
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
