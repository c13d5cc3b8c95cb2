import type { PlannedStep } from '../../assessment/assessment-record.ts';
import type { DimensionId } from '../../definition/definition.ts';
import type { Words } from '../paper-words.ts';
import type { Block, PaperModel, ReportModel } from '../report-model.ts';
import { lookBackDay } from '../calendar/plan-calendar.ts';
import { withPlan } from '../with-plan.ts';
import { buildAnswersPaper } from './answers-paper.ts';
import { buildLargePaper } from './large-paper.ts';
import { buildPaperToSign } from './build-paper-to-sign.ts';
import { buildPoster } from './build-poster.ts';
import { hasPaper } from './paper-names.ts';
import type { MadePaper } from './paper-names.ts';
import type { PaperSource } from './paper-source.ts';

/** Which paper, and whether the respondent's notes are printed. */
export type PaperWish = { readonly paper: MadePaper; readonly notes: boolean };

/** The action plan as it stands today. `dimensions`: the themes of the printed plans or actions, in their order. */
export type PlanOnPaper = {
  readonly dimensions: readonly DimensionId[];
  readonly steps: readonly PlannedStep[];
  /** The day on which the scan was closed, `YYYY-MM-DD`; `null`: still open. */
  readonly closedOn: string | null;
};

/** A plan in which nothing is filled in. */
export const emptyPlan: PlanOnPaper = { dimensions: [], steps: [], closedOn: null };

/**
 * Any paper from the advice as it was shown, in its language, with the plan of today; never from the answers anew, so
 * that a closed scan prints what it said at its closing. `null`: a quick scan has no such paper.
 */
export function derivePaper(
  { advies, kern }: PaperSource,
  { paper, notes }: PaperWish,
  plan: PlanOnPaper,
  words: Words,
): PaperModel | null {
  if (!hasPaper(advies.body.kind, paper)) return null;
  const whole = withPlan(notes ? advies : withoutNotes(advies), plan.dimensions, plan.steps, words);
  switch (paper) {
    case 'advies':
      return whole;
    case 'kern':
      return kernOf(whole, kern);
    case 'groot':
      return buildLargePaper(whole, words);
    case 'actieplan':
      return buildPaperToSign(whole, lookBackOf(plan), words);
    case 'poster':
      return buildPoster(whole, 1, words);
    case 'poster-a4':
      return buildPoster(whole, 2, words);
    case 'antwoorden':
      return buildAnswersPaper(whole, words);
  }
}

/** The day that the calendar has too. */
function lookBackOf({ dimensions, steps, closedOn }: PlanOnPaper): string | null {
  const printed = steps.filter(({ dimension }) => dimensions.includes(dimension));
  return lookBackDay(
    closedOn,
    printed.map(({ on }) => on),
  );
}

function kernOf(advies: ReportModel, kern: PaperSource['kern']): ReportModel | null {
  const { body } = advies;
  if (kern === null || body.kind === 'quick') return null;
  const { subject, help } = kern;
  return { ...advies, subject, body: { kind: 'full', core: { ...body.core, help }, annex: [] } };
}

function withoutNotes(model: ReportModel): ReportModel {
  const annex = model.body.annex.map((block): Block =>
    block.kind === 'answer' ? withoutNote(block) : block,
  );
  return { ...model, body: { ...model.body, annex } };
}

/** Without its language either. */
function withoutNote({
  kind,
  question,
  level,
  answer,
  noteLabel,
}: Extract<Block, { kind: 'answer' }>): Block {
  return { kind, question, level, answer, noteLabel, note: '' };
}
