import { parseYaml } from '../electron/adapters/yaml-parser.ts';
import type { ParsedYaml } from '../scans/definition/content-file.ts';

const known = new Map<string, ParsedYaml>();
/** More than the content has files: those that tests change in it are the first to go. */
const most = 150;

/**
 * The parser of the product, which reads the same text once: that is nearly all of what it takes to begin, and every
 * test begins anew. What it gives is frozen, so that no test can leave anything to the next.
 */
export function parseOnce(text: string): ParsedYaml {
  const parsed = known.get(text) ?? frozen(parseYaml(text));
  // The latest used stands last.
  known.delete(text);
  known.set(text, parsed);
  if (known.size > most) known.delete([...known.keys()][0] ?? '');
  return parsed;
}

function frozen(parsed: ParsedYaml): ParsedYaml {
  if (parsed.ok) freeze(parsed.value);
  return parsed;
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}
