import { checkDefinition } from '../../../scans/definition/check-definition.ts';
import type { CheckedDefinition } from '../../../scans/definition/check-definition.ts';
import type { ContentFile } from '../../../scans/definition/content-file.ts';
import { parseDefinition } from '../../../scans/definition/parse-definition.ts';
import type { Problem } from '../../../scans/definition/problem.ts';
import { loadContentFiles } from '../../definition.ts';
import { parseOnce } from '../../parse-once.ts';

/** The real content with one piece of text replaced by another. */
export async function contentWith(path: string, from: string, to: string): Promise<readonly ContentFile[]> {
  const files = await loadContentFiles();
  return files.map((file) => (file.path === path ? { path, text: replaceOnce(file.text, from, to) } : file));
}

export function replaceOnce(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The content has no ${JSON.stringify(from)} to change`);
  return text.replace(from, () => to);
}

/** The line of the first place where a text stands in a file, counted by hand: from 1. */
export function lineIn(files: readonly ContentFile[], path: string, needle: string): number {
  const text = files.find((file) => file.path === path)?.text ?? '';
  const before = text.split(needle)[0] ?? '';
  if (before === text) throw new Error(`${path} has no ${JSON.stringify(needle)}`);
  return before.split('\n').length;
}

/** The problems that stand in the way of a definition; none when it parses. */
export function problemsOf(files: readonly ContentFile[]): readonly Problem[] {
  const parsed = parseDefinition(files, parseOnce);
  return parsed.ok ? [] : parsed.problems;
}

export function checkFiles(files: readonly ContentFile[], today: string | null = null): CheckedDefinition {
  const parsed = parseDefinition(files, parseOnce);
  if (!parsed.ok) throw new Error(`Does not parse: ${JSON.stringify(parsed.problems)}`);
  return checkDefinition(parsed.value, files, parseOnce, today);
}
