/** Numbers from 0 up to 1, the same ones each time, so that each run does the same work. */
export function seededRandom() {
  let state = 1;
  return () => {
    // Numerical Recipes, 3rd edition, 7.1.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
