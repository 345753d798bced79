// Beside the element, which draws by itself: tells when it has, and how its map is handled.

const element = document.querySelector('wellbeing-map');
const glyphs = () => element.shadowRoot?.querySelectorAll('.glyphs > .glyph') ?? [];
const wanted = Number(document.body.dataset.alters);

const look = () => {
  if (glyphs().length === wanted) window.drawn();
  else requestAnimationFrame(look);
};
look();

const svg = () => element.shadowRoot.querySelector('.canvas > svg');

window.picture = {
  box: () => svg().getBoundingClientRect(),
  enlarge() {
    const buttons = [...element.shadowRoot.querySelectorAll('button')];
    // By 1.25.
    buttons.find((button) => button.getAttribute('aria-label') === 'Larger').click();
  },
  places: () =>
    [...glyphs()].map((glyph) => {
      const { x, y, width, height } = glyph.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }),
  isPaper: (x, y) => !element.shadowRoot.elementFromPoint(x, y).closest('.glyph'),
  view: () => svg().getAttribute('viewBox'),
};
