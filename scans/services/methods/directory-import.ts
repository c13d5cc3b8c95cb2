import { combineOwnEntries } from '../../definition/combine-own-entries.ts';
import type { Combined } from '../../definition/combine-own-entries.ts';
import type { OwnEntries } from '../../definition/own-entries.ts';
import { parseOwnEntries, readOwnEntries } from '../../definition/parse-own-entries.ts';
import type { Parsed } from '../../definition/problem.ts';
import type { Checked } from '../api.ts';
import type { Directory } from '../directory.ts';
import type { Outcome } from '../failure.ts';
import { after, done } from '../outcomes.ts';
import { kindOfList } from '../own-entry.ts';
import type { Desk } from '../scan.ts';
import { directoryViewOf } from '../views/build-directory-view.ts';
import type { DirectoryImport } from '../views/directory-view.ts';

type Combination = {
  readonly entries: OwnEntries;
  readonly outcomes: readonly Combined[];
  readonly theirs: OwnEntries;
};

/** The entries of a colleague, looked at or applied by the same rules: what is shown is what happens. */
export async function importDirectory(
  { directory, ports }: Desk,
  { file, text, apply, language }: Checked<'directory.import'>,
): Promise<Outcome<DirectoryImport>> {
  const combine = (now: Directory): Parsed<Combination> =>
    combination(now, { file, text, today: ports.today() });
  return after(await directory.read(), (before) =>
    after(combine(before), async ({ outcomes, theirs }) => {
      const found = apply ? await directory.change((now) => entriesOf(combine(now))) : good(before);
      return after(found, (now) => {
        const view = directoryViewOf(ports, now, language);
        const nameOf = (id: string): string =>
          theirs.addedCentres.find((one) => one.id === id)?.name ??
          view.rows.find((row) => row.id === id)?.name ??
          id;
        const entries = outcomes.map((one) => ({ ...one, kind: kindOfList[one.kind], name: nameOf(one.id) }));
        return done({ applied: apply, entries, view });
      });
    }),
  );
}

function combination(
  { shipped, entries, problems }: Directory,
  { file, text, today }: { readonly file: string; readonly text: string; readonly today: string },
): Parsed<Combination> {
  if (problems.length > 0) return { ok: false, problems };
  const scope = { content: shipped, today, file };
  const theirs = parseOwnEntries(text, scope);
  if (!theirs.ok) return theirs;
  const combined = combineOwnEntries(entries, theirs.value);
  // Two lists that are right by themselves may still leave a need without anybody.
  const whole = readOwnEntries(combined.entries, scope);
  return whole.ok ? good({ entries: whole.value, outcomes: combined.outcomes, theirs: theirs.value }) : whole;
}

function entriesOf(combined: Parsed<Combination>): Parsed<OwnEntries> {
  return combined.ok ? good(combined.value.entries) : combined;
}

function good<T>(value: T): Parsed<T> {
  return { ok: true, value };
}
