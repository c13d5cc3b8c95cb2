import type { Fact } from '../../definition/definition.ts';
import { importanceWord } from '../importance-word.ts';
import { importanceNotRatedNote } from '../remarks.ts';
import type { ReportContext } from '../report-context.ts';
import type { Block, RichText } from '../report-model.ts';
import { heading, list, note, paragraph } from './blocks.ts';

/** How important each theme is to the owner, as rated or as assumed (METHOD 4). */
export function buildImportanceSection(context: ReportContext): readonly Block[] {
  const { words, text } = context;
  const { definition, response, result } = context.input;
  const title = heading(2, words('importance.heading'));
  if (!result.importanceRated) return [title, paragraph(importanceNotRatedNote(context))];
  const rows = result.dimensions.map((dimension) => {
    const importance = importanceWord(dimension.importance, words);
    const rated = response.importance?.[dimension.id] !== undefined;
    return [
      context.dimensionName(dimension.id),
      rated ? importance : words('importance.assumed', { importance }),
    ];
  });
  return [
    title,
    {
      kind: 'table',
      caption: text(definition.importance.question),
      head: [words('table.dimension'), words('table.importance')],
      rows,
      widths: [0.55, 0.45],
    },
  ];
}

/** The facts that were filled in; they never count for a score. */
export function buildFactsSection(context: ReportContext): readonly Block[] {
  const { words, input } = context;
  const lines = input.definition.facts.flatMap((fact) => factLine(context, fact));
  if (lines.length === 0) return [];
  return [heading(2, words('facts.heading')), note(words('facts.intro')), list(lines)];
}

/** The profile type with what it is worth; left out when asked or when it cannot be given (METHOD 9). */
export function buildProfileSection(context: ReportContext): readonly Block[] {
  const { words, text, input } = context;
  const type = input.definition.scoring.profile.types.find((one) => one.id === input.result.profile);
  if (input.profile === false || type === undefined) return [];
  return [
    heading(2, words('profile.heading')),
    paragraph(words('profile.type', { name: text(type.name), text: text(type.text) })),
    note(words('profile.status')),
  ];
}

function factLine(context: ReportContext, fact: Fact): readonly RichText[] {
  const { words, text, input } = context;
  const chosen = (input.response.facts[fact.id] ?? []).flatMap((index) => {
    const option = fact.options[index];
    return option === undefined ? [] : [text(option.text)];
  });
  if (chosen.length === 0) return [];
  return [words('facts.answer', { question: text(fact.question), answer: chosen.join(words('list.rows')) })];
}
