import type { Definition } from '../definition/definition.ts';
import { noOwnEntries } from '../definition/own-entries.ts';
import type { OwnEntries } from '../definition/own-entries.ts';
import { ownEntriesText, parseOwnEntries } from '../definition/parse-own-entries.ts';
import type { Parsed, Problem } from '../definition/problem.ts';
import { withOwnEntries } from '../definition/with-own-entries.ts';
import type { Ports } from './ports.ts';

/** The content as it came, what the adviser changed in it, and both together. */
export type Directory = {
  readonly shipped: Definition;
  /** None where the list is refused. */
  readonly entries: OwnEntries;
  readonly definition: Definition;
  /** Why the list is not used; empty when all is well. */
  readonly problems: readonly Problem[];
  /** As it stands in its file; `null`: there is none, or it could not be read. */
  readonly text: string | null;
};

export type DirectoryDesk = {
  /** As it is now: a change by another window or another program is seen at the next call. */
  readonly read: () => Promise<Parsed<Directory>>;
  /**
   * Changes the entries that are there now and keeps them. Refused while the list itself is refused: nothing is
   * written over what we cannot read.
   */
  readonly change: (change: (directory: Directory) => Parsed<OwnEntries>) => Promise<Parsed<Directory>>;
  /** One sentence where the list is not used; nothing is parsed where there is none. */
  readonly notices: () => Promise<readonly Problem[]>;
  /** Moves a refused list out of the way. */
  readonly setAside: () => Promise<Parsed<Directory>>;
};

export function createDirectory(ports: Ports, shipped: () => Promise<Parsed<Definition>>): DirectoryDesk {
  const { ownEntries } = ports;
  let latest: { readonly directory: Directory; readonly today: string } | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  async function read(): Promise<Parsed<Directory>> {
    const content = await shipped();
    if (!content.ok) return content;
    const found = ownEntries === null ? noText : await ownEntries.read();
    if (!found.ok) return { ok: true, value: bare(content.value, found.problems) };
    const today = ports.today();
    if (latest?.today !== today || latest.directory.text !== found.value) {
      latest = { today, directory: directoryOf(content.value, found.value, ownEntries?.file ?? '', today) };
    }
    return { ok: true, value: latest.directory };
  }

  /** One at a time, so that a change never starts from what another change is about to replace. */
  function inTurn<R>(work: () => Promise<R>): Promise<R> {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  }

  async function changeNow(change: (directory: Directory) => Parsed<OwnEntries>): Promise<Parsed<Directory>> {
    const found = await read();
    if (!found.ok) return found;
    if (found.value.problems.length > 0) return { ok: false, problems: found.value.problems };
    const next = change(found.value);
    if (!next.ok) return next;
    const text = ownEntriesText(next.value);
    if (text === found.value.text || ownEntries === null) return found;
    const written = await ownEntries.write(text, found.value.text);
    return written.ok ? read() : written;
  }

  async function setAsideNow(): Promise<Parsed<Directory>> {
    const found = await read();
    if (!found.ok) return found;
    if (found.value.problems.length === 0 || ownEntries === null) {
      const problem = { file: ownEntries?.file ?? '', place: '', code: 'own-not-refused', values: {} };
      return { ok: false, problems: [problem] };
    }
    const moved = await ownEntries.setAside(ports.today());
    return moved.ok ? read() : moved;
  }

  return {
    read,
    notices: async () => {
      const found = ownEntries === null ? noText : await ownEntries.read();
      if (found.ok && found.value === null) return [];
      const now = await read();
      if (!now.ok || now.value.problems.length === 0) return [];
      return [{ file: ownEntries?.file ?? '', place: '', code: 'own-list-unused', values: {} }];
    },
    change: (change) => inTurn(() => changeNow(change)),
    setAside: () => inTurn(setAsideNow),
  };
}

const noText: Parsed<null> = { ok: true, value: null };

function bare(shipped: Definition, problems: readonly Problem[]): Directory {
  return { shipped, entries: noOwnEntries, definition: shipped, problems, text: null };
}

function directoryOf(shipped: Definition, text: string | null, file: string, today: string): Directory {
  if (text === null) return bare(shipped, []);
  const parsed = parseOwnEntries(text, { content: shipped, today, file });
  if (!parsed.ok) return { ...bare(shipped, parsed.problems), text };
  const definition = withOwnEntries(shipped, parsed.value);
  return { shipped, entries: parsed.value, definition, problems: [], text };
}
