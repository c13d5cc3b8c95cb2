import { companySizes, legalForms } from '../../../scans/assessment/assessment.ts';
import type { Company, NaceCode } from '../../../scans/assessment/assessment.ts';
import { enterpriseNumberOf } from '../../../scans/assessment/enterprise-number.ts';
import { regions } from '../../../scans/definition/definition.ts';
import type { Input } from '../../../scans/services/api.ts';
import type { ContentView } from '../../../scans/services/views/content-view.ts';
import type { WordKey } from '../../language/words.ts';

type Sectors = ContentView['sectors'];

/** What stands in the form, as typed. */
export type CompanyDraft = {
  readonly name: string;
  /** Chosen from the list, so that it survives another language; `null`: see `sectorText`. */
  readonly sector: string | null;
  readonly sectorText: string;
  readonly nace: string;
  readonly naceVersion: NaceCode['version'];
  readonly region: string;
  readonly postcode: string;
  readonly size: string;
  readonly legalForm: string;
  readonly enterpriseNumber: string;
};

export type DraftField = keyof CompanyDraft;
export type DraftError = { readonly field: DraftField; readonly word: WordKey };

export type CheckedDraft =
  | { readonly ok: true; readonly company: Company & { readonly name: string } }
  | { readonly ok: false; readonly errors: readonly DraftError[] };

const emptyDraft: CompanyDraft = {
  name: '',
  sector: null,
  sectorText: '',
  nace: '',
  naceVersion: '2025',
  region: '',
  postcode: '',
  size: '',
  legalForm: '',
  enterpriseNumber: '',
};

export function draftOf({ nace = [], ...company }: Company): CompanyDraft {
  return {
    ...emptyDraft,
    ...company,
    nace: nace.map(({ code }) => code).join(', '),
    naceVersion: nace[0]?.version ?? emptyDraft.naceVersion,
  };
}

/** The row that carries exactly this name; capitals and spaces around it do not count. */
export function sectorNamed(text: string, sectors: Sectors): string | null {
  const wanted = text.trim().toLowerCase();
  return sectors.find(({ name }) => name.toLowerCase() === wanted)?.id ?? null;
}

/** The company, or everything that has to be changed first, in the order of the form. */
export function checkDraft(draft: CompanyDraft): CheckedDraft {
  const errors = errorsIn(draft);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, company: companyIn(draft) };
}

/** The company as the contract takes it. */
export function companyInput({ nace, ...company }: Company): Input<'assessment.setCompany'>['company'] {
  return { ...company, ...(nace === undefined ? {} : { nace: [...nace] }) };
}

const naceForm = /^\d{2}(?:\.?\d{1,3})?$/;
const mostCodes = 10;

function errorsIn(draft: CompanyDraft): readonly DraftError[] {
  const { name, sector, sectorText, postcode, enterpriseNumber } = draft;
  const codes = codesIn(draft);
  const checks: readonly (DraftError & { readonly wrong: boolean })[] = [
    { field: 'name', word: 'company.error.name', wrong: isBlank(name) },
    { field: 'sector', word: 'company.error.sector', wrong: sector === null && !isBlank(sectorText) },
    { field: 'nace', word: 'company.error.nace', wrong: codes.some((code) => !naceForm.test(code)) },
    { field: 'nace', word: 'company.error.nace-many', wrong: codes.length > mostCodes },
    {
      field: 'postcode',
      word: 'company.error.postcode',
      wrong: !isBlank(postcode) && !/^\d{4}$/.test(postcode.trim()),
    },
    {
      field: 'enterpriseNumber',
      word: 'company.error.number',
      wrong: !isBlank(enterpriseNumber) && enterpriseNumberOf(enterpriseNumber) === undefined,
    },
  ];
  return checks.filter(({ wrong }) => wrong).map(({ field, word }) => ({ field, word }));
}

/** Of a draft without errors; what is blank is not known. */
function companyIn(draft: CompanyDraft): Company & { readonly name: string } {
  const codes = codesIn(draft);
  const number = enterpriseNumberOf(draft.enterpriseNumber);
  return {
    name: draft.name.trim(),
    ...(number === undefined ? {} : { enterpriseNumber: number }),
    ...(codes.length === 0 ? {} : { nace: codes.map((code) => ({ code, version: draft.naceVersion })) }),
    ...(draft.sector === null ? {} : { sector: draft.sector }),
    ...placeIn(draft),
    ...kindIn(draft),
  };
}

function placeIn(draft: CompanyDraft): Pick<Company, 'region' | 'postcode'> {
  const region = regions.find((one) => one === draft.region);
  return {
    ...(region === undefined ? {} : { region }),
    ...(isBlank(draft.postcode) ? {} : { postcode: draft.postcode.trim() }),
  };
}

function kindIn(draft: CompanyDraft): Pick<Company, 'size' | 'legalForm'> {
  const size = companySizes.find((one) => one === draft.size);
  const legalForm = legalForms.find((one) => one === draft.legalForm);
  return { ...(size === undefined ? {} : { size }), ...(legalForm === undefined ? {} : { legalForm }) };
}

function codesIn({ nace }: CompanyDraft): readonly string[] {
  return nace
    .split(/[,;]/)
    .map((code) => code.replace(/\s/g, ''))
    .filter((code) => code !== '');
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
