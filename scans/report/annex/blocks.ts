import type { Block, ListItem, RichText } from '../report-model.ts';

/** Level 1 opens the annex, 2 a section, 3 a theme. */
export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

export function paragraph(text: RichText): Block {
  return { kind: 'paragraph', text, tone: 'body' };
}

/** Small print. */
export function note(text: RichText): Block {
  return { kind: 'paragraph', text, tone: 'note' };
}

export function list(items: readonly RichText[]): Block {
  return { kind: 'list', items: items.map((text) => ({ text })), tone: 'body' };
}

/** A list in small print, whose items may lead to an address. */
export function noteList(items: readonly ListItem[]): Block {
  return { kind: 'list', items, tone: 'note' };
}
