import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { Language, Problem } from '../../../scans/services/api.ts';
import type { ImportedOne, ImportQuestion } from '../../../scans/services/views/import-view.ts';
import { problemsOf } from '../../app/save-queue.ts';
import type { Client, Incoming, PickedFile, WaitingFile } from '../../host/client.ts';
import { inBatches } from './batches.ts';

/** A file that differs from the scan in the list. */
export type Differing = { readonly file: PickedFile; readonly question: ImportQuestion };
export type Choice = 'list' | 'file' | 'both';

/** What only a person can say. */
export type Asking = {
  /** The file without its lock; `null`: it is passed over. */
  readonly open: (file: PickedFile, at: number, of: number) => Promise<PickedFile | null>;
  /** One choice for each, in their order. */
  readonly choose: (differing: readonly Differing[]) => Promise<readonly Choice[]>;
};

/** What became of files that came in at once. */
export type ImportSummary = {
  readonly taken: number;
  readonly there: number;
  readonly older: number;
  readonly replaced: number;
  readonly beside: number;
  readonly kept: number;
  readonly skipped: readonly string[];
  readonly refused: readonly { readonly name: string; readonly problems: readonly Problem[] }[];
  readonly passedOver: readonly string[];
  /** The scan of the last file that has one in the list now. */
  readonly last: AssessmentId | null;
};

const nothing: ImportSummary = {
  taken: 0,
  there: 0,
  older: 0,
  replaced: 0,
  beside: 0,
  kept: 0,
  skipped: [],
  refused: [],
  passedOver: [],
  last: null,
};

type Found = { readonly file: PickedFile; readonly outcome: ImportedOne };

/** Takes files into the list: first all that need nobody, then the locked ones, then what differs. */
export async function importFiles(
  { call, language }: { readonly call: Client['call']; readonly language: Language },
  { files, passedOver }: Incoming,
  asking: Asking,
): Promise<ImportSummary> {
  let summary: ImportSummary = { ...nothing, passedOver };
  const [sealed, differing]: [PickedFile[], Differing[]] = [[], []];
  const note = ({ file, outcome }: Found): void => {
    if (outcome.kind === 'sealed') sealed.push(file);
    else if (outcome.kind === 'differs') differing.push({ file, question: outcome });
    else summary = counted(summary, file.name, outcome);
  };
  for (const batch of inBatches(files)) (await takeIn(call, batch)).forEach(note);
  const locked = sealed.splice(0);
  for (const [at, file] of locked.entries()) {
    const opened = await asking.open(file, at + 1, locked.length);
    if (opened === null) summary = { ...summary, skipped: [...summary.skipped, file.name] };
    else note(await takeOne(call, opened));
  }
  // What one choice changed can make another question of the next one about the same scan.
  while (differing.length > 0) {
    const asked = differing.splice(0);
    const choices = await asking.choose(asked);
    for (const [at, one] of asked.entries()) {
      const done = await carryOut({ call, language }, one, choices[at] ?? 'list');
      if (done === 'changed') note(await takeOne(call, one.file));
      else summary = done(summary);
    }
  }
  return summary;
}

/** A file inside a lock can only be a scan: another lock in it is refused as what it is. */
async function takeOne(call: Client['call'], file: PickedFile): Promise<Found> {
  const outcome = await call('assessment.import', { file: file.name, bytes: file.bytes });
  return {
    file,
    outcome: outcome.ok ? outcome.value : { kind: 'refused', problems: problemsOf(outcome.failure) },
  };
}

async function takeIn(call: Client['call'], waiting: readonly WaitingFile[]): Promise<readonly Found[]> {
  const read = await Promise.all(waiting.map(async (one) => ({ name: one.name, bytes: await one.read() })));
  const files = read.flatMap(({ name, bytes }) => (bytes === null ? [] : [{ name, bytes }]));
  const outcome = await call('assessment.importMany', {
    files: files.map(({ name, bytes }) => ({ file: name, bytes })),
  });
  const outcomes: readonly ImportedOne[] = outcome.ok
    ? outcome.value
    : files.map(() => ({ kind: 'refused', problems: problemsOf(outcome.failure) }));
  const found = files.flatMap((file, at) => {
    const one = outcomes[at];
    return one === undefined ? [] : [{ file, outcome: one }];
  });
  const unread = read.filter(({ bytes }) => bytes === null);
  return [...found, ...unread.map(({ name }) => unreadable(name))];
}

function unreadable(name: string): Found {
  const problem = { file: name, place: '', code: 'dropped-unreadable', values: {} };
  return { file: { name, bytes: new Uint8Array() }, outcome: { kind: 'refused', problems: [problem] } };
}

function counted(
  summary: ImportSummary,
  name: string,
  outcome: Exclude<ImportedOne, { kind: 'sealed' | 'differs' }>,
): ImportSummary {
  switch (outcome.kind) {
    case 'added':
      return { ...summary, taken: summary.taken + 1, last: outcome.id };
    case 'unchanged':
      return { ...summary, there: summary.there + 1, last: outcome.id };
    case 'older':
      return { ...summary, older: summary.older + 1, last: outcome.id };
    case 'refused':
      return { ...summary, refused: [...summary.refused, { name, problems: outcome.problems }] };
  }
}

type CarriedOut = 'changed' | ((summary: ImportSummary) => ImportSummary);

async function carryOut(
  { call, language }: { readonly call: Client['call']; readonly language: Language },
  { file: { name, bytes }, question }: Differing,
  choice: Choice,
): Promise<CarriedOut> {
  const incoming = { file: name, bytes };
  const refused = (problems: readonly Problem[]): CarriedOut =>
    problems.some(({ code }) => code === 'changed-elsewhere')
      ? 'changed'
      : (summary) => ({ ...summary, refused: [...summary.refused, { name, problems }] });
  const { id } = question;
  switch (choice) {
    case 'list':
      return (summary) => ({ ...summary, kept: summary.kept + 1, last: id });
    case 'file': {
      const over = await call('assessment.importOver', { ...incoming, over: question.present.revision });
      if (!over.ok) return refused(problemsOf(over.failure));
      return (summary) => ({ ...summary, replaced: summary.replaced + 1, last: id });
    }
    case 'both': {
      const beside = await call('assessment.importBeside', { ...incoming, language });
      if (!beside.ok) return refused(problemsOf(beside.failure));
      return (summary) => ({ ...summary, beside: summary.beside + 1, last: beside.value });
    }
  }
}
