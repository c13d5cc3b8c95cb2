import type { Poster, PosterStep, PosterTheme } from '../../../scans/report/papers/poster.ts';
import { drawChip } from './level-marks.ts';
import { drawTickBox } from './plan-box.ts';
import { posterNote, posterSection, posterText } from './poster-style.ts';
import type { PosterTightness } from './poster-style.ts';
import { fieldBox, fieldPair } from './written-fields.ts';
import type { FieldLook } from './written-fields.ts';
import { beside, paragraph, rule, stack } from '../typeset/boxes.ts';
import type { Box, Setter } from '../typeset/boxes.ts';
import { element } from '../typeset/structure.ts';
import { colours, posterHalf } from '../typeset/style.ts';
import type { TextStyle } from '../typeset/style.ts';

const width = posterHalf.textWidth;
const gutter = 24;
const chip = 20;
const tick = 17;
const hang = 28;
const ownLines = 3;
/** In how many steps, of how many points, the widths of columns may leave each other. */
const evenTurns = 10;
const evenStep = 6;

/** The lower half: the themes beside each other, each with its goal and first steps; at the foot the source. */
export function plans(
  poster: Poster,
  notice: string,
  tight: PosterTightness,
  room: number,
  setter: Setter,
): Box {
  const body = posterText(tight.body, tight.lineHeight);
  const head = stack(
    paragraph(poster.planHeading, width, { ...posterSection, size: tight.heading }, setter, { tag: 'H2' }),
    poster.intro === '' ? null : 4,
    poster.intro === '' ? null : paragraph(poster.intro, width, body, setter),
    10,
  );
  const foot = footBox(poster, notice, setter);
  const slackAfter = ({ height }: Box): number =>
    Math.max(0, room - head.height - height - foot.height - tight.gap);
  const air = Math.min(16, slackAfter(themesBox(poster, tight, setter)) / 4);
  const themes = themesBox(poster, { ...tight, gap: tight.gap + air }, setter);
  return stack(head, themes, tight.gap + slackAfter(themes), foot);
}

function themesBox({ themes, ownSteps }: Poster, tight: PosterTightness, setter: Setter): Box {
  if (ownSteps !== null) return ownStepsBox(ownSteps, tight, setter);
  const [only] = themes;
  if (themes.length === 1 && only !== undefined) return oneThemeBox(only, tight, setter);
  const equal = themes.map(() => (width - gutter * (themes.length - 1)) / themes.length);
  const columnsOf = (widths: readonly number[]): readonly (readonly Box[])[] =>
    themes.map((theme, at) => [
      ...headParts(theme, widths[at] ?? 0, tight, setter),
      ...stepParts(theme, widths[at] ?? 0, tight, setter),
    ]);
  if (tight.isAligned) return columnsBox(aligned(columnsOf(equal)), equal, tight);
  const heights = (widths: readonly number[]): readonly number[] =>
    columnsOf(widths).map((parts) => spaced(parts, tight).height);
  const widths = evened(equal, heights);
  return columnsBox(columnsOf(widths), widths, tight);
}

/** One theme over the whole width, with its steps beside each other. */
function oneThemeBox(theme: PosterTheme, tight: PosterTightness, setter: Setter): Box {
  const half = (width - gutter) / 2;
  const steps = stepParts(theme, half, tight, setter).map((step, at): readonly [number, Box] => [
    at * (half + gutter),
    step,
  ]);
  const { goal } = theme;
  const head = headParts(theme, width, tight, setter).slice(0, goal === null ? 1 : 2);
  return spaced([...head, beside(...steps)], tight);
}

function columnsBox(
  columns: readonly (readonly Box[])[],
  widths: readonly number[],
  tight: PosterTightness,
): Box {
  return beside(
    ...columns.map((parts, at): readonly [number, Box] => [
      widths.slice(0, at).reduce((sum, one) => sum + one + gutter, 0),
      spaced(parts, tight),
    ]),
  );
}

/** The highest column takes width from the lowest, as long as that makes the highest lower. */
function evened(
  equal: readonly number[],
  heightsOf: (widths: readonly number[]) => readonly number[],
): readonly number[] {
  let best = equal;
  let tried = equal;
  for (let turn = 0; turn < evenTurns; turn += 1) {
    const heights = heightsOf(tried);
    if (Math.max(...heights) < Math.max(...heightsOf(best))) best = tried;
    const high = heights.indexOf(Math.max(...heights));
    const low = heights.indexOf(Math.min(...heights));
    tried = tried.map((one, at) => one + (at === high ? evenStep : 0) - (at === low ? evenStep : 0));
  }
  return best;
}

