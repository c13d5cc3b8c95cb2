import type { Words } from '../paper-words.ts';
import type { RichText } from '../report-model.ts';

const mark = '\ue001';

/**
 * Says where something stands without naming a page: what follows has other pages, or none. Texts that a kept advice
 * says in words of another day stay as they are.
 */
export function withoutPages(words: Words): (text: RichText) => RichText {
  const swaps = [
    [words('opening.plan'), words('flow.plan')],
    [words('note.letters'), words('screen.letters')],
    [words('limits.heading'), words('screen.limitsHeading')],
    [words('limits.core'), words('screen.limits')],
    ...themeSwaps(words),
  ] as const;
  return (text) => swaps.reduce((said, [page, flow]) => said.replace(page, () => flow), text);
}

/** Around the name of a theme: what comes before it differs, what comes after it is the end of a sentence. */
function themeSwaps(words: Words): readonly (readonly [string, string])[] {
  const keys = [
    ['opening.nothingUrgent', 'screen.nothingUrgent'],
    ['opening.nothingUrgentNotRated', 'screen.nothingUrgentNotRated'],
  ] as const;
  const before = (text: string): string => text.split(mark)[0] ?? '';
  return keys.map(([page, flow]) => [
    before(words(page, { theme: mark })),
    before(words(flow, { theme: mark })),
  ]);
}
