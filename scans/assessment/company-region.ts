import type { Region } from '../definition/definition.ts';
import type { Company } from './assessment.ts';

/** `region` is `null` when neither region nor postcode was given. */
export type CompanyRegion = {
  readonly region: Region | null;
  /** The postcode gives another region than the one that was given; the given one stands. */
  readonly conflict: boolean;
};

/** The region of a company: as given, else by its postcode (METHOD 6). */
export function companyRegion(company: Company): CompanyRegion {
  const byPostcode = company.postcode === undefined ? null : postcodeRegion(company.postcode);
  const region = company.region ?? byPostcode;
  return { region, conflict: byPostcode !== null && byPostcode !== region };
}

/** Postcodes 3500 to 3999: the province of Limburg. */
export function isInLimburg(company: Company): boolean {
  return company.postcode !== undefined && isBetween(Number(company.postcode), 3500, 3999);
}

function postcodeRegion(postcode: string): Region {
  const number = Number(postcode);
  if (isBetween(number, 1000, 1299)) return 'BXL';
  if (isBetween(number, 1300, 1499) || isBetween(number, 4000, 7999)) return 'WAL';
  return 'VL';
}

function isBetween(number: number, first: number, last: number): boolean {
  return number >= first && number <= last;
}
