import { describe, expect, test } from 'vitest';
import type { Input } from '../../../scans/services/api.ts';
import { machineWithScan, start, testMachine } from './machine.ts';

describe('a new assessment', () => {
  test('is on disk with one response, and first in the list', async () => {
    const { give, onDisk, files } = testMachine();
    const { assessment, at } = await give('assessment.create', {
      ...start,
      filledBy: 'adviser',
      language: 'fr',
    });
    expect(at).toBe('2026-11-24T13:03:00.000Z');
    expect(files()).toEqual(['id-000001.iscan']);
    const stored = onDisk(assessment.id);
    expect(stored).toEqual(assessment);
    expect(stored).toMatchObject({
      name: 'Metaal Voorbeeld bv',
      createdOn: at,
      bank: '1.2.0',
      responses: [
        { language: 'fr', origin: { how: 'adviser' }, participant: { role: 'owner' }, startedOn: at },
      ],
      history: [{ at, what: 'created' }],
      state: { kind: 'open' },
      example: false,
      revision: 0,
    });
    expect(await give('assessment.list', {})).toMatchObject([
      { kind: 'readable', id: assessment.id, name: 'Metaal Voorbeeld bv', answers: 0, closedOn: null },
    ]);
  });

  test('of an owner alone says so', async () => {
    const { assessment } = await machineWithScan();
    expect(assessment.responses[0]?.origin).toEqual({ how: 'alone' });
  });

  test('keeps a whole company as rules read it; empty fields are absent', async () => {
    const { assessment } = await machineWithScan({
      company: {
        name: '  Bakkerij ’t Hoekje  ',
        enterpriseNumber: 'BE 0123.456.749',
        nace: [{ code: '10.71', version: '2008' }],
        region: 'VL',
        postcode: '',
        size: '0',
        legalForm: 'eenmanszaak',
      },
    });
    expect(assessment.name).toBe('Bakkerij ’t Hoekje');
    expect(assessment.company).toEqual({
      name: 'Bakkerij ’t Hoekje',
      enterpriseNumber: '0123456749',
      nace: [{ code: '10.71', version: '2008' }],
      region: 'VL',
      size: '0',
      legalForm: 'eenmanszaak',
    });
  });

  test('is refused with every problem at once, and nothing is written', async () => {
    const { refusal, files, give } = testMachine();
    const company: Input<'assessment.create'>['company'] = {
      name: ' ',
      enterpriseNumber: '0123.456.780',
      postcode: '85',
      sector: 'A999',
      nace: [{ code: 'x', version: '2008' }],
    };
    const problems = await refusal('assessment.create', { ...start, variant: 'poetry', company });
    expect(problems.map(({ place, code }) => `${place} ${code}`)).toEqual([
      'variant assessment-unknown-variant',
      'company.name company-without-name',
      'company.enterpriseNumber response-wrong-enterprise-number',
      'company.nace.0.code company-wrong-nace-code',
      'company.postcode company-wrong-postcode',
      'company.sector company-unknown-sector',
    ]);
    expect(await give('assessment.list', {})).toEqual([]);
    expect(files()).toEqual([]);
  });

  test('without a name is refused', async () => {
    const { codes } = testMachine();
    expect(await codes('assessment.create', { ...start, company: {} })).toEqual(['company-without-name']);
  });
});

describe('opening', () => {
  test('what is not there is refused', async () => {
    expect(await testMachine().codes('assessment.open', { id: 'nothing-here' })).toEqual(['not-found']);
  });
});
