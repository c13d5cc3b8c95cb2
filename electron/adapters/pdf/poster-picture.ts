import type { Poster } from '../../../scans/report/papers/poster.ts';
import { nameBox } from './core-head.ts';
import { posterBars } from './poster-bars.ts';
import { posterNote, posterSection, posterText } from './poster-style.ts';
import type { PosterTightness } from './poster-style.ts';
import { paragraph, rule, stack } from '../typeset/boxes.ts';
import type { Box, Setter } from '../typeset/boxes.ts';
import { element } from '../typeset/structure.ts';
import { colours, posterHalf } from '../typeset/style.ts';

const width = posterHalf.textWidth;

/** The upper half: whose it is, what it says in one sentence, and the themes as bars. */
export function picture(poster: Poster, tight: PosterTightness, room: number, setter: Setter): Box {
  const { company, headline, table } = poster;
  const sizes = [
    { size: tight.name, most: 1 },
    { size: Math.max(16, tight.name * 0.75), most: 2 },
    { size: 16, most: Infinity },
  ];
  const head = stack(
    lineAbove(poster),
    4,
    nameBox(company, sizes, width, setter, 'H1'),
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

function lineAbove({ scan, date }: Poster): Box {
  const style = { ...posterNote, font: 'semibold', colour: colours.accent } as const;
  return {
    height: 15,
    draw(canvas, x, y) {
      canvas.into(element('P'), () => {
        canvas.text(`${scan} `, [x, y + 11], style);
        canvas.text(date, [x + width, y + 11], posterNote, 'right');
      });
    },
  };
}
