import fc from 'fast-check';

import type { Answer, Mode } from '../../scans/assessment/assessment.ts';
import type { Definition, Question, Variant } from '../../scans/definition/definition.ts';
import { responseFile, type ResponseFile } from './responses.ts';

/** A valid response file of any variant and mode, gaps, ties and round scores included. */
export function arbitraryResponseFile(definition: Definition): fc.Arbitrary<ResponseFile> {
  return fc
    .record({
      variant: fc.constantFrom(...definition.variants),
      mode: fc.constantFrom<Mode>('full', 'full', 'full', 'quick'),
      taste: fc.constantFrom<Taste>('any', 'gaps', 'two-levels', 'one-level'),
    })
    .chain(({ variant, mode, taste }) => {
      const ids = mode === 'quick' ? variant.quickScan : variant.questions;
      const questions = definition.questions.filter(({ id }) => ids.includes(id));
      return fc
        .record({ answers: answersTo(questions, taste), importance: importanceOf(variant) })
        .map((drawn) =>
          responseFile({
            variant: variant.id,
            mode,
            company: { size: '0' },
            answers: drawn.answers,
            ...(drawn.importance === null ? {} : { importance: drawn.importance }),
          }),
        );
    });
}

/** `two-levels` and `one-level` make ties and cut-offs likely, `gaps` makes dimensions without enough numbers. */
type Taste = 'any' | 'gaps' | 'two-levels' | 'one-level';

function answersTo(questions: readonly Question[], taste: Taste): fc.Arbitrary<Record<string, Answer>> {
  const level = fc.constantFrom<Answer>(0, 1, 2, 3, 4);
  const levels = { any: 5, gaps: 5, 'two-levels': 2, 'one-level': 1 }[taste];
  return fc
    .array(level, { minLength: levels, maxLength: levels })
    .chain((few) =>
      fc.tuple(
        ...questions.map((question) => fc.tuple(fc.constant(question.id), answerTo(question, taste, few))),
      ),
    )
    .map((pairs) =>
      Object.fromEntries(pairs.flatMap(([id, answer]) => (answer === null ? [] : [[id, answer]]))),
    );
}

function answerTo(question: Question, taste: Taste, few: readonly Answer[]): fc.Arbitrary<Answer | null> {
  const gap = taste === 'gaps' ? 4 : 1;
  const mayBeNotApplicable = question.naAllowed || question.naAllowedIfNoStaff;
  return fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom(...few) },
    { weight: gap, arbitrary: fc.constant<Answer>('dont-know') },
    { weight: gap, arbitrary: fc.constant(null) },
    { weight: mayBeNotApplicable ? gap : 0, arbitrary: fc.constant<Answer>('not-applicable') },
  );
}

/** At most three at 3; some left out; `null`: not rated. */
function importanceOf(variant: Variant): fc.Arbitrary<Record<string, number> | null> {
  const rating = fc.constantFrom(null, 0, 1, 2, 3);
  const all = fc.tuple(...variant.dimensions.map(() => rating)).map((ratings) => {
    let crucial = 0;
    const entries = variant.dimensions.flatMap((id, at): [string, number][] => {
      const rated = ratings[at] ?? null;
      if (rated === null) return [];
      if (rated === 3) crucial += 1;
      return [[id, rated === 3 && crucial > 3 ? 2 : rated]];
    });
    return Object.fromEntries(entries);
  });
  return fc.oneof({ weight: 4, arbitrary: all }, { weight: 1, arbitrary: fc.constant(null) });
}
