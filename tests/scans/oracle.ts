import { readFileSync } from 'node:fs';

import type { Answer } from '../../scans/assessment/assessment.ts';
import type { BandId, Importance, LevelNumber, ProfileTypeId } from '../../scans/definition/definition.ts';
import type { AgreementLabel } from '../../scans/workshop/spread.ts';

/** `575/11`: numerator and denominator in lowest terms. */
export type FractionText = string;

/** Worked examples computed by hand with rational arithmetic, not with this program. */
export type Oracle = {
  readonly respondents: readonly OracleRespondent[];
  /** Answers to one dimension. */
  readonly rounding: readonly {
    readonly dimension: string;
    readonly answers: Readonly<Record<string, Answer>>;
    readonly score: FractionText | null;
    readonly shown: number | null;
    readonly level: LevelNumber | null;
    readonly band: BandId | null;
    readonly why: string;
  }[];
  /** Answers of several raters to one question. */
  readonly groups: readonly {
    readonly id: string;
    readonly answers: readonly LevelNumber[];
    readonly expected: {
      readonly n: number;
      readonly median: FractionText;
      readonly min: number;
      readonly max: number;
      readonly range: number;
      readonly ad: FractionText;
      readonly iqr: FractionText;
      readonly variance: FractionText;
      readonly rwg: FractionText;
      readonly label: AgreementLabel;
      readonly proposal: number;
    };
  }[];
};

export type OracleRespondent = {
  readonly id: string;
  readonly about: string;
  readonly variant: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly importance: Readonly<Record<string, Importance>> | null;
  readonly expected: {
    readonly dimensions: readonly {
      readonly id: string;
      readonly score: FractionText | null;
      readonly shown: number | null;
      readonly level: LevelNumber | null;
      readonly band: BandId | null;
      readonly answered: number;
      readonly notApplicable: number;
      readonly dontKnow: number;
      readonly priority: FractionText | null;
    }[];
    readonly importanceRated: boolean;
    readonly overall: {
      readonly score: FractionText;
      readonly shown: number;
      readonly level: LevelNumber;
      readonly validDimensions: number;
    } | null;
    readonly completeness: FractionText;
    readonly priorities: readonly string[];
    readonly findOutFirst: readonly string[];
    readonly looking: FractionText | null;
    readonly doing: FractionText | null;
    readonly profile: ProfileTypeId | null;
  };
};

export const oracle: Oracle = JSON.parse(
  readFileSync(new URL('../fixtures/oracle.json', import.meta.url), 'utf8'),
);

/** The double nearest to a fraction. */
export function numberOf(text: FractionText): number {
  const [num, den] = text.split('/').map(Number);
  return (num ?? Number.NaN) / (den ?? Number.NaN);
}
