import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { dataFolderParts, tryWriting } from './data-folder.ts';
import type { FileSystem } from './file-system.ts';
import { createSecondCopies, type SecondCopies, type SecondCopiesParts } from './second-copies.ts';
import {
  secondPlaceNotes,
  type SecondPlaceNote,
  type SecondPlaceNotes,
  type WhyBehind,
} from './second-place-note.ts';
import { createSecondRegister, type SecondRegister, type SecondRegisterParts } from './second-register.ts';
import { StoreRefusal, fileProblem, refusable, writeProblem } from './store-refusal.ts';
import { createTurns } from './turns.ts';
import type { AssessmentId } from '../../scans/assessment/assessment-record.ts';
import type { Parsed } from '../../scans/definition/problem.ts';

/** How it stands with the second place. */
export type SecondPlaceState = {
  /** The folder with the copies. */
  readonly shown: string;
  readonly upToDateAt: string | null;
  readonly behind: { readonly since: string | null; readonly why: WhyBehind } | null;
  /** How many erased scans and persons may still stand in copies there. */
  readonly toErase: number;
};

/**
 * Copies of scans on a stick or another disk, with the same checks as those in the data folder. What cannot be done
 * now is remembered and done when the place is there again; nothing waits for it.
 */
export type SecondPlace = {
  /** What is kept of this scan goes there too, after this call. Of others it says nothing. */
  readonly follow: (id: AssessmentId) => void;
  /** The register of sessions goes there too, as it stands now, after this call. */
  readonly followRegister: () => void;
  /** Everything that is not there goes there. Resolves when that is done or put off. */
  readonly catchUp: () => Promise<void>;
  /**
   * Does `here`, which erases a scan in the data folder; it gives `null` where it did not. Before that it is remembered
   * to erase it there too, which is done at once where that can be. What cannot be remembered is refused.
   */
  readonly erase: <T>(id: AssessmentId, here: () => Promise<T>) => Promise<T>;
  /** The same for these persons, whom `here` takes out of the register: no copy there keeps them. */
  readonly erasePersons: <T>(ids: readonly string[], here: () => Promise<T>) => Promise<T>;
  /** `null`: none was chosen. */
  readonly state: () => Promise<SecondPlaceState | null>;
  /** From now on in this folder, an absolute path. Refused: the data folder, and where nothing can be kept. */
  readonly choose: (folder: string) => Promise<Parsed<null>>;
  /** From now on nowhere. What stands there stays. */
  readonly stop: () => Promise<Parsed<null>>;
};

/** In the folder of the user's choice. Where it is missing the disk is: an empty place to put one is no stick. */
export const secondFolderName = 'innovatiescan-kopie';

export type SecondPlaceParts = SecondCopiesParts & Pick<SecondRegisterParts, 'isRegister'>;

export function createSecondPlace(parts: SecondPlaceParts): SecondPlace {
  const { fileSystem, folder } = parts;
  const copies = withRegister(createSecondCopies(parts), createSecondRegister(parts));
  const notes = secondPlaceNotes(parts);
  const turns = createTurns<null>();
  const inTurn: InOneTurn = (work) => turns(null, work);
  const worker = createWorker(copies, createSteps(parts, copies, notes, inTurn));
  const isErasedThere = (ids: readonly string[], note: SecondPlaceNote): Promise<boolean> =>
    erasedThere(parts, copies, ids, note);
  const isHere = async (id: AssessmentId): Promise<boolean> => {
    const parts = [dataFolderParts.scans, dataFolderParts.trash].map((part) => join(folder, part));
    const names = await Promise.all(parts.map((part) => fileSystem.names(part).catch(() => [id])));
    return names.flat().some((name) => name.startsWith(id));
  };

  const eraseNoted = createNotedErasing(notes, inTurn, isErasedThere);

  return {
    follow: (id) => worker.add([id]),
    catchUp: async () => {
      worker.add('all');
      await worker.settled();
    },
    followRegister: () => worker.add([theRegister]),
    // Where nothing of it stands any more it was erased, if not surely.
    erase: (id, here) => eraseNoted([id], here, () => isHere(id)),
    erasePersons: async (ids, here) => {
      // What stays noted though nobody was erased harms nobody: their register is brought anew.
      const noted = ids.map((id) => `${personMark}${id}`);
      const erased = await eraseNoted(noted, here, () => Promise.resolve(false));
      worker.add([theRegister]);
      return erased;
    },
    state: async () => {
      const note = await notes.read();
      return note === null ? null : stateOf(note, await isThere(fileSystem, note));
    },
    choose: (chosen) =>
      inTurn(() =>
        refusable(async () => {
          const place = basename(chosen) === secondFolderName ? dirname(chosen) : chosen;
          await expectUsable(fileSystem, place, folder);
          const before = await notes.read();
          const isSame = before?.folder === place;
          await notes.write(isSame ? before : { folder: place, upToDateAt: null, behind: null, toErase: [] });
          return null;
        }),
      ),
    stop: () =>
      inTurn(() =>
        refusable(async () => {
          await notes.write(null);
          return null;
        }),
      ),
  };
}

