import { neededHelpTypes } from '../advice/needs.ts';
import { quickActions } from '../advice/quick-actions.ts';
import { recommend } from '../advice/recommend.ts';
import type { QuickAction, Recommendations } from '../advice/recommendation.ts';
import type { Response } from '../assessment/assessment.ts';
import type { CentreAdvice, InstrumentMatch } from '../centres/centre-match.ts';
import { matchCentres } from '../centres/match-centres.ts';
import { reasonCode } from '../centres/match-scope.ts';
import { selectInstruments } from '../centres/select-instruments.ts';
import type { Definition } from '../definition/definition.ts';
import type { Result } from '../scoring/result.ts';
import { createScorer } from '../scoring/score.ts';
import type { NamedCentre } from './score-line.ts';

/** A response with everything that follows from it. */
export type Advised = {
  readonly response: Response;
  readonly result: Result;
  readonly recommendations: Recommendations;
  readonly quickActions: readonly QuickAction[];
  readonly centres: CentreAdvice;
  readonly instruments: readonly InstrumentMatch[];
};

export type Advise = (response: Response) => Advised;

/** Prepares a definition once; then every response → its result, advice and centres (METHOD 2 to 7). */
export function createAdvise(definition: Definition): Advise {
  const score = createScorer(definition);
  return (response) => adviseOn(definition, response, score(response));
}

/** The same for a result that is already there: that of a group (METHOD 8). */
export function adviseOn(definition: Definition, response: Response, result: Result): Advised {
  const recommendations = recommend(definition, response, result);
  const needs = neededHelpTypes(recommendations);
  const { company, variant } = response;
  const centres = matchCentres(definition, company, variant, needs);
  return {
    response,
    result,
    recommendations,
    quickActions: quickActions(definition, response, result),
    centres,
    instruments: selectInstruments(definition, company, centres.region, result.priorities, needs),
  };
}

/** The centres as codes without words, in the order in which the advice names them. */
export function namedCentres({ matches }: CentreAdvice): readonly NamedCentre[] {
  return matches.map(({ centre, role, reasons }) => ({
    id: centre.id,
    role,
    reasons: reasons.map(reasonCode),
  }));
}
