import { hasProvenWebsite } from '../definition/centre-reach.ts';
import type { Centre, HelpTypeId, NeedRow } from '../definition/definition.ts';
import type { CentresPart } from '../definition/parse-centres.ts';
import { isCounter, nameable, withReasons } from './match-scope.ts';
import type { MatchScope, Named } from './match-scope.ts';

const mostAdditions = 2;
const answeredByCounter: readonly string[] = ['funding', 'innovation_guidance'];

/** Everybody who is named once the needs are read, in the order of naming, and the needs that stay open. */
export type NeedCentres = { readonly named: readonly Named[]; readonly openNeeds: readonly HelpTypeId[] };

/**
 * Holds the needs, first things first, against everybody named so far, and lets open needs add at most two
 * addresses from the table of needs (METHOD 6, rule 6). A service that is not listed is unknown, never "no".
 */
export function needCentres(
  scope: MatchScope,
  start: readonly Named[],
  needs: readonly HelpTypeId[],
): NeedCentres {
  let named = start;
  let additions = 0;
  const openNeeds: HelpTypeId[] = [];
  for (const need of new Set(needs)) {
    const offering = named.filter((one) => offers(scope, one, need));
    named = named.map((one) => (offering.includes(one) ? withReasons(one, [{ kind: 'need', need }]) : one));
    if (isClosed(offering, need)) continue;
    const added = additions < mostAdditions ? findAddition(scope, named, need) : null;
    if (added === null) {
      openNeeds.push(need);
    } else {
      named = [...named, { centre: added, role: 'also', reasons: [{ kind: 'need', need }] }];
      additions += 1;
    }
  }
  return { named, openNeeds };
}

/** Whether the sources prove that this centre offers a service that answers the need. */
export function provesNeed(definition: CentresPart, centre: Centre, need: HelpTypeId): boolean {
  return centre.verified.services && hasService(definition, centre, need);
}

function offers(scope: MatchScope, { centre, role }: Named, need: HelpTypeId): boolean {
  if (hasService(scope.definition, centre, need)) return true;
  return (
    role !== 'counter' &&
    scope.definition.needRows.some(
      (row) => row.primary === centre.id && row.needs !== null && applies(scope, row, need),
    )
  );
}

function hasService({ helpTypes }: CentresPart, centre: Centre, need: HelpTypeId): boolean {
  const services = helpTypes.find((helpType) => helpType.id === need)?.services ?? [];
  return services.some((service) => centre.services.includes(service));
}

function isClosed(offering: readonly Named[], need: HelpTypeId): boolean {
  if (offering.some((one) => one.role !== 'counter')) return true;
  return offering.length > 0 && answeredByCounter.includes(need);
}

/** The first address that may be named decides, also when it brings nobody new. */
function findAddition(scope: MatchScope, named: readonly Named[], need: HelpTypeId): Centre | null {
  for (const row of rowsInOrder(scope, need)) {
    for (const id of row.secondary === null ? [row.primary] : [row.primary, row.secondary]) {
      if (isCounter(scope, id)) return null;
      const centre = nameable(scope, id);
      if (centre === null || (centre.route !== 'yes' && !hasProvenWebsite(centre))) continue;
      return named.some((one) => one.centre === centre) ? null : centre;
    }
  }
  return null;
}

/** Rows of the region with named needs, then those of any region, then the region's row for any need. */
function rowsInOrder(scope: MatchScope, need: HelpTypeId): readonly NeedRow[] {
  const rows = scope.definition.needRows.filter((row) => applies(scope, row, need));
  return [
    ...rows.filter((row) => row.region !== null && row.needs !== null),
    ...rows.filter((row) => row.region === null),
    ...rows.filter((row) => row.region !== null && row.needs === null),
  ];
}

function applies(scope: MatchScope, row: NeedRow, need: HelpTypeId): boolean {
  if (row.region !== null && row.region !== scope.region) return false;
  if (row.limburg && !scope.limburg) return false;
  if (row.needs !== null && !row.needs.includes(need)) return false;
  return (
    row.nace === null ||
    row.nace.some((prefix) => scope.activity.prefixes.some((code) => code.startsWith(prefix)))
  );
}
