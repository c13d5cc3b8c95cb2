import type { Logo } from '../../../scans/report/logo.ts';
import type { Poster } from '../../../scans/report/papers/poster.ts';
import { nameBox } from './core-head.ts';
import { drawLogoAt, logoSize } from './logo-mark.ts';
import { posterBars } from './poster-bars.ts';
import { posterNote, posterSection, posterText } from './poster-style.ts';
import type { PosterTightness } from './poster-style.ts';
import { paragraph, rule, stack } from '../typeset/boxes.ts';
import type { Box, Setter } from '../typeset/boxes.ts';
import { element } from '../typeset/structure.ts';
import { colours, posterHalf } from '../typeset/style.ts';

const width = posterHalf.textWidth;

/** The upper half: whose it is, what it says in one sentence, and the themes as bars. */
export function picture(
  poster: Poster,
  logo: Logo | null,
  tight: PosterTightness,
  room: number,
  setter: Setter,
): Box {
  const { company, headline, table } = poster;
  const sizes = [
    { size: tight.name, most: 1 },
    { size: Math.max(16, tight.name * 0.75), most: 2 },
    { size: 16, most: Infinity },
  ];
  const beside = logo === null ? width : width - logoSize(logo).width - 24;
  const head = stack(
    withLogo(stack(lineAbove(poster, beside), 4, nameBox(company, sizes, beside, setter, 'H1')), logo),
    8,
    rule(width, 2, colours.ink, 1.2),
  );
  const sentence = paragraph(headline, width, posterText(tight.headline, 1.25), setter);
  const bars = stack(
    paragraph(table.heading, width, posterSection, setter, { tag: 'H2' }),
    2,
    posterBars(table, width, tight.row, setter),
  );
  const slack = Math.max(0, room - head.height - sentence.height - bars.height - 2 * tight.gap);
  const gap = tight.gap + Math.min(24, slack / 2);
  return stack(head, gap, sentence, gap, bars);
}

/** The logo at the right of the head, which keeps its place and its date. */
function withLogo(head: Box, logo: Logo | null): Box {
  if (logo === null) return head;
  const size = logoSize(logo);
  return {
    height: Math.max(head.height, size.height),
    draw(canvas, x, y) {
      head.draw(canvas, x, y);
      drawLogoAt(canvas, logo, [x + width - size.width, y]);
    },
  };
}

function lineAbove({ scan, date }: Poster, most: number): Box {
  const style = { ...posterNote, font: 'semibold', colour: colours.accent } as const;
  return {
    height: 15,
    draw(canvas, x, y) {
      canvas.into(element('P'), () => {
        canvas.text(`${scan} `, [x, y + 11], style);
        canvas.text(date, [x + most, y + 11], posterNote, 'right');
      });
    },
  };
}
