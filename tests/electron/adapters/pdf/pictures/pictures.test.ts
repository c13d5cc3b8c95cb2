import { expect, test } from 'vitest';
import { drawScoreBar } from '../../../../../electron/adapters/pdf/level-marks.ts';
import { typeset } from '../../../../../electron/adapters/typeset/document.ts';
import { loadFontFiles } from '../../../../../electron/adapters/typeset/fonts.ts';
import { colours, sheet } from '../../../../../electron/adapters/typeset/style.ts';
import { levelNumbers } from '../../../../../scans/definition/definition.ts';
import { buildLetters } from '../../../../../scans/report/build-letter.ts';
import { buildForm } from '../../../../../scans/report/papers/form-model.ts';
import type { PaperModel } from '../../../../../scans/report/report-model.ts';
import { paperWords } from '../../../../../scans/services/shown/shown-of.ts';
import { loadDefinition } from '../../../../definition.ts';
import { letterExample } from '../../../../scans/report/letter-example.ts';
import { derivedOf, flowOf } from '../../../../scans/report/papers/derived-papers.ts';
import { reportOf } from '../../../../scans/report/reports.ts';
import { paperDate } from '../paper-date.ts';
import { draw } from '../papers.ts';
import { greyPages, inkOf } from './grey-page.ts';
import type { GreyPage } from './grey-page.ts';

const definition = await loadDefinition();
const mostInk = 0.15;

const papers: readonly (readonly [what: string, model: PaperModel, pages: readonly number[]])[] = [
  ['the whole advice', reportOf(definition, 'metal'), [1, 2, 3]],
  ['bars as long as they come', reportOf(definition, 'nothingUrgent', { language: 'de' }), [1]],
  ['bars of the darkest level', reportOf(definition, 'indifferent', { language: 'fr' }), [1, 2]],
  ['a quick scan', reportOf(definition, 'homeCare', { quick: true }), [1]],
  ['the answers', flowOf(definition, 'roofer', 'antwoorden'), [1]],
  ['large print', flowOf(definition, 'metal', 'groot'), [1, 2]],
  ['the action plan', paperOf('actieplan'), [1]],
  ['the poster', paperOf('poster'), [1]],
  ['the poster on two sheets', paperOf('poster-a4'), [1, 2]],
  ['the blank form', formOf(), [1, 2]],
  ['a letter', buildLetters(letterExample(definition, 'nl')), [1]],
];

function paperOf(paper: 'actieplan' | 'poster' | 'poster-a4'): PaperModel {
  const model = derivedOf(definition, 'metal', paper);
  if (model === null) throw new Error(`no ${paper}`);
  return model;
}

function formOf(): PaperModel {
  const [variant] = definition.variants;
  if (variant === undefined) throw new Error('no variant');
  return buildForm(definition, { variant, mode: 'full', language: 'nl' }, paperWords(definition, 'nl'));
}

test.each(papers)('%s takes little ink', async (_, model, pages) => {
  for (const page of await greyPages(await draw(model), 0.5, pages)) {
    const ink = inkOf(page);
    // A page that was not drawn has none.
    expect(ink).toBeGreaterThan(0.005);
    expect(ink).toBeLessThanOrEqual(mostInk);
  }
});

/** Pixels a point; the bars as high as on the paper. */
const scale = 4;
const bar = { left: 60, top: 100, step: 30, width: 120, height: 5 } as const;

/** A sheet that bears one bar of each level, and as many strips of black. */
async function barsPage(): Promise<GreyPage> {
  const facts = {
    title: 'Balken',
    subject: 'Balken',
    language: 'nl-BE',
    date: paperDate,
    id: '0'.repeat(32),
  };
  const fonts = await loadFontFiles();
  const { bytes } = typeset({ facts, sheet, fonts, attachment: undefined }, (canvas) =>
    canvas.artifact(() => {
      for (const level of levelNumbers) {
        const at = [bar.left, bar.top + level * bar.step] as const;
        drawScoreBar(canvas, { level, part: 1 }, at, bar.width, bar.height);
      }
      const black = [bar.left, bar.top + levelNumbers.length * bar.step] as const;
      canvas.rectangle(black, bar.width, bar.height, { fill: colours.ink });
    }),
  );
  const [page] = await greyPages(bytes, scale, [1]);
  if (page === undefined) throw new Error('no page');
  return page;
}

type Fill = {
  readonly grey: number;
  /** How often light and dark change along the middle. */
  readonly edges: number;
  readonly lines: 'none' | 'lighter' | 'darker';
};

/** Inside the edge of a bar: how light it is, and its pattern: lines are less than half of it. */
function fillOf(page: GreyPage, row: number): Fill {
  const top = (bar.top + row * bar.step + 1) * scale;
  const left = (bar.left + 2) * scale;
  const [width, height] = [(bar.width - 4) * scale, (bar.height - 2) * scale];
  const line = (y: number): number[] => Array.from({ length: width }, (_, x) => page.at(left + x, top + y));
  const all = Array.from({ length: height }, (_, y) => line(y)).flat();
  const middle = line(Math.floor(height / 2));
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
  const dark = middle.map((one) => one < mean);
  const contrast = Math.max(...middle) - Math.min(...middle);
  const changes = dark.filter((one, at) => at > 0 && one !== dark[at - 1]).length;
  if (contrast < 0.05) return { grey: mean, edges: 0, lines: 'none' };
  const ground = all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0;
  return { grey: mean, edges: changes, lines: mean > ground ? 'lighter' : 'darker' };
}

/** Apart for the eye: another grey, lines of another tone than the ground, or lines twice as dense. */
function isApart(one: Fill, other: Fill): boolean {
  const [few, many] = [Math.min(one.edges, other.edges), Math.max(one.edges, other.edges)];
  const isDenser = many >= 8 && many >= 2 * few;
  return Math.abs(one.grey - other.grey) >= 0.12 || one.lines !== other.lines || isDenser;
}

test('the five levels stay apart in grey', async () => {
  const page = await barsPage();
  const fills = levelNumbers.map((level) => fillOf(page, level));
  const alike = fills.flatMap((one, at) =>
    fills.flatMap((other, to) => (to > at && !isApart(one, other) ? [`${at} and ${to}`] : [])),
  );
  expect(alike, JSON.stringify(fills)).toEqual([]);
  // Black without a pattern is too near to the darkest level: so the measure tells what is alike.
  const [darkest] = fills;
  expect(darkest !== undefined && isApart(darkest, fillOf(page, levelNumbers.length))).toBe(false);
});
