import type { Core, DimensionTable, Furniture, Step } from '../../../scans/report/report-model.ts';
import { addedPieces } from './added-pieces.ts';
import { piece } from './block-pieces.ts';
import { beside, paragraph, stack } from '../typeset/boxes.ts';
import type { Box, Setter } from '../typeset/boxes.ts';
import type { Canvas } from '../typeset/canvas.ts';
import { guideBox, headBox, openingBox, sectionBox } from './core-head.ts';
import { dimensionBars } from './dimension-bars.ts';
import { flow } from '../typeset/flow.ts';
import type { Piece } from '../typeset/flow.ts';
import { helpBox, limitsBox } from './help-box.ts';
import { planBox, remarksBox } from './plan-box.ts';
import { radarBox } from './radar.ts';
import { bodyStyle, noteStyle, sheet, tightnessSteps } from '../typeset/style.ts';
import type { Tightness } from '../typeset/style.ts';

/** A part of a page with the heading that the outline names. */
type Part = { readonly box: Box; readonly heading: string };
/** `added` follows the second page, and goes on where there is no room for it. */
type Pages = {
  readonly first: readonly Piece[];
  readonly second: readonly Piece[];
  readonly added: readonly Piece[];
};

const barsWidth = 340;

/**
 * The two pages: the picture and the plan. The first step of tightness at which both fit is taken for both; what is
 * left of a page goes to its gaps. Long texts of the plan are left to the action plan where they do not fit; what an
 * adviser added flows on.
 */
export function drawCore(
  canvas: Canvas,
  core: Core,
  furniture: Furniture,
  notice: string,
  setter: Setter,
): void {
  const triesOf = (one: Core): readonly Pages[] =>
    tightnessSteps.map((tightness) => corePages(one, furniture, notice, tightness, setter));
  const tries = triesOf(core);
  const pages = fittingPages(tries) ?? fittingPages(triesOf(shortened(core))) ?? tries.at(-1);
  if (pages === undefined) return;
  canvas.outline(`${furniture.scan} · ${furniture.company}`, 1);
  flow(canvas, spread(pages.first, 10));
  canvas.addPage();
  flow(canvas, spread([...pages.second, ...pages.added], 24));
}

/** The first that fits with what was added, else without it. */
function fittingPages(tries: readonly Pages[]): Pages | undefined {
  return (
    tries.find(({ first, second, added }) => fits(first) && fits([...second, ...added])) ??
    tries.find(({ first, second }) => fits(first) && fits(second))
  );
}

/** Long names and all signs of the plan stand on the action plan alone: these pages stay two. */
function shortened(core: Core): Core {
  const short = (step: Step): Step => {
    const { planned } = step;
    if (planned?.short === undefined) return step;
    const who = planned.sign === '' ? planned.short.who : planned.short.plan;
    return { ...step, planned: { ...planned, who, sign: '' } };
  };
  return {
    ...core,
    plans: core.plans.map((plan) => {
      const [week, quarter] = plan.steps;
      return { ...plan, steps: [short(week), short(quarter)] };
    }),
  };
}

function corePages(
  core: Core,
  furniture: Furniture,
  notice: string,
  tightness: Tightness,
  setter: Setter,
): Pages {
  const body = bodyStyle(tightness.lineHeight);
  const { gap } = tightness;
  const plans = core.plans.map((plan) => planBox(plan, tightness, setter));
  const remarks = remarksBox(core.remarks, body, setter);
  const intro = core.planIntro === '' ? null : paragraph(core.planIntro, sheet.textWidth, body, setter);
  const title = piece(sectionBox(core.planHeading, setter), 0);
  const guide = guideBox(core.guidedBy, setter);
  return {
    first: [
      piece(headBox(furniture, core.date, setter), 0),
      ...(guide === null ? [] : [piece(guide, 4)]),
      piece(openingBox(core.opening, tightness.lead, setter), gap),
      named({ box: pictureBox(core.table, tightness.rowGap, setter), heading: core.table.heading }, gap),
      named({ box: helpBox(core.help, body, setter), heading: core.help.heading }, gap),
      named({ box: limitsBox(core.limitsHeading, core.limits, setter), heading: core.limitsHeading }, gap),
      ...(notice === '' ? [] : [piece(paragraph(notice, sheet.textWidth, noteStyle, setter), 4)]),
    ],
    second: [
      { ...named({ box: title, heading: core.planHeading }, 0), keepWithNext: true },
      ...(intro === null ? [] : [piece(intro, 6)]),
      ...plans.map((plan, at) => piece(plan, at === 0 ? 6 : gap)),
      ...(remarks === null ? [] : [piece(remarks, gap)]),
    ],
    added: addedPieces(core.added, body, gap, setter),
  };
}

/** Adds an entry to the outline where the part is drawn. */
export function named({ box, heading }: Part, gap: number): Piece {
  return {
    gap,
    height: box.height,
    draw(canvas, x, y) {
      canvas.outline(heading, 2);
      box.draw(canvas, x, y);
    },
  };
}

/** The bars with their table in one; beside them the radar and the notes. */
function pictureBox(table: DimensionTable, rowGap: number, setter: Setter): Box {
  const sideWidth = sheet.textWidth - barsWidth - sheet.gutter;
  const notes = table.notes.flatMap((note) => [3, paragraph(note, sideWidth, noteStyle, setter)]);
  const side = stack(radarBox(table, sideWidth), 3, ...notes);
  const bars = dimensionBars(table, barsWidth, rowGap, setter);
  return stack(sectionBox(table.heading, setter), 4, beside([0, bars], [barsWidth + sheet.gutter, side]));
}

/** Of pieces below each other, with their gaps. */
export function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { height, gap }, at) => sum + height + (at === 0 ? 0 : gap), 0);
}

/** Whether pieces fit on one page of text. */
export function fits(pieces: readonly Piece[]): boolean {
  return heightOf(pieces) <= sheet.textHeight;
}

/** Shares what is left of the page among the gaps, each at most `most`; small gaps belong together and stay. */
export function spread(pieces: readonly Piece[], most: number): readonly Piece[] {
  const wide = pieces.filter(({ gap }, at) => at > 0 && gap > 6).length;
  const slack = Math.max(0, sheet.textHeight - heightOf(pieces));
  const extra = wide === 0 ? 0 : Math.min(most, slack / wide);
  return pieces.map((one, at) => (at > 0 && one.gap > 6 ? { ...one, gap: one.gap + extra } : one));
}
