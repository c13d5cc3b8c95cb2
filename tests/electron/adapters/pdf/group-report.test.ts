import { expect, test } from 'vitest';
import type {
  Assessment,
  AssessmentResponse,
  Decision,
} from '../../../../scans/assessment/assessment-record.ts';
import type { Answer } from '../../../../scans/assessment/assessment.ts';
import type { Importance, Language, QuestionId } from '../../../../scans/definition/definition.ts';
import { languages } from '../../../../scans/definition/definition.ts';
import { buildGroupReport } from '../../../../scans/report/papers/group-report.ts';
import { groupOnPaper } from '../../../../scans/report/papers/group-on-paper.ts';
import type { FlowModel } from '../../../../scans/report/flow-model.ts';
import { paperWords } from '../../../../scans/services/shown/shown-of.ts';
import { noAgreement } from '../../../../scans/workshop/agreement.ts';
import { responseToShow } from '../../../../scans/workshop/response-to-show.ts';
import { loadDefinition } from '../../../definition.ts';
import { exampleAssessment, responseIdOf } from '../../../scans/assessment/example-assessment.ts';
import { inputOf } from '../../../scans/report/report-inputs.ts';
import { buildReport } from '../../../../scans/report/build-report.ts';
import { drawnOf } from './figures/drawn.ts';
import { figureFailures } from './figures/rules.ts';
import { realMetrics } from './papers.ts';
import { spoken } from './read-structure.ts';
import { firstDifference, saidBy } from './spoken-model.ts';
import { uaFailures } from './ua/check.ts';

const definition = await loadDefinition();
const { covers } = await realMetrics();
const [general] = definition.variants;
if (general === undefined) throw new Error('no variant');
const asked = general.questions;
const dayOf = (moment: string): string => moment.slice(0, 10);

/** Answers that differ from person to person: far apart on the first questions, alike on the last. */
function rater(number: number): AssessmentResponse {
  const [first] = exampleAssessment().responses;
  if (first === undefined) throw new Error('the example has a respondent');
  const at = `2026-11-1${String(number)}T08:00:00.000Z`;
  const answers = asked.map((question, place): [QuestionId, { answer: Answer; at: string }] => [
    question,
    { answer: answerOf(number, place), at },
  ]);
  const importance: Record<string, Importance> = { STR: 3, ABS: 2, CUS: number < 4 ? 3 : 1 };
  return {
    ...first,
    id: responseIdOf(`rater-${String(number)}`),
    participant: { id: `GEHEIM-${String(number)}`, role: 'employee', group: 'staff' },
    startedOn: at,
    answers: Object.fromEntries(answers),
    notes: { [asked[0] ?? '']: `Notitie van nummer ${String(number)}` },
    importance,
  };
}

function answerOf(number: number, place: number): Answer {
  if (place === 9 && number > 1) return 'dont-know';
  if (place === 10 && number > 2) return 'not-applicable';
  const level = place < 8 ? (number * (place + 1)) % 5 : 2;
  return level === 0 || level === 1 || level === 2 || level === 3 ? level : 4;
}

const reason = 'We deden dit **drie keer**, met twee klanten erbij (zie het verslag van mei).';
const decided: readonly (readonly [number, Decision])[] = [
  [0, { proposal: 2, choice: 1, reason, how: 'discussed', at: '2026-11-20T09:00:00.000Z' }],
  [1, { proposal: 2, choice: 2, reason: '', how: 'discussed', at: '2026-11-20T09:00:00.000Z' }],
  [20, { proposal: 2, choice: 2, reason: '', how: 'accepted', at: '2026-11-20T09:00:00.000Z' }],
];

const ballots: readonly Readonly<Record<string, 1 | 2>>[] = [{ STR: 2, ABS: 1 }, { ABS: 2 }, { CUS: 1 }];

function group(raters: number, changes: Partial<Assessment> = {}): Assessment {
  return {
    ...exampleAssessment(),
    responses: Array.from({ length: raters }, (_, at) => rater(at + 1)),
    agreement: {
      decisions: Object.fromEntries(decided.map(([at, decision]) => [asked[at] ?? '', decision])),
      importance: {},
      ballots,
      followUpOn: '2027-02-18',
    },
    ...changes,
  };
}

function reportOf(assessment: Assessment, language: Language): FlowModel {
  const words = paperWords(definition, language);
  const response = responseToShow(definition, assessment, dayOf);
  const advies = buildReport({ ...inputOf(definition, response), language });
  const on = groupOnPaper(definition, assessment, dayOf);
  const model = buildGroupReport(advies, on, { definition, variant: assessment.variant, language, words });
  if (model === null) throw new Error('no group report');
  return model;
}

test.each(languages)(
  'the group report in %s says all of it, accessibly, and holds the figures',
  (language) => {
    const model = reportOf(group(6), language);
    const drawn = drawnOf(model);
    expect(uaFailures(drawn)).toEqual([]);
    expect(figureFailures(drawn)).toEqual([]);
    expect(firstDifference(spoken(drawn.tagged.root), saidBy(model, covers, false))).toBeNull();
  },
);

test('it says what was agreed, and nothing of any one of them', () => {
  const model = reportOf(group(6), 'nl');
  const said = JSON.stringify(model);
  expect(said).not.toMatch(/GEHEIM|Notitie van nummer|rater-/u);
  expect(said).toContain(`Waarom: ${reason}`);
  expect(said).toContain('Bij 35 vragen is niet samen beslist');
  expect(said).toContain('samen besproken en gekozen');
  expect(said).toContain('18 februari 2027');
  const { blocks } = model.body;
  const votes = blocks.find((block) => block.kind === 'table' && block.head.length === 3);
  expect(votes).toMatchObject({
    rows: [
      [general.dimensionNames['ABS']?.nl, '3', expect.any(String)],
      [general.dimensionNames['STR']?.nl, '2', expect.any(String)],
      [general.dimensionNames['CUS']?.nl, '1', expect.any(String)],
    ],
  });
});

test('of two people no distance stands on it, because each could tell the other’s answer', () => {
  const two = groupOnPaper(definition, group(2), dayOf);
  expect([...two.talked, ...two.others].every(({ range }) => range === null)).toBe(true);
  const three = groupOnPaper(definition, group(3), dayOf);
  expect(three.talked.some(({ range }) => range !== null)).toBe(true);
});

test('of two people no dots stand on it either, which are those of the other', () => {
  const votesOf = (count: number) => {
    const { agreement, ...rest } = group(6);
    const given = { ...(agreement ?? noAgreement), ballots: ballots.slice(0, count) };
    return groupOnPaper(definition, { ...rest, agreement: given }, dayOf).votes.length;
  };
  expect([votesOf(1), votesOf(2), votesOf(3)]).toEqual([0, 0, 3]);
});

test('what was talked about stands in the order of the talk, and every question stands once', () => {
  const { talked, others } = groupOnPaper(definition, group(6), dayOf);
  const all = [...talked, ...others].map(({ question }) => question);
  expect(all.toSorted()).toEqual([...asked].toSorted());
  expect(new Set(all).size).toBe(all.length);
  expect(talked.length).toBeGreaterThanOrEqual(6);
});
