import type { Furniture } from '../../../scans/report/report-model.ts';
import { paragraph, rule, stack } from '../typeset/boxes.ts';
import type { Box, Setter } from '../typeset/boxes.ts';
import { element } from '../typeset/structure.ts';
import { bodyStyle, colours, labelStyle, noteStyle, sectionStyle, sheet } from '../typeset/style.ts';
import type { TextStyle } from '../typeset/style.ts';

export type NameSizes = readonly { readonly size: number; readonly most: number }[];

/** Sizes of the company's name, with how many lines each may take; a longer name gets smaller. */
const nameSizes: NameSizes = [
  { size: 22, most: 1 },
  { size: 17, most: 2 },
  { size: 13, most: 3 },
  { size: 11, most: Infinity },
];

const largeNameSizes: NameSizes = [
  { size: 28, most: 2 },
  { size: 22, most: 3 },
  { size: 18, most: Infinity },
];

/** Top of page 1: scan and date over the name of the company. */
export function headBox(
  { scan, company }: Pick<Furniture, 'scan' | 'company'>,
  date: string,
  setter: Setter,
): Box {
  return stack(
    lineAbove(scan, date),
    4,
    nameBox(company, nameSizes, setter.sheet.textWidth, setter, 'H1'),
    8,
    rule(sheet.textWidth, 1, colours.ink, 0.7),
  );
}

/** The same in large print: there scan and date take a line each. */
export function largeHeadBox(
  { scan, company }: Pick<Furniture, 'scan' | 'company'>,
  date: string,
  setter: Setter,
): Box {
  const { label, note } = setter.scale;
  const { textWidth } = setter.sheet;
  return stack(
    paragraph(scan, textWidth, label, setter),
    paragraph(date, textWidth, note, setter),
    6,
    nameBox(company, largeNameSizes, textWidth, setter, 'H1'),
    10,
    rule(textWidth, 1, colours.ink, 1.2),
  );
}

/** The scan at the left, the date at the right. */
export function lineAbove(scan: string, date: string): Box {
  return {
    height: 12,
    draw(canvas, x, y) {
      canvas.into(element('P'), () => {
        canvas.text(`${scan} `, [x, y + 9], labelStyle);
        canvas.text(date, [x + sheet.textWidth, y + 9], noteStyle, 'right');
      });
    },
  };
}

/** A name in the first of these sizes in which it takes no more lines than it may. */
export function nameBox(
  company: string,
  sizes: NameSizes,
  width: number,
  setter: Setter,
  tag: 'H1' | 'P',
): Box {
  for (const { size, most } of sizes) {
    const style: TextStyle = { font: 'semibold', size, lineHeight: 1.25, colour: colours.ink };
    const box = paragraph(oneLine(company), width, style, setter, { tag, isPlain: true });
    if (Math.round(box.height / (size * 1.25)) <= most) return box;
  }
  throw new Error('the last size takes any number of lines');
}

/** A name is one line of thought, however it was typed. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s*[\n\r\u2028\u2029]+\s*/gu, ' ').trim();
}

/** The first paragraph, larger than the rest. */
export function openingBox(text: string, size: number, setter: Setter): Box {
  return paragraph(text, sheet.textWidth, { ...bodyStyle(1.36), size }, setter);
}

/** A heading over a part of a page. */
export function sectionBox(text: string, setter: Setter, isPlain = false): Box {
  return paragraph(text, sheet.textWidth, sectionStyle, setter, { tag: 'H2', isPlain });
}

/** Who guided the scan, in small print under the head; nothing where nobody is named. */
export function guideBox(guidedBy: string | undefined, setter: Setter): Box | null {
  return guidedBy === undefined
    ? null
    : paragraph(guidedBy, setter.sheet.textWidth, setter.scale.note, setter, { isPlain: true });
}
