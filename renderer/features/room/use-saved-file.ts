import { useState } from 'react';
import type { Outcome } from '../../../scans/services/failure.ts';
import type { MadeFile } from '../../../scans/services/views/assessment-view.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp } from '../../app/use-app.ts';
import { unanswered } from '../../host/client.ts';
import type { Saved } from '../../host/client.ts';
import type { SavedOutcome } from '../report/SavedFile.tsx';

export type SavedFileState = {
  /** What became of the last one; `null`: none yet. */
  readonly outcome: SavedOutcome | null;
  /** Makes a file and saves it. */
  readonly save: (make: () => Promise<Outcome<MadeFile>>) => Promise<void>;
};

/** A file that is made and saved in one act, and what became of it. */
export function useSavedFile(): SavedFileState {
  const { client } = useApp();
  const [outcome, setOutcome] = useState<SavedOutcome | null>(null);
  const save: SavedFileState['save'] = async (make) => {
    const saved = await makeAndSave(client, make).catch(() => unanswered);
    if (saved.kind !== 'cancelled') setOutcome({ ...saved, at: new Date().toISOString() });
  };
  return { outcome, save };
}

/** A promise that rejects: the program behind the screen does not answer. */
export async function makeAndSave(
  client: Pick<ReturnType<typeof useApp>['client'], 'saveFile'>,
  make: () => Promise<Outcome<MadeFile>>,
): Promise<Saved> {
  const made = await make();
  return made.ok ? client.saveFile(made.value) : { kind: 'failed', problems: problemsOf(made.failure) };
}