function spaced(parts: readonly Box[], { gap }: PosterTightness): Box {
  return stack(...parts.flatMap((part, at) => [at === 0 ? 0 : gap, part]));
}

/** The same parts of all columns get the height of the highest. */
function aligned(columns: readonly (readonly Box[])[]): readonly (readonly Box[])[] {
  return columns.map((parts) =>
    parts.map((part, at) => {
      const most = Math.max(...columns.map((other) => other[at]?.height ?? 0));
      return { ...part, height: most };
    }),
  );
}

/** What it rests on at the left, which questions and what else must be said at the right. */
function footBox({ source, facts }: Poster, notice: string, setter: Setter): Box {
  const left = width * 0.56;
  const small = (texts: readonly string[], most: number): Box =>
    stack(...texts.map((text) => paragraph(text, most, posterNote, setter)));
  const right = notice === '' ? facts : [...facts, notice];
  return stack(
    rule(width, 1, colours.hair, 0.7),
    5,
    beside([0, small([source], left)], [left + gutter, small(right, width - left - gutter)]),
  );
}

function headParts(
  { letter, name, goal }: PosterTheme,
  each: number,
  tight: PosterTightness,
  setter: Setter,
): readonly Box[] {
  const style: TextStyle = { font: 'semibold', size: tight.theme, lineHeight: 1.15, colour: colours.ink };
  const said = letter === null ? name : `${letter}\u00a0\u00a0${name}`;
  const head = stack(
    rule(each, 3, colours.accent, 2),
    5,
    paragraph(said, each, style, setter, { tag: 'H3' }),
  );
  return [head, goal === null ? stack() : goalBox(goal, each, tight, setter)];
}

function goalBox(
  { goalLabel, goal, goalText }: NonNullable<PosterTheme['goal']>,
  each: number,
  tight: PosterTightness,
  setter: Setter,
): Box {
  const body = posterText(tight.body, tight.lineHeight);
  const owner = element('P');
  const text = paragraph(`**${goalLabel}** ${goalText}`, each - hang, body, setter, { tag: owner });
  return {
    height: text.height,
    draw(canvas, x, y) {
      canvas.into(owner, () => drawChip(canvas, goal, [x, y + 1], chip));
      text.draw(canvas, x + hang, y);
    },
  };
}

function stepParts(
  { steps }: PosterTheme,
  each: number,
  tight: PosterTightness,
  setter: Setter,
): readonly Box[] {
  return steps.map((step) => stepBox(step, each, tight, setter));
}

function stepBox(step: PosterStep, each: number, tight: PosterTightness, setter: Setter): Box {
  const text = paragraph(
    `**${step.label}** ${step.text}`,
    each - hang,
    posterText(tight.body, tight.lineHeight),
    setter,
  );
  const look = lookOf(tight);
  const lines = stack(
    text,
    3,
    tight.isWide
      ? stack(...[step.who, step.when].map((field) => fieldBox(field, each - hang, look, setter)))
      : fieldPair([step.who, step.when], each - hang, look, setter),
  );
  return {
    height: lines.height,
    draw(canvas, x, y) {
      canvas.artifact(() => drawTickBox(canvas, [x + 1, y + 3], step.done, tick));
      lines.draw(canvas, x + hang, y);
    },
  };
}

/** Lines for steps of one's own, each with a box to tick. */
function ownStepsBox(
  { label, who, when }: NonNullable<Poster['ownSteps']>,
  tight: PosterTightness,
  setter: Setter,
): Box {
  const look = lookOf(tight);
  const inner = width - hang;
  const half = (inner - gutter) / 2;
  const rows = Array.from({ length: ownLines }, (_, at): Box => {
    const lines = stack(
      fieldBox({ label: at === 0 ? label : '', value: '' }, inner, look, setter),
      beside([0, fieldBox(who, half, look, setter)], [half + gutter, fieldBox(when, half, look, setter)]),
    );
    return {
      height: lines.height,
      draw(canvas, x, y) {
        canvas.artifact(() => drawTickBox(canvas, [x + 1, y + look.line - tick - 2], false, tick));
        lines.draw(canvas, x + hang, y);
      },
    };
  });
  return stack(...rows.flatMap((row) => [tight.gap, row]));
}

function lookOf({ typed, writingLine, body, isWide }: PosterTightness): FieldLook {
  const size = Math.min(typed, body);
  return {
    label: { ...posterNote, size: isWide ? size : posterNote.size },
    typed: posterText(size, 1.2),
    line: writingLine,
  };
}
