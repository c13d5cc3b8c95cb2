import type { ProblemTexts } from '../definition/problem.ts';

/** What is said where nothing more precise is known. */
export const appProblemTexts = {
  unexplained: {
    nl: 'Dit is niet gelukt ({code}): probeer het opnieuw en kijk na wat u invulde.',
    fr: 'Cela n’a pas réussi ({code}) : réessayez et vérifiez ce que vous avez rempli.',
    de: 'Das ist nicht gelungen ({code}): Versuchen Sie es erneut und prüfen Sie Ihre Eingaben.',
    en: 'This did not work ({code}): try again and check what you filled in.',
  },
} as const satisfies ProblemTexts;
