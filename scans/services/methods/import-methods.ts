import { copyBeside, idBeside } from '../../assessment/copy-assessment.ts';
import type { Assessment, AssessmentId } from '../../assessment/assessment-record.ts';
import { compareImport, inPlaceOf, withShownOf } from '../../assessment/compare-import.ts';
import type { Checked, Services } from '../api.ts';
import { kept } from '../change-assessment.ts';
import type { Outcome } from '../failure.ts';
import { scanIn, unsealed } from '../incoming-file.ts';
import type { IncomingFile } from '../incoming-file.ts';
import { nameOfCopy } from '../name-of-copy.ts';
import { after, done, outcomeOf, refused } from '../outcomes.ts';
import type { Desk } from '../scan.ts';
import type { LoadedAssessment } from '../store-ports.ts';
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
    'assessment.import': (incoming) => takeIn(desk, incoming),
    'assessment.importMany': async ({ files }) => done(await takeInMany(desk, files)),
    'assessment.importOver': (input) => takeOver(desk, input),
    'assessment.importBeside': (input) => takeBeside(desk, input),
    'assessment.compareImport': (input) => compare(desk, input),
    'assessment.unseal': async ({ password, ...incoming }) =>
      outcomeOf(await unsealed(incoming, password, desk.ports)),
  };
}

async function takeIn(desk: Desk, incoming: IncomingFile): Promise<Outcome<Imported>> {
  const found = scanIn(incoming, desk.ports);
  if (found.ok) return add(desk, found.value);
  return found.problems.some(({ code }) => code === 'scan-file-sealed')
    ? done({ kind: 'sealed' })
    : refused(...found.problems);
}

/** How many scans are written at once: a disk does several flushes in the time of one. */
const atOnce = 6;

async function takeInMany(desk: Desk, files: readonly IncomingFile[]): Promise<readonly ImportedOne[]> {
  const outcomes = new Map<IncomingFile, ImportedOne>();
  const scans = new Map<AssessmentId, readonly Found[]>();
  for (const file of files) {
    const found = scanIn(file, desk.ports);
    if (found.ok) {
      const { id } = found.value;
      scans.set(id, [...(scans.get(id) ?? []), { file, scan: found.value }]);
    } else outcomes.set(file, toOne(await takeIn(desk, file)));
  }
  const groups = [...scans.values()];
  const lane = async (): Promise<void> => {
    for (let group = groups.shift(); group !== undefined; group = groups.shift()) {
      const taken: Assessment[] = [];
      for (const { file, scan } of group.toSorted(newestFirst)) {
        outcomes.set(file, await addAfter(desk, scan, taken));
        taken.push(scan);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return files.map((file) => outcomes.get(file) ?? { kind: 'refused', problems: [] });
}

type Found = { readonly file: IncomingFile; readonly scan: Assessment };

function newestFirst({ scan: { changedOn: a } }: Found, { scan: { changedOn: b } }: Found): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}

/** What another file of the same call holds already is no question of its own. */
async function addAfter(desk: Desk, scan: Assessment, taken: readonly Assessment[]): Promise<ImportedOne> {
  const relations = taken.map((other) => compareImport(scan, other));
  if (relations.includes('same')) return { kind: 'unchanged', id: scan.id };
  if (relations.includes('older')) return { kind: 'older', id: scan.id };
  return toOne(await add(desk, scan));
}

function toOne(outcome: Outcome<Imported>): ImportedOne {
  if (outcome.ok) return outcome.value;
  return { kind: 'refused', problems: 'problems' in outcome.failure ? outcome.failure.problems : [] };
}

/** Bytes of the file that stands there are missing or wrong, and no earlier version can take its place. */
const damaged: ReadonlySet<string> = new Set([
  'scan-file-empty',
  'scan-file-unreadable',
  'scan-file-checksum',
]);

async function add(desk: Desk, imported: Assessment): Promise<Outcome<Imported>> {
  const { assessments, now } = desk.ports;
  const { id } = imported;
  const added = await assessments.add(imported);
  if (added.ok) return done({ kind: added.value, id });
  const codes = added.problems.map(({ code }) => code);
  if (codes.includes('already-there')) return compareWithPresent(desk, imported);
  if (!codes.some((code) => damaged.has(code))) return refused(...added.problems);
  // A backup for a damaged file is what the user was told to look for; the damaged one stays in the trash.
  return after(await assessments.trash(id, now()), async () =>
    after(await assessments.add(imported), (kind) => done({ kind, id })),
  );
}

async function compareWithPresent(desk: Desk, imported: Assessment): Promise<Outcome<Imported>> {
  const { assessments, sha256Hex } = desk.ports;
  const { id } = imported;
  return after<LoadedAssessment, Imported>(await assessments.load(id), async ({ assessment: present }) => {
    const relation = compareImport(imported, present);
    switch (relation) {
      case 'same':
        return after(await assessments.change(id, (now) => withShownOf(now, imported)), () =>
          done({ kind: 'unchanged', id }),
        );
      case 'older':
        return done({ kind: 'older', id });
      default: {
        const beside = await assessments.load(idBeside(imported, sha256Hex));
        if (beside.ok) return done({ kind: 'unchanged', id });
        const { revision } = present;
        return done({
          kind: 'differs',
          relation,
          id,
          imported: glance(imported),
          present: { ...glance(present), revision },
        });
      }
    }
  });
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
