import { describe, expect, it } from 'vitest';
import { findScans, nameOf } from '../../../../renderer/features/start/find-scans.ts';
import { scanRoute } from '../../../../renderer/features/start/scan-route.ts';
import type { AssessmentRow } from '../../../../scans/services/store-ports.ts';
import { assessmentView } from '../../assessment-view.ts';
import { workingMs } from '../../../working-time.ts';

const { id, variant } = assessmentView();

describe('the list', () => {
  const rows = [
    row('Café Zuid', '', null),
    row('Houtatelier', 'Ter Wilgen bv', '2026-11-18T10:00:00.000Z'),
    unreadable('vakantie.iscan'),
  ];

  it('keeps open, closed and unreadable apart, in their order', () => {
    const found = findScans(rows, '');
    expect(found.open.map(({ name }) => name)).toEqual(['Café Zuid']);
    expect(found.closed.map(({ name }) => name)).toEqual(['Houtatelier']);
    expect(found.unreadable).toHaveLength(1);
  });

  it('finds every word in the name or the company, without accents and capitals', () => {
    expect(findScans(rows, 'CAFE').open).toHaveLength(1);
    expect(findScans(rows, 'wilgen hout').closed).toHaveLength(1);
    expect(findScans(rows, 'wilgen zuid')).toEqual({ open: [], closed: [], newer: [], unreadable: [] });
    expect(findScans(rows, 'vakantie').unreadable).toHaveLength(1);
  });

  it('keeps those of a newer version apart, by the name that stands in them', () => {
    const newer = { name: 'Café Morgen', company: 'Morgen bv', day: null };
    const later = { ...unreadable('x1.iscan'), newer };
    const nameless = { ...unreadable('x2.iscan'), newer: { ...newer, name: '' } };
    const found = findScans([...rows, later, nameless], '');
    expect(found.newer.map(nameOf)).toEqual(['Café Morgen', 'x2.iscan']);
    expect(found.unreadable.map(nameOf)).toEqual(['vakantie.iscan']);
    expect(findScans([later], 'morgen bv').newer).toHaveLength(1);
  });

  it('searches thousands in a moment', () => {
    const many = Array.from({ length: 5000 }, (_, index) => row(`Bedrijf ${String(index)}`, 'Élan', null));
    const ms = workingMs(() => expect(findScans(many, 'elan 4999').open).toHaveLength(1));
    expect(ms).toBeLessThan(200);
  });

  it('goes on with an open scan and shows the result of a closed one', () => {
    expect(scanRoute({ id, closedOn: null })).toMatchObject({ page: 'question', question: null });
    expect(scanRoute({ id, closedOn: '2026-11-18T10:00:00.000Z' })).toEqual({ page: 'result', id });
  });
});

function row(name: string, company: string, closedOn: string | null): AssessmentRow {
  return {
    kind: 'readable',
    file: `${name}.json`,
    id,
    name,
    company,
    variant,
    mode: 'full',
    filledBy: 'owner',
    createdOn: '2026-11-18T10:00:00.000Z',
    changedOn: '2026-11-18T10:00:00.000Z',
    closedOn,
    responses: 1,
    answers: 0,
    example: false,
    revision: 1,
    trashedOn: null,
  };
}

function unreadable(file: string): AssessmentRow {
  return { kind: 'unreadable', file, id: null, earlier: false, problems: [], trashedOn: null };
}
