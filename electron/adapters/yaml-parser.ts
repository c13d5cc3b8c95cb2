import { CST, Composer, LineCounter, Parser, isAlias, isMap, isNode, isPair, isScalar, isSeq } from 'yaml';
import type { Document, ErrorCode } from 'yaml';

import type { ParsedYaml } from '../../scans/definition/content-file.ts';

type Path = readonly (string | number)[];

const mostCharacters = 500_000;
const deepest = 20;

/**
 * Reads YAML 1.2 as plain data, at most half a million characters. Never throws. What it refuses comes with a
 * line and a short code as message (`duplicate-key`, `tab`, `indent`, `quotes`, `colon`, `alias`, `too-deep`,
 * `too-large`, `unreadable`), which the problem texts of the content explain. Aliases are refused altogether.
 */
export function parseYaml(text: string): ParsedYaml {
  if (text.length > mostCharacters) return { ok: false, line: 1, message: 'too-large' };
  const lineCounter = new LineCounter();
  const lineAt = (offset: number): number => Math.max(1, lineCounter.linePos(offset).line);
  const tokens = [...new Parser(lineCounter.addNewLine).parse(text)];
  const deep = firstTooDeep(tokens);
  if (deep !== null) return { ok: false, line: lineAt(deep), message: 'too-deep' };
  const options = { lineCounter, prettyErrors: false, uniqueKeys: false };
  const documents = new Composer(options).compose(tokens, true, text.length);
  const first = documents.next().value;
  const second = documents.next().value;
  if (first === undefined) return { ok: false, line: 1, message: 'unreadable' };
  const refusal = refusalOf(first) ?? (second ? { offset: second.range[0], message: 'unreadable' } : null);
  if (refusal !== null) return { ok: false, line: lineAt(refusal.offset), message: refusal.message };
  const value: unknown = first.toJS();
  return { ok: true, value, lineOf: (path) => lineAt(offsetOf(first, path)) };
}

type Refusal = { readonly offset: number; readonly message: string };

function refusalOf(document: Document): Refusal | null {
  const first = document.errors[0] ?? document.warnings[0];
  if (first !== undefined) {
    return { offset: first.pos[0], message: messages[first.code] ?? 'unreadable' };
  }
  // Another version of YAML reads `no` as false, and more.
  if (document.directives?.yaml.explicit === true) return { offset: 0, message: 'unreadable' };
  return refusedIn(document.contents);
}

/** The package composes a document by recursion, and a stack that runs out can end the whole process. */
function firstTooDeep(tokens: readonly CST.Token[]): number | null {
  const open = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > deepest) return token.offset;
    for (const child of childrenOf(token)) open.push({ token: child, depth: depth + 1 });
  }
  return null;
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!CST.isCollection(token)) return [];
  const parts = token.items.flatMap((item) => [item.key, item.value]);
  return parts.filter((part) => part !== undefined && part !== null);
}

const messages: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indent',
  BLOCK_IN_FLOW: 'indent',
  MISSING_CHAR: 'quotes',
  BAD_DQ_ESCAPE: 'quotes',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  MULTILINE_IMPLICIT_KEY: 'colon',
  BAD_ALIAS: 'alias',
  ALIAS_PROPS: 'alias',
};

/** An alias, an anchor, or a key that its map already has (the package compares each key with all others). */
function refusedIn(node: unknown): Refusal | null {
  if (isAlias(node) || hasAnchor(node)) return { offset: startOf(node) ?? 0, message: 'alias' };
  if (isSeq(node)) return firstOf(node.items, refusedIn);
  if (!isMap(node)) return null;
  const keys = new Set<string>();
  return firstOf(node.items, ({ key, value }) => {
    const text = keyText(key);
    if (keys.has(text)) return { offset: startOf(key) ?? 0, message: 'duplicate-key' };
    keys.add(text);
    return refusedIn(key) ?? refusedIn(value);
  });
}

function hasAnchor(node: unknown): boolean {
  return (isScalar(node) || isSeq(node) || isMap(node)) && node.anchor !== undefined;
}

function firstOf<T>(members: readonly T[], find: (member: T) => Refusal | null): Refusal | null {
  for (const member of members) {
    const found = find(member);
    if (found !== null) return found;
  }
  return null;
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
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}
