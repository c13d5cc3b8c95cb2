import type { ContentFile } from '../definition/content-file.ts';
import type { Definition } from '../definition/definition.ts';
import { parseDefinition } from '../definition/parse-definition.ts';
import type { Parsed } from '../definition/problem.ts';
import { createAdvise } from './advise.ts';
import type { Advise } from './advise.ts';
import { createDirectory } from './directory.ts';
import type { DirectoryDesk } from './directory.ts';
import type { Ports } from './ports.ts';
import { createRegisterDesk } from './register-desk.ts';
import type { RegisterDesk } from './register-desk.ts';

/** The content with the own entries of the adviser laid over it, ready for many responses. */
export type Scan = { readonly definition: Definition; readonly advise: Advise };

/** What every group of methods works with. The content is read and parsed once, at the first call that needs it. */
export type Desk = {
  readonly ports: Ports;
  readonly files: () => Promise<readonly ContentFile[]>;
  /** Broken content stands in the way of everything but its own check; own entries that are refused are left out. */
  readonly scan: () => Promise<Parsed<Scan>>;
  readonly directory: DirectoryDesk;
  /** Of sessions and who came. */
  readonly register: RegisterDesk;
};

export function createDesk(ports: Ports): Desk {
  const files = once(() => ports.content.read());
  const shipped = once(async () => parseDefinition(await files(), ports.parseYaml));
  const directory = createDirectory(ports, shipped);
  let latest: Scan | null = null;
  return {
    ports,
    files,
    directory,
    register: createRegisterDesk(ports),
    scan: async () => {
      const found = await directory.read();
      if (!found.ok) return found;
      const { definition } = found.value;
      if (latest?.definition !== definition) latest = { definition, advise: createAdvise(definition) };
      return { ok: true, value: latest };
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}
