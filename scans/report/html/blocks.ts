import type { LevelNumber } from '../../definition/definition.ts';
import type { Words } from '../paper-words.ts';
import type { CoreBlock, FlowBlock } from '../flow-model.ts';
import type { Block, CentreCard, ListItem, OwnLine, Planned } from '../report-model.ts';
import { radar } from './charts.ts';
import { importanceFigure } from './importance-figure.ts';
import { join, rich, tag, typed } from './markup.ts';
import type { Content, Markup } from './markup.ts';

type Of<K extends FlowBlock['kind']> = Extract<FlowBlock, { kind: K }>;

/**
 * Blocks in their order. The page has its title as its only heading of level 1: from a block with such a heading on,
 * every heading goes one level down.
 */
export function blocksMarkup(blocks: readonly FlowBlock[], words: Words): Markup {
  let down = 0;
  return join(
    runsOf(blocks).map((run) => {
      const [block] = run;
      if (block.kind === 'heading' && block.level === 1) down = 1;
      return runMarkup(run, down, words);
    }),
  );
}

/** The number of a level in its colour. */
export function chip(level: LevelNumber | null): Markup {
  return level === null
    ? tag('span', { class: 'chip', 'aria-hidden': 'true' })
    : tag('span', { class: `chip c${String(level)}` }, String(level));
}

type Run = readonly [FlowBlock, ...FlowBlock[]];

/** Answers, themes or typed lines that follow each other are one list. */
function runsOf(blocks: readonly FlowBlock[]): readonly Run[] {
  const runs: [FlowBlock, ...FlowBlock[]][] = [];
  for (const block of blocks) {
    const before = runs.at(-1);
    if (before !== undefined && isItem(block) && isItem(before[0]) && before[0].kind === block.kind) {
      before.push(block);
    } else runs.push([block]);
  }
  return runs;
}

function isItem(block: FlowBlock): boolean {
  if (block.kind === 'typed') return block.as === 'item';
  return block.kind === 'answer' || block.kind === 'dimension';
}

function runMarkup(run: Run, down: number, words: Words): Markup {
  const [block] = run;
  if (!isItem(block)) return blockMarkup(block, down, words);
  return tag(
    'ul',
    { class: `of-${block.kind}` },
    ...run.map((one) => tag('li', {}, blockMarkup(one, down, words))),
  );
}

function blockMarkup(block: FlowBlock, down: number, words: Words): Markup {
  switch (block.kind) {
    case 'heading':
      return tag(`h${String(block.level + down)}`, {}, rich(block.text));
    case 'paragraph':
      return tag('p', { class: toneOf(block.tone) }, rich(block.text));
    case 'list':
      return tag(
        'ul',
        { class: toneOf(block.tone) },
        ...block.items.map((item) => tag('li', {}, itemText(item))),
      );
    case 'answer':
      return answerMarkup(block);
    case 'table':
      return join([block.chart === undefined ? null : importanceFigure(block.chart), tableMarkup(block)]);
    case 'centre':
      return cardMarkup(block.card);
    default:
      return coreMarkup(block, words);
  }
}

function coreMarkup(block: CoreBlock, words: Words): Markup {
  switch (block.kind) {
    case 'dimension':
      return join([`${String(block.number)} `, rich(block.name), ' ', block.text]);
    case 'radar':
      return radar(block.radar, block.rows);
    case 'importance':
      return importanceFigure(block.chart);
    case 'level':
      return tag('p', { class: 'level' }, chip(block.level), ' ', block.text);
    case 'move':
      return moveMarkup(block);
    case 'step':
      return stepMarkup(block, words);
    case 'typed':
      return block.as === 'item'
        ? typed(block.text)
        : tag(block.as === 'heading' ? 'h2' : 'p', {}, typed(block.text));
  }
}

