import { centreId, instrumentId } from '../../scans/definition/ids.ts';
import { noOwnEntries } from '../../scans/definition/own-entries.ts';
import type {
  AddedCentre,
  OwnCentre,
  OwnEntries,
  OwnInstrument,
} from '../../scans/definition/own-entries.ts';

/** A day before every day on which a test runs. */
export const checkedOn = '2026-11-20';

export function ownCentre(id: string, change: Partial<OwnCentre> = {}): OwnCentre {
  return {
    id: centreId(id),
    checkedOn,
    retired: false,
    note: '',
    phone: '',
    email: '',
    contact: '',
    website: '',
    ...change,
  };
}

export function addedCentre(id: string, change: Partial<AddedCentre> = {}): AddedCentre {
  return {
    ...ownCentre(id),
    name: 'Innovatiehub Kempen',
    regions: ['VL'],
    city: 'Geel',
    website: 'https://hub.example.be',
    sectors: [],
    needs: [],
    ...change,
  };
}

export function ownInstrument(id: string, change: Partial<OwnInstrument> = {}): OwnInstrument {
  return { id: instrumentId(id), checkedOn, retired: false, note: '', ...change };
}

export function ownList(change: Partial<OwnEntries>): OwnEntries {
  return { ...noOwnEntries, ...change };
}

/** A file as somebody could write it by hand: what is left out takes the least. */
export function listText(change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ format: 'innovatiescan-own-entries', version: 1, ...change });
}
