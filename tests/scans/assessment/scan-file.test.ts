import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleAssessment, sha256Hex } from './example-assessment.ts';
import { arbitraryAssessment } from './arbitrary-assessment.ts';
import { scanFileJsonSchema } from '../../../scans/assessment/scan-file-schema.ts';
import {
  isSameScan,
  parseScanFile,
  readScanFile,
  serialiseScanFile,
} from '../../../scans/assessment/scan-file.ts';
import type { Assessment } from '../../../scans/assessment/assessment-record.ts';
import { storeProblemTexts } from '../../../scans/services/store-problem-texts.ts';
import { runs, seed } from '../../runs.ts';

function textOf(assessment: Assessment): string {
  const text = serialiseScanFile(assessment, sha256Hex);
  if (!text.ok) throw new Error(JSON.stringify(text.problems));
  return text.value;
}

/** The file with another value at some keys and a checksum that fits again. */
function signedAgain(change: (document: Record<string, unknown>) => void): string {
  const { checksum: _old, ...document } = JSON.parse(textOf(exampleAssessment()));
  change(document);
  return JSON.stringify({ ...document, checksum: sha256Hex(JSON.stringify(document, null, 2)) });
}

function codesOf(text: string): { readonly kind: string; readonly codes: readonly string[] } {
  const reading = readScanFile(text, 'a.iscan', sha256Hex);
  return {
    kind: reading.kind,
    codes: reading.kind === 'read' ? [] : reading.problems.map(({ code }) => code),
  };
}

describe('bytes', () => {
  test('two-space indent, newline at the end, format first and checksum last', () => {
    const text = textOf(exampleAssessment());
    const head = '{\n  "format": "innovatiescan",\n  "version": 2,\n  "minReader": 2,\n  "bank": "1.2.0",\n';
    expect(text.startsWith(head)).toBe(true);
    expect(text).toMatch(/,\n {2}"revision": 7,\n {2}"checksum": "[0-9a-f]{64}"\n\}\n$/);
  });

  test('the order in which an assessment was built does not show', () => {
    const built = exampleAssessment();
    const [response] = built.responses;
    if (response === undefined) throw new Error('no response');
    const answers = Object.fromEntries(Object.entries(response.answers).reverse());
    const turned: Assessment = {
      ...Object.fromEntries(Object.entries(built).reverse()),
      ...built,
      responses: [{ ...response, answers }],
    };
    expect(Object.keys(answers)[0]).toBe('NET4');
    expect(textOf(turned)).toBe(textOf(built));
    expect(isSameScan(turned, built)).toBe(true);
    expect(isSameScan({ ...built, name: 'Anders' }, built)).toBe(false);
  });

  test('any assessment comes back as it was, and is written as the same bytes again', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const text = textOf(assessment);
        const parsed = parseScanFile(text, 'a.iscan', sha256Hex);
        expect(parsed).toEqual({ ok: true, value: assessment });
        if (parsed.ok) expect(textOf(parsed.value)).toBe(text);
      }),
      { numRuns: runs(150), seed },
    );
  });

  test('what could not be read back is not written', () => {
    const broken = { ...exampleAssessment(), name: 'x'.repeat(201), createdOn: 'gisteren' };
    const text = serialiseScanFile(broken, sha256Hex);
    expect(text).toEqual({
      ok: false,
      problems: [
        { file: '', place: 'name', code: 'scan-file-text-too-long', values: { most: '200' } },
        { file: '', place: 'createdOn', code: 'scan-file-wrong-value', values: {} },
      ],
    });
  });

  test('the length of a text counts characters, not code units', () => {
    expect(serialiseScanFile({ ...exampleAssessment(), name: '🙂'.repeat(200) }, sha256Hex).ok).toBe(true);
    expect(serialiseScanFile({ ...exampleAssessment(), name: '🙂'.repeat(201) }, sha256Hex).ok).toBe(false);
  });
});

