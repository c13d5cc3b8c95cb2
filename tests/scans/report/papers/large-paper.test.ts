import { describe, expect, test } from 'vitest';
import { languages } from '../../../../scans/definition/definition.ts';
import { largeBlocks } from '../../../../scans/report/papers/large-blocks.ts';
import { paperWords } from '../../../../scans/services/shown/shown-of.ts';
import { loadDefinition } from '../../../definition.ts';
import { textsOf } from '../model-texts.ts';
import { coreOf, reportOf } from '../reports.ts';
import { derivedOf, flowOf } from './derived-papers.ts';

const definition = await loadDefinition();
const pages = /bladzijde 2|\bpage 2|Seite 2|dit blad\b|cette feuille|dieses Blatt|this sheet/iu;

describe('the large print', () => {
  test.each(['metal', 'nothingUrgent', 'family', 'nothing'] as const)(
    'of %s says all that the advice says, without a page of the two',
    (name) => {
      for (const language of languages) {
        const { blocks } = flowOf(definition, name, 'groot', { language }).body;
        const said = textsOf(blocks).join('\n').replaceAll('**', '');
        const { annex } = reportOf(definition, name, { language }).body;
        const large = annex.flatMap((block) =>
          block.kind === 'table' && block.chart !== undefined
            ? [{ kind: 'importance', chart: block.chart }, expect.anything(), expect.anything()]
            : [block],
        );
        expect(blocks.slice(-large.length)).toEqual(large);
        const { table, help, plans, planHeading, remarks } = coreOf(definition, name, language);
        const steps = plans.flatMap((plan) => plan.steps.map(({ text }) => text));
        const moves = plans.flatMap(({ first }) =>
          first === null ? [] : [first.question, first.nowText, first.goalText],
        );
        const named = [...table.rows.map((row) => row.name), ...help.counters.map((card) => card.name)];
        const parts = [table.heading, help.heading, planHeading, ...steps, ...moves, ...named, ...remarks];
        for (const part of parts) expect(said).toContain(part.replaceAll('**', ''));
        expect(said).not.toMatch(pages);
      }
    },
  );

  test('names each theme with its score, level and importance', () => {
    const rows = flowOf(definition, 'metal', 'groot').body.blocks.filter(({ kind }) => kind === 'dimension');
    expect(rows).toHaveLength(9);
    expect(rows[1]).toMatchObject({
      number: 2,
      name: expect.stringMatching(/^\*\*Klant en markt\*\*\u00a0\([A-C]\)$/u),
      text: expect.stringMatching(/^In opbouw · score: \d+ · belang: 3$/u),
      alt: expect.stringMatching(/: Klant en markt \d+\.$/u),
    });
  });

  test('is not there for a quick scan', () => {
    expect(derivedOf(definition, 'metal', 'groot', { quick: true })).toBeNull();
  });

  test('tells a table of more than two columns as a list', () => {
    const table = {
      kind: 'table',
      caption: 'Hoe het ging',
      head: ['Thema', 'toen', 'nu'],
      rows: [['Klant', '1', '2']],
      widths: [0.4, 0.3, 0.3],
    } as const;
    const [caption, list] = largeBlocks([table], paperWords(definition, 'fr'));
    expect(caption).toMatchObject({ text: 'Hoe het ging' });
    expect(list).toMatchObject({ items: [{ text: '**Klant**\u00a0: toen\u00a0: 1\u00a0; nu\u00a0: 2' }] });
    const narrow = { ...table, head: ['Thema', 'nu'], rows: [['Klant', '2']], widths: [0.5, 0.5] };
    expect(largeBlocks([narrow], paperWords(definition, 'fr'))).toEqual([narrow]);
  });
});
