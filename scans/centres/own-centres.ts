import type { HelpTypeId } from '../definition/definition.ts';
import type { MatchReason } from './centre-match.ts';
import { nameable } from './match-scope.ts';
import type { MatchScope, Named } from './match-scope.ts';

/** The centres that an adviser added, and the needs that they answer. */
export type OwnCentres = { readonly named: readonly Named[]; readonly answered: readonly HelpTypeId[] };

/**
 * Names a centre that an adviser added where its region fits; its activities hold one of the company's, or it has none;
 * and it gives help that the advice asks for, or it says nothing of help (METHOD 6, own entries).
 */
export function ownCentres(scope: MatchScope, needs: readonly HelpTypeId[]): OwnCentres {
  const named = scope.definition.centres.flatMap((centre): readonly Named[] => {
    const added = centre.own?.added ?? null;
    if (added === null || nameable(scope, centre.id) === null) return [];
    const rows = scope.activity.rows.filter((row) => added.sectors.includes(row.id));
    const answered = [...new Set(needs)].filter((need) => added.needs.includes(need));
    const isFor = added.sectors.length === 0 || rows.length > 0;
    const helps = added.needs.length === 0 || answered.length > 0;
    if (!isFor || !helps) return [];
    const reasons: readonly MatchReason[] = [
      { kind: 'own' },
      ...rows.map((row) => ({ kind: 'sector', row }) as const),
      ...answered.map((need) => ({ kind: 'need', need }) as const),
    ];
    return [{ centre, role: 'also', reasons }];
  });
  const answered = named.flatMap(({ reasons }) =>
    reasons.flatMap((reason) => (reason.kind === 'need' ? [reason.need] : [])),
  );
  return { named, answered };
}
