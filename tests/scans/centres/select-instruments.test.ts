import { describe, expect, test } from 'vitest';

import type { Company } from '../../../scans/assessment/assessment.ts';
import { selectInstruments } from '../../../scans/centres/select-instruments.ts';
import type { Region } from '../../../scans/definition/definition.ts';
import { dimensionId, helpTypeId } from '../../../scans/definition/ids.ts';
import { loadCentres } from './centres-part.ts';

const part = await loadCentres();

function named(region: Region | null, needs: string, top = '', company: Company = {}): readonly string[] {
  const dimensions = top === '' ? [] : [dimensionId(top)];
  const wanted = needs.split(' ').map(helpTypeId);
  return selectInstruments(part, company, region, dimensions, wanted).map(({ instrument }) => instrument.id);
}

describe('which support is named', () => {
  test('by region and need', () => {
    expect(named('VL', 'training')).toEqual(['kmo-portefeuille']);
    expect(named('VL', 'collaborative_projects')).toEqual(['onderzoeksproject', 'oo-haalbaarheidsstudie']);
    expect(named('WAL', 'lab_testing')).toEqual(['cheque-technologique']);
    expect(named('WAL', 'innovation_guidance')).toEqual(['cheques-entreprises']);
    expect(named('BXL', 'lab_testing')).toEqual(['innovation-vouchers']);
    expect(named('BXL', 'innovation_guidance')).toEqual(['premie-consultancy']);
  });

  test('none without a region', () => {
    expect(named(null, 'training funding', 'DIG')).toEqual([]);
  });

  test.each(['vzw', 'ivzw'] as const)('a %s never sees the kmo-portefeuille', (legalForm) => {
    expect(named('VL', 'training funding', 'DIG', { legalForm })).not.toContain('kmo-portefeuille');
    expect(named('VL', 'pilot_demo', '', { legalForm })).toEqual([
      'ontwikkelingsproject',
      'oo-haalbaarheidsstudie',
    ]);
  });

  test('cyber security only when digital work is one of the first themes', () => {
    expect(named('VL', 'digital_guidance', 'DIG')).toContain('cybersecurity-verbetertraject');
    expect(named('VL', 'digital_guidance', 'STR')).not.toContain('cybersecurity-verbetertraject');
  });

  test('the kmo-portefeuille is not offered for advice on innovation', () => {
    expect(named('VL', 'innovation_guidance technology_advice')).not.toContain('kmo-portefeuille');
    const text = part.instruments.find(({ id }) => id === 'kmo-portefeuille')?.text;
    expect(text?.nl).toContain('Voor advies sinds 1 februari 2026 alleen nog bij cyberveiligheid.');
    for (const words of Object.values(text ?? {})) expect(words).not.toMatch(/innov|vernieuw/i);
  });
});

describe('what stands in the content', () => {
  test('what has ended or is not to be named is not there', () => {
    const ids = part.instruments.map(({ id }) => id).join(' ');
    expect(ids).not.toMatch(/sts|coock|tetra|eurostars|haalbaarheidsstudie-kmo|kmo-haalbaarheid/i);
    expect(part.instruments).toHaveLength(11);
  });

  test('what must be asked for carries no amount, nor does what has no date', () => {
    for (const { status, asOf, text } of part.instruments) {
      if (status === 'named' && asOf !== null) continue;
      for (const words of Object.values(text)) expect(words).not.toMatch(/\d/);
    }
  });

  test('the Walloon cheques are said to be in reform, in every language', () => {
    const text = part.instruments.find(({ id }) => id === 'cheques-entreprises')?.text;
    expect(text?.nl).toMatch(/^In hervorming/);
    expect(text?.fr).toMatch(/^En réforme/);
    expect(text?.de).toMatch(/^In Reform/);
    expect(text?.en).toMatch(/^Under reform/);
  });
});
