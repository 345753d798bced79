const map = document.querySelector('wellbeing-map');

for (const button of document.querySelectorAll('[data-example]')) {
  button.addEventListener('click', () => {
    // Taken off first, so that the same example can be asked for again.
    map.removeAttribute('src');
    map.setAttribute('src', `examples/${button.dataset.example}.json`);
  });
}
