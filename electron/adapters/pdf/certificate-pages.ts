import type { Certificate, CertificateBody } from '../../../scans/report/papers/register-bodies.ts';
import { beside, paragraph, rule, stack } from '../typeset/boxes.ts';
import type { Box, Setter } from '../typeset/boxes.ts';
import type { Canvas } from '../typeset/canvas.ts';
import { element } from '../typeset/structure.ts';
import { bodyStyle, colours, landscape, millimetre, noteStyle } from '../typeset/style.ts';
import type { TextStyle } from '../typeset/style.ts';
import { nameBox, oneLine } from './core-head.ts';
import type { NameSizes } from './core-head.ts';

const { width, height, left, top, textWidth, textHeight } = landscape;

/** The first step at which what it says fits on the page. */
const steps = [
  { body: 12, list: 11, columns: 1, isBrief: false },
  { body: 11.5, list: 10, columns: 2, isBrief: false },
  { body: 11, list: 9, columns: 3, isBrief: false },
  // Only for who came very often: the days alone.
  { body: 11, list: 9, columns: 6, isBrief: true },
] as const;
type Step = (typeof steps)[number];
/** More days than these make no certificate better; how many there were stands above them. */
const mostDays = 60;

const nameSizes: NameSizes = [
  { size: 30, most: 1 },
  { size: 24, most: 1 },
  { size: 18, most: 2 },
  { size: 13, most: Infinity },
];
const seriesSizes: NameSizes = [
  { size: 17, most: 1 },
  { size: 14, most: 2 },
  { size: 11, most: Infinity },
];

/** Certificates or notes of attendance, each on a page of its own, to be signed at the foot. */
export function drawCertificates(
  canvas: Canvas,
  { pages }: CertificateBody,
  notice: string,
  setter: Setter,
): void {
  pages.forEach((page, at) => {
    if (at > 0) canvas.addPage();
    canvas.outline(`${page.heading} · ${oneLine(page.who)}`, 1);
    drawFrame(canvas);
    const foot = footBox(page, notice, setter);
    const room = textHeight - foot.height - 14;
    const tries = steps.map((step) => contentBox(page, step, setter));
    const content = tries.find((box) => box.height <= room) ?? tries.at(-1);
    content?.draw(canvas, left, top);
    foot.draw(canvas, left, top + textHeight - foot.height);
  });
}

/** A quiet double frame with a band at its left edge: print shops and office printers can both do it. */
function drawFrame(canvas: Canvas): void {
  const edge = 10 * millimetre;
  const band = 6 * millimetre;
  canvas.artifact(() => {
    canvas.rectangle([edge, edge], width - 2 * edge, height - 2 * edge, {
      stroke: colours.accent,
      line: 1.6,
    });
    canvas.rectangle([edge, edge], band, height - 2 * edge, { fill: colours.accent });
    const inner = edge + 2.6;
    canvas.rectangle([inner, inner], width - 2 * inner, height - 2 * inner, {
      stroke: colours.accent,
      line: 0.5,
    });
  });
}

function contentBox(page: Certificate, step: Step, setter: Setter): Box {
  const body = { ...bodyStyle(1.35), size: step.body };
  const heading: TextStyle = { font: 'semibold', size: 34, lineHeight: 1.15, colour: colours.accent };
  return stack(
    paragraph(page.heading, textWidth, heading, setter, { tag: 'H1' }),
    12,
    paragraph(page.says, textWidth, body, setter),
    2,
    nameBox(page.who, nameSizes, textWidth, setter, 'P'),
    page.from === '' ? null : paragraph(page.from, textWidth, body, setter, { isPlain: true }),
    8,
    paragraph(page.attended, textWidth, body, setter),
    2,
    nameBox(page.name, seriesSizes, textWidth, setter, 'P'),
    page.programme === '' ? null : paragraph(page.programme, textWidth, body, setter, { isPlain: true }),
    8,
    rule(textWidth, 1),
    6,
    sessionsBox(page.sessions, step, setter),
  );
}

/** Each with its day, in as many columns as the step has; read down one column and then the next. */
function sessionsBox(
  sessions: Certificate['sessions'],
  { list: size, columns, isBrief }: Step,
  setter: Setter,
): Box {
  const gap = 18;
  const each = (textWidth - gap * (columns - 1)) / columns;
  const style: TextStyle = { ...bodyStyle(1.3), size };
  const list = element('L');
  const shown = isBrief ? sessions.slice(0, mostDays) : sessions;
  const boxes = shown.map(({ date, title, type }, at) => {
    const owner = element('LBody', {}, element('LI', {}, list));
    const whole = isBrief ? date : `${date} · ${oneLine(title)} · ${type}`;
    const text = at === mostDays - 1 && sessions.length > mostDays ? `${whole} …` : whole;
    return paragraph(text, each, style, setter, {
      tag: owner,
      isPlain: true,
    });
  });
  const perColumn = Math.ceil(boxes.length / columns);
  const parts = Array.from({ length: columns }, (_, at) =>
    stack(...boxes.slice(at * perColumn, (at + 1) * perColumn).flatMap((box) => [box, 1.5])),
  );
  return {
    height: Math.max(0, ...parts.map((part) => part.height)),
    draw: (canvas, x, y) => parts.forEach((part, at) => part.draw(canvas, x + at * (each + gap), y)),
  };
}

/** Small print, then where and when, and the signature with who signs. */
function footBox(
  { notes, by, placeLabel, place, signLabel }: Certificate,
  notice: string,
  setter: Setter,
): Box {
  const half = (textWidth - 40) / 2;
  const small = [...notes, ...(notice === '' ? [] : [notice])].join(' ');
  const signs = beside(
    [0, signBox({ above: place, below: placeLabel }, half, setter)],
    [
      half + 40,
      signBox({ above: '', below: by === '' ? signLabel : `${signLabel} · ${oneLine(by)}` }, half, setter),
    ],
  );
  return stack(signs, 10, paragraph(small, textWidth, noteStyle, setter));
}

/** A line to write on, with what is above it at its right end. */
function signBox(
  { above, below }: { readonly above: string; readonly below: string },
  length: number,
  setter: Setter,
): Box {
  const label = paragraph(below, length, noteStyle, setter, { isPlain: true });
  return {
    height: lineAt + 4 + label.height,
    draw(canvas, x, y) {
      const line = y + lineAt;
      canvas.artifact(() => canvas.line([x, line], [x + length, line], { stroke: colours.ink, line: 0.6 }));
      if (above !== '') {
        const look = bodyStyle(1.2);
        canvas.into(element('P'), () => canvas.text(above, [x + length, line - 5], look, 'right'));
      }
      label.draw(canvas, x, line + 4);
    },
  };
}

/** Room to sign in. */
const lineAt = 38;
