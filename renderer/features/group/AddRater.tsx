import { useState } from 'react';
import type { Participant } from '../../../scans/assessment/assessment.ts';
import type { Scan } from '../../app/scan.ts';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { Button } from '../../components/Button.tsx';
import { Field } from '../../components/Field.tsx';
import type { Problem } from '../../../scans/services/api.ts';
import { adding } from './group-changes.ts';

const groups = ['management', 'staff'] as const;
const none: readonly Problem[] = [];

/** One more person; without a code he gets a free one. */
export function AddRater({ scan }: { readonly scan: Scan }) {
  const { language } = useAppState();
  const { say } = useSpeech();
  const [code, setCode] = useState('');
  const [group, setGroup] = useState<NonNullable<Participant['group']> | null>(null);
  const [problems, setProblems] = useState(none);
  const [sentence] = useProblemSentences(problems);
  const add = async () => {
    const participant = { ...(code === '' ? {} : { id: code }), ...(group === null ? {} : { group }) };
    const outcome = await scan.change(adding(scan, participant, language));
    // The refusal stands at its field; the page need not say it as well.
    scan.readRefusal();
    setProblems(outcome.ok ? none : problemsOf(outcome.failure));
    if (outcome.ok) setCode('');
  };
  return (
    <form
      className="add-rater"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field label={say('group.code')} hint={say('group.code-hint')} error={sentence}>
        {(ties) => (
          <input
            {...ties}
            className="line"
            autoComplete="off"
            maxLength={64}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </Field>
      <Field label={say('group.role')}>
        {(ties) => (
          <select
            className="input"
            {...ties}
            value={group ?? ''}
            onChange={(event) => setGroup(groups.find((one) => one === event.target.value) ?? null)}
          >
            <option value="">{say('group.role.none')}</option>
            {groups.map((one) => (
              <option key={one} value={one}>
                {say(`group.role.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button submit>{say('group.add')}</Button>
    </form>
  );
}
