import { describe, expect, test } from 'vitest';
import { languages } from '../../../../scans/definition/definition.ts';
import { buildForm } from '../../../../scans/report/papers/form-model.ts';
import type { FormBody } from '../../../../scans/report/papers/form-body.ts';
import { paperWords } from '../../../../scans/services/shown/shown-of.ts';
import { loadDefinition } from '../../../definition.ts';
import { isLong } from '../../../runs.ts';
import { overlaps } from './overlaps.ts';
import { drawAndRead } from './papers.ts';
import { saidByForm } from './said-by-form.ts';
import { nodesOf, spoken } from './read-structure.ts';
import { firstDifference } from './spoken-model.ts';

const definition = await loadDefinition();
const all = definition.variants.flatMap((variant) =>
  (['full', 'quick'] as const).flatMap((mode) => languages.map((language) => ({ variant, mode, language }))),
);
/** Each variant, each mode and each language at least once. */
const few = new Set(['general full de', 'care full fr', 'construction quick nl', 'general quick en']);
const cases = all
  .map((wish) => ({ ...wish, name: `${wish.variant.id} ${wish.mode} ${wish.language}` }))
  .filter(({ name }) => isLong || few.has(name));

describe.each(cases)('the blank form, $name', ({ variant, mode, language }) => {
  const model = buildForm(definition, { variant, mode, language }, paperWords(definition, language));

  test('says all of it and nothing else, on pages that break between questions', async () => {
    const { seen, tagged } = await drawAndRead(model);
    expect(firstDifference(spoken(tagged.root), saidByForm(model))).toBeNull();
    const roles = nodesOf(tagged.root).map(({ role }) => role);
    const questions = (mode === 'quick' ? variant.quickScan : variant.questions).length;
    const facts = mode === 'quick' ? 0 : definition.facts.length;
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.filter((role) => role === 'H3')).toHaveLength(questions + facts);
    for (const { runs, untagged, width } of seen.pages) {
      expect(untagged).toEqual([]);
      expect(overlaps(runs)).toEqual([]);
      expect(runs.length).toBeGreaterThan(5);
      for (const { right } of runs) expect(right).toBeLessThanOrEqual(width - 20);
    }
    expect(
      pagesOfQuestions(
        model,
        seen.pages.map(({ runs }) => runs.map(({ text }) => text).join('')),
      ),
    ).toEqual([]);
  });
});

test('a question offers only what may be answered', () => {
  const [general] = definition.variants;
  if (general === undefined) throw new Error('no variant');
  const wish = { variant: general, mode: 'full', language: 'nl' } as const;
  const { body } = buildForm(definition, wish, paperWords(definition, 'nl'));
  const asked = body.themes.flatMap(({ questions }) => questions);
  expect(asked).toHaveLength(general.questions.length);
  asked.forEach(({ question, levels, others }, at) => {
    const own = definition.questions.find(({ id }) => id === general.questions[at]);
    expect(question).toBe(`${String(at + 1)}. ${own?.ask.nl ?? ''}`);
    expect(levels.map(({ sign }) => sign)).toEqual(['0', '1', '2', '3', '4']);
    const mayNotApply = own?.naAllowed === true || own?.naAllowedIfNoStaff === true;
    expect(others.map(({ sign }) => sign)).toEqual([
      ...(own?.dontKnowAllowed === true ? ['?'] : []),
      ...(mayNotApply ? ['-'] : []),
    ]);
  });
});

/** Questions of which the last answer does not stand on the page of the question. */
function pagesOfQuestions(
  { body }: { readonly body: FormBody },
  pages: readonly string[],
): readonly string[] {
  const plain = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const texts = pages.map(plain);
  return body.themes
    .flatMap(({ questions }) => questions)
    .filter(({ question, levels }) => {
      const last = levels.at(-1)?.text ?? '';
      return !texts.some((page) => page.includes(plain(question)) && page.includes(plain(last)));
    })
    .map(({ question }) => question);
}
