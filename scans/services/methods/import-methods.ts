import { copyBeside, idBeside } from '../../assessment/copy-assessment.ts';
import type { Assessment, AssessmentId } from '../../assessment/assessment-record.ts';
import { copyName } from '../../assessment/copy-name.ts';
import { compareImport, inPlaceOf, withShownOf } from '../../assessment/compare-import.ts';
import type { Parsed, Problem } from '../../definition/problem.ts';
import type { Checked, Services } from '../api.ts';
import { kept } from '../change-assessment.ts';
import type { Outcome } from '../failure.ts';
import { scanIn, unsealed } from '../incoming-file.ts';
import type { IncomingFile } from '../incoming-file.ts';
import { nameOfCopy } from '../name-of-copy.ts';
import { after, done, outcomeOf } from '../outcomes.ts';
import type { Desk } from '../scan.ts';
import { buildDifference } from '../views/build-difference.ts';
import type { GenerationDifference } from '../views/generation-view.ts';
import type { Imported, ImportedOne, ScanAtAGlance } from '../views/import-view.ts';
import type { Kept } from '../views/assessment-view.ts';

type ImportMethods =
  | 'assessment.import'
  | 'assessment.importMany'
  | 'assessment.importOver'
  | 'assessment.importBeside'
  | 'assessment.compareImport'
  | 'assessment.unseal';

/** Files from outside → the list. Twice, in whatever order, gives the same. */
export function createImportMethods(desk: Desk): Pick<Services, ImportMethods> {
  return {
    'assessment.import': async (incoming) => outcomeOf(await takeIn(desk, incoming)),
    'assessment.importMany': async ({ files }) => done(await takeInMany(desk, files)),
    'assessment.importOver': (input) => takeOver(desk, input),
    'assessment.importBeside': (input) => takeBeside(desk, input),
    'assessment.compareImport': (input) => compare(desk, input),
    'assessment.unseal': async ({ password, ...incoming }) =>
      outcomeOf(await unsealed(incoming, password, desk.ports)),
  };
}

async function takeIn(desk: Desk, incoming: IncomingFile): Promise<Parsed<Imported>> {
  const found = scanIn(incoming, desk.ports);
  return found.ok ? add(desk, found.value) : sealedOr(found.problems);
}

function sealedOr(problems: readonly Problem[]): Parsed<Imported> {
  const isSealed = problems.some(({ code }) => code === 'scan-file-sealed');
  return isSealed ? { ok: true, value: { kind: 'sealed' } } : { ok: false, problems };
}

/** How many scans are written at once: a disk does several flushes in the time of one. */
const atOnce = 6;

type Found = { readonly at: number; readonly scan: Assessment; readonly isCopy: boolean };
type Taken = { readonly at: number; readonly outcome: Parsed<Imported> };

