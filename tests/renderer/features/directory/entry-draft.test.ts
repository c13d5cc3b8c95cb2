import { describe, expect, it } from 'vitest';
import {
  addOf,
  changeOf,
  draftOf,
  fieldAt,
  kindOf,
} from '../../../../renderer/features/directory/entry-draft.ts';
import { centreId, helpTypeId } from '../../../../scans/definition/ids.ts';
import { directoryRow } from './rows.ts';

const today = '2026-11-29';
const added = directoryRow({
  id: 'own-hub',
  added: true,
  own: {
    kind: 'added',
    id: centreId('own-hub'),
    checkedOn: '2026-11-01',
    retired: true,
    note: 'n',
    phone: '1',
    email: '',
    contact: '',
    website: '',
    name: 'Hub',
    regions: ['VL'],
    city: 'Geel',
    sectors: ['A34'],
    needs: [helpTypeId('network')],
  },
});

describe('the form of an entry', () => {
  it('starts empty with today as its day, or with what is stored', () => {
    expect(draftOf(directoryRow(), today)).toMatchObject({ phone: '', retired: false, checkedOn: today });
    expect(draftOf(null, today)).toMatchObject({ name: '', checkedOn: today });
    expect(draftOf(added, today)).toMatchObject({ name: 'Hub', checkedOn: '2026-11-01', retired: true });
  });

  it('gives back what is stored when nothing is typed', () => {
    const { own } = added;
    expect(changeOf(added, draftOf(added, today))).toEqual(own);
  });

  it('sends only what belongs to the kind of entry, without spaces around it', () => {
    const draft = { ...draftOf(directoryRow(), today), phone: ' 02 1 ', name: ' x ', note: 'a ' };
    expect(changeOf(directoryRow(), draft)).toEqual({
      kind: 'centre',
      id: 'sirris',
      checkedOn: today,
      note: 'a ',
      retired: false,
      phone: '02 1',
      email: '',
      contact: '',
      website: '',
    });
    const support = directoryRow({ kind: 'instrument', id: 'kmo' });
    expect(Object.keys(changeOf(support, draft)).toSorted()).toEqual([
      'checkedOn',
      'id',
      'kind',
      'note',
      'retired',
    ]);
    expect(addOf(draft)).toMatchObject({ name: 'x', phone: '02 1', regions: [] });
    expect(addOf(draft)).not.toHaveProperty('sectorText');
  });

  it('finds the field that a refusal is about, and only one that it shows', () => {
    const at = (place: string, row = directoryRow()) =>
      fieldAt({ file: '', place, code: '', values: {} }, kindOf(row));
    expect(at('phone')).toBe('phone');
    expect(at('sectors.3', added)).toBe('sectors');
    expect(at('addedCentres.0.email', added)).toBe('email');
    expect(at('sectors.3')).toBeNull();
    expect(at('')).toBeNull();
  });
});
