import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseResponse } from '../../../../scans/assessment/parse-response.ts';
import type { PlannedStep } from '../../../../scans/assessment/assessment-record.ts';
import type { Response } from '../../../../scans/assessment/assessment.ts';
import { languages } from '../../../../scans/definition/definition.ts';
import type { Language } from '../../../../scans/definition/definition.ts';
import { createAdvise } from '../../../../scans/services/advise.ts';
import { derivePaper } from '../../../../scans/report/papers/derive-paper.ts';
import { hasPaper } from '../../../../scans/report/papers/paper-names.ts';
import { buildPaperSource } from '../../../../scans/report/papers/paper-source.ts';
import type { PaperModel } from '../../../../scans/report/report-model.ts';
import { withLogo } from '../../../../scans/report/with-logo.ts';
import { paperWords } from '../../../../scans/services/shown/shown-of.ts';
import { loadDefinition } from '../../../definition.ts';
import { isLong } from '../../../runs.ts';
import { overlaps } from './overlaps.ts';
import { drawAndRead, realMetrics } from './papers.ts';
import type { ReadPaper } from './papers.ts';
import { leavesOf, nodesOf, spoken } from './read-structure.ts';
import { firstDifference } from './spoken-model.ts';
import type { Said } from './spoken-model.ts';
import { saidOnWall, saidToSign } from './wall-papers.ts';

const definition = await loadDefinition();
const advise = createAdvise(definition);
const { covers } = await realMetrics();
const personas = 'scans/content/personas/';
const names = readdirSync(personas)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));

const papers = ['actieplan', 'poster', 'poster-a4'] as const;
type Paper = (typeof papers)[number];
const pages: Readonly<Record<Paper, readonly (readonly [number, number])[]>> = {
  actieplan: [[595.28, 841.89]],
  poster: [[841.89, 1190.55]],
  'poster-a4': [
    [841.89, 595.28],
    [841.89, 595.28],
  ],
};

/** Nothing planned; every line filled in; names and plans as long as the program takes them. */
type Filled = 'empty' | 'planned' | 'long';
type Case = {
  readonly paper: Paper;
  readonly name: string;
  readonly language: Language;
  readonly filled: Filled;
};

/** The longest texts, each state of the lines, one theme, none, a quick scan; all personas in the long run. */
const few: readonly Case[] = [
  { paper: 'actieplan', name: 'care-vzw', language: 'fr', filled: 'long' },
  { paper: 'actieplan', name: 'metaal-voorbeeld', language: 'nl', filled: 'planned' },
  { paper: 'actieplan', name: 'quick-scan', language: 'de', filled: 'planned' },
  { paper: 'actieplan', name: 'hardly-answered', language: 'nl', filled: 'empty' },
  { paper: 'poster', name: 'metaal-voorbeeld', language: 'nl', filled: 'planned' },
  { paper: 'poster', name: 'all-at-four', language: 'de', filled: 'empty' },
  { paper: 'poster-a4', name: 'care-vzw', language: 'fr', filled: 'long' },
  { paper: 'poster-a4', name: 'hardly-answered', language: 'en', filled: 'empty' },
];
const all: readonly Case[] = names.flatMap((name) =>
  papers.flatMap((paper) =>
    languages.flatMap((language) =>
      (['empty', 'long'] as const).map((filled) => ({ paper, name, language, filled })),
    ),
  ),
);

const asked = (isLong ? all : few).filter((one) => hasPaper(responseOf(one).mode, one.paper));

describe.each(asked)('$paper of $name, $language, lines $filled', (one) => {
  test('says all of it on exactly its sheets, tagged, large enough and apart', async () => {
    const model = modelOf(responseOf(one), one);
    if (model === null) throw new Error('no such paper');
    const read = await drawAndRead(model);
    const sheets = read.seen.pages.map(({ width, height }) => [round(width), round(height)]);
    expect(sheets).toEqual(sheetsOf(one, sheets.length));
    // Only where it is very long may a name stand on another paper.
    const said = saidBy(model).map((text) => (one.filled === 'long' ? text : { text: text.text }));
    expect(firstDifference(spoken(read.tagged.root), said)).toBeNull();
    expectTagged(read);
    expectOnSheet(read, one);
  });
});

test('a quick scan has no poster', () => {
  const one = { name: 'quick-scan', language: 'nl', filled: 'empty' } as const;
  for (const paper of ['poster', 'poster-a4'] as const) {
    expect(hasPaper('quick', paper)).toBe(false);
    expect(modelOf(responseOf({ ...one, paper }), { ...one, paper })).toBeNull();
  }
});

