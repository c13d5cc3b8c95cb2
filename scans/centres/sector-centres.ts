import type { Centre, RowCell, RowPlace, SectorRow } from '../definition/definition.ts';
import type { CentreRole, NoPrimary } from './centre-match.ts';
import { isCounter, nameable, withReasons } from './match-scope.ts';
import type { MatchScope, Named } from './match-scope.ts';

/** Whom the sector table names, highest role first, and why nobody is primary (METHOD 6, first five rules). */
export type SectorCentres = { readonly named: readonly Named[]; readonly noPrimary: NoPrimary };

const roleOrder: readonly CentreRole[] = ['primary', 'secondary', 'also', 'counter'];

export function sectorCentres(scope: MatchScope): SectorCentres {
  let named: readonly Named[] = [];
  for (const row of scope.activity.rows) {
    for (const one of centresOfRow(scope, row)) named = addNamed(named, one);
  }
  const hasPrimary = named.some((one) => one.role === 'primary');
  return {
    named: roleOrder.flatMap((role) => named.filter((one) => one.role === role)),
    noPrimary: hasPrimary ? null : whyNoPrimary(scope),
  };
}

/** The first primary stays the primary: that of a later row becomes secondary, unless it is the same centre. */
function addNamed(named: readonly Named[], one: Named): readonly Named[] {
  const isSecondPrimary = one.role === 'primary' && named.some((other) => other.role === 'primary');
  const next: Named = isSecondPrimary ? { ...one, role: 'secondary' } : one;
  if (!named.some((other) => other.centre === next.centre)) return [...named, next];
  return named.map((other) => (other.centre === next.centre ? mergeNamed(other, next) : other));
}

function mergeNamed(first: Named, second: Named): Named {
  const isHigher = roleOrder.indexOf(second.role) < roleOrder.indexOf(first.role);
  return withReasons(isHigher ? { ...first, role: second.role } : first, second.reasons);
}

function centresOfRow(scope: MatchScope, row: SectorRow): readonly Named[] {
  const name = (centres: readonly Centre[], role: CentreRole): readonly Named[] =>
    centres.map((centre) => ({
      centre,
      role: centre.route === 'check' ? 'also' : role,
      reasons: [{ kind: 'sector', row }],
    }));
  const firstColumn = nameableIn(scope, row.primary);
  const secondColumn = nameableIn(scope, row.secondary);
  const others = name(nameableIn(scope, row.also), 'also');
  const primary = firstColumn.find(isSure) ?? movedUp(scope, row, secondColumn);
  if (primary === null) return [...name([...firstColumn, ...secondColumn], 'also'), ...others];
  const rest = (centres: readonly Centre[]): readonly Centre[] =>
    centres.filter((centre) => centre !== primary);
  return [
    ...name([primary], 'primary'),
    ...name(rest(firstColumn), 'secondary'),
    ...name(rest(secondColumn), 'secondary'),
    ...others,
  ];
}

/** Somebody of the second column takes the place of a first one that dropped out or must be asked first. */
function movedUp(scope: MatchScope, row: SectorRow, secondColumn: readonly Centre[]): Centre | null {
  const places = placesIn(scope, row.primary);
  const isEmptied =
    places.length > 0 && places.every((place) => place.kind === 'centre' && !isCounter(scope, place.centre));
  return scope.region !== null && isEmptied ? (secondColumn.find(isSure) ?? null) : null;
}

function whyNoPrimary(scope: MatchScope): Exclude<NoPrimary, null> {
  const { rows, known } = scope.activity;
  if (!known) return 'unknown-activity';
  const firstColumn = rows.flatMap((row) => nameableIn(scope, row.primary));
  if (firstColumn.some((centre) => centre.group === 'innovaders')) return 'ask';
  if (rows.some((row) => row.dependsOn !== null)) return 'depends';
  return scope.region === null && rows.some((row) => dependsOnRegion(scope, row.primary))
    ? 'unknown-region'
    : 'none';
}

function dependsOnRegion(scope: MatchScope, cell: RowCell): boolean {
  return (
    cell.kind === 'by-region' &&
    Object.values(cell.places)
      .flat()
      .some((place) => place.kind === 'centre' && !isCounter(scope, place.centre))
  );
}

function nameableIn(scope: MatchScope, cell: RowCell): readonly Centre[] {
  return placesIn(scope, cell).flatMap((place) =>
    place.kind === 'centre' ? (nameable(scope, place.centre) ?? []) : [],
  );
}

function placesIn({ region }: MatchScope, cell: RowCell): readonly RowPlace[] {
  if (cell.kind === 'everywhere') return cell.places;
  return region === null ? [] : cell.places[region];
}

function isSure(centre: Centre): boolean {
  return centre.route === 'yes';
}
