import type { Language } from '../definition/definition.ts';
import type { paperWordNames } from '../report/paper-words.ts';
import { createWords } from '../report/words.ts';
import type { Scan } from './scan.ts';

/** So that what is added still fits behind it. */
const longestName = 180;

/** The name of a scan that was made from another one, which says so. */
export function nameOfCopy(
  { definition }: Scan,
  word: 'scan.copy' | 'scan.from-file',
  name: string,
  language: Language,
): string {
  const words = createWords<typeof paperWordNames>(definition.paper, language);
  return words(word, { name: Array.from(name).slice(0, longestName).join('') });
}
