import type { PaperToSign } from '../../../scans/report/papers/paper-to-sign.ts';
import type { Furniture } from '../../../scans/report/report-model.ts';
import { piece } from './block-pieces.ts';
import { guideBox, lineAbove, nameBox, oneLine, sectionBox } from './core-head.ts';
import type { NameSizes } from './core-head.ts';
import { fits, heightOf, named } from './core-pages.ts';
import { drawTickBox } from './plan-box.ts';
import { agreementBox } from './sign-agreement.ts';
import { themePieces } from './sign-theme.ts';
import { fieldLook, signTightnessSteps } from './sign-tightness.ts';
import type { SignTightness } from './sign-tightness.ts';
import { fieldBox, fieldPair } from './written-fields.ts';
import { paragraph, rule, stack } from '../typeset/boxes.ts';
import type { Box, Setter } from '../typeset/boxes.ts';
import type { Canvas } from '../typeset/canvas.ts';
import { flow, placesOf } from '../typeset/flow.ts';
import type { Piece } from '../typeset/flow.ts';
import { bodyStyle, colours, noteStyle, sectionStyle, sheet, sizes } from '../typeset/style.ts';
import type { TextStyle } from '../typeset/style.ts';

const { textWidth, hang } = sheet;
const ownLines = 4;

/**
 * The action plan on one page: the first step of tightness at which it fits; what is left lies above the signatures.
 * What people typed may be longer than a page holds: then it goes on over the next, and the last has the signatures.
 */
export function drawPageToSign(
  canvas: Canvas,
  paper: PaperToSign,
  furniture: Furniture,
  notice: string,
  setter: Setter,
): void {
  canvas.outline(`${paper.heading} · ${oneLine(paper.company)}`, 1);
  const tries = signTightnessSteps.map((tight) => pieces(paper, furniture.scan, notice, tight, setter));
  const onePage = tries.find(fits);
  flow(canvas, onePage === undefined ? signedAtLast(fewestPages(tries)) : anchored(onePage));
}

/** The loosest of those that take the fewest pages. */
function fewestPages(tries: readonly (readonly Piece[])[]): readonly Piece[] {
  const pagesOf = (all: readonly Piece[]): number => placesOf(all, sheet).at(-1)?.page ?? 0;
  return tries.reduce<readonly Piece[]>(
    (best, one) => (best.length === 0 || pagesOf(one) < pagesOf(best) ? one : best),
    [],
  );
}

/** The last piece at the foot of the last page, with the piece before it: nobody signs an empty page. */
function signedAtLast(all: readonly Piece[]): readonly Piece[] {
  const together = all.map((one, at) => (at === all.length - 2 ? { ...one, keepWithNext: true } : one));
  const last = placesOf(together, sheet).at(-1);
  if (last === undefined || last.top === 0) return together;
  const slack = sheet.textHeight - last.top - last.piece.height;
  return [...together.slice(0, -1), { ...last.piece, gap: last.piece.gap + slack }];
}

function pieces(
  paper: PaperToSign,
  scan: string,
  notice: string,
  tight: SignTightness,
  setter: Setter,
): readonly Piece[] {
  const body = bodyStyle(tight.lineHeight);
  const guide = guideBox(paper.guidedBy, setter);
  const intro = paper.intro === '' ? null : paragraph(paper.intro, textWidth, body, setter);
  const heading = sectionBox(paper.planHeading, setter);
  return [
    piece(headBox(paper, scan, setter), 0),
    ...(guide === null ? [] : [piece(guide, 3)]),
    named({ box: heading, heading: paper.planHeading }, tight.gap),
    ...(intro === null ? [] : [piece(intro, 3)]),
    ...paper.themes.flatMap((theme, at) => themePieces(theme, at === 0 ? 5 : tight.gap, tight, setter)),
    ...ownStepPieces(paper.ownSteps, tight, setter),
    ...(notice === '' ? [] : [piece(paragraph(notice, textWidth, noteStyle, setter), 4)]),
    named({ box: agreementBox(paper.agreement, tight, setter), heading: paper.agreement.heading }, tight.gap),
  ];
}

/** The last piece stands at the foot of the page. Each gap between themes takes a part of what is left. */
function anchored(all: readonly Piece[]): readonly Piece[] {
  const slack = Math.max(0, sheet.textHeight - heightOf(all));
  const wide = all.slice(0, -1).filter(({ gap }, at) => at > 0 && gap > 6);
  const extra = Math.min(14, slack / (wide.length + 1));
  const spread = all.slice(0, -1).map((one) => (wide.includes(one) ? { ...one, gap: one.gap + extra } : one));
  const last = all.at(-1);
  if (last === undefined) return spread;
  return [...spread, { ...last, gap: last.gap + slack - extra * wide.length }];
}

function headBox({ heading, company, date }: PaperToSign, scan: string, setter: Setter): Box {
  const nameSizes: NameSizes = [
    { size: 15, most: 1 },
    { size: 13, most: 2 },
    { size: sizes.body, most: Infinity },
  ];
  const style: TextStyle = { ...sectionStyle, size: 24, lineHeight: 1.2, colour: colours.ink };
  return stack(
    lineAbove(scan, date),
    4,
    paragraph(heading, textWidth, style, setter, { tag: 'H1' }),
    1,
    nameBox(company, nameSizes, textWidth, setter, 'P'),
    7,
    rule(textWidth, 1, colours.ink, 0.7),
  );
}

/** Lines for steps of one's own, each with a box to tick. */
function ownStepPieces(own: PaperToSign['ownSteps'], tight: SignTightness, setter: Setter): readonly Piece[] {
  if (own === null) return [];
  const look = fieldLook(tight);
  const lines = Array.from({ length: ownLines }, (_, at): Piece => {
    const step = fieldBox({ label: at === 0 ? own.label : '', value: '' }, textWidth - hang, look, setter);
    const { who, when, sign } = own.fields;
    const box = stack(
      step,
      4,
      fieldPair([who, when], textWidth - hang, look, setter),
      4,
      fieldBox(sign, textWidth - hang, look, setter),
    );
    return piece(
      {
        height: box.height,
        draw(canvas, x, y) {
          canvas.artifact(() => drawTickBox(canvas, [x + 0.5, y + look.line - 12], false));
          box.draw(canvas, x + hang, y);
        },
      },
      tight.gap,
    );
  });
  return lines;
}
