import { heading, list, note, paragraph } from '../annex/blocks.ts';
import type { Words } from '../paper-words.ts';
import type { FlowBlock } from '../flow-model.ts';
import type { Added, Block, Core, DimensionRow, HelpBlock, Plan } from '../report-model.ts';
import { withoutPages } from './without-pages.ts';

const between = ' · ';

/**
 * The two pages of a full scan as one run of blocks, for a paper or a screen on which they are not two pages. A pure
 * function of what was shown; `words` in its language.
 */
export function coreBlocks(core: Core, words: Words): readonly FlowBlock[] {
  const said = withoutPages(words);
  return [
    paragraph(said(core.opening)),
    ...tableBlocks(core.table, words),
    ...helpBlocks(core.help),
    ...planBlocks(core),
    ...addedBlocks(core.added),
    heading(2, said(core.limitsHeading)),
    paragraph(said(core.limits)),
  ];
}

function tableBlocks(table: Core['table'], words: Words): readonly FlowBlock[] {
  const { rows, radar, notes } = table;
  return [
    heading(2, table.heading),
    ...rows.map((row): FlowBlock => ({
      kind: 'dimension',
      number: row.number,
      name: row.letter === null ? row.name : `**${row.name}**\u00a0(${row.letter})`,
      score: row.score,
      text: rowText(row, table.columns, words),
      alt: rowAlt(row, words),
    })),
    ...(radar === null ? [] : [{ kind: 'radar', radar, rows } as const]),
    ...notes.map((one) => note(withoutPages(words)(one))),
  ];
}

/** The columns beside the name, in one line. */
function rowText({ score, importance }: DimensionRow, columns: Core['table']['columns'], words: Words) {
  const scored =
    score.kind === 'valid'
      ? [score.levelName, words('list.labelled', { label: columns.score, value: score.shown })]
      : [score.reason];
  const rated =
    importance === '' ? [] : [words('list.labelled', { label: columns.importance, value: importance })];
  return [...scored, ...rated].join(between);
}

function rowAlt({ name, score }: DimensionRow, words: Words): string {
  const row =
    score.kind === 'valid'
      ? words('table.altScore', { name, score: score.shown })
      : words('table.altInsufficient', { name });
  return words('flow.barAlt', { row });
}

/** The centre, the public counter and the line on money. */
export function helpBlocks(help: HelpBlock): readonly Block[] {
  const { knowledge, knowledgeLabel, noKnowledge, money } = help;
  const centre =
    knowledge === null
      ? [heading(3, knowledgeLabel), paragraph(noKnowledge)]
      : [{ kind: 'centre', card: knowledge } as const];
  return [heading(2, help.heading), ...centre, ...counterBlocks(help), paragraph(money)];
}

/** The public counter, or the three to choose from. */
function counterBlocks({ counters, counterLabel, chooseRegion }: HelpBlock): readonly Block[] {
  const [only, ...others] = counters;
  if (only !== undefined && others.length === 0) return [{ kind: 'centre', card: only }];
  const days = [...new Set(counters.map(({ dated }) => dated))].filter((dated) => dated !== '');
  return [
    heading(3, counterLabel),
    ...(chooseRegion === '' ? [] : [paragraph(chooseRegion)]),
    {
      kind: 'list',
      tone: 'body',
      items: counters.map(({ name, contact, url }) => {
        const text = contact === '' ? `**${name}**` : `**${name}** ${contact}`;
        return url === '' ? { text } : { text, url };
      }),
    },
    ...days.map(note),
  ];
}

/** What to do first, theme by theme, and what was noticed besides. */
export function planBlocks({ planHeading, planIntro, plans, remarks }: Core): readonly FlowBlock[] {
  return [
    heading(2, planHeading),
    ...(planIntro === '' ? [] : [paragraph(planIntro)]),
    ...plans.flatMap(themeBlocks),
    ...(remarks.length === 0 ? [] : [list(remarks)]),
  ];
}

function themeBlocks(plan: Plan): readonly FlowBlock[] {
  const { letter, name, level, levelName, importance, first, who, when } = plan;
  const text = importance === '' ? levelName : `${levelName}${between}${importance}`;
  return [
    heading(3, letter === null ? name : `${letter}\u00a0\u00a0${name}`),
    { kind: 'level', level, text },
    ...(first === null ? [] : [{ kind: 'move', move: first } as const]),
    ...plan.steps.map((step): FlowBlock => ({ kind: 'step', step, who, when })),
  ];
}

/** What an adviser wrote; none when he added nothing. */
export function addedBlocks(added: Added | undefined): readonly FlowBlock[] {
  if (added === undefined) return [];
  return [
    { kind: 'typed', as: 'heading', text: added.heading },
    ...(added.remark === '' ? [] : [{ kind: 'typed', as: 'paragraph', text: added.remark } as const]),
    ...added.advice.map((text): FlowBlock => ({ kind: 'typed', as: 'item', text })),
  ];
}
