import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Every web address in a text, or what begins like one. */
const anAddress = /https?:\/\/[^\s"'`<>)]*/giu;

/**
 * The addresses in the built program, each with the files that it stands in. Of the main process only its texts count:
 * it still has its comments, and what a comment says is never asked for.
 */
export function bundledAddresses(folders: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:m?js|cjs|html|css|svg|json)$/u.test(name)) continue;
      const text = readFileSync(join(folder, name), 'utf8');
      const texts = name.endsWith('js') && text.includes('\n//') ? textsOf(text) : [text];
      for (const address of texts.flatMap((one) => one.match(anAddress) ?? [])) {
        found.set(address, [...(found.get(address) ?? []), name]);
      }
    }
  }
  return found;
}

/** Strings, and the fixed parts of templates. */
function textsOf(code: string): readonly string[] {
  const texts: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isTemplateHead(node)) {
      texts.push(node.text);
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS));
  return texts;
}
