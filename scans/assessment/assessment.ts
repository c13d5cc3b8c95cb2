import type {
  DimensionId,
  FactId,
  Importance,
  Language,
  LevelNumber,
  QuestionId,
  Region,
  VariantId,
} from '../definition/definition.ts';

/** What one respondent gave to one question. A question without an answer is absent. */
export type Answer = LevelNumber | 'dont-know' | 'not-applicable';

export const companySizes = ['0', '1-4', '5-9', '10-49', '50-249', '250+'] as const;
export type CompanySize = (typeof companySizes)[number];

export const legalForms = [
  'bv',
  'nv',
  'cv',
  'vof',
  'commv',
  'vzw',
  'ivzw',
  'stichting',
  'eenmanszaak',
  'public',
  'other',
] as const;
export type LegalForm = (typeof legalForms)[number];

/** The same code can mean another activity in another list, so the list version always travels with it. */
export type NaceCode = { readonly code: string; readonly version: '2008' | '2025' };

/** Everything is optional: what is absent is not known. */
export type Company = {
  readonly name?: string;
  /** Ten digits, no dots. */
  readonly enterpriseNumber?: string;
  readonly nace?: readonly NaceCode[];
  readonly region?: Region;
  readonly postcode?: string;
  /** Id of a row of table A; used only without `nace`. */
  readonly sector?: string;
  readonly size?: CompanySize;
  readonly legalForm?: LegalForm;
};

export type Mode = 'full' | 'quick';
export type Role = 'owner' | 'manager' | 'employee' | 'adviser';
export type Participant = {
  readonly id?: string;
  readonly role?: Role;
  readonly group?: 'management' | 'staff';
};
export type Origin = {
  readonly how?: 'alone' | 'adviser' | 'workshop';
  readonly session?: string;
  readonly programme?: string;
};

/** One person's answers to one variant, checked against the definition. */
export type Response = {
  /** Version of the question bank it was filled in with; `null` when the file does not say. */
  readonly bank: string | null;
  readonly variant: VariantId;
  readonly mode: Mode;
  readonly language: Language | null;
  readonly startedOn: string | null;
  readonly completedOn: string | null;
  readonly origin: Origin;
  readonly company: Company;
  readonly participant: Participant;
  readonly answers: Readonly<Record<QuestionId, Answer>>;
  readonly notes: Readonly<Record<QuestionId, string>>;
  /** `null`: not rated at all. A missing dimension counts as 2. */
  readonly importance: Readonly<Record<DimensionId, Importance>> | null;
  /** Chosen option indexes per fact, from 0. */
  readonly facts: Readonly<Record<FactId, readonly number[]>>;
};
