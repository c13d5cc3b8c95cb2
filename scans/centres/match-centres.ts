import type { Company } from '../assessment/assessment.ts';
import type { HelpTypeId, Tie, VariantId } from '../definition/definition.ts';
import type { CentresPart } from '../definition/parse-centres.ts';
import type { CentreAdvice, CentreMatch } from './centre-match.ts';
import { countersOf, matchScope, withReasons } from './match-scope.ts';
import type { MatchScope, Named } from './match-scope.ts';
import { membershipVerdict } from './membership-verdict.ts';
import { needCentres } from './need-centres.ts';
import { ownCentres } from './own-centres.ts';
import { sectorCentres } from './sector-centres.ts';

/**
 * Finds who can help a company, with role, verdict and reasons (METHOD 6).
 *
 * @param needs The help types of the advice for the top dimensions: dimensions in the order of the priorities,
 *   per dimension in the order of its advice. Empty when there are no top dimensions.
 * @returns Matches in the order primary, secondary, also (sector table, needs, added by an adviser), counter. Nobody
 *   twice.
 */
export function matchCentres(
  definition: CentresPart,
  company: Company,
  variant: VariantId,
  needs: readonly HelpTypeId[],
): CentreAdvice {
  const scope = matchScope(definition, company, variant);
  const sector = sectorCentres(scope);
  const { named, openNeeds } = needCentres(scope, [...sector.named, ...counters(scope)], needs);
  const own = ownCentres(scope, needs);
  const ordered = [
    ...named.filter((one) => one.role !== 'counter'),
    ...own.named,
    ...named.filter((one) => one.role === 'counter').map((one) => withVzw(one, company)),
  ];
  return {
    matches: ordered.map((one) => verdictOf(one, company)),
    noPrimary: sector.noPrimary,
    openNeeds: openNeeds.filter((need) => !own.answered.includes(need)),
    ties: printedTies(scope, ordered),
    region: scope.region,
    regionConflict: scope.regionConflict,
  };
}

function counters(scope: MatchScope): readonly Named[] {
  const region = scope.region ?? 'unknown';
  return countersOf(scope).flatMap((id) =>
    scope.definition.centres
      .filter((centre) => centre.id === id)
      .map((centre) => ({ centre, role: 'counter', reasons: [{ kind: 'region', region }] })),
  );
}

function withVzw(counter: Named, company: Company): Named {
  return company.legalForm === 'vzw' ? withReasons(counter, [{ kind: 'tie', tie: 'vzw' }]) : counter;
}

function verdictOf(named: Named, company: Company): CentreMatch {
  return {
    ...named,
    verdict: named.centre.route === 'yes' ? 'fits' : 'maybe',
    membership: membershipVerdict(named.centre, company),
  };
}

/** A tie is printed where no answer decides it and both of its sides are named. */
function printedTies(scope: MatchScope, named: readonly Named[]): readonly Tie[] {
  const rows = scope.activity.rows.map((row) => row.id);
  return scope.definition.ties.filter((tie) => {
    switch (tie.rule) {
      case 'said':
        return (
          tie.rows.some((row) => rows.includes(row)) &&
          named.filter((one) => tie.centres.includes(one.centre.id)).length > 1
        );
      case 'two-regions':
        return scope.regionConflict;
      case 'decided':
      case 'vzw':
        return false;
    }
  });
}
