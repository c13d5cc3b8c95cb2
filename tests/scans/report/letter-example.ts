import type { Definition, Language } from '../../../scans/definition/definition.ts';
import type { buildLetters } from '../../../scans/report/build-letter.ts';
import type { paperWordNames } from '../../../scans/report/paper-words.ts';
import { createWords } from '../../../scans/report/words.ts';
import { reportOf } from './reports.ts';

type Wish = { readonly isGiven?: boolean; readonly company?: string };

/** Letters of the metal workshop to its centre and its counter, with names and cards of the content. */
export function letterExample(
  definition: Definition,
  language: Language,
  { isGiven = true, company = 'Metaal Voorbeeld bv' }: Wish = {},
): Parameters<typeof buildLetters>[0] {
  const words = createWords<typeof paperWordNames>(definition.paper, language);
  const { furniture, body } = reportOf(definition, 'metal', { language });
  if (body.kind !== 'full') throw new Error('not a full scan');
  const { help, plans } = body.core;
  const themes = plans.slice(0, 2).map(({ name, level, levelName }) => ({
    name,
    level,
    levelName,
    given: isGiven ? { on: '24 november 2026', textVersion: '1' } : null,
  }));
  const [counter] = help.counters;
  if (help.knowledge === null || counter === undefined) throw new Error('nobody to write to');
  return {
    language,
    words,
    scan: definition.title[language],
    company,
    date: '24 november 2026',
    furniture,
    letters: [
      { centre: 'Sirris', card: help.knowledge, themes, textVersion: '1' },
      { centre: 'VLAIO', card: counter, themes, textVersion: '1' },
    ],
  };
}
