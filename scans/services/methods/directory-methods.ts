import type { Language } from '../../definition/definition.ts';
import { ownEntriesText, readOwnEntries } from '../../definition/parse-own-entries.ts';
import type { OwnEntries } from '../../definition/own-entries.ts';
import type { Parsed, Problem } from '../../definition/problem.ts';
import type { paperWordNames } from '../../report/paper-words.ts';
import { createWords } from '../../report/words.ts';
import type { Checked, Services } from '../api.ts';
import type { directoryMethods } from '../contract/directory-methods.ts';
import type { Directory } from '../directory.ts';
import type { Outcome } from '../failure.ts';
import { madeFile } from '../made-file.ts';
import { after, done, refused } from '../outcomes.ts';
import { addedId, hasEntry, isEmptyEntry, listOfKind, withEntries, withoutEntry } from '../own-entry.ts';
import type { Desk } from '../scan.ts';
import { utf8 } from '../utf8.ts';
import { directoryViewOf } from '../views/build-directory-view.ts';
import type { DirectoryView } from '../views/directory-view.ts';
import { importDirectory } from './directory-import.ts';

/** Centres and support as the adviser sees them, and what he changes in them. */
export function createDirectoryMethods(desk: Desk): Pick<Services, keyof typeof directoryMethods> {
  const { directory, ports } = desk;
  const show = async (found: Parsed<Directory>, language: Language): Promise<Outcome<DirectoryView>> =>
    after(found, (value) => done(directoryViewOf(ports, value, language)));
  return {
    'directory.view': async ({ language }) => show(await directory.read(), language),
    'directory.change': async ({ entry, language }) =>
      show(await directory.change((value) => changed(desk, value, entry)), language),
    'directory.add': async ({ centre, language }) =>
      show(
        await directory.change((value) => {
          const id = addedId(centre.name, value.entries);
          return changed(desk, value, { kind: 'added', id, ...centre, retired: false });
        }),
        language,
      ),
    'directory.remove': async ({ id, language }) =>
      show(await directory.change(({ entries }) => removed(entries, id)), language),
    'directory.export': async ({ language }) =>
      after(await directory.read(), ({ entries, problems, definition }) => {
        if (problems.length > 0) return refused(...problems);
        const what = createWords<typeof paperWordNames>(definition.paper, language)('file.directory');
        const bytes = utf8(ownEntriesText(entries));
        return done(madeFile({ what, company: '', day: ports.today() }, 'json', bytes));
      }),
    'directory.import': async (input) => importDirectory(desk, input),
    'directory.setAside': async ({ language }) => show(await directory.setAside(), language),
  };
}

function changed(
  { ports }: Desk,
  { shipped, entries }: Directory,
  entry: Checked<'directory.change'>['entry'],
): Parsed<OwnEntries> {
  if (entry.kind !== 'added' && isEmptyEntry(entry)) {
    return { ok: true, value: withoutEntry(entries, entry.id) };
  }
  const { kind, ...fields } = entry;
  const scope = { content: shipped, today: ports.today(), file: '' };
  const one = readOwnEntries({ [listOfKind[kind]]: [fields] }, scope);
  if (!one.ok) return { ok: false, problems: one.problems.map(asFieldProblem) };
  return readOwnEntries(withEntries(entries, one.value), scope);
}

/** `centres.0.phone`: there is one entry, and its field is what a form shows. */
function asFieldProblem(problem: Problem): Problem {
  return { ...problem, place: problem.place.replace(/^\w+\.0\.?/u, '') };
}

function removed(entries: OwnEntries, id: string): Parsed<OwnEntries> {
  if (hasEntry(entries, id)) return { ok: true, value: withoutEntry(entries, id) };
  return { ok: false, problems: [{ file: '', place: 'id', code: 'own-entry-unknown', values: { id } }] };
}
