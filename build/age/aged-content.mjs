// What has aged in the content: its own check finds it, here it gets words and an order.

const kinds = { 'centre-review-due': 'centre', 'instrument-review-due': 'support' };
const languageNames = { fr: 'French', de: 'German', en: 'English' };

/**
 * Facts past their day, the oldest first. `warnings`: what the check of the content says on `today`. `nameOf`: kind
 * and id → its name. `daysBetween` counts as the product does.
 */
export function agedFacts(warnings, { today, nameOf, daysBetween }) {
  return warnings
    .filter(({ code }) => kinds[code] !== undefined)
    .map(({ code, values }) => {
      const kind = kinds[code];
      return { kind, name: nameOf(kind, values.id), due: values.date, over: daysBetween(values.date, today) };
    })
    .sort((one, other) => other.over - one.over || one.name.localeCompare(other.name, 'nl'))
    .map(
      ({ kind, name, due, over }) =>
        `${name} (${kind}): to be checked again by ${due}, ${counted(over, 'day')} over.`,
    );
}

/** Translations that nobody read yet, and texts that are older than their Dutch source. */
export function agedTranslations(warnings, languageStates) {
  return Object.entries(languageNames).flatMap(([language, name]) => [
    ...(languageStates[language] === 'unreviewed'
      ? [`${name}: nobody who speaks it has read the translation yet.`]
      : []),
    ...olderThanDutch(warnings, language, name),
  ]);
}

/** "1 day", "2 days". */
export function counted(count, word) {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function olderThanDutch(warnings, language, name) {
  const count = warnings.filter(
    ({ code, file }) => code === 'stale-translation' && file.endsWith(`.${language}.yaml`),
  ).length;
  return count === 0
    ? []
    : [`${name}: ${counted(count, 'text')} older than the Dutch; npm run --silent scan -- check lists them.`];
}
