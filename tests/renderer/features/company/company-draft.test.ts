import { describe, expect, it } from 'vitest';
import {
  checkDraft,
  companyInput,
  draftOf,
  sectorNamed,
} from '../../../../renderer/features/company/company-draft.ts';
import { contentView } from '../../content-view.ts';

const draft = draftOf({ name: 'Bakkerij Voorbeeld' });

describe('the company as typed', () => {
  it('needs nothing but a name', () => {
    expect(checkDraft(draft)).toEqual({ ok: true, company: { name: 'Bakkerij Voorbeeld' } });
    expect(checkDraft({ ...draft, name: '  ' })).toEqual({
      ok: false,
      errors: [{ field: 'name', word: 'company.error.name' }],
    });
  });

  it('comes back as it was given', () => {
    const company = {
      name: 'x',
      enterpriseNumber: '0403170701',
      nace: [
        { code: '25.62', version: '2008' },
        { code: '46', version: '2008' },
      ],
      region: 'VL',
      postcode: '8500',
      sector: 'A01',
      size: '0',
      legalForm: 'bv',
    } as const;
    expect(checkDraft(draftOf(company))).toEqual({ ok: true, company });
    expect(companyInput(company)).toEqual(company);
  });

  it('lists everything that is wrong, in the order of the form', () => {
    const wrong = checkDraft({
      ...draft,
      name: '',
      sectorText: 'iets met hout',
      nace: '2562, 1',
      postcode: '85',
      enterpriseNumber: '0403.170.702',
    });
    expect(wrong.ok ? [] : wrong.errors.map(({ field }) => field)).toEqual([
      'name',
      'sector',
      'nace',
      'postcode',
      'enterpriseNumber',
    ]);
  });

  it('takes a sector by its name only', () => {
    expect(sectorNamed(' Textielproductie ', contentView.sectors)).toBe('A01');
    expect(sectorNamed('textiel', contentView.sectors)).toBeNull();
  });
});
