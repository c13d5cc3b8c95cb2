import type { Answer, Company, Response } from '../../../scans/assessment/assessment.ts';
import type {
  Definition,
  Importance,
  LevelNumber,
  QuestionId,
} from '../../../scans/definition/definition.ts';
import { levelNumbers } from '../../../scans/definition/definition.ts';
import { variantId } from '../../../scans/definition/ids.ts';
import { emptyResponse } from './report-inputs.ts';

/**
 * Invented respondents, one word per theme in the order of the variant: a digit is a level, `d` don't know,
 * `n` not applicable, `-` open. `importance`: one digit per theme, or `null` when it was not rated.
 */
type Respondent = {
  readonly variant: string;
  readonly answers: string;
  readonly importance: string | null;
  readonly company?: Company;
};

export const respondents = {
  metal: {
    variant: 'general',
    answers: '22312 2123 1122 21231 3322 1120 3213 3213 1121',
    importance: '233212311',
    company: {
      name: 'Metaal Voorbeeld bv',
      nace: [{ code: '25.62', version: '2008' }],
      region: 'VL',
      legalForm: 'bv',
    },
  },
  service: {
    variant: 'general',
    answers: '1101d 3222 2211 11110 3432 011n 2201 211d 1nn2',
    importance: '322303222',
    company: { name: 'Dienst Voorbeeld', nace: [{ code: '47.11', version: '2008' }], region: 'BXL' },
  },
  family: {
    variant: 'general',
    answers: '44444 2222 2222 22222 0000 ---- 33-- 1111 dd11',
    importance: null,
    company: { region: 'WAL', nace: [{ code: '10.71', version: '2008' }] },
  },
  homeCare: {
    variant: 'care',
    answers: '32211 3223 2222 22211 33221 322d 2212 2123 110n',
    importance: '231232123',
    company: { name: 'Thuiszorg Voorbeeld vzw', region: 'VL', legalForm: 'vzw' },
  },
  roofer: {
    variant: 'construction',
    answers: '33333 3333 3333 33333 33333 3333 3333 3333 3333',
    importance: '000000003',
    company: {
      name: 'Dakwerken Voorbeeld',
      nace: [{ code: '43.91', version: '2008' }],
      region: 'VL',
    },
  },
  nothingUrgent: {
    variant: 'general',
    answers: '44444 4444 4444 44444 4444 4444 4444 4444 4444',
    importance: '111111111',
  },
  leftOut: {
    variant: 'general',
    answers: '00000 4444 4444 44444 4444 4444 4444 4444 4444',
    importance: '011111111',
  },
  indifferent: {
    variant: 'general',
    answers: '00000 0000 0000 00000 0000 0000 0000 0000 0000',
    importance: '000000000',
  },
  nothing: { variant: 'general', answers: '', importance: null },
} as const satisfies Record<string, Respondent>;

export type RespondentName = keyof typeof respondents;

/** The response of an invented respondent, filled in on 20 November 2026, with one note. */
export function responseOf(definition: Definition, name: RespondentName): Response {
  const respondent: Respondent = respondents[name];
  const variant = definition.variants.find((one) => one.id === variantId(respondent.variant));
  if (variant === undefined) throw new Error(`no variant ${respondent.variant}`);
  const words = respondent.answers.split(' ');
  const answers: Record<QuestionId, Answer> = {};
  variant.dimensions.forEach((dimension, index) => {
    const own = variant.questions.filter((id) => dimensionOf(definition, id) === dimension);
    own.forEach((id, place) => {
      const answer = answerOf(words[index]?.[place] ?? '-');
      if (answer !== null) answers[id] = answer;
    });
  });
  const [first] = variant.questions;
  return emptyResponse(definition, {
    variant: variant.id,
    company: respondent.company ?? {},
    answers,
    notes: first === undefined ? {} : { [first]: 'Elk najaar een halve dag.' },
    importance:
      respondent.importance === null
        ? null
        : Object.fromEntries(
            variant.dimensions.map((id, index) => [id, importanceOf(respondent.importance?.[index] ?? '2')]),
          ),
  });
}

function dimensionOf(definition: Definition, id: QuestionId) {
  return definition.questions.find((question) => question.id === id)?.dimension;
}

function answerOf(sign: string): Answer | null {
  if (sign === 'd') return 'dont-know';
  if (sign === 'n') return 'not-applicable';
  return levelOf(sign);
}

function levelOf(sign: string): LevelNumber | null {
  return levelNumbers.find((level) => String(level) === sign) ?? null;
}

function importanceOf(sign: string): Importance {
  const level = levelOf(sign);
  return level === null || level === 4 ? 2 : level;
}
