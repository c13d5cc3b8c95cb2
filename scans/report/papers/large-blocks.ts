import { note } from '../annex/blocks.ts';
import type { Words } from '../paper-words.ts';
import type { FlowBlock } from '../flow-model.ts';
import type { Block, ListItem } from '../report-model.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** Blocks for large print: a table of more than two columns would be cramped, so its rows become a list. */
export function largeBlocks(blocks: readonly Block[], words: Words): readonly FlowBlock[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' && block.head.length > 2 ? asList(block, words) : [block],
  );
}

/** "**first cell**: column: value; column: value". */
function asList({ caption, head, rows, chart }: Table, words: Words): readonly FlowBlock[] {
  const items = rows.map(([first = '', ...cells]): ListItem => {
    const values = cells.map((value, at) => words('list.labelled', { label: head[at + 1] ?? '', value }));
    const label = `**${first}**`;
    return { text: words('list.labelled', { label, value: values.join(words('list.rows')) }) };
  });
  const figure = chart === undefined ? [] : [{ kind: 'importance', chart } as const];
  return [...figure, note(caption), { kind: 'list', tone: 'body', items }];
}
