import type { AssessmentResponse } from '../../../scans/assessment/assessment-record.ts';
import type { Answer } from '../../../scans/assessment/assessment.ts';
import { answerTo } from '../question/questionnaire.ts';
import type { Step } from '../question/questionnaire.ts';

/** Why a question is looked at once more. */
export type Gap = 'open' | 'to-confirm' | 'dont-know';

/** One question of the list, with its answer. */
export type CheckRow = {
  readonly step: Step;
  readonly answer: Answer | null;
  readonly note: string;
  readonly gap: Gap | null;
};

export type CheckCounts = Readonly<Record<Gap, number>>;

export function checkRows(steps: readonly Step[], response: AssessmentResponse | null): readonly CheckRow[] {
  return steps.map((step) => {
    const answer = answerTo(response, step.question.id);
    return {
      step,
      answer,
      note: response?.notes[step.question.id] ?? '',
      gap: gapOf(answer, response?.toConfirm.includes(step.question.id) === true),
    };
  });
}

/** What is still to be looked at: what has no answer first, each kind in the order of asking. */
export function gapsIn(rows: readonly CheckRow[]): readonly CheckRow[] {
  return gapOrder.flatMap((gap) => rows.filter((row) => row.gap === gap));
}

export function countGaps(rows: readonly CheckRow[]): CheckCounts {
  const count = (gap: Gap) => rows.filter((row) => row.gap === gap).length;
  return { open: count('open'), 'to-confirm': count('to-confirm'), 'dont-know': count('dont-know') };
}

/** "Cruciaal (hoogstens drie thema’s)" → "cruciaal" */
export function importanceWord(level: string): string {
  return level.replace(/\s*\(.*\)$/u, '').toLowerCase();
}

const gapOrder: readonly Gap[] = ['open', 'to-confirm', 'dont-know'];

function gapOf(answer: Answer | null, toConfirm: boolean): Gap | null {
  if (answer === null) return 'open';
  if (toConfirm) return 'to-confirm';
  return answer === 'dont-know' ? 'dont-know' : null;
}
