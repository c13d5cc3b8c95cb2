import { isArray, nameOf } from '../pdf-values.ts';
import { nodesOf, textOf } from '../read-structure.ts';
import { annotationsOf, catalogOf, dictionariesOf, fontsOf, isTrue, named } from './paper-parts.ts';
import type { Checked, Rule } from './paper-parts.ts';

/** What must hold for the file as a whole: its facts, its fonts, its annotations. */
export const fileRules: readonly Rule[] = [
  {
    source: '06-001, 06-003',
    says: 'the metadata hold a title',
    broken: (paper) =>
      /<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<]+<\/rdf:li>/u.test(metadataOf(paper))
        ? []
        : ['no dc:title'],
  },
  {
    source: '06-002, turned around',
    says: 'nothing claims conformance that no validator has seen',
    broken: (paper) => (metadataOf(paper).includes('pdfuaid') ? ['pdfuaid'] : []),
  },
  {
    source: '07-001, 07-002',
    says: 'a window shows the title',
    broken: (paper) => {
      const wishes = paper.file.follow(catalogOf(paper).get('ViewerPreferences'));
      return isTrue(wishes instanceof Map ? wishes.get('DisplayDocTitle') : undefined)
        ? []
        : ['DisplayDocTitle'];
    },
  },
  {
    source: '11-001 to 11-006',
    says: 'the file says its language',
    broken: (paper) => {
      const language = textOf(catalogOf(paper).get('Lang'));
      return /^(?:nl|fr|de)-BE$|^en-GB$/u.test(language) ? [] : [`Lang ${language}`];
    },
  },
  {
    source: '14289-1, 7.1',
    says: 'the file is marked, and nobody doubts it',
    broken: (paper) => {
      const marks = paper.file.follow(catalogOf(paper).get('MarkInfo'));
      const info = marks instanceof Map ? marks : new Map<string, never>();
      return isTrue(info.get('Marked')) && !isTrue(info.get('Suspects')) ? [] : ['MarkInfo'];
    },
  },
  {
    source: '11-007, 14289-1, 7.2',
    says: 'a change of language names one that a reader knows',
    broken: ({ tagged }) =>
      nodesOf(tagged.root)
        .filter(({ dictionary }) => dictionary.has('Lang'))
        .map(({ dictionary }) => textOf(dictionary.get('Lang')))
        .flatMap((language) => (/^[a-z]{2}-[A-Z]{2}$/u.test(language) ? [] : [`element in “${language}”`])),
  },
  {
    source: '10-001, 31-001 to 31-030',
    says: 'each font is inside, with its widths and its signs',
    broken: (paper) => fontsOf(paper).flatMap((font) => fontFaults(paper, font)),
  },
  {
    source: '21-001',
    says: 'a file that travels inside says its name in both ways',
    broken: (paper) =>
      dictionariesOf(paper)
        .filter((one) => named(one, 'Type') === 'Filespec')
        .flatMap((one) => ['F', 'UF', 'Desc'].filter((key) => textOf(one.get(key)) === '')),
  },
  {
    source: '25-001, 26-001',
    says: 'no form of XFA, no encryption',
    broken: (paper) => [
      ...(paper.file.trailer.has('Encrypt') ? ['Encrypt'] : []),
      ...dictionariesOf(paper).flatMap((one) => (one.has('XFA') ? ['XFA'] : [])),
    ],
  },
  {
    source: '28-005, 28-011',
    says: 'each annotation is a link that says where it leads',
    broken: (paper) =>
      annotationsOf(paper).flatMap(({ id, dictionary }) => [
        ...(named(dictionary, 'Subtype') === 'Link' ? [] : [`${id}: no link`]),
        ...(textOf(dictionary.get('Contents')) === '' ? [`${id}: no contents`] : []),
      ]),
  },
  {
    source: '28-008, 28-009',
    says: 'tabs follow the structure',
    broken: ({ tagged }) =>
      tagged.pages.flatMap(({ dictionary }, at) =>
        named(dictionary, 'Tabs') === 'S' ? [] : [`page ${at + 1}`],
      ),
  },
  {
    source: '20-001, 29-001, 30-001',
    says: 'no layers, no scripts, no content of another file',
    broken: (paper) => [
      ...['OCProperties', 'AcroForm', 'OpenAction', 'AA'].filter((key) => catalogOf(paper).has(key)),
      ...dictionariesOf(paper).flatMap((one) =>
        ['Ref', 'JS', 'JavaScript', 'RichMedia'].filter((key) => one.has(key)),
      ),
    ],
  },
];

function metadataOf(paper: Checked): string {
  const metadata = catalogOf(paper).get('Metadata');
  return metadata === undefined ? '' : paper.file.stream(metadata).toString('utf8');
}

function fontFaults({ file }: Checked, font: ReturnType<typeof fontsOf>[number]): readonly string[] {
  const name = named(font, 'BaseFont') ?? '?';
  const descendants = file.follow(font.get('DescendantFonts'));
  const own = file.dictionary(isArray(descendants) ? descendants[0] : undefined);
  const description = file.dictionary(own.get('FontDescriptor'));
  const faults = {
    'no Type0': named(font, 'Subtype') !== 'Type0',
    'another encoding': named(font, 'Encoding') !== 'Identity-H',
    'no table of signs': !font.has('ToUnicode'),
    'not inside': !description.has('FontFile2'),
    'no widths': !own.has('W'),
    'no glyphs for its numbers': nameOf(own.get('CIDToGIDMap')) !== 'Identity' && !own.has('CIDToGIDMap'),
  };
  return Object.entries(faults).flatMap(([fault, is]) => (is ? [`${name}: ${fault}`] : []));
}
