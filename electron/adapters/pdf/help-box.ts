import type { CentreCard, HelpBlock } from '../../../scans/report/report-model.ts';
import { beside, drawLine, paragraph, rule, stack } from '../typeset/boxes.ts';
import type { Box, Setter } from '../typeset/boxes.ts';
import { sectionBox } from './core-head.ts';
import { element } from '../typeset/structure.ts';
import { colours, columnWidth, noteStyle, sheet } from '../typeset/style.ts';
import type { TextStyle } from '../typeset/style.ts';
import { breakLines } from '../typeset/text-lines.ts';

/** Left the knowledge centre or why there is none, right the public counter, or the three to choose from. */
export function helpBox(help: HelpBlock, body: TextStyle, setter: Setter): Box {
  const { knowledge, knowledgeLabel, noKnowledge, money } = help;
  const left =
    knowledge === null
      ? stack(label(knowledgeLabel, columnWidth, setter), paragraph(noKnowledge, columnWidth, body, setter))
      : cardBox(knowledge, columnWidth, body, setter);
  const right = stack(counterBox(help, body, setter), 5, paragraph(money, columnWidth, body, setter));
  return stack(sectionBox(help.heading, setter), 3, beside([0, left], [columnWidth + sheet.gutter, right]));
}

function counterBox(
  { counters, counterLabel, chooseRegion }: HelpBlock,
  body: TextStyle,
  setter: Setter,
): Box {
  const [only, ...others] = counters;
  if (only !== undefined && others.length === 0) return cardBox(only, columnWidth, body, setter);
  return stack(
    label(counterLabel, columnWidth, setter),
    chooseRegion === '' ? null : paragraph(chooseRegion, columnWidth, body, setter),
    ...counters.flatMap((card) => [3, shortCard(card, body, setter)]),
    ...distinct(counters.map((card) => card.dated)).map((dated) =>
      paragraph(dated, columnWidth, noteStyle, setter),
    ),
  );
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** A centre as it stands on paper: who, why, where, and when the source was read. */
export function cardBox(card: CentreCard, width: number, body: TextStyle, setter: Setter): Box {
  return stack(
    label(card.label, width, setter),
    paragraph(card.name, width, { ...body, font: 'semibold' }, setter, { isPlain: true }),
    ...card.reasons.map((reason) => paragraph(reason, width, body, setter)),
    contactBox(card, width, body, setter),
    card.dated === '' ? null : paragraph(card.dated, width, setter.scale.note, setter),
    ownBox(card, width, { ...setter.scale.note, colour: body.colour }, setter),
  );
}

/** One of several addresses to choose from, in as few lines as it takes: what an adviser filled in is in the annex. */
function shortCard({ name, contact, url }: CentreCard, body: TextStyle, setter: Setter): Box {
  const text = contact === '' ? `**${name}**` : `**${name}** ${contact}`;
  return paragraph(text, columnWidth, body, setter, url === '' ? {} : { url });
}

/** What an adviser filled in, as it was typed. */
export function ownBox(
  { own }: Pick<CentreCard, 'own'>,
  width: number,
  style: TextStyle,
  setter: Setter,
): Box | null {
  if (own === undefined) return null;
  const leadsTo = own.url === '' ? {} : { url: own.url };
  return paragraph(own.text, width, style, setter, { isPlain: true, ...leadsTo });
}

function contactBox(
  { contact, url }: CentreCard,
  width: number,
  body: TextStyle,
  setter: Setter,
): Box | null {
  if (contact === '') return null;
  const leadsTo = url === '' ? {} : { url };
  return paragraph(contact, width, { ...body, colour: colours.accent }, setter, {
    isPlain: true,
    ...leadsTo,
  });
}

function label(text: string, width: number, setter: Setter, tag: 'H2' | 'H3' = 'H3'): Box | null {
  return text === '' ? null : paragraph(text, width, setter.scale.label, setter, { tag });
}

/** "What this page does not say", as a note in two even columns. */
export function limitsBox(heading: string, text: string, setter: Setter): Box {
  const { metrics, language } = setter;
  const lines = breakLines(text, columnWidth, noteStyle, metrics, language);
  const step = noteStyle.size * noteStyle.lineHeight;
  const perColumn = Math.ceil(lines.length / 2);
  const columns: Box = {
    height: perColumn * step,
    draw(canvas, x, y) {
      canvas.into(element('P'), () =>
        lines.forEach((line, at) => {
          const left = x + (at < perColumn ? 0 : columnWidth + sheet.gutter);
          const top = y + (at % perColumn) * step;
          drawLine(canvas, line, left, top, noteStyle, at === lines.length - 1);
        }),
      );
    },
  };
  return stack(rule(sheet.textWidth, 6), label(heading, sheet.textWidth, setter, 'H2'), columns);
}
