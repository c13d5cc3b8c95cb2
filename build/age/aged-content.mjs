// What has aged in the content and in what an adviser added to it: the program finds it, here it gets words and an
// order.

const kinds = { centre: 'centre', instrument: 'support' };
const languageNames = { fr: 'French', de: 'German', en: 'English' };

/**
 * Facts past their day, the oldest first. `rows`: those of the directory, which says by itself what is overdue.
 * `daysBetween` counts as the product does.
 */
export function agedFacts(rows, { today, daysBetween }) {
  return rows
    .filter(({ state }) => state === 'overdue')
    .map((row) => ({ ...row, over: daysBetween(row.reviewBy, today) }))
    .sort((one, other) => other.over - one.over || one.name.localeCompare(other.name, 'nl'))
    .map(
      ({ name, kind, checkedBy, reviewBy, over }) =>
        `${name} (${kinds[kind]}${checkedBy === 'adviser' ? ', own entry' : ''}): ` +
        `to be checked again by ${reviewBy}, ${counted(over, 'day')} over.`,
    );
}

/** Translations that nobody read yet, and texts that are older than their Dutch source. */
export function agedTranslations(warnings, unreviewed) {
  return Object.entries(languageNames).flatMap(([language, name]) => [
    ...(unreviewed.includes(language) ? [`${name}: nobody who speaks it has read the translation yet.`] : []),
    ...olderThanDutch(warnings, language, name),
  ]);
}

/** One line when own entries are there and cannot be used: then nobody knows how old they are. */
export function unusedEntries(problems, file) {
  return problems.length === 0
    ? []
    : [`${file}: not used, ${counted(problems.length, 'problem')}; the screen Centra en feiten lists them.`];
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
