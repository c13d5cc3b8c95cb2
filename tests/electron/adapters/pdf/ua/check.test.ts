import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../../../../scans/definition/definition.ts';
import { loadDefinition } from '../../../../definition.ts';
import { reportOf } from '../../../../scans/report/reports.ts';
import { drawAndRead } from '../papers.ts';
import type { ReadPaper } from '../papers.ts';
import type { PdfDictionary, PdfValue } from '../pdf-values.ts';
import { nodesOf, readStructure } from '../read-structure.ts';
import { uaFailures, uaRules } from './check.ts';
import { annotationsOf, catalogOf, dictionariesOf, fontsOf } from './paper-parts.ts';

const definition = await loadDefinition();

test.each(languages)('a whole paper holds to every rule that a program can try: %s', async (language) => {
  expect(uaFailures(await drawAndRead(reportOf(definition, 'metal', { language })))).toEqual([]);
});

describe('a rule that is broken is told', () => {
  let paper: ReadPaper;
  beforeAll(async () => {
    paper = await drawAndRead(reportOf(definition, 'metal'));
  });

  /** A dictionary of the file with one entry changed (`undefined`: taken out) for as long as it takes to look. */
  function failuresWith(dictionary: PdfDictionary | undefined, key: string, value?: PdfValue): string {
    if (!(dictionary instanceof Map)) throw new Error('nothing to break');
    const before: unknown = dictionary.get(key);
    const put = (one: unknown) => (one === undefined ? dictionary.delete(key) : dictionary.set(key, one));
    put(value);
    try {
      return uaFailures({ file: paper.file, tagged: readStructure(paper.file) }).join('; ');
    } finally {
      put(before);
    }
  }
  const name = (text: string): PdfValue => ({ kind: 'name', name: text });
  const string = (text: string): PdfValue => ({ kind: 'string', text });
  const element = (role: string) => nodesOf(paper.tagged.root).find((node) => node.role === role)?.dictionary;
  const follow = (value: PdfValue | undefined) => paper.file.dictionary(value);
  const catalog = () => catalogOf(paper);
  const descendant = () => dictionariesOf(paper).find((one) => one.has('CIDToGIDMap'));
  const page = () => paper.tagged.pages[0]?.dictionary;

  test.each<[string, () => string]>([
    ['no dc:title', () => failuresWith(catalog(), 'Metadata')],
    ['no dc:title', () => failuresWith(catalog(), 'Metadata', page()?.get('Contents'))],
    ['DisplayDocTitle', () => failuresWith(follow(catalog().get('ViewerPreferences')), 'DisplayDocTitle')],
    ['Lang ', () => failuresWith(catalog(), 'Lang', string('tlh'))],
    ['element in “french”', () => failuresWith(element('P'), 'Lang', string('french'))],
    ['MarkInfo', () => failuresWith(follow(catalog().get('MarkInfo')), 'Marked', false)],
    ['MarkInfo', () => failuresWith(follow(catalog().get('MarkInfo')), 'Suspects', true)],
    ['no table of signs', () => failuresWith(fontsOf(paper)[0], 'ToUnicode')],
    ['no Type0', () => failuresWith(fontsOf(paper)[0], 'Subtype', name('Type1'))],
    ['another encoding', () => failuresWith(fontsOf(paper)[1], 'Encoding', name('WinAnsiEncoding'))],
    ['not inside', () => failuresWith(follow(descendant()?.get('FontDescriptor')), 'FontFile2')],
    ['no widths', () => failuresWith(descendant(), 'W')],
    ['no glyphs', () => failuresWith(descendant(), 'CIDToGIDMap')],
    ['Encrypt', () => failuresWith(paper.file.trailer, 'Encrypt', true)],
    ['XFA', () => failuresWith(catalog(), 'XFA', true)],
    ['OpenAction', () => failuresWith(catalog(), 'OpenAction', true)],
    ['AcroForm', () => failuresWith(catalog(), 'AcroForm', true)],
    ['JS', () => failuresWith(annotationsOf(paper)[0]?.dictionary, 'JS', string('x'))],
    ['no link', () => failuresWith(annotationsOf(paper)[0]?.dictionary, 'Subtype', name('Widget'))],
    ['no contents', () => failuresWith(annotationsOf(paper)[0]?.dictionary, 'Contents')],
    ['page 1', () => failuresWith(page(), 'Tabs')],
    ['RoleMap', () => failuresWith(follow(catalog().get('StructTreeRoot')), 'RoleMap', true)],
    ['Chapter', () => failuresWith(element('H2'), 'S', name('Chapter'))],
    ['P in L', () => failuresWith(element('LI'), 'S', name('P'))],
    ['TD in Table', () => failuresWith(element('TR'), 'S', name('TD'))],
    ['rows of', () => failuresWith(element('TD'), 'A', new Map([['ColSpan', 3]]))],
    ['alternative text', () => failuresWith(element('Figure'), 'Alt', string('Een figuur'))],
    ['no box', () => failuresWith(element('Figure'), 'A')],
    ['H3 after', () => failuresWith(element('H2'), 'S', name('H3'))],
    ['H2 after', () => failuresWith(element('H1'), 'S', name('H2'))],
    ['TH', () => failuresWith(element('TH'), 'A')],
    ['Link without', () => failuresWith(element('Link'), 'K', [])],
    ['piece', () => failuresWith(page(), 'StructParents', 99)],
    ['/', () => failuresWith(element('P'), 'K', [])],
  ])('%s', (what, broken) => {
    expect(broken()).toContain(what);
  });

  test('each rule names where it stands, and says it once', () => {
    expect(new Set(uaRules.map(({ says }) => says)).size).toBe(uaRules.length);
    for (const { source } of uaRules) expect(source).toMatch(/\d\d/u);
    expect(uaFailures(paper)).toEqual([]);
  });
});