/**
 * Does `here`, which erases something in the data folder, and then erases it there; it is noted before, and until it is
 * done. `isStillHere`: asked where `here` failed; then it is as if nothing was asked.
 */
type NotedErasing = <T>(
  noted: readonly string[],
  here: () => Promise<T>,
  isStillHere: () => Promise<boolean>,
) => Promise<T>;

function createNotedErasing(
  notes: SecondPlaceNotes,
  inTurn: InOneTurn,
  isErasedThere: (noted: readonly string[], note: SecondPlaceNote) => Promise<boolean>,
): NotedErasing {
  return (noted, here, isStillHere) =>
    inTurn(async () => {
      const note = await notes.read();
      if (note === null) return here();
      await notes.write({ ...note, toErase: [...new Set([...note.toErase, ...noted])] });
      const erased = await here().catch(async (error: unknown) => {
        if (await isStillHere()) await done(notes.put(note));
        throw error;
      });
      const isOver = erased === null || (await isErasedThere(noted, note));
      const toErase = erased === null ? note.toErase : note.toErase.filter((other) => !noted.includes(other));
      // What stays noted is erased once more, which harms nobody.
      if (isOver) await done(notes.put({ ...note, toErase }));
      return erased;
    });
}

/** A stick that was pulled out meanwhile looks as if nothing of the scan were there. */
async function erasedThere(
  { fileSystem, codec }: SecondPlaceParts,
  copies: Copies,
  ids: readonly string[],
  place: SecondPlaceNote,
): Promise<boolean> {
  if (!(await isThere(fileSystem, place))) return false;
  const root = rootOf(place);
  const erase = async (): Promise<void> => {
    for (const id of ids.flatMap((name) => codec.idOf(name) ?? [])) await copies.erase(id, root);
    const persons = ids.flatMap((name) => personIn(name) ?? []);
    if (persons.length > 0) await copies.register.erase(root, persons);
  };
  return (await done(erase())) && isThere(fileSystem, place);
}

/** How a person is noted beside scans, whose ids have no colon. */
const personMark = 'person:';

function personIn(noted: string): string | null {
  return noted.startsWith(personMark) ? noted.slice(personMark.length) : null;
}

type Copies = SecondCopies & { readonly register: SecondRegister };

function withRegister(copies: SecondCopies, register: SecondRegister): Copies {
  return { ...copies, register };
}

/** What goes there: a scan by its id, or the register, which is one. */
const theRegister = 'register';
type Due = AssessmentId | typeof theRegister;

/** The place is not there. */
class Missing extends Error {}

type Round = {
  readonly place: SecondPlaceNote;
  /** When it began: all that was kept before is brought in it, or was. */
  readonly at: string;
  /** Came back since they were erased, some of them. */
  readonly erased: readonly AssessmentId[];
};

type Steps = {
  readonly open: () => Promise<Round | null>;
  readonly bring: (what: Due, place: SecondPlaceNote) => Promise<void>;
  /** Says why copies wait, or `null`: all that was kept before the round stands there. */
  readonly close: (round: Round, why: WhyBehind | null) => Promise<void>;
};

/** Done one at a time, so that nothing is brought while it is erased. */
type InOneTurn = <T>(work: () => Promise<T>) => Promise<T>;

