import { describe, expect, test } from 'vitest';
import { loadDefinition } from '../../../../definition.ts';
import { buildForm } from '../../../../../scans/report/papers/form-model.ts';
import type { PaperModel } from '../../../../../scans/report/report-model.ts';
import { paperWords } from '../../../../../scans/services/shown/shown-of.ts';
import { derivedOf } from '../../../../scans/report/papers/derived-papers.ts';
import { reportOf } from '../../../../scans/report/reports.ts';
import { nodesOf } from '../read-structure.ts';
import type { MarkLeaf, TreeNode } from '../read-structure.ts';
import type { Drawn } from './drawn.ts';
import { drawnOf } from './drawn.ts';
import type { DrawnText } from './drawn-texts.ts';
import { figureFailures, figureRules } from './rules.ts';

const definition = await loadDefinition();
const drawn = drawnOf(reportOf(definition, 'metal'));

/** The paper with some of its texts on one page changed. */
function withTexts(change: (text: DrawnText, at: number) => readonly DrawnText[]): Drawn {
  return { ...drawn, texts: drawn.texts.map((page) => page.flatMap(change)) };
}

/** The paper in which one element hangs a page further on. */
function withMoved(isOne: (node: TreeNode, all: readonly TreeNode[]) => boolean, nth = 0): Drawn {
  const all = nodesOf(drawn.tagged.root);
  const one = all.find((node) => isOne(node, all));
  let seen = 0;
  const move = (leaf: MarkLeaf): MarkLeaf => ({ ...leaf, page: leaf.page + 1 });
  const within = (node: TreeNode, isMoved: boolean): TreeNode => ({
    ...node,
    kids: node.kids.map((kid) => {
      if ('role' in kid) return within(kid, isMoved || kid === one);
      return isMoved && 'mcid' in kid && seen++ >= nth ? move(kid) : kid;
    }),
  });
  return {
    ...drawn,
    tagged: { ...drawn.tagged, root: within(drawn.tagged.root, one === drawn.tagged.root) },
  };
}

const put = (change: Partial<Drawn['placed'][number]>): Drawn => ({
  ...drawn,
  placed: drawn.placed.map((one, at) => (at === 40 ? { ...one, ...change } : one)),
});
const [first] = drawn.placed;
const afterHeading = (node: TreeNode, all: readonly TreeNode[]): boolean =>
  all[all.indexOf(node) - 1]?.role === 'H2';

describe('a figure that is missed is told', () => {
  test('and a sound paper misses none', () => {
    expect(figureFailures(drawn)).toEqual([]);
    expect(new Set(figureRules.map(({ says }) => says)).size).toBe(figureRules.length);
  });

  test.each<[string, () => Drawn]>([
    ['each text stands', () => put({ x: (drawn.placed[40]?.x ?? 0) + 0.1 })],
    ['each text stands', () => put({ y: (drawn.placed[40]?.y ?? 0) + 0.1 })],
    ['each text stands', () => put({ size: 12.3 })],
    ['each text stands', () => put({ width: 0 })],
    ['each text stands', () => put({ text: 'anders' })],
    ['is not there', () => put({ page: 99 })],
    [
      'not in the file',
      () => ({ ...drawn, placed: [...drawn.placed, ...(first === undefined ? [] : [first])] }),
    ],
    ['not put there', () => ({ ...drawn, placed: drawn.placed.slice(0, -1) })],
    ['a loose hyphen', () => withTexts((one) => [one.isLineHyphen ? { ...one, left: one.left + 3 } : one])],
    ['no text lies', () => withTexts((one, at) => (at === 30 ? [one, { ...one, text: 'erop' }] : [one]))],
    ['no heading', () => withMoved(afterHeading)],
    ['no heading', () => withMoved(({ role }) => role === 'H2')],
    ['no row is cut', () => withMoved(({ role }) => role === 'TR', 1)],
    [
      'no page is empty: page 2',
      () => ({ ...drawn, texts: drawn.texts.map((page, at) => (at === 1 ? [] : page)) }),
    ],
    ['no text is under', () => withTexts((one, at) => [at === 5 ? { ...one, size: 8.9 } : one])],
    ['running text', () => withTexts((one) => [one.size === 11 ? { ...one, size: 10.5 } : one])],
    ['no line is over', () => withTexts((one) => [{ ...one, text: one.text.padEnd(76, 'x') }])],
  ])('%s', (what, broken) => {
    expect(figureFailures(broken()).join('\n')).toContain(what);
  });
});

const others: readonly (readonly [string, PaperModel | null])[] = [
  ['the action plan', derivedOf(definition, 'metal', 'actieplan')],
  ['the poster', derivedOf(definition, 'metal', 'poster')],
  ['the blank form', formOf()],
];

test.each(others)('small print is told of %s too', (_, model) => {
  if (model === null) throw new Error('no such paper');
  const sound = drawnOf(model);
  expect(figureFailures(sound)).toEqual([]);
  const texts = sound.texts.map((page) => page.map((one) => ({ ...one, size: Math.min(one.size, 10) })));
  expect(figureFailures({ ...sound, texts }).join('\n')).toContain('running text');
});

function formOf(): PaperModel {
  const [variant] = definition.variants;
  if (variant === undefined) throw new Error('no variant');
  return buildForm(definition, { variant, mode: 'quick', language: 'nl' }, paperWords(definition, 'nl'));
}
