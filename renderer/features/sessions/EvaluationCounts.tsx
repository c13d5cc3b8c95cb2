import { useState } from 'react';
import type { Evaluation } from '../../../scans/sessions/register.ts';
import type { SessionView } from '../../../scans/services/views/register-view.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { SavedFile } from '../report/SavedFile.tsx';
import { useSavedFile } from '../room/use-saved-file.ts';
import { EvaluationTable } from './EvaluationTable.tsx';
import { StartEvaluation } from './StartEvaluation.tsx';
import type { RegisterState } from './use-register.ts';

type Props = { readonly register: RegisterState<SessionView>; readonly view: SessionView };

/** What people thought of it: how many chose each answer, on this device or on paper. Nobody is named. */
export function EvaluationCounts({ register, view }: Props) {
  const { client } = useApp();
  const { language } = useAppState();
  const { say, count } = useSpeech();
  const [typing, setTyping] = useState(false);
  const { outcome, save } = useSavedFile();
  const { session } = view;
  const list = () => client.call('register.export', { as: 'evaluation', session: session.id, language });
  return (
    <section aria-labelledby="session-evaluation">
      <h2 className="section reg-section" id="session-evaluation">
        {say('sessions.evaluation')}
      </h2>
      <p>
        {session.evaluations === 0
          ? say('sessions.evaluation.none')
          : count('sessions.evaluation.count', session.evaluations)}
      </p>
      {typing ? (
        <TypedCounts register={register} view={view} close={() => setTyping(false)} />
      ) : session.evaluations === 0 ? null : (
        <EvaluationTable look="num" cell={(question, at) => view.evaluation[question][at] ?? 0} />
      )}
      <div className="reg-acts">
        <StartEvaluation session={session.id} />
        {typing ? null : <Button onClick={() => setTyping(true)}>{say('sessions.evaluation.type')}</Button>}
        {session.evaluations === 0 ? null : (
          <Button onClick={() => void save(list)}>{say('sessions.evaluation.list')}</Button>
        )}
      </div>
      {outcome === null ? null : <SavedFile outcome={outcome} />}
    </section>
  );
}

/** The counts as they come from paper; those of before stand there to be added to. */
function TypedCounts({ register: { act }, view, close }: Props & { readonly close: () => void }) {
  const { say } = useSpeech();
  const [counts, setCounts] = useState<Evaluation>(view.evaluation);
  const set = (question: keyof Evaluation, at: number, text: string) => {
    const number = Math.min(100_000, Math.max(0, Math.trunc(Number(text))));
    setCounts((before) => ({
      ...before,
      [question]: before[question].map((count, other) => (other === at ? number : count)),
    }));
  };
  const save = async () => {
    const evaluation = {
      useful: [...counts.useful],
      clear: [...counts.clear],
      recommend: [...counts.recommend],
    };
    if (await act((call) => call('evaluation.set', { session: view.session.id, evaluation }))) close();
  };
  return (
    <>
      <p className="note">{say('sessions.evaluation.lead')}</p>
      <EvaluationTable
        cell={(question, at, mark) => (
          <input
            className="line"
            type="number"
            min={0}
            aria-label={`${say(`sessions.question.${question}`)} ${say(`sessions.mark.${mark}`)}`}
            value={counts[question][at] ?? 0}
            onChange={(event) => set(question, at, event.target.value)}
          />
        )}
      />
      <div className="reg-acts">
        <Button look="primary" onClick={() => void save()}>
          {say('sessions.evaluation.save')}
        </Button>
        <Button look="plain" onClick={close}>
          {say('common.cancel')}
        </Button>
      </div>
    </>
  );
}