function moveMarkup({ move }: Of<'move'>): Markup {
  return join([
    tag('p', { class: 'note' }, rich(move.question)),
    tag(
      'ul',
      { class: 'stair' },
      tag(
        'li',
        {},
        chip(move.now),
        ' ',
        tag('span', {}, tag('strong', {}, move.nowLabel), ' ', rich(move.nowText)),
      ),
      tag(
        'li',
        {},
        chip(move.goal),
        ' ',
        tag('span', {}, tag('strong', {}, move.goalLabel), ' ', rich(move.goalText)),
      ),
    ),
  ]);
}

const unplanned: Planned = { who: '', when: '', sign: '', done: false };

/** What to do first, with who and when: as planned, or a line to write on. */
function stepMarkup({ step, who, when }: Of<'step'>, words: Words): Markup {
  const { label, text, planned = unplanned } = step;
  const done = planned.done ? [' ', tag('span', { class: 'done' }, words('page.done'))] : [];
  return tag(
    'div',
    { class: planned.done ? 'step is-done' : 'step' },
    tag('p', {}, tag('strong', {}, label), ' ', rich(text), ...done),
    lineMarkup(who, planned.who),
    lineMarkup(when, planned.when),
    planned.sign === '' ? null : tag('p', { class: 'note' }, typed(planned.sign)),
  );
}

function lineMarkup(word: string, value: string): Markup {
  const filled = value.trim() === '' ? tag('span', { class: 'blank' }) : typed(value);
  return tag('p', { class: 'line' }, tag('span', { class: 'note' }, word), ' ', filled);
}

function answerMarkup({ question, level, answer, noteLabel, note }: Of<'answer'>): Markup {
  return join([
    tag('p', { class: 'note' }, rich(question)),
    tag('p', { class: 'level' }, chip(level), ' ', tag('span', {}, rich(answer))),
    note.trim() === '' ? null : tag('p', { class: 'note' }, tag('strong', {}, noteLabel), ' ', typed(note)),
  ]);
}

function tableMarkup({ caption, head, rows }: Extract<Block, { kind: 'table' }>): Markup {
  return tag(
    'table',
    { class: 'cells' },
    tag('caption', {}, rich(caption)),
    tag('thead', {}, tag('tr', {}, ...head.map((text) => headCell(text)))),
    tag(
      'tbody',
      {},
      ...rows.map(([first = '', ...cells]) => tag('tr', {}, rowHead(first), ...cells.map(cell))),
    ),
  );
}

function headCell(text: string): Markup {
  return text === '' ? tag('td', {}) : tag('th', { scope: 'col' }, rich(text));
}

function rowHead(text: string): Markup {
  return text === '' ? tag('td', {}) : tag('th', { scope: 'row' }, rich(text));
}

function cell(text: string): Markup {
  return tag('td', {}, rich(text));
}

function cardMarkup({ label, name, reasons, contact, url, dated, own }: CentreCard): Markup {
  return tag(
    'div',
    { class: 'card' },
    label === '' ? null : tag('p', { class: 'label' }, label),
    tag('p', { class: 'name' }, tag('strong', {}, name)),
    ...reasons.map((reason) => tag('p', {}, rich(reason))),
    contact === '' ? null : tag('p', {}, linked(contact, url)),
    dated === '' ? null : tag('p', { class: 'note' }, dated),
    own === undefined ? null : tag('p', { class: 'note' }, ownText(own)),
  );
}

function ownText({ text, url }: OwnLine): Markup {
  return linked(typed(text), url);
}

function itemText({ text, url }: ListItem): Markup {
  return linked(rich(text), url ?? '');
}

/** Only an address of the web is ever a link. */
function linked(content: Content, url: string): Markup {
  return /^https?:\/\//u.test(url) ? tag('a', { href: url, rel: 'noreferrer' }, content) : join([content]);
}

function toneOf(tone: 'body' | 'note'): string | undefined {
  return tone === 'note' ? 'note' : undefined;
}
