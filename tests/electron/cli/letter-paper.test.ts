import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../definition.ts';
import { readPdf } from '../adapters/pdf/read-pdf.ts';
import { scan, testFolder, writeResponse } from './scan.ts';

const persona = join(contentFolder, 'personas', 'metaal-voorbeeld.json');
const asked = ['--paper', 'verwijsbrief', '--date', '2026-11-24'];

describe('report --paper verwijsbrief', () => {
  test('writes a page per address with open boxes, the same bytes each time', async () => {
    const folder = testFolder();
    for (const out of ['a.pdf', 'b.pdf']) {
      const ran = await scan(folder, ['report', persona, '--out', out, ...asked]);
      expect(ran).toEqual({ code: 0, stdout: `${out}\n`, stderr: '' });
    }
    const bytes = readFileSync(join(folder, 'a.pdf'));
    expect(bytes.equals(readFileSync(join(folder, 'b.pdf')))).toBe(true);
    const { pages, title, isTagged } = await readPdf(new Uint8Array(bytes));
    const texts = pages.map(({ runs }) => runs.map(({ text }) => text).join(' '));
    expect(texts).toHaveLength(2);
    expect([title, isTagged]).toEqual(['Innovatiescan: Metaal Voorbeeld bv', true]);
    expect(texts[0]).toContain('Sirris');
    expect(texts[1]).toContain('VLAIO');
    for (const text of texts) {
      for (const theme of ['Kennis van buiten gebruiken', 'Klant en markt', 'Samenwerken en afspraken']) {
        expect(text).toContain(theme);
      }
      expect(text.replaceAll(/\s+/gu, ' ')).toContain(
        'Zonder kruisje en handtekening geldt deze brief niet.',
      );
      expect(text).toContain('Handtekening');
      expect(text).not.toContain('Gegeven op');
      expect(text).not.toContain('1.2.0');
    }
  });

  test.each([
    ['fr', 'Lettre d’orientation'],
    ['de', 'Vermittlungsschreiben'],
    ['en', 'Letter of referral'],
  ])('speaks %s', async (language, heading) => {
    const folder = testFolder();
    await scan(folder, ['report', persona, '--out', 'a.pdf', '--language', language, ...asked]);
    const { pages } = await readPdf(new Uint8Array(readFileSync(join(folder, 'a.pdf'))));
    expect(pages[0]?.runs.map(({ text }) => text)).toContain(heading);
  });

  test('is refused where nothing leads anywhere yet, and for a quick scan', async () => {
    const folder = testFolder();
    writeResponse(folder, 'empty.json', { answers: {} });
    writeResponse(folder, 'quick.json', { mode: 'quick' });
    const empty = await scan(folder, ['report', 'empty.json', '--out', 'a.pdf', ...asked]);
    expect(empty).toMatchObject({ code: 1, stdout: '' });
    expect(empty.stderr).toMatch(
      /^empty\.json: answers: Er is nog geen thema .*: beantwoord eerst meer vragen\.\n$/u,
    );
    const unknown = join(contentFolder, 'personas', 'region-unknown.json');
    const elsewhere = await scan(folder, ['report', unknown, '--out', 'a.pdf', ...asked]);
    expect(elsewhere.stderr).toMatch(/: company\.region: Zonder gewest .*: vul eerst het gewest in\.\n$/u);
    const quick = await scan(folder, ['report', 'quick.json', '--out', 'a.pdf', ...asked]);
    expect(quick.stderr).toMatch(
      /^quick\.json: mode: .*“verwijsbrief”.*kies uit advies, actieplan, antwoorden\.\n$/u,
    );
    expect(existsSync(join(folder, 'a.pdf'))).toBe(false);
  });
});
