import { useCallback, useRef, useState } from 'react';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { FilesTaken, TakenFile } from '../../../scans/services/views/group-view.ts';
import type { Outcome } from '../../../scans/services/failure.ts';
import { problemsOf } from '../../app/save-queue.ts';
import type { Scan } from '../../app/scan.ts';
import { useApp } from '../../app/use-app.ts';
import type { Client, PickedFile, WaitingFile } from '../../host/client.ts';
import { useAsked } from './use-asked.ts';
import type { Asked } from './use-asked.ts';

/** What became of a file, with the file: a question about it may bring it in again. `into`: the scan it went to. */
export type Told = {
  readonly key: string;
  readonly file: PickedFile;
  readonly into: AssessmentId;
  readonly taken: TakenFile;
};
/** What the user answers where a file asks. */
export type Settling = 'replace' | 'keep' | 'beside' | 'any-name';

/** In a room of several companies a file may be of another one than the group on the screen. */
export type Room = {
  /** `null`: it does not say. */
  readonly companyOf: (file: PickedFile) => Promise<AssessmentId | null>;
  /** Something came in to another scan. */
  readonly taken: () => void;
};

type TakeFiles = {
  readonly told: readonly Told[];
  readonly take: (files: readonly WaitingFile[]) => void;
  readonly settle: (one: Told, how: Settling) => Promise<void>;
  /** A locked file that asks for its password; `null`: none. */
  readonly asked: Asked | null;
};

/**
 * Files → the group, one after another, so that a folder is never in memory whole; then those that take a password.
 * Each is told apart; the newest stands first.
 */
export function useTakeFiles(scan: Scan, room: Room | null): TakeFiles {
  const { client } = useApp();
  const keys = useRef(0);
  const before = useRef<Promise<unknown>>(Promise.resolve());
  const [told, setTold] = useState<readonly Told[]>([]);
  const { asked, ask } = useAsked();

  const bring = useCallback(
    async (into: AssessmentId, file: PickedFile, call: Taking): Promise<TakenFile> => {
      const outcome = await sent(scan, client, into, call).catch(() => noAnswer);
      if (outcome.ok) {
        if (into !== scan.id) room?.taken();
        const [taken] = outcome.value;
        if (taken !== undefined) return taken;
      } else if (into === scan.id) scan.readRefusal();
      const problems = outcome.ok ? [] : problemsOf(outcome.failure);
      return { file: file.name, kind: 'refused', problems };
    },
    [scan, client, room],
  );

  const takeOne = useCallback(
    async (file: PickedFile): Promise<Told> => {
      const into = (await room?.companyOf(file).catch(() => null)) ?? scan.id;
      const sentFile = { file: file.name, bytes: file.bytes };
      const taken = await bring(into, file, (call) =>
        call('group.takeFiles', { id: into, files: [sentFile] }),
      );
      keys.current += 1;
      return { key: String(keys.current), file, into, taken };
    },
    [bring, scan, room],
  );

  // What is let go while something is asked waits for its turn.
  const take = useCallback(
    (files: readonly WaitingFile[]) => {
      const tell = (one: Told): void => setTold((others) => [one, ...others]);
      before.current = before.current.then(() => takeAll(files, { takeOne, ask, tell }));
    },
    [takeOne, ask],
  );

  const settle = async (one: Told, how: Settling) => {
    const { file, into } = one;
    if (how === 'keep') {
      setTold((others) => others.filter((other) => other !== one));
      return;
    }
    const taken = await bring(into, file, (call) => settling(one, how, call));
    setTold((others) => others.map((other) => (other === one ? { ...one, taken } : other)));
  };
  return { told, take, settle, asked };
}

type Turn = {
  readonly takeOne: (file: PickedFile) => Promise<Told>;
  readonly ask: ReturnType<typeof useAsked>['ask'];
  readonly tell: (one: Told) => void;
};

/** First all that need nobody, then the locked ones; one that is passed over leaves the others taken. */
async function takeAll(files: readonly WaitingFile[], { takeOne, ask, tell }: Turn): Promise<void> {
  const locked: Told[] = [];
  for (const { name, read } of files) {
    const one = await takeOne({ name, bytes: (await read()) ?? new Uint8Array() });
    if (isLocked(one)) locked.push(one);
    else tell(one);
  }
  for (const [at, one] of locked.entries()) {
    const opened = await ask(one.file, at + 1, locked.length);
    tell(opened === null ? one : await takeOne(opened));
  }
}

/** The program behind the screen is gone; the page says so. */
const noAnswer = { ok: false, failure: { code: 'refused', problems: [] } } as const;

type Taking = (call: Client['call']) => Promise<Outcome<FilesTaken>>;

/** The open scan shows at once what came in; another one stands on disk alone. */
async function sent(
  scan: Scan,
  { call }: Client,
  into: AssessmentId,
  take: Taking,
): Promise<Outcome<readonly TakenFile[]>> {
  if (into !== scan.id) {
    const outcome = await take(call);
    return outcome.ok ? { ok: true, value: outcome.value.files } : outcome;
  }
  let files: readonly TakenFile[] = [];
  const outcome = await scan.change({
    key: null,
    apply: (assessment) => assessment,
    send: async (queued) => {
      const answer = await take(queued);
      if (answer.ok) ({ files } = answer.value);
      return answer;
    },
  });
  return outcome.ok ? { ok: true, value: files } : outcome;
}

function isLocked({ taken }: Told): boolean {
  return taken.kind === 'refused' && taken.problems.some(({ code }) => code === 'scan-file-sealed');
}

function settling(
  { file: { name, bytes }, into: id, taken }: Told,
  how: Exclude<Settling, 'keep'>,
  call: Client['call'],
): Promise<Outcome<FilesTaken>> {
  const file = { file: name, bytes };
  if (how === 'replace' && taken.kind === 'asks' && taken.response !== null) {
    return call('group.replaceRater', { id, response: taken.response, ...file });
  }
  if (how === 'beside') return call('group.takeBeside', { id, ...file });
  return call('group.takeFiles', { id, files: [file], anyName: true });
}
