const map = document.querySelector('wellbeing-map');

for (const button of document.querySelectorAll('[data-example]')) {
  button.addEventListener('click', () => {
    // Taken off first, so that the same example can be asked for again.
    map.removeAttribute('src');
    map.setAttribute('src', `examples/${button.dataset.example}.json`);
  });
}

// A file that misses the map must not replace the page.
for (const event of ['dragover', 'drop']) {
  addEventListener(event, (missed) => missed.preventDefault());
}
