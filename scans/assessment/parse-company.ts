import { regions, type Definition } from '../definition/definition.ts';
import { companySizes, legalForms, type Company, type NaceCode } from './assessment.ts';
import { enterpriseNumberOf } from './enterprise-number.ts';
import {
  choiceOf,
  isFields,
  plainTextOf,
  refuseMissingKeys,
  refuseUnknownKeys,
  textOf,
  valueOf,
  type Section,
} from './response-fields.ts';
import { placeIn, shown } from './response-problems.ts';

const keys = [
  'name',
  'enterpriseNumber',
  'nace',
  'region',
  'postcode',
  'sector',
  'size',
  'legalForm',
] as const;
const naceKeys = ['code', 'version'] as const;
const longestName = 200;
const mostNace = 10;
const naceVersions = ['2008', '2025'] as const;

/** The company of a response file; what is absent, blank or refused is not in the result (METHOD 6). */
export function parseCompany(section: Section, definition: Definition): Company {
  refuseUnknownKeys(section, keys);
  const name = textOf(section, 'name', longestName);
  const enterpriseNumber = readEnterpriseNumber(section);
  const nace = readNace(section);
  const region = choiceOf(section, 'region', regions);
  const postcode = readPostcode(section);
  const sector = readSector(section, definition);
  const size = choiceOf(section, 'size', companySizes);
  const legalForm = choiceOf(section, 'legalForm', legalForms);
  return {
    ...(name === undefined ? {} : { name }),
    ...(enterpriseNumber === undefined ? {} : { enterpriseNumber }),
    ...(nace.length === 0 ? {} : { nace }),
    ...(region === undefined ? {} : { region }),
    ...(postcode === undefined ? {} : { postcode }),
    ...(sector === undefined ? {} : { sector }),
    ...(size === undefined ? {} : { size }),
    ...(legalForm === undefined ? {} : { legalForm }),
  };
}

function readEnterpriseNumber(section: Section): string | undefined {
  const typed = plainTextOf(section, 'enterpriseNumber');
  if (typed === undefined) return undefined;
  const number = enterpriseNumberOf(typed);
  if (number === undefined) {
    section.problems.add(placeIn(section.place, 'enterpriseNumber'), 'response-wrong-enterprise-number');
  }
  return number;
}

function readPostcode(section: Section): string | undefined {
  const value = valueOf(section, 'postcode');
  if (value === undefined) return undefined;
  if (typeof value === 'string' && /^\d{4}$/u.test(value)) return value;
  section.problems.add(placeIn(section.place, 'postcode'), 'response-wrong-postcode', {
    found: shown(value),
  });
  return undefined;
}

function readSector(section: Section, definition: Definition): string | undefined {
  const value = valueOf(section, 'sector');
  if (value === undefined) return undefined;
  const row = definition.sectorRows.find(({ id }) => id === value);
  if (row === undefined) {
    section.problems.add(placeIn(section.place, 'sector'), 'response-unknown-sector', {
      found: shown(value),
    });
  }
  return row?.id;
}

function readNace(section: Section): readonly NaceCode[] {
  const value = valueOf(section, 'nace');
  const place = placeIn(section.place, 'nace');
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    section.problems.add(place, 'response-not-nace-list', { found: shown(value) });
    return [];
  }
  if (value.length > mostNace) {
    const counts = { found: String(value.length), most: String(mostNace) };
    section.problems.add(place, 'response-too-many-nace', counts);
  }
  return value.flatMap((entry: unknown, at) => readNaceCode(section, entry, `${place}.${at}`));
}

function readNaceCode(parent: Section, value: unknown, place: string): readonly NaceCode[] {
  const { problems } = parent;
  if (!isFields(value)) {
    problems.add(place, 'response-not-object', { found: shown(value) });
    return [];
  }
  const section: Section = { place, fields: value, problems };
  refuseUnknownKeys(section, naceKeys);
  refuseMissingKeys(section, naceKeys);
  const code = readCode(section);
  const version = choiceOf(section, 'version', naceVersions);
  return code === undefined || version === undefined ? [] : [{ code, version }];
}

function readCode(section: Section): string | undefined {
  const value = valueOf(section, 'code');
  if (value === undefined) return undefined;
  if (typeof value === 'string' && /^\d{2}(?:\.?\d{1,3})?$/u.test(value)) return value;
  section.problems.add(placeIn(section.place, 'code'), 'response-wrong-nace-code', { found: shown(value) });
  return undefined;
}
