import { placeOrder } from './centre-places.ts';
import { hasProvenWebsite, isReachable } from './centre-reach.ts';
import type { Centre, Definition, Region, RowCell, SectorRow } from './definition.ts';
import type { CentresPart } from './parse-centres.ts';
import type { Problem } from './problem.ts';

/** What the check reads: everything of `centres/`, and what the rest of the content says about it. */
export type CheckedCentres = CentresPart & Pick<Definition, 'advice' | 'dimensions' | 'variants'>;

/** `warnings` leave the content usable: facts whose review date has passed. */
export type CheckedContent = {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
};

/**
 * Checks that every activity, in every region and without one, ends at somebody who can be reached; that every
 * kind of help that an advice asks for is offered; that every service of the collective centres can be reached
 * from some answers; that no review date has passed on `today` (`YYYY-MM-DD`). Never throws (METHOD 6).
 */
export function checkCentres(content: CheckedCentres, today: string): CheckedContent {
  return {
    problems: [
      ...counterProblems(content),
      ...contactProblems(content),
      ...rowProblems(content),
      ...adviceProblems(content),
      ...helpTypeProblems(content),
      ...serviceProblems(content),
      ...linkProblems(content),
    ],
    warnings: reviewWarnings(content, today),
  };
}

function counterProblems({ centres, counters }: CheckedCentres): readonly Problem[] {
  return placeOrder
    .filter((region) => {
      const counter = centres.find((centre) => centre.id === counters[region]);
      return counter?.route !== 'yes' || !counter.regions.includes(region) || !isReachable(counter);
    })
    .map((region) =>
      problem('rules', `counters.${region}`, 'counter-unfit', { id: counters[region], region }),
    );
}

function contactProblems({ centres }: CheckedCentres): readonly Problem[] {
  return centres.flatMap((centre) => {
    const empty = [
      ...(centre.verified.website && !hasProvenWebsite(centre) ? ['website'] : []),
      ...(centre.verified.phone && centre.phone === '' ? ['phone'] : []),
      ...(centre.verified.email && centre.email === '' ? ['email'] : []),
    ];
    return [
      ...empty.map((field) =>
        problem('centres', `${centre.id}.verified`, 'verified-without-fact', { id: centre.id, field }),
      ),
      ...(centre.route === 'yes' && !isReachable(centre)
        ? [problem('centres', centre.id, 'centre-unreachable', { id: centre.id })]
        : []),
    ];
  });
}

function rowProblems(content: CheckedCentres): readonly Problem[] {
  return content.sectorRows.flatMap((row) =>
    [...placeOrder, null]
      .filter((region) => !endsSomewhere(content, row, region))
      .map((region) => problem('sectors', row.id, 'row-unreachable', { row: row.id, region: region ?? '–' })),
  );
}

function endsSomewhere(content: CheckedCentres, row: SectorRow, region: Region | null): boolean {
  const counters = placeOrder
    .filter((candidate) => region === null || candidate === region)
    .map((candidate) => content.counters[candidate]);
  const named = [row.primary, row.secondary, row.also].flatMap((cell) => centresIn(cell, region));
  return content.centres.some(
    (centre) =>
      (counters.includes(centre.id) || named.includes(centre.id)) &&
      mayBeNamed(centre, region) &&
      isReachable(centre),
  );
}

function centresIn(cell: RowCell, region: Region | null): readonly string[] {
  const places = cell.kind === 'everywhere' ? cell.places : region === null ? [] : cell.places[region];
  return places.flatMap((place) => (place.kind === 'centre' ? [place.centre] : []));
}

function mayBeNamed(centre: Centre, region: Region | null): boolean {
  return centre.route === 'yes' && (region === null || centre.regions.includes(region));
}

function adviceProblems({ advice, helpTypes }: CheckedCentres): readonly Problem[] {
  const known = new Set<string>(helpTypes.map((helpType) => helpType.id));
  const asked = new Set<string>(advice.flatMap((one) => one.helpTypes));
  return [...asked]
    .filter((id) => !known.has(id))
    .map((id) => problem('help-types', '', 'help-type-missing', { id }));
}

function helpTypeProblems({ helpTypes, centres }: CheckedCentres): readonly Problem[] {
  const offered = new Set(
    centres.filter((centre) => centre.route === 'yes').flatMap((centre) => centre.services),
  );
  return helpTypes
    .filter(({ services }) => !services.some((service) => offered.has(service)))
    .map(({ id }) => problem('help-types', id, 'help-type-unanswered', { id }));
}

/** Every band of every theme can be a first priority, so every advice can be reached by some answers. */
function serviceProblems({ advice, helpTypes, centres }: CheckedCentres): readonly Problem[] {
  const asked = new Set(advice.flatMap((one) => one.helpTypes));
  const reached = new Set(helpTypes.filter(({ id }) => asked.has(id)).flatMap(({ services }) => services));
  return centres
    .filter((centre) => centre.group === 'innovaders')
    .flatMap((centre) =>
      centre.services
        .filter((service) => !reached.has(service))
        .map((service) =>
          problem('centres', `${centre.id}.services`, 'service-unreachable', { id: centre.id, service }),
        ),
    );
}

function linkProblems(content: CheckedCentres): readonly Problem[] {
  const dimensions = new Set<string>(content.dimensions.map((dimension) => dimension.id));
  const variants = new Set<string>(content.variants.map((variant) => variant.id));
  return [
    ...content.instruments.flatMap(({ id, onlyWithTopDimension: wanted }) =>
      wanted === null || dimensions.has(wanted)
        ? []
        : [problem('instruments', `${id}.onlyWithTopDimension`, 'unknown-dimension', { id: wanted })],
    ),
    ...Object.keys(content.rowWithoutActivity)
      .filter((id) => !variants.has(id))
      .map((id) => problem('rules', `rowWithoutActivity.${id}`, 'unknown-variant', { id })),
  ];
}

/** What should have been looked at again before this day (`YYYY-MM-DD`). */
export function reviewWarnings(
  { centres, instruments }: Pick<Definition, 'centres' | 'instruments'>,
  today: string,
): readonly Problem[] {
  return [
    ...centres
      .filter((centre) => centre.route !== 'never' && centre.reviewBy < today)
      .map(({ id, reviewBy }) =>
        problem('centres', `${id}.reviewBy`, 'centre-review-due', { id, date: reviewBy }),
      ),
    ...instruments
      .filter((instrument) => instrument.reviewBy < today)
      .map(({ id, reviewBy }) =>
        problem('instruments', `${id}.reviewBy`, 'instrument-review-due', { id, date: reviewBy }),
      ),
  ];
}

function problem(file: string, place: string, code: string, values: Problem['values']): Problem {
  return { file: `centres/${file}.yaml`, place, code, values };
}
