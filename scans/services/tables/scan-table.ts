import type { Company, CompanySize } from '../../assessment/assessment.ts';
import type { Words } from '../../report/paper-words.ts';
import type { Cell, Table } from '../../report/tables/table.ts';
import { totalShown } from './result-figures.ts';
import { ratersOf } from '../../workshop/raters.ts';
import type { TableInput } from './table-input.ts';

type Fact = readonly [string, Cell];

/** The company and the scan, one fact a row; what is not known stays away. */
export function scanTable(input: TableInput): Table {
  const { words } = input;
  return {
    name: words('sheet.scan'),
    columns: [
      { heading: words('sheet.field'), width: 30 },
      { heading: words('sheet.value'), width: 60 },
    ],
    rows: [...companyFacts(input), ...scanFacts(input)].filter(([, value]) => value !== null && value !== ''),
  };
}

function companyFacts({ assessment, definition, words, text }: TableInput): readonly Fact[] {
  const { name, enterpriseNumber, nace, region, postcode, sector, size, legalForm } = assessment.company;
  const row = definition.sectorRows.find(({ id }) => id === sector);
  return [
    [words('sheet.name'), assessment.name],
    [words('letter.company'), name ?? null],
    [words('sheet.enterpriseNumber'), enterpriseNumber === undefined ? null : dotted(enterpriseNumber)],
    [
      words('sheet.nace'),
      (nace ?? [])
        .map(({ code, version }) => words('sheet.naceCode', { code, list: version }))
        .join(words('list.between')),
    ],
    [words('sheet.activity'), row === undefined ? null : text(row.name)],
    [words('sheet.region'), region === undefined ? null : words(`sheet.region.${region}`)],
    [words('sheet.postcode'), postcode ?? null],
    [words('sheet.size'), size === undefined ? null : sizeWord(size, words)],
    [words('sheet.legal'), legalForm === undefined ? null : words(`sheet.legal.${legalForm}`)],
  ];
}

function scanFacts(input: TableInput): readonly Fact[] {
  const { assessment, shown, words, dayOf, program } = input;
  const { responses, state, filledBy, mode } = assessment;
  const { body, bank } = shown.view;
  return [
    [words('sheet.variant'), variantName(input)],
    [words('sheet.mode'), words(`sheet.mode.${mode}`)],
    [words('sheet.filledBy'), words(`sheet.filledBy.${filledBy}`)],
    [words('sheet.raters'), shown.counts === null ? null : ratersOf(assessment).length],
    [words('sheet.withoutTalk'), shown.counts === null ? null : shown.withoutTalk.size],
    [words('sheet.startedOn'), { day: dayOf(assessment.createdOn) }],
    [words('sheet.closedOn'), state.kind === 'closed' ? { day: dayOf(state.on) } : null],
    [words('sheet.bank'), words('sheet.version', { version: bank })],
    [words('sheet.programme'), [...new Set(responses.map(({ origin }) => origin.programme ?? ''))].join(' ')],
    [words('sheet.total'), body.kind === 'full' ? totalShown(body) : null],
    [words('sheet.madeWith'), program],
    [words('sheet.madeOn'), { day: shown.madeOn }],
  ];
}

export function sizeWord(size: CompanySize, words: Words): string {
  return words(size === '250+' ? 'sheet.size.250' : `sheet.size.${size}`);
}

/** Its id where the content of today does not have it. */
export function variantName({ definition, assessment, text }: TableInput): string {
  const variant = definition.variants.find(({ id }) => id === assessment.variant);
  return variant === undefined ? assessment.variant : text(variant.name);
}

/** As people write it, and as no spreadsheet takes for a number: "BE 0123.456.789". */
function dotted(number: NonNullable<Company['enterpriseNumber']>): string {
  return `BE ${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`;
}