test('a logo stands beside the name on the poster, and the date beside the logo', async () => {
  const one = { paper: 'poster', name: 'metaal-voorbeeld', language: 'nl', filled: 'long' } as const;
  const model = modelOf(responseOf(one), one);
  if (model?.body.kind !== 'poster') throw new Error('no poster');
  const { date } = model.body.poster;
  const rgb = Buffer.from([0, 80, 90]).toString('base64');
  const marked = withLogo(model, { kind: 'pixels', width: 1, height: 1, rgb }, 'Voorbeeld');
  const rightOf = ({ seen }: ReadPaper): number =>
    Math.max(...(seen.pages[0]?.runs ?? []).filter(({ text }) => text === date).map(({ right }) => right));
  const plain = rightOf(await drawAndRead(model));
  const drawn = await drawAndRead(marked);
  expect(firstDifference(spoken(drawn.tagged.root), saidBy(marked))).toBeNull();
  // A square of 11 mm, and the gap beside it.
  expect(plain - rightOf(drawn)).toBeCloseTo((11 * 72) / 25.4 + 24, 1);
  const picture = drawn.tagged.pages[0]?.operations.filter(({ name }) => name === 'Do') ?? [];
  expect(picture).toHaveLength(1);
});

function responseOf({ name, filled }: Case): Response {
  const parsed = parseResponse(definition, name, readFileSync(`${personas}${name}.json`, 'utf8'));
  if (!parsed.ok) throw new Error(name);
  const { company } = parsed.value;
  return filled === 'long'
    ? { ...parsed.value, company: { ...company, name: 'W'.repeat(200) } }
    : parsed.value;
}

function modelOf(response: Response, { paper, language, filled }: Case): PaperModel | null {
  const advised = advise(response);
  const guide = { adviser: 'An Peeters', organisation: 'Innovatiecentrum Voorbeeld' };
  const source = buildPaperSource({ definition, ...advised, language, date: '2026-11-29', guide });
  const printed =
    response.mode === 'quick'
      ? advised.quickActions.map(({ dimension }) => dimension)
      : advised.recommendations.items.flatMap(({ place, dimension }) =>
          place === 'other' ? [] : [dimension],
        );
  const steps =
    filled === 'empty' ? [] : printed.flatMap((dimension) => plannedSteps(dimension, filled === 'long'));
  const plan = { dimensions: printed, steps, closedOn: '2026-11-30' };
  return derivePaper(source, { paper, notes: true }, plan, paperWords(definition, language));
}

function plannedSteps(dimension: PlannedStep['dimension'], isLongest: boolean): readonly PlannedStep[] {
  const upTo = (text: string, most: number): string =>
    isLongest ? `${text} `.repeat(50).slice(0, most).trim() : text;
  return (['this-week', 'this-quarter'] as const).map((step) => ({
    dimension,
    step,
    who: upTo('Lieve en **Karim** Ž', 200),
    on: '2026-12-24',
    sign: upTo('Drie klanten geven ons een datum, en de ploeg weet het.', 500),
    done: step === 'this-week',
  }));
}

/** What people typed at great length takes the action plan over another page. */
function sheetsOf({ paper, filled }: Case, count: number): readonly (readonly [number, number])[] {
  const isLonger = paper === 'actieplan' && filled === 'long';
  return isLonger ? Array.from({ length: Math.min(count, 3) }, () => pages[paper]).flat() : pages[paper];
}

function saidBy({ body, furniture }: PaperModel): readonly Said[] {
  switch (body.kind) {
    case 'to-sign':
      return saidToSign(body.paper, furniture.scan, '', covers);
    case 'poster':
      return saidOnWall(body.poster, '', covers);
    default:
      throw new Error(`not for a wall: ${body.kind}`);
  }
}

function expectTagged({ seen, tagged }: ReadPaper): void {
  expect(seen).toMatchObject({ isTagged: true, showsTitle: true });
  expect(seen.pages.flatMap(({ untagged }) => untagged)).toEqual([]);
  const nodes = nodesOf(tagged.root);
  const levels = nodes.flatMap(({ role }) => (/^H[1-6]$/u.test(role) ? [Number(role.slice(1))] : []));
  expect(levels[0]).toBe(1);
  levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1));
  for (const { alt } of nodes.filter(({ role }) => role === 'Figure')) expect(alt).not.toBe('');
  const owned = leavesOf(tagged.root).map(({ page, mcid }) => `${page}/${mcid}`);
  expect(new Set(owned).size).toBe(owned.length);
}

/** Margins, sizes and overlaps; also of what people typed at great length. */
function expectOnSheet({ seen }: ReadPaper, { paper }: Case): void {
  const margin = paper === 'actieplan' ? 56 : 33;
  const least = paper === 'actieplan' ? 9 : 12;
  for (const { runs, width, height } of seen.pages) {
    expect(overlaps(runs)).toEqual([]);
    for (const { text, size, left, right, baseline, mark } of runs) {
      const inside = left >= margin && right <= width - margin + 2;
      expect({ text, inside }).toEqual({ text, inside: true });
      // Head and foot stand in the margin, as does the word at a seam.
      if (mark === null) continue;
      const onPage = baseline >= 26 && baseline <= height - 26;
      expect({ text, onPage }).toEqual({ text, onPage: true });
      expect(size, text).toBeGreaterThanOrEqual(least);
    }
  }
  const sizes = seen.pages.flatMap(({ runs }) => runs.map(({ size }) => size));
  if (paper !== 'actieplan') expect(sizes.filter((size) => size >= 16).length).toBeGreaterThan(15);
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
