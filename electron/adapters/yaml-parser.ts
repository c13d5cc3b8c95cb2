import { LineCounter, isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, ErrorCode } from 'yaml';

import type { ParsedYaml } from '../../scans/definition/content-file.ts';

type Path = readonly (string | number)[];

const mostCharacters = 500_000;

/**
 * Reads YAML 1.2 as plain data, at most half a million characters. Never throws. What it refuses comes with a
 * line and a short code as message (`duplicate-key`, `tab`, `indent`, `quotes`, `colon`, `alias`, `too-deep`,
 * `too-large`, `unreadable`), which the problem texts of the content explain. Aliases are refused altogether.
 */
export function parseYaml(text: string): ParsedYaml {
  if (text.length > mostCharacters) return { ok: false, line: 1, message: 'too-large' };
  try {
    return parseSmall(text);
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, line: 1, message: 'too-deep' };
    return { ok: false, line: 1, message: 'unreadable' };
  }
}

function parseSmall(text: string): ParsedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const lineAt = (offset: number): number => Math.max(1, lineCounter.linePos(offset).line);
  const first = document.errors[0] ?? document.warnings[0];
  if (first !== undefined) {
    return { ok: false, line: lineAt(first.pos[0]), message: messages[first.code] ?? 'unreadable' };
  }
  let hasAnchor = false;
  const alias = text.includes('*') ? firstAlias(document) : null;
  if (alias !== null) return { ok: false, line: lineAt(alias), message: 'alias' };
  const value: unknown = document.toJS({ maxAliasCount: 0, onAnchor: () => (hasAnchor = true) });
  if (hasAnchor) return { ok: false, line: 1, message: 'alias' };
  return { ok: true, value, lineOf: (path) => lineAt(offsetOf(document, path)) };
}

const messages: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'duplicate-key',
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indent',
  BLOCK_IN_FLOW: 'indent',
  MISSING_CHAR: 'quotes',
  BAD_DQ_ESCAPE: 'quotes',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  MULTILINE_IMPLICIT_KEY: 'colon',
  BAD_ALIAS: 'alias',
  ALIAS_PROPS: 'alias',
  RESOURCE_EXHAUSTION: 'too-deep',
};

function firstAlias(document: Document): number | null {
  let offset: number | null = null;
  visit(document, {
    Alias: (_key, node) => {
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** The offset of the key at `path`, or of its nearest parent that exists. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((item) => keyText(item.key) === String(key)) : undefined;
    const child: unknown = isSeq(node) ? node.items[Number(key)] : pair;
    if (child === undefined) return offset;
    offset = startOf(isPair(child) ? child.key : child) ?? offset;
    node = isPair(child) ? child.value : child;
  }
  return offset;
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function startOf(node: unknown): number | null {
  if (!isNode(node) || isAlias(node)) return null;
  return node.range?.[0] ?? null;
}
