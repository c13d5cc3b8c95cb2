import { useState } from 'react';
import type { Problem } from '../../../scans/services/api.ts';
import type { NewScan } from '../../app/routes.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp, useAppState } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { NotSavedFile, SavedFile } from '../report/SavedFile.tsx';
import type { SavedOutcome } from '../report/SavedFile.tsx';

const noWord: readonly Problem[] = [];

/** The blank form of this choice, saved like any other paper, to be opened and printed. */
export function BlankForm({ choice }: { readonly choice: NewScan }) {
  const { client } = useApp();
  const { speech, language } = useAppState();
  const { say } = speech;
  const [saved, setSaved] = useState<SavedOutcome | null>(null);
  const [refused, setRefused] = useState<readonly Problem[] | null>(null);
  const [busy, setBusy] = useState(false);
  const make = async () => {
    const { variant, mode } = choice;
    const made = await client.call('form.make', { variant, mode, language });
    if (!made.ok) return setRefused(problemsOf(made.failure));
    const outcome = await client.saveFile(made.value);
    return outcome.kind === 'cancelled' ? undefined : setSaved({ ...outcome, at: new Date().toISOString() });
  };
  const start = async () => {
    setBusy(true);
    setSaved(null);
    setRefused(null);
    await make().catch(() => setRefused(noWord));
    setBusy(false);
  };
  return (
    <div className="blank-form">
      <p className="note">{say('entry.form.ask')}</p>
      <Button small disabled={busy} onClick={() => void start()}>
        {say('entry.form.make')}
      </Button>
      {saved === null ? null : <SavedFile outcome={saved} />}
      {refused === null ? null : <NotSavedFile problems={refused} />}
    </div>
  );
}
