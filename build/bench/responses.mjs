/** Response files for measuring: as the README describes them, every one different, and the same on every run. */

/** `count` files of one variant with a level for every question, and importance and facts as a careful owner gives them. */
export function completeResponses(definition, variantId, count) {
  const variant = definition.variants.find((one) => one.id === variantId);
  const level = levels();
  return Array.from({ length: count }, () => ({
    format: 'innovatiescan-response',
    version: 1,
    variant: variant.id,
    completedOn: '2026-01-15',
    company: companyOf(variant.id),
    answers: Object.fromEntries(variant.questions.map((id) => [id, level()])),
    importance: importanceOf(variant, level),
  }));
}

/** Metal works, home care and roofing. */
function companyOf(variantId) {
  const code = { care: '88.10', construction: '43.91' }[variantId] ?? '25.62';
  return { name: 'Voorbeeld bv', nace: [{ code, version: '2008' }], region: 'VL', size: '10-49' };
}

/** At most three dimensions at 3, spread by chance. */
function importanceOf(variant, level) {
  let crucial = 0;
  const importance = {};
  for (const dimension of variant.dimensions) {
    const wanted = Math.min(level(), 3);
    importance[dimension] = wanted === 3 && crucial === 3 ? 2 : wanted;
    if (importance[dimension] === 3) crucial += 1;
  }
  return importance;
}

/** Levels 0 to 4 that look like chance and are the same on every run: xorshift, 32 bits. */
function levels() {
  let state = 0x9e3779b9;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % 5;
  };
}