function createSteps(
  parts: SecondPlaceParts,
  copies: Copies,
  notes: SecondPlaceNotes,
  inTurn: InOneTurn,
): Steps {
  const { fileSystem, codec, now } = parts;
  return {
    /** Erases first: what was erased and came back since is then brought anew. */
    open: () =>
      inTurn(async () => {
        const at = now().toISOString();
        const place = await notes.read();
        if (place === null) return null;
        if (!(await isThere(fileSystem, place))) return { place, at, erased: [] };
        // Of no interest but for the room that it takes.
        await done(copies.sweep(rootOf(place)));
        if (place.toErase.length === 0) return { place, at, erased: [] };
        const left: string[] = [];
        for (const id of place.toErase) if (!(await erasedThere(parts, copies, [id], place))) left.push(id);
        await notes.put({ ...place, toErase: left });
        const erased = place.toErase.flatMap((name) => codec.idOf(name) ?? []);
        return { place, at, erased };
      }),
    bring: (what, place) =>
      inTurn(async () => {
        // It can be pulled out, or given up, between two scans.
        const note = await notes.read();
        if (note?.folder !== place.folder) return;
        if (!(await isThere(fileSystem, place))) throw new Missing();
        if (what !== theRegister) return copies.bring(what, rootOf(place));
        const mark = await copies.register.bring(rootOf(place), note.register ?? null);
        if (mark !== null && mark !== note.register) await notes.put({ ...note, register: mark });
      }),
    close: ({ place, at }, why) =>
      inTurn(async () => {
        const note = await notes.read();
        if (note?.folder !== place.folder) return;
        const behind = why === null ? null : { since: note.behind?.since ?? at, why };
        await notes.put({ ...note, behind, ...(why === null ? { upToDateAt: at } : {}) });
      }),
  };
}

/** Brings one scan after the other, in the background. What fails is told to `close` and to nobody else. */
function createWorker(copies: Pick<SecondCopies, 'ids'>, steps: Steps) {
  const due = new Set<Due>();
  let all = false;
  /** Did a round bring everything since this start, and no later one fail? Else one scan says nothing of others. */
  let sure = false;
  let working: Promise<void> | null = null;

  async function round(): Promise<void> {
    const wasSure = sure;
    sure = false;
    const opened = await steps.open();
    const wanted = all;
    all = false;
    if (opened === null) return due.clear();
    const { place, erased } = opened;
    const isAll = wanted || place.behind !== null || place.upToDateAt === null;
    const every: readonly Due[] = isAll ? [...(await copies.ids()), theRegister] : [];
    for (const what of [...erased, ...every]) due.add(what);
    const failed = await bringDue(place);
    const says = isAll || wasSure;
    if (says || failed !== null) await steps.close(opened, failed);
    sure = says && failed === null;
  }

  async function bringDue(place: SecondPlaceNote): Promise<WhyBehind | null> {
    let failed: WhyBehind | null = null;
    for (const what of due) {
      due.delete(what);
      const why = await steps.bring(what, place).then(() => null, reasonOf);
      failed = why ?? failed;
      if (why === 'missing' || why === 'full') due.clear();
    }
    return failed;
  }

  async function work(): Promise<void> {
    // A note that cannot be written changes nothing: the next round finds the same to do.
    while (due.size > 0 || all) {
      if (await done(round())) continue;
      all = false;
      due.clear();
    }
    working = null;
  }

  return {
    add: (what: readonly Due[] | 'all'): void => {
      if (what === 'all') all = true;
      else for (const one of what) due.add(one);
      working ??= work();
    },
    settled: async (): Promise<void> => {
      await working;
    },
  };
}

function reasonOf(error: unknown): WhyBehind {
  if (error instanceof Missing) return 'missing';
  const problems = error instanceof StoreRefusal ? error.problems : problemsOf(error);
  return problems.some(({ code }) => code === 'disk-full') ? 'full' : 'failed';
}

function problemsOf(error: unknown): StoreRefusal['problems'] {
  try {
    return [writeProblem('', error)];
  } catch {
    return [];
  }
}

function stateOf(note: SecondPlaceNote, there: boolean): SecondPlaceState {
  const since = note.behind?.since ?? null;
  return {
    shown: rootOf(note),
    upToDateAt: note.upToDateAt,
    behind: there ? note.behind : { since, why: 'missing' },
    toErase: note.toErase.length,
  };
}

function rootOf({ folder }: SecondPlaceNote): string {
  return join(folder, secondFolderName);
}

async function isThere(fileSystem: FileSystem, note: SecondPlaceNote): Promise<boolean> {
  return (await fileSystem.look(rootOf(note)).catch(() => null)) !== null;
}

async function expectUsable(fileSystem: FileSystem, place: string, dataFolder: string): Promise<void> {
  const root = join(place, secondFolderName);
  if (isIn(root, dataFolder)) {
    throw new StoreRefusal([{ ...fileProblem(place, 'second-place-is-data'), file: place }]);
  }
  try {
    await fileSystem.makeFolder(root);
    await fileSystem.syncFolder(place);
    await tryWriting(fileSystem, root);
  } catch (error) {
    throw new StoreRefusal([{ ...writeProblem(root, error), file: place }]);
  }
}

function isIn(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}

async function done(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
