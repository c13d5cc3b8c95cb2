import { expect, test } from 'vitest';
import { spokenParts } from '../../../../renderer/features/question/spoken-parts.ts';
import { questionId } from '../../../../scans/definition/ids.ts';
import { contentView } from '../../content-view.ts';
import { assessmentView } from '../../assessment-view.ts';

const content = {
  ...contentView,
  instructions: { ...contentView.instructions, dontKnow: 'Weet ik niet', notApplicable: 'Niet voor ons' },
};

function spoken(id: string, size: '0' | '5-9'): readonly string[] {
  const { company } = assessmentView();
  return spokenParts(content, questionId(id), { company: { ...company, size } }).map(
    ({ of, text }) => `${String(of)} | ${text}`,
  );
}

test('a question is read with the number of each level, and with what one may answer instead', () => {
  expect(spoken('STR1', '0')).toEqual([
    'question | ask STR1',
    '0 | 0: STR1 level 0',
    '1 | 1: STR1 level 1',
    '2 | 2: STR1 level 2',
    '3 | 3: STR1 level 3',
    '4 | 4: STR1 level 4',
    'dont-know | Weet ik niet',
  ]);
});

test('what cannot be chosen is not read', () => {
  const instead = (id: string, size: '0' | '5-9') => spoken(id, size).slice(6);
  expect(instead('CUS3', '5-9')).toEqual(['dont-know | Weet ik niet', 'not-applicable | Niet voor ons']);
  expect(instead('ABS1', '5-9')).toEqual(['dont-know | Weet ik niet']);
  expect(instead('ABS1', '0')).toContain('not-applicable | Niet voor ons');
  expect(spoken('NONE', '0')).toEqual([]);
});
