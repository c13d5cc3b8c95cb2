import { describe, expect, test } from 'vitest';
import { factId } from '../../../../scans/definition/ids.ts';
import { languages } from '../../../../scans/definition/definition.ts';
import { buildAnswersPaper } from '../../../../scans/report/papers/answers-paper.ts';
import type { Block } from '../../../../scans/report/report-model.ts';
import { paperWords } from '../../../../scans/services/shown/shown-of.ts';
import { loadDefinition } from '../../../definition.ts';
import { reportOf } from '../reports.ts';
import { responseOf } from '../respondents.ts';
import { derivedOf, flowOf } from './derived-papers.ts';

const definition = await loadDefinition();

describe('the paper with all answers', () => {
  test.each(languages)('holds every question of the variant with its answer and note, %s', (language) => {
    const response = responseOf(definition, 'metal');
    const { body } = flowOf(definition, 'metal', 'antwoorden', { language });
    const answers = body.blocks.flatMap((block) => (block.kind === 'answer' ? [block] : []));
    const variant = definition.variants.find(({ id }) => id === response.variant);
    const asked = definition.questions.filter(({ id }) => variant?.questions.includes(id) === true);
    expect(answers.map(({ question }) => question).toSorted()).toEqual(
      asked.map(({ ask }) => ask[language]).toSorted(),
    );
    for (const { question, level, answer } of answers) {
      const known = asked.find(({ ask }) => ask[language] === question);
      if (level !== null) expect(answer).toBe(known?.levels[level][language]);
    }
    const notes = Object.values(response.notes);
    expect(notes.length).toBeGreaterThan(0);
    expect(
      answers
        .map(({ note }) => note)
        .filter((note) => note !== '')
        .toSorted(),
    ).toEqual(notes.toSorted());
  });

  test('holds importance and the other questions, and nothing of the advice', () => {
    const response = { ...responseOf(definition, 'metal'), facts: { [factId('F1')]: [2] } };
    const { blocks } = flowOf(definition, 'metal', 'antwoorden', { response }).body;
    const headings = blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [block.text] : [],
    );
    expect(headings).toEqual(['Al uw antwoorden', 'Wat u belangrijk vindt', 'Andere vragen']);
    expect(JSON.stringify(blocks)).not.toContain('Deze week:');
  });

  test('of a quick scan holds its twelve questions', () => {
    const { body } = flowOf(definition, 'metal', 'antwoorden', { quick: true });
    expect(body.blocks.filter(({ kind }) => kind === 'answer')).toHaveLength(12);
    expect(derivedOf(definition, 'metal', 'kern', { quick: true })).toBeNull();
  });

  test('leaves the notes out when asked', () => {
    const notes = (wish: { readonly notes: boolean }) =>
      flowOf(definition, 'metal', 'antwoorden', wish).body.blocks.some(
        (block) => block.kind === 'answer' && block.note !== '',
      );
    expect([notes({ notes: true }), notes({ notes: false })]).toEqual([true, false]);
  });

  test('finds its parts in an advice that was kept in other words', () => {
    const advies = reportOf(definition, 'metal');
    const annex = advies.body.annex.map((block): Block =>
      block.kind === 'heading' ? { ...block, text: 'X' } : block,
    );
    const other = { ...advies, body: { ...advies.body, annex } };
    const words = paperWords(definition, 'nl');
    expect(buildAnswersPaper(other, words).body.blocks).toHaveLength(
      buildAnswersPaper(advies, words).body.blocks.length,
    );
  });
});
