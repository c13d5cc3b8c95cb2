import type { Logo } from '../../../scans/report/logo.ts';
import type { Furniture } from '../../../scans/report/report-model.ts';
import type { Setter } from '../typeset/boxes.ts';
import type { Canvas } from '../typeset/canvas.ts';
import { cleanText } from '../typeset/clean-text.ts';
import { oneLine } from './core-head.ts';
import { drawLogo } from './logo-mark.ts';

/** Longer names are shortened in the head of a page, and only there. Characters. */
const longestName = 80;

/** Head and foot in the margins of every page; page 1 carries the name itself, and the logo over it. */
export function drawFurniture(
  canvas: Canvas,
  furniture: Furniture,
  logo: Logo | null,
  pages: number,
  setter: Setter,
): void {
  const name = shortName(furniture, setter);
  const { sheet, scale } = setter;
  const write = (text: string, y: number, side: 'left' | 'right'): void => {
    if (text === '') return;
    const x = side === 'left' ? sheet.left : sheet.left + sheet.textWidth;
    canvas.text(text, [x, y], scale.furniture, side);
  };
  for (let page = 1; page <= pages; page += 1) {
    canvas.goToPage(page);
    if (page === 1 && logo !== null) drawLogo(canvas, logo);
    canvas.artifact(() => {
      if (page > 1) {
        write(name, sheet.headAt, 'left');
        write(furniture.scan, sheet.headAt, 'right');
      }
      write(furniture.footer, sheet.footAt, 'left');
      write(furniture.translationMark, sheet.footAt + scale.furniture.size * 1.2, 'left');
      const count = furniture.pageOf.replace('{page}', String(page)).replace('{pages}', String(pages));
      write(count, sheet.footAt, 'right');
    });
  }
}

/** At most 80 characters, and no wider than what the other side leaves. */
function shortName({ company, scan }: Furniture, { metrics, sheet, scale }: Setter): string {
  const { font, size } = scale.furniture;
  const room = sheet.textWidth - metrics.width(scan, font, size) - 12;
  const whole = Array.from(cleanText(oneLine(company), metrics.covers));
  for (let count = Math.min(whole.length, longestName); count > 0; count -= 1) {
    const part = whole.slice(0, count).join('').trimEnd();
    const name = count === whole.length ? part : `${part}…`;
    if (metrics.width(name, font, size) <= room) return name;
  }
  return '';
}
