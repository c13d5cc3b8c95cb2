import type { Agreement } from '../../../scans/report/papers/paper-to-sign.ts';
import type { SignTightness } from './sign-tightness.ts';
import { fieldBox } from './written-fields.ts';
import { paragraph, stack } from '../typeset/boxes.ts';
import type { Box, Setter } from '../typeset/boxes.ts';
import { element } from '../typeset/structure.ts';
import { bodyStyle, colours, noteStyle, sectionStyle, sheet } from '../typeset/style.ts';

const padding = 10;
const between = 14;
const width = sheet.textWidth - 2 * padding;

/** What is agreed: the day of the look back, and lines to sign on, in a frame. */
export function agreementBox(agreement: Agreement, tight: SignTightness, setter: Setter): Box {
  const body = bodyStyle(tight.lineHeight);
  const { heading, lookBack, lookBackText, signatures } = agreement;
  const look = { label: body, typed: { ...body, font: 'semibold' as const }, line: 18 };
  const inside = stack(
    paragraph(heading, width, sectionStyle, setter, { tag: 'H2' }),
    2,
    fieldBox(lookBack, width, look, setter),
    2,
    paragraph(lookBackText, width, noteStyle, setter),
    signaturesBox(signatures, tight),
  );
  const height = inside.height + 2 * padding;
  return {
    height,
    draw(canvas, x, y) {
      canvas.artifact(() =>
        canvas.rectangle([x, y], sheet.textWidth, height, { stroke: colours.accent, line: 0.8 }, 4),
      );
      inside.draw(canvas, x + padding, y + padding);
    },
  };
}

/** Room to write, and under each line who signs. */
function signaturesBox(signatures: readonly string[], { signature }: SignTightness): Box {
  const each = (width - between * (signatures.length - 1)) / signatures.length;
  return {
    height: signature + 13,
    draw(canvas, x, y) {
      signatures.forEach((who, at) => {
        const left = x + at * (each + between);
        canvas.artifact(() =>
          canvas.line([left, y + signature], [left + each, y + signature], {
            stroke: colours.ink,
            line: 0.6,
          }),
        );
        canvas.into(element('P'), () => canvas.text(who, [left, y + signature + 11], noteStyle));
      });
    },
  };
}
