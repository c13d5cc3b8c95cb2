import type { HelpTypeId, Region } from '../../../scans/definition/definition.ts';
import type { Input, Problem } from '../../../scans/services/api.ts';
import type { DirectoryRow } from '../../../scans/services/views/directory-view.ts';

/** What stands in the form of an entry, as typed. An instrument uses the last three alone. */
export type EntryDraft = {
  readonly name: string;
  readonly regions: readonly Region[];
  readonly city: string;
  /** Rows of table A, by id. */
  readonly sectors: readonly string[];
  /** An activity that is being typed and is not chosen yet. */
  readonly sectorText: string;
  readonly needs: readonly HelpTypeId[];
  readonly phone: string;
  readonly email: string;
  readonly contact: string;
  readonly website: string;
  readonly checkedOn: string;
  readonly note: string;
  readonly retired: boolean;
};

/** What a refusal can be about. */
export type EntryField = Exclude<keyof EntryDraft, 'sectorText' | 'retired'>;

/** Which fields a form shows: of a centre of the scan, of a centre that was added, of support. */
export type EntryKind = 'centre' | 'added' | 'instrument';

const emptyDraft: EntryDraft = {
  name: '',
  regions: [],
  city: '',
  sectors: [],
  sectorText: '',
  needs: [],
  phone: '',
  email: '',
  contact: '',
  website: '',
  checkedOn: '',
  note: '',
  retired: false,
};

const contactFields = ['phone', 'email', 'contact', 'website'] as const satisfies EntryField[];
const lookedFields = ['checkedOn', 'note'] as const satisfies EntryField[];

/** In the order of the form. */
export const fieldsOf: Readonly<Record<EntryKind, readonly EntryField[]>> = {
  centre: [...contactFields, ...lookedFields],
  added: ['name', 'regions', 'city', 'sectors', 'needs', ...contactFields, ...lookedFields],
  instrument: lookedFields,
};

/** What is stored of this row, else an empty form with today as its day. `null`: a new centre. */
export function draftOf(row: DirectoryRow | null, today: string): EntryDraft {
  const { kind: _kind, id: _id, ...stored } = row?.own ?? { kind: '', id: '', checkedOn: today };
  return { ...emptyDraft, ...stored };
}

export function kindOf(row: DirectoryRow | null): EntryKind {
  return row === null || row.added ? 'added' : row.kind;
}

/** The entry of a row as the contract takes it. */
export function changeOf(row: DirectoryRow, draft: EntryDraft): Input<'directory.change'>['entry'] {
  const looked = { id: row.id, checkedOn: draft.checkedOn, note: draft.note, retired: draft.retired };
  switch (kindOf(row)) {
    case 'centre':
      return { kind: 'centre', ...looked, ...contactIn(draft) };
    case 'added':
      return { kind: 'added', ...looked, ...contactIn(draft), ...addedIn(draft) };
    case 'instrument':
      return { kind: 'instrument', ...looked };
  }
}

/** A new centre as the contract takes it. */
export function addOf(draft: EntryDraft): Input<'directory.add'>['centre'] {
  const { checkedOn, note } = draft;
  return { checkedOn, note, ...contactIn(draft), ...addedIn(draft) };
}

/** The field that a refusal is about; `null`: about none that the form shows. */
export function fieldAt({ place }: Problem, kind: EntryKind): EntryField | null {
  const named = place.split(/[^A-Za-z]+/).filter((part) => part !== '');
  return fieldsOf[kind].find((field) => named.includes(field)) ?? null;
}

function contactIn({ phone, email, contact, website }: EntryDraft) {
  return { phone: phone.trim(), email: email.trim(), contact: contact.trim(), website: website.trim() };
}

function addedIn({ name, regions, city, sectors, needs }: EntryDraft) {
  return {
    name: name.trim(),
    regions: [...regions],
    city: city.trim(),
    sectors: [...sectors],
    needs: [...needs],
  };
}
