import { overlaps } from '../overlaps.ts';
import { leavesOf, nodesOf, spoken } from '../read-structure.ts';
import type { MarkLeaf, TreeNode } from '../read-structure.ts';
import { bodyTexts } from './body-texts.ts';
import type { Drawn } from './drawn.ts';
import type { DrawnText } from './drawn-texts.ts';
import { misplaced } from './misplaced.ts';

/** What every paper holds to, whatever it says; gives what breaks it. */
export type FigureRule = { readonly says: string; readonly broken: (drawn: Drawn) => readonly string[] };

const longestLine = 75;
const least = { any: 9, body: 11, large: 18 } as const;

export const figureRules: readonly FigureRule[] = [
  { says: 'each text stands where it was put, and no other', broken: misplaced },
  { says: 'no text lies on another', broken: ({ texts }) => texts.flatMap(overlaps) },
  { says: 'no heading stands at the foot of a page', broken: headingsAtFoot },
  { says: 'no row is cut', broken: cutRows },
  {
    says: 'no page is empty',
    broken: ({ texts }) =>
      texts.flatMap((page, at) =>
        page.some(({ mark, text }) => mark !== null && text.trim() !== '') ? [] : [`page ${at + 1}`],
      ),
  },
  {
    says: `no text is under ${least.any} points`,
    broken: ({ texts }) =>
      texts.flat().flatMap(({ size, text }) => (size < least.any ? [`${size} pt: ${text}`] : [])),
  },
  { says: 'running text is never small print', broken: smallBody },
  { says: `no line is over ${longestLine} signs`, broken: longLines },
];

/** What breaks the figures, each as "says: what"; empty when all is well. */
export function figureFailures(drawn: Drawn): readonly string[] {
  return figureRules.flatMap(({ says, broken }) =>
    broken(drawn)
      .slice(0, 5)
      .map((what) => `${says}: ${what}`),
  );
}

function isHeading({ role }: TreeNode): boolean {
  return /^H[1-6]$/u.test(role);
}

/** A heading is on one page, and what is read next begins on it. */
function headingsAtFoot({ tagged }: Drawn): readonly string[] {
  const leaves = leavesOf(tagged.root);
  const places = new Map(leaves.map((leaf, at) => [leaf, at]));
  return nodesOf(tagged.root)
    .filter(isHeading)
    .flatMap((heading) => {
      const own = leavesOf(heading);
      const last = own.at(-1);
      const next = last === undefined ? undefined : leaves[(places.get(last) ?? -1) + 1];
      const stays = next !== undefined && own.every(({ page }) => page === next.page);
      return stays ? [] : [spoken(heading)];
    });
}

function cutRows({ tagged }: Drawn): readonly string[] {
  return nodesOf(tagged.root)
    .filter(({ role }) => role === 'TR')
    .filter((row) => new Set(leavesOf(row).map(({ page }) => page)).size > 1)
    .map(spoken);
}

function runsBy(drawn: Drawn): (leaf: MarkLeaf) => readonly DrawnText[] {
  const runs = new Map<string, DrawnText[]>();
  for (const text of drawn.texts.flat()) {
    if (text.mark === null) continue;
    const key = `${text.page}/${text.mark}`;
    runs.set(key, [...(runs.get(key) ?? []), text]);
  }
  return ({ page, mcid }) => runs.get(`${page}/${mcid}`) ?? [];
}

/** Elements that hold text themselves or in a link or span, so that each is a text of its own. */
function textNodes({ tagged }: Drawn): readonly TreeNode[] {
  const isInline = (node: TreeNode): boolean => node.role === 'Link' || node.role === 'Span';
  return nodesOf(tagged.root).filter(
    (node) => !isInline(node) && node.kids.some((kid) => 'mcid' in kid || ('role' in kid && isInline(kid))),
  );
}

/** Running text that is nowhere large enough: it may stand on a paper twice, once as a small label. */
function smallBody(drawn: Drawn): readonly string[] {
  const { body } = drawn.model;
  const size = body.kind === 'flow' && body.size === 'large' ? least.large : least.body;
  const runsOf = runsBy(drawn);
  const large = textNodes(drawn)
    .filter((node) =>
      leavesOf(node)
        .flatMap(runsOf)
        .every((run) => run.size >= size || isInChip(run)),
    )
    .map(spoken);
  const whole = new Set(large);
  return bodyTexts(drawn.model).filter(
    (text) => !whole.has(text) && !large.some((one) => one.includes(text)),
  );
}

/** The number of a level, in a square beside the text that it belongs to. */
function isInChip({ text }: DrawnText): boolean {
  return /^[0-4] $/u.test(text);
}

/** The title is exempt, and what is no content; what stands far to the right on the same height is another line. */
function longLines(drawn: Drawn): readonly string[] {
  const runsOf = runsBy(drawn);
  return textNodes(drawn)
    .filter(({ role }) => role !== 'H1' && role !== 'Figure')
    .flatMap((node) => linesOf(leavesOf(node).flatMap(runsOf)))
    .filter((line) => Array.from(line).length > longestLine);
}

function linesOf(runs: readonly DrawnText[]): readonly string[] {
  const lines: string[] = [];
  let before: DrawnText | undefined;
  for (const run of runs) {
    const goesOn =
      before?.page === run.page &&
      before.baseline === run.baseline &&
      run.left - before.left - before.width < run.size / 2;
    if (goesOn) lines.push(`${lines.pop() ?? ''}${run.text}`);
    else lines.push(run.text);
    before = run;
  }
  return lines.map((line) => line.trim());
}
