/**
 * Everything a report model says, as plain blocks for tools that lay out text: `{ kind: 'heading', text }`,
 * `{ kind: 'text', text }` and `{ kind: 'table', rows }` (the first row is the head), in reading order.
 */
export function paperBlocks(model) {
  const blocks = [{ kind: 'heading', text: model.title }];
  gather(model.body, 'body', blocks);
  return blocks;
}

/** `[{ text, bold }]` for a text with `**bold**` in it. */
export function runsOf(text) {
  return text
    .split('**')
    .map((part, place) => ({ text: part, bold: place % 2 === 1 }))
    .filter((run) => run.text !== '');
}

/** Not words: addresses behind links, tags, and what only steers the drawing. */
const silent = new Set(['kind', 'tone', 'url', 'letter', 'alt', 'barsAlt']);

function gather(value, key, blocks) {
  if (silent.has(key) || value === null) return;
  if (typeof value === 'string') gatherText(value, key, blocks);
  else if (value.kind === 'table') gatherTable(value, blocks);
  else if (Array.isArray(value)) for (const one of value) gather(one, key, blocks);
  else if (typeof value === 'object') gatherParts(value, blocks);
}

function gatherText(text, key, blocks) {
  if (text === '') return;
  const kind = key === 'heading' || key.endsWith('Heading') ? 'heading' : 'text';
  blocks.push({ kind, text });
}

function gatherTable({ caption, head, rows }, blocks) {
  gatherText(caption, 'heading', blocks);
  blocks.push({ kind: 'table', rows: [head, ...rows] });
}

function gatherParts(parts, blocks) {
  const key = parts.kind === 'heading' ? 'heading' : undefined;
  for (const [name, part] of Object.entries(parts)) gather(part, name === 'text' && key ? key : name, blocks);
}
