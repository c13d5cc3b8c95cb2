import type { CoreBlock, FlowBlock } from '../../../../scans/report/flow-model.ts';
import type {
  Block,
  CentreCard,
  ImportanceChart,
  ReportModel,
} from '../../../../scans/report/report-model.ts';
import { coreBlocks } from '../../../../scans/report/papers/core-blocks.ts';
import { chartTexts } from '../charts/chart-texts.ts';
import type { Words } from '../../../../scans/report/paper-words.ts';

type Texts = readonly (string | number | null)[];

/** Everything a page of a full scan says, in reading order: written from the model, not from the page. */
export function pageTexts({ furniture, body }: ReportModel, words: Words): readonly string[] {
  if (body.kind !== 'full') throw new Error('not a full scan');
  const { core, annex } = body;
  const { columns } = core.table;
  const blocks = coreBlocks(core, words);
  const first = blocks.findIndex(({ kind }) => kind === 'dimension');
  const rows = core.table.rows.flatMap(({ number, name, letter, score, importance }) => [
    number,
    letter === null ? name : `${name} (${letter})`,
    ...(score.kind === 'valid' ? [score.shown, score.level, score.levelName] : [score.reason]),
    importance,
  ]);
  const all: Texts = [
    `${furniture.scan} · ${core.date}`,
    furniture.company,
    core.guidedBy ?? '',
    ...blocks.slice(0, first).flatMap(texts),
    columns.dimension,
    columns.score,
    columns.level,
    // The column is only there when something stands in it.
    core.table.rows.some(({ importance }) => importance !== '') ? columns.importance : '',
    ...rows,
    ...blocks.slice(first).flatMap(texts),
    ...annex.flatMap(texts),
    furniture.footer,
    furniture.translationMark,
  ];
  return all.filter((text) => text !== null).map((text) => String(text).replaceAll('**', ''));
}

/** What stands between the tags, after the head. */
export function textOf(page: string): string {
  return page
    .slice(page.indexOf('<body>'))
    .replaceAll(/<\/?(?:strong|a|span)\b[^>]*>/gu, '')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

function texts(block: FlowBlock): Texts {
  switch (block.kind) {
    case 'dimension':
      return [];
    case 'radar':
      return block.rows.map(({ number }) => number);
    case 'importance':
      return pictureTexts(block.chart);
    case 'level':
      return [block.level, block.text];
    case 'move': {
      const { question, now, nowLabel, nowText, goal, goalLabel, goalText } = block.move;
      return [question, now, nowLabel, nowText, goal, goalLabel, goalText];
    }
    case 'step':
      return stepTexts(block);
    case 'typed':
      return [block.text];
    default:
      return blockTexts(block);
  }
}

/** Twice: with names, and for a narrow page with numbers. */
function pictureTexts(chart: ImportanceChart | undefined): Texts {
  if (chart === undefined) return [];
  const { sentence, note, missing } = chart;
  return [sentence, note, ...chartTexts(chart, true), ...chartTexts(chart, false), missing];
}

function stepTexts({ step, who, when }: Extract<CoreBlock, { kind: 'step' }>): Texts {
  const { label, text, planned } = step;
  return [label, text, who, planned?.who ?? '', when, planned?.when ?? '', planned?.sign ?? ''];
}

function blockTexts(block: Block): Texts {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.map(({ text }) => text);
    case 'table':
      return [...pictureTexts(block.chart), block.caption, ...block.head, ...block.rows.flat()];
    case 'centre':
      return cardTexts(block.card);
    case 'answer': {
      const { question, level, answer, note, noteLabel } = block;
      return [question, level, answer, ...(note.trim() === '' ? [] : [noteLabel, note])];
    }
  }
}

function cardTexts({ label, name, reasons, contact, dated, own }: CentreCard): Texts {
  return [label, name, ...reasons, contact, dated, own?.text ?? ''];
}
