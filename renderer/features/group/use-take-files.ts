import { useCallback, useRef, useState } from 'react';
import type { FilesTaken, TakenFile } from '../../../scans/services/views/group-view.ts';
import type { Outcome } from '../../../scans/services/failure.ts';
import { problemsOf } from '../../app/save-queue.ts';
import type { Scan } from '../../app/scan.ts';
import type { Client, PickedFile } from '../../host/client.ts';

/** What became of a file, with the file: a question about it may bring it in again. */
export type Told = { readonly key: string; readonly file: PickedFile; readonly taken: TakenFile };
/** What the user answers where a file asks. */
export type Settling = 'replace' | 'keep' | 'beside' | 'any-name';

type TakeFiles = {
  readonly told: readonly Told[];
  readonly take: (files: readonly PickedFile[]) => Promise<void>;
  readonly settle: (one: Told, how: Settling) => Promise<void>;
};

/** Files → the group. Each is told apart; the newest stands first. */
export function useTakeFiles(scan: Scan): TakeFiles {
  const keys = useRef(0);
  const [told, setTold] = useState<readonly Told[]>([]);

  const bring = useCallback(
    async (files: readonly PickedFile[], call: (ask: Client['call']) => Promise<Outcome<FilesTaken>>) => {
      let taken: readonly TakenFile[] = [];
      const outcome = await scan.change({
        key: null,
        apply: (assessment) => assessment,
        send: async (ask) => {
          const answer = await call(ask);
          if (answer.ok) taken = answer.value.files;
          return answer;
        },
      });
      if (outcome.ok) return taken;
      scan.readRefusal();
      const problems = problemsOf(outcome.failure);
      return files.map(({ name }): TakenFile => ({ file: name, kind: 'refused', problems }));
    },
    [scan],
  );

  const take = useCallback(
    async (files: readonly PickedFile[]) => {
      const sent = files.map(({ name, bytes }) => ({ file: name, bytes }));
      const taken = await bring(files, (ask) => ask('group.takeFiles', { id: scan.id, files: sent }));
      const next = files.flatMap((file, at): readonly Told[] => {
        const one = taken[at];
        keys.current += 1;
        return one === undefined ? [] : [{ key: String(keys.current), file, taken: one }];
      });
      setTold((before) => [...next, ...before]);
    },
    [bring, scan],
  );

  const settle = async (one: Told, how: Settling) => {
    const { file, taken } = one;
    if (how === 'keep') {
      setTold((before) => before.filter((other) => other !== one));
      return;
    }
    const [answer] = await bring([file], (ask) => settling(scan, { file, taken }, how, ask));
    if (answer === undefined) return;
    setTold((before) => before.map((other) => (other === one ? { ...one, taken: answer } : other)));
  };
  return { told, take, settle };
}

function settling(
  { id }: Scan,
  { file: { name, bytes }, taken }: Pick<Told, 'file' | 'taken'>,
  how: Exclude<Settling, 'keep'>,
  ask: Client['call'],
): Promise<Outcome<FilesTaken>> {
  const file = { file: name, bytes };
  if (how === 'replace' && taken.kind === 'asks' && taken.response !== null) {
    return ask('group.replaceRater', { id, response: taken.response, ...file });
  }
  if (how === 'beside') return ask('group.takeBeside', { id, ...file });
  return ask('group.takeFiles', { id, files: [file], anyName: true });
}
