import { describe, expect, test } from 'vitest';
import { languages } from '../../../../../scans/definition/definition.ts';
import type { Definition } from '../../../../../scans/definition/definition.ts';
import { withOwnEntries } from '../../../../../scans/definition/with-own-entries.ts';
import { buildLetters } from '../../../../../scans/report/build-letter.ts';
import { buildReport } from '../../../../../scans/report/build-report.ts';
import type { ReportModel } from '../../../../../scans/report/report-model.ts';
import { withPlan } from '../../../../../scans/report/with-plan.ts';
import { paperWords } from '../../../../../scans/services/shown/shown-of.ts';
import { loadDefinition } from '../../../../definition.ts';
import { seed } from '../../../../runs.ts';
import { addedCentre, ownCentre, ownList } from '../../../../scans/own-list.ts';
import { letterExample } from '../../../../scans/report/letter-example.ts';
import { inputOf } from '../../../../scans/report/report-inputs.ts';
import { responseOf } from '../../../../scans/report/respondents.ts';
import { textsOf } from '../../../../scans/report/model-texts.ts';
import { drawnOf } from '../figures/drawn.ts';
import { activeParts } from './active-parts.ts';
import { injections } from './injections.ts';

const shipped = await loadDefinition();
const all = injections(400, seed);
const perPaper = 50;
const groups = Array.from({ length: all.length / perPaper }, (_, at) =>
  all.slice(at * perPaper, (at + 1) * perPaper),
);

/** Every address that stands in the content, or that an adviser put beside it. */
function addressesOf(definition: Definition): readonly string[] {
  return textsOf(definition).filter((text) => /^https?:/u.test(text));
}

/** Our own addresses with what an adviser added, in each of his texts one of the strings. */
function definitionWith(next: () => string): Definition {
  const texts = () => ({ note: next(), phone: next(), email: next(), contact: next() });
  const website = `https://voorbeeld.example/${next()}`;
  return withOwnEntries(
    shipped,
    ownList({
      centres: [ownCentre('sirris', { ...texts(), website })],
      addedCentres: [addedCentre('own-1', { ...texts(), name: next(), city: next() })],
    }),
  );
}

/** A paper in which every text that somebody can type is one of the strings. */
function paperWith(strings: readonly string[], at: number): { model: ReportModel; definition: Definition } {
  let turn = 0;
  const next = (): string => strings[turn++ % strings.length] ?? '';
  const definition = definitionWith(next);
  const given = responseOf(definition, 'metal');
  const variant = definition.variants.find(({ id }) => id === given.variant);
  const notes = Object.fromEntries((variant?.questions ?? []).map((id) => [id, next()]));
  const response = { ...given, notes, company: { ...given.company, name: next() } };
  const language = languages[at % languages.length] ?? 'nl';
  const input = {
    ...inputOf(definition, response),
    language,
    edits: { remark: next(), ownAdvice: [{ id: 'own-1', text: next() }], leftOut: [] },
    guide: { adviser: next(), organisation: next(), contact: next() },
  };
  const [dimension] = input.result.priorities;
  if (dimension === undefined) throw new Error('nothing to plan');
  const step = { dimension, step: 'this-week', who: next(), on: '', sign: next(), done: false } as const;
  const model = withPlan(buildReport(input), [dimension], [step], paperWords(definition, language));
  return { model, definition };
}

describe('what somebody types stays text', () => {
  test('in as many ways as was promised, each another', () => {
    expect(all).toHaveLength(400);
    expect(new Set(all).size).toBeGreaterThan(390);
  });

  test.each(groups.map((strings, at) => ({ strings, at })))('group $at', ({ strings, at }) => {
    const { model, definition } = paperWith(strings, at);
    const name = strings[at] ?? '';
    const scan = { name, type: 'application/json', description: name, bytes: Buffer.from(strings.join()) };
    const { file } = drawnOf(model, at % 2 === 0 ? scan : undefined);
    const addresses = addressesOf(definition);
    expect(activeParts(file, { addresses, files: at % 2 === 0 ? 1 : 0 })).toEqual([]);
  });

  test('in letters too', () => {
    const addresses = addressesOf(shipped);
    for (let at = 0; at < all.length; at += 50) {
      const company = all.slice(at, at + 50).join(' ');
      const letters = buildLetters(letterExample(shipped, 'nl', { company }));
      expect(activeParts(drawnOf(letters).file, { addresses, files: 0 })).toEqual([]);
    }
  });
});

describe('whatever is active is told', () => {
  const { model, definition } = paperWith(['kort'], 0);
  const { file } = drawnOf(model);
  const allowed = { addresses: addressesOf(definition), files: 0 };
  const name = (text: string) => ({ kind: 'name', name: text }) as const;
  const string = (text: string) => ({ kind: 'string', text }) as const;

  test.each([
    ['/AA', new Map([['AA', name('x')]])],
    ['/OpenAction', new Map([['OpenAction', name('x')]])],
    ['/AcroForm', new Map([['AcroForm', name('x')]])],
    ['/XFA', new Map([['XFA', name('x')]])],
    ['/RichMedia', new Map([['RichMedia', name('x')]])],
    ['action JavaScript', new Map([['S', name('JavaScript')]])],
    ['action Launch', new Map([['S', name('Launch')]])],
    ['action Named', new Map([['S', name('Named')]])],
    ['action SubmitForm', new Map([['S', name('SubmitForm')]])],
    ['action ImportData', new Map([['S', name('ImportData')]])],
    ['address https://kwaad.example', new Map([['URI', string('https://kwaad.example')]])],
    ['1 files inside', new Map([['Type', name('EmbeddedFile')]])],
  ] as const)('%s', (what, dictionary) => {
    expect(activeParts(file, allowed)).toEqual([]);
    const objects = new Map([...file.objects, [99_999, { value: [dictionary], stream: null }] as const]);
    expect(activeParts({ ...file, objects }, allowed)).toEqual([what]);
  });
});
