import { useId, useState } from 'react';
import type { SessionId } from '../../../scans/sessions/register.ts';
import type { Problem } from '../../../scans/services/api.ts';
import type { RegisterImport } from '../../../scans/services/views/register-view.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { SavedFile } from '../report/SavedFile.tsx';
import { useSavedFile } from '../room/use-saved-file.ts';
import { ImportLines } from './ImportLines.tsx';
import { Problems } from './Problems.tsx';

type Props = {
  /** `null`: the whole register. */
  readonly session: SessionId | null;
  readonly onTaken: () => void;
};
type List = { readonly file: string; readonly bytes: Uint8Array; readonly session: SessionId | null };

const none: readonly Problem[] = [];

/** A list from elsewhere, shown line by line before it is taken; and the list or the whole register as a file. */
export function RegisterFiles({ session, onTaken }: Props) {
  const { client } = useApp();
  const { language } = useAppState();
  const { say, count } = useSpeech();
  const [list, setList] = useState<List | null>(null);
  const [plan, setPlan] = useState<RegisterImport | null>(null);
  const [problems, setProblems] = useState(none);
  const hint = useId();
  const { outcome, save } = useSavedFile();
  const bring = async (method: 'register.preview' | 'register.take', asked: List) => {
    const answer = await client.call(method, asked);
    setPlan(answer.ok ? answer.value : null);
    setProblems(answer.ok ? none : problemsOf(answer.failure));
    if (answer.ok && answer.value.taken) onTaken();
  };
  const open = async () => {
    const [picked] = await client.pickFiles('register').catch(() => []);
    if (picked === undefined) return;
    const next = { file: picked.name, bytes: picked.bytes, session };
    setList(next);
    await bring('register.preview', next);
  };
  const lines = plan?.lines ?? [];
  const changes = lines.filter(({ does }) => does === 'adds' || does === 'completes').length;
  return (
    <>
      <p className="note" id={hint}>
        {say('sessions.import.hint')}
      </p>
      <p className="reg-acts">
        <Button aria-describedby={hint} onClick={() => void open()}>
          {say('sessions.import')}
        </Button>
      </p>
      <Problems problems={problems} />
      {plan === null ? null : <ImportLines plan={plan} />}
      {list === null || plan === null || plan.taken || changes === 0 ? null : (
        <p className="reg-acts">
          <Button look="primary" onClick={() => void bring('register.take', list)}>
            {count('sessions.take', changes)}
          </Button>
        </p>
      )}
      <p className="reg-acts">
        <Button
          onClick={() => void save(() => client.call('register.export', { as: 'csv', session, language }))}
        >
          {say('sessions.export.csv')}
        </Button>
        {session === null ? (
          <Button
            onClick={() => void save(() => client.call('register.export', { as: 'json', session, language }))}
          >
            {say('sessions.export.json')}
          </Button>
        ) : null}
      </p>
      {outcome === null ? null : <SavedFile outcome={outcome} />}
    </>
  );
}
