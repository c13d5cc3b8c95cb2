import type { Company } from '../assessment/assessment.ts';
import { companyRegion, isInLimburg } from '../assessment/company-region.ts';
import { placeOrder } from '../definition/centre-places.ts';
import { regions } from '../definition/definition.ts';
import type { Centre, CentreId, Region, VariantId } from '../definition/definition.ts';
import type { CentresPart } from '../definition/parse-centres.ts';
import type { CentreMatch, CentreRole, MatchReason } from './centre-match.ts';
import { companyActivity } from './company-activity.ts';
import type { CompanyActivity } from './company-activity.ts';

/** For whom centres are looked for: everything the rules of METHOD 6 read but the needs. */
export type MatchScope = {
  readonly definition: CentresPart;
  readonly company: Company;
  readonly activity: CompanyActivity;
  readonly region: Region | null;
  readonly regionConflict: boolean;
  readonly limburg: boolean;
};

/** A centre that is named, before its verdict. */
export type Named = Pick<CentreMatch, 'centre' | 'reasons'> & { readonly role: CentreRole };

export function matchScope(definition: CentresPart, company: Company, variant: VariantId): MatchScope {
  const { region, conflict } = companyRegion(company);
  return {
    definition,
    company,
    activity: companyActivity(definition, company, variant),
    region,
    regionConflict: conflict,
    limburg: isInLimburg(company),
  };
}

/** The counters to name: the region's own, or all three when the region is not known. */
export function countersOf({ definition, region }: MatchScope): readonly CentreId[] {
  return (region === null ? placeOrder : [region]).map((place) => definition.counters[place]);
}

export function isCounter({ definition }: MatchScope, id: CentreId): boolean {
  return Object.values(definition.counters).includes(id);
}

/** The centre with this id when it may be named here at all; counters are named by their own rule. */
export function nameable(scope: MatchScope, id: CentreId): Centre | null {
  const centre = scope.definition.centres.find((candidate) => candidate.id === id);
  if (centre === undefined || centre.route === 'never' || isCounter(scope, id)) return null;
  const wanted = scope.region === null ? regions : [scope.region];
  if (!wanted.every((region) => centre.regions.includes(region))) return null;
  return scope.definition.limburgOnly.includes(id) && !scope.limburg ? null : centre;
}

/** Adds reasons that are not there yet, in their order. */
export function withReasons(named: Named, reasons: readonly MatchReason[]): Named {
  const known = new Set(named.reasons.map(reasonCode));
  return {
    ...named,
    reasons: [...named.reasons, ...reasons.filter((reason) => !known.has(reasonCode(reason)))],
  };
}

/** `sector:A34`, `need:lab_testing`, `tie:vzw`, `region:VL`, `region:unknown`, `own`. */
export function reasonCode(reason: MatchReason): string {
  switch (reason.kind) {
    case 'sector':
      return `sector:${reason.row.id}`;
    case 'need':
      return `need:${reason.need}`;
    case 'tie':
      return `tie:${reason.tie}`;
    case 'region':
      return `region:${reason.region}`;
    case 'own':
      return 'own';
  }
}
