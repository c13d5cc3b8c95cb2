import type { Company, Response } from '../../../scans/assessment/assessment.ts';
import { matchCentres } from '../../../scans/centres/match-centres.ts';
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

/** Everything around a response without top themes, in Dutch. */
export function bareInput(definition: Definition, company: Company = {}): ReportInput {
  const response = emptyResponse(definition, { company });
  return {
    definition,
    response,
    result: scoreResponse(definition, response),
    recommendations: { items: [], notChosen: [] },
    quickActions: [],
    centres: matchCentres(definition, company, response.variant, []),
    instruments: [],
    language: 'nl',
    paper: 'advies',
    notes: true,
    date: '2026-11-24',
  };
}