async function takeInMany(desk: Desk, files: readonly IncomingFile[]): Promise<readonly ImportedOne[]> {
  const outcomes: Taken[] = [];
  const scans = new Map<AssessmentId, readonly Found[]>();
  for (const [at, file] of files.entries()) {
    const found = scanIn(file, desk.ports);
    if (found.ok) {
      const { id } = found.value;
      scans.set(id, [...(scans.get(id) ?? []), { at, scan: found.value, isCopy: copyName.test(file.file) }]);
    } else outcomes.push({ at, outcome: sealedOr(found.problems) });
  }
  const groups = [...scans.values()];
  const lane = async (): Promise<void> => {
    for (let group = groups.shift(); group !== undefined; group = groups.shift()) {
      outcomes.push(...(await takeGroup(desk, group)));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return outcomes.toSorted((a, b) => a.at - b.at).map(({ outcome }) => toOne(outcome));
}

/**
 * Files of one scan. What another of them holds already is no question of its own, and of the copies that the program
 * kept by itself only the newest counts.
 */
async function takeGroup(desk: Desk, group: readonly Found[]): Promise<readonly Taken[]> {
  const taken: Assessment[] = [];
  const outcomes: Taken[] = [];
  let hasCopy = false;
  for (const { at, scan, isCopy } of group.toSorted(newestFirst)) {
    const relations = taken.map((other) => compareImport(scan, other));
    const isOlder = relations.includes('older') || (isCopy && hasCopy);
    const kind = relations.includes('same') ? 'unchanged' : isOlder ? 'older' : null;
    const outcome: Parsed<Imported> =
      kind === null ? await add(desk, scan) : { ok: true, value: { kind, id: scan.id } };
    outcomes.push({ at, outcome });
    taken.push(scan);
    hasCopy ||= isCopy;
  }
  return outcomes;
}

function newestFirst({ scan: { changedOn: a } }: Found, { scan: { changedOn: b } }: Found): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}

function toOne(outcome: Parsed<Imported>): ImportedOne {
  return outcome.ok ? outcome.value : { kind: 'refused', problems: outcome.problems };
}

/** Bytes of the file that stands there are missing or wrong, and no earlier version can take its place. */
const damaged: ReadonlySet<string> = new Set([
  'scan-file-empty',
  'scan-file-unreadable',
  'scan-file-checksum',
]);

async function add(desk: Desk, imported: Assessment): Promise<Parsed<Imported>> {
  const { assessments, now } = desk.ports;
  const { id } = imported;
  const added = await addedAs(desk, imported);
  if (added.ok) return added;
  const codes = added.problems.map(({ code }) => code);
  if (codes.includes('already-there')) return compareWithPresent(desk, imported);
  if (!codes.some((code) => damaged.has(code))) return added;
  // A backup for a damaged file is what the user was told to look for; the damaged one stays in the trash.
  const trashed = await assessments.trash(id, now());
  return trashed.ok ? addedAs(desk, imported) : trashed;
}

async function addedAs({ ports }: Desk, imported: Assessment): Promise<Parsed<Imported>> {
  const added = await ports.assessments.add(imported);
  return added.ok ? { ok: true, value: { kind: added.value, id: imported.id } } : added;
}

async function compareWithPresent(desk: Desk, imported: Assessment): Promise<Parsed<Imported>> {
  const { assessments, sha256Hex } = desk.ports;
  const { id } = imported;
  const loaded = await assessments.load(id);
  if (!loaded.ok) return loaded;
  const { assessment: present } = loaded.value;
  const relation = compareImport(imported, present);
  if (relation === 'older') return { ok: true, value: { kind: 'older', id } };
  if (relation === 'same') {
    const filled = await assessments.change(id, (now) => withShownOf(now, imported));
    return filled.ok ? { ok: true, value: { kind: 'unchanged', id } } : filled;
  }
  const beside = await assessments.load(idBeside(imported, sha256Hex));
  if (beside.ok) return { ok: true, value: { kind: 'unchanged', id } };
  const { revision } = present;
  const question = { relation, id, imported: glance(imported), present: { ...glance(present), revision } };
  return { ok: true, value: { kind: 'differs', ...question } };
}

function glance({ name, changedOn, responses }: Assessment): ScanAtAGlance {
  const answers = responses.reduce((sum, response) => sum + Object.keys(response.answers).length, 0);
  return { name, changedOn, answers };
}

async function takeOver(
  desk: Desk,
  { over, ...incoming }: Checked<'assessment.importOver'>,
): Promise<Outcome<Kept>> {
  const { assessments, now } = desk.ports;
  return after(await desk.scan(), async (scan) =>
    after(scanIn(incoming, desk.ports), async (imported) =>
      after(await assessments.load(imported.id), async ({ assessment: present }) =>
        after(await assessments.replace(inPlaceOf(imported, present), over), (stored) =>
          done(kept(stored, scan, now())),
        ),
      ),
    ),
  );
}

async function takeBeside(
  desk: Desk,
  { language, ...incoming }: Checked<'assessment.importBeside'>,
): Promise<Outcome<AssessmentId>> {
  const { assessments, now, sha256Hex } = desk.ports;
  return after(await desk.scan(), async (scan) =>
    after(scanIn(incoming, desk.ports), async (imported) => {
      const id = idBeside(imported, sha256Hex);
      if ((await assessments.load(id)).ok) return done(id);
      const name = nameOfCopy(scan, 'scan.from-file', imported.name, language);
      return after(await assessments.add(copyBeside(imported, { id, at: now(), name })), () => done(id));
    }),
  );
}

async function compare(
  desk: Desk,
  { language, ...incoming }: Checked<'assessment.compareImport'>,
): Promise<Outcome<GenerationDifference>> {
  return after(await desk.scan(), async ({ definition }) =>
    after(scanIn(incoming, desk.ports), async (imported) =>
      after(await desk.ports.assessments.load(imported.id), ({ assessment: present }) =>
        done(buildDifference(definition, imported, present, language)),
      ),
    ),
  );
}