describe('reading', () => {
  test('a byte order mark, Windows line ends and another indent do no harm', () => {
    const text = textOf(exampleAssessment());
    const value = exampleAssessment();
    expect(parseScanFile(`\ufeff${text}`, 'a', sha256Hex)).toEqual({ ok: true, value });
    expect(parseScanFile(text.replaceAll('\n', '\r\n'), 'a', sha256Hex)).toEqual({ ok: true, value });
    expect(parseScanFile(JSON.stringify(JSON.parse(text)), 'a', sha256Hex)).toEqual({ ok: true, value });
  });

  test('more than 20 MB is refused both ways', () => {
    const most = 'x'.repeat(20_000_001);
    expect(codesOf(most)).toEqual({ kind: 'refused', codes: ['scan-file-too-large'] });
    const shown = { bank: '', views: { nl: most } };
    const state = { kind: 'closed', on: '2026-11-20T08:00:00.000Z', shown } as const;
    const text = serialiseScanFile({ ...exampleAssessment(), state }, sha256Hex);
    expect(text.ok ? [] : text.problems.map(({ code }) => code)).toEqual(['scan-file-too-large']);
    expect(parseScanFile('[]', 'a', sha256Hex)).toMatchObject({ ok: false });
  });

  test('every single change of a character is noticed', () => {
    const text = textOf(exampleAssessment());
    const whole = exampleAssessment();
    for (let at = 0; at < text.length; at += 7) {
      const flipped = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
      const reading = readScanFile(flipped, 'a', sha256Hex);
      if (reading.kind === 'read') expect(reading.assessment).toEqual(whole);
    }
    expect(codesOf(text.replace('halve dag', 'hele dag'))).toEqual({
      kind: 'damaged',
      codes: ['scan-file-checksum'],
    });
  });

  test('every cut is noticed', () => {
    const text = textOf(exampleAssessment());
    for (let length = 0; length < text.length - 2; length += 13) {
      expect(readScanFile(text.slice(0, length), 'a', sha256Hex).kind).toBe('damaged');
    }
  });

  test.each([
    ['', 'damaged', 'scan-file-empty'],
    ['\u0000'.repeat(90), 'damaged', 'scan-file-unreadable'],
    ['\ufffd\ufffdJFIF', 'damaged', 'scan-file-unreadable'],
    ['[]', 'refused', 'scan-file-foreign'],
    ['"x"', 'refused', 'scan-file-foreign'],
    ['{"format":"something"}', 'refused', 'scan-file-foreign'],
    ['{"format":"innovatiescan-response","version":1}', 'refused', 'scan-file-response'],
    ['{"format":"innovatiescan-sealed","version":1}', 'refused', 'scan-file-sealed'],
    ['{"format":"innovatiescan","version":"1"}', 'refused', 'scan-file-version'],
    ['{"format":"innovatiescan","version":0}', 'refused', 'scan-file-version'],
    ['{"format":"innovatiescan","version":3}', 'refused', 'scan-file-newer'],
    ['{"format":"innovatiescan","version":3,"minReader":"2"}', 'refused', 'scan-file-newer'],
    ['{"format":"innovatiescan","version":3,"minReader":0}', 'refused', 'scan-file-newer'],
    ['{"format":"innovatiescan","version":2,"minReader":3}', 'refused', 'scan-file-newer'],
    ['{"__proto__":{"x":1},"format":"innovatiescan"}', 'refused', 'scan-file-forbidden-key'],
    [`${'['.repeat(200)}${']'.repeat(200)}`, 'refused', 'scan-file-too-deep'],
    [`[${'[],'.repeat(1_000_001)}[]]`, 'refused', 'scan-file-too-many'],
  ])('%.50s is refused', (text, kind, code) => {
    expect(codesOf(text)).toEqual({ kind, codes: [code] });
  });

  test('nesting of a hundred thousand levels does not overflow', () => {
    expect(codesOf('{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)).kind).toBe('refused');
  });

  test('keys that reach into the program are refused wherever they stand', () => {
    const text = textOf(exampleAssessment()).replace('"STR1": "Elk', '"constructor": "Elk');
    const reading = readScanFile(text, 'a.iscan', sha256Hex);
    expect(reading).toEqual({
      kind: 'refused',
      problems: [
        {
          file: 'a.iscan',
          place: 'responses.0.notes.constructor',
          code: 'scan-file-forbidden-key',
          values: { key: 'constructor' },
        },
      ],
    });
  });

  test('all problems at once, each with its place', () => {
    const text = signedAgain((document) => {
      document['colour'] = 'red';
      document['mode'] = 'slow';
      delete document['name'];
      document['company'] = { enterpriseNumber: '12' };
    });
    const reading = readScanFile(text, 'a.iscan', sha256Hex);
    const found =
      reading.kind === 'read' ? [] : reading.problems.map(({ place, code }) => `${place}: ${code}`);
    expect(reading.kind).toBe('refused');
    expect(found.sort()).toEqual([
      'company.enterpriseNumber: scan-file-wrong-value',
      'mode: scan-file-not-allowed',
      'name: scan-file-missing-key',
    ]);
  });

  test('without a checksum, or as it is damaged, all other problems are told too', () => {
    const { checksum: _checksum, ...document } = JSON.parse(textOf(exampleAssessment()));
    expect(codesOf(JSON.stringify(document))).toEqual({ kind: 'refused', codes: ['scan-file-missing-key'] });
    const text = textOf(exampleAssessment()).replace('"mode": "full"', '"mode": "slow"');
    expect(codesOf(text)).toEqual({
      kind: 'damaged',
      codes: ['scan-file-checksum', 'scan-file-not-allowed'],
    });
  });

  test('every code has its sentence', () => {
    const codes = [
      'empty',
      'unreadable',
      'too-large',
      'too-deep',
      'too-many',
      'too-unknown',
      'forbidden-key',
      'foreign',
      'sealed',
    ];
    const more = ['response', 'version', 'newer', 'checksum', 'missing-key', 'text-too-long'];
    for (const code of [...codes, ...more, 'not-allowed', 'wrong-value']) {
      expect(Object.keys(storeProblemTexts)).toContain(`scan-file-${code}`);
    }
  });
});

describe('the schema', () => {
  test('as JSON Schema beside the code is current', async () => {
    await expect(`${JSON.stringify(scanFileJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
      '../../../scans/assessment/iscan.schema.json',
    );
  });
});

test('a number that the disk changed makes no newer version of a file, but a damaged one', () => {
  const text = textOf(exampleAssessment());
  const flipped = [
    text.replace('"minReader": 2', '"minReader": 6'),
    text.replace('"version": 2', '"version": 6'),
  ];
  for (const one of flipped) expect(codesOf(one)).toMatchObject({ kind: 'damaged' });
});

describe('a file of a newer version', () => {
  const said = (fields: Record<string, unknown>) => {
    const text = JSON.stringify({ format: 'innovatiescan', version: 9, ...fields });
    const reading = readScanFile(text, 'a.iscan', sha256Hex);
    return reading.kind === 'refused' ? reading.newer : null;
  };
  const nothing = { name: '', company: '', day: null };

  test('says its name, company and day where they are plain lines', () => {
    const day = '2031-03-02';
    const company = { name: 'Ümlaut & Zonen bv 🙂' };
    const changedOn = `${day}T09:00:00.000Z`;
    expect(said({ name: 'Voorjaar', company, changedOn })).toEqual({
      name: 'Voorjaar',
      company: company.name,
      day,
    });
    expect(said({ changedOn: day })).toEqual({ ...nothing, day });
    expect(said({ name: '🙂'.repeat(200) })).toEqual({ ...nothing, name: '🙂'.repeat(200) });
  });

  test.each([
    [{}],
    [{ name: 7, company: null, changedOn: 20_310_302 }],
    [{ name: { nl: 'x' }, company: 'x', changedOn: '2 maart 2031' }],
    [{ changedOn: 'op 2031-03-02' }],
    [{ name: 'x'.repeat(201), company: { title: 'x' }, changedOn: '2031-03-021' }],
    [{ name: 'x'.repeat(4000), company: { name: '🙂'.repeat(201) } }],
    [{ name: 'twee\nlijnen', company: { name: 'met \u202e omgekeerd' }, changedOn: '\u00002031-03-02' }],
  ])('says nothing of %j', (fields) => {
    expect(said(fields)).toEqual(nothing);
  });
});
