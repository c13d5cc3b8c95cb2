import type { Company } from '../assessment/assessment.ts';
import type { DimensionId, HelpTypeId, Instrument, Region } from '../definition/definition.ts';
import type { CentresPart } from '../definition/parse-centres.ts';
import type { InstrumentMatch } from './centre-match.ts';

const withoutProfit: readonly Company['legalForm'][] = ['vzw', 'ivzw'];

/**
 * The public support to name, in the order of the content (METHOD 6, money). Without a region none: support of
 * the wrong region misleads. A non-profit never sees what is not for it. Support that has ended does not stand
 * in the content.
 *
 * @param topDimensions The dimensions of the first to work on.
 * @param needs The help types of their advice.
 */
export function selectInstruments(
  definition: CentresPart,
  company: Company,
  region: Region | null,
  topDimensions: readonly DimensionId[],
  needs: readonly HelpTypeId[],
): readonly InstrumentMatch[] {
  return definition.instruments
    .filter(
      (instrument) =>
        instrument.region === region &&
        !(instrument.notForVzw && withoutProfit.includes(company.legalForm)) &&
        isAskedFor(instrument, topDimensions, needs),
    )
    .map((instrument) => ({ instrument }));
}

function isAskedFor(
  { onlyWithTopDimension: wanted, helpTypes }: Instrument,
  topDimensions: readonly DimensionId[],
  needs: readonly HelpTypeId[],
): boolean {
  if (wanted !== null && !topDimensions.includes(wanted)) return false;
  return helpTypes.length === 0 || helpTypes.some((helpType) => needs.includes(helpType));
}
