import type { ContentFile } from '../definition/content-file.ts';
import type { Definition } from '../definition/definition.ts';
import { parseDefinition } from '../definition/parse-definition.ts';
import type { Parsed } from '../definition/problem.ts';
import { createAdvise } from './advise.ts';
import type { Advise } from './advise.ts';
import type { Ports } from './ports.ts';

/** The content, ready for many responses. */
export type Scan = { readonly definition: Definition; readonly advise: Advise };

/** What every group of methods works with. The content is read and parsed once, at the first call that needs it. */
export type Desk = {
  readonly ports: Ports;
  readonly files: () => Promise<readonly ContentFile[]>;
  /** Broken content stands in the way of everything but its own check. */
  readonly scan: () => Promise<Parsed<Scan>>;
};

export function createDesk(ports: Ports): Desk {
  const files = once(() => ports.content.read());
  return { ports, files, scan: once(async () => readScan(await files(), ports)) };
}

function readScan(files: readonly ContentFile[], { parseYaml }: Ports): Parsed<Scan> {
  const parsed = parseDefinition(files, parseYaml);
  if (!parsed.ok) return parsed;
  return { ok: true, value: { definition: parsed.value, advise: createAdvise(parsed.value) } };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}
