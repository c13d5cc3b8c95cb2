import { neededHelpTypes } from '../../../scans/advice/needs.ts';
import { quickActions } from '../../../scans/advice/quick-actions.ts';
import { recommend } from '../../../scans/advice/recommend.ts';
import type { Company, Response } from '../../../scans/assessment/assessment.ts';
import { matchCentres } from '../../../scans/centres/match-centres.ts';
import { selectInstruments } from '../../../scans/centres/select-instruments.ts';
import type { Definition } from '../../../scans/definition/definition.ts';
import type { ReportInput } from '../../../scans/report/report-input.ts';
import { scoreResponse } from '../../../scans/scoring/score.ts';

/** A response without any answer, to be changed per test. */
export function emptyResponse(definition: Definition, change: Partial<Response> = {}): Response {
  const [variant] = definition.variants;
  if (variant === undefined) throw new Error('no variant');
  return {
    bank: definition.version,
    variant: variant.id,
    mode: 'full',
    language: null,
    startedOn: null,
    completedOn: '2026-11-20',
    origin: {},
    company: {},
    participant: {},
    answers: {},
    notes: {},
    importance: null,
    facts: {},
    ...change,
  };
}

/** A response with its real score, advice, centres and support, for a paper in Dutch. */
export function inputOf(definition: Definition, response: Response): ReportInput {
  const result = scoreResponse(definition, response);
  const recommendations = recommend(definition, response, result);
  const needs = neededHelpTypes(recommendations);
  const centres = matchCentres(definition, response.company, response.variant, needs);
  return {
    definition,
    response,
    result,
    recommendations,
    quickActions: quickActions(definition, response, result),
    centres,
    instruments: selectInstruments(definition, response.company, centres.region, result.priorities, needs),
    language: 'nl',
    paper: 'advies',
    notes: true,
    date: '2026-11-24',
  };
}

/** A company that answered nothing. */
export function bareInput(definition: Definition, company: Company = {}): ReportInput {
  return inputOf(definition, emptyResponse(definition, { company }));
}
