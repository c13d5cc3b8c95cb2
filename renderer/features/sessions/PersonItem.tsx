import { useState } from 'react';
import type { PersonRow, PersonsView } from '../../../scans/services/views/register-view.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { unanswered } from '../../host/client.ts';
import type { SavedOutcome } from '../report/SavedFile.tsx';
import { SavedFile } from '../report/SavedFile.tsx';
import { PersonForm } from './PersonForm.tsx';
import type { RegisterState } from './use-register.ts';
import { whoOf } from './who-of.ts';

type Props = {
  readonly person: PersonRow;
  readonly register: RegisterState<PersonsView>;
  readonly erase: () => void;
};

/** One person: to be changed, given everything that is kept of him, or erased. */
export function PersonItem({ person, register: { act, problems }, erase }: Props) {
  const { say, count, date } = useSpeech();
  const [open, setOpen] = useState(false);
  const { saved, give } = useBothFiles(person);
  const { id, code, email, company, purpose, attended, keepUntil, isDue } = person;
  const facts = [
    code === '' ? '' : email,
    company.name,
    say(`persons.purpose.${purpose}`),
    count('persons.attended', attended),
    say('persons.until', { date: date(keepUntil) }),
  ];
  return (
    <li>
      <div>
        <h2 className="reg-name">{whoOf(person)}</h2>
        <p className="note">{facts.filter((part) => part !== '').join(' · ')}</p>
        {isDue ? <p>{say('persons.is-due')}</p> : null}
      </div>
      <div className="reg-row-acts">
        <Button small look="plain" onClick={() => setOpen(!open)} aria-expanded={open}>
          {say('persons.change')}
        </Button>
        <Button small look="plain" onClick={() => void give()}>
          {say('persons.export')}
        </Button>
        <Button small look="plain" onClick={erase}>
          {say('persons.erase')}
        </Button>
      </div>
      {saved.map((outcome, at) => (
        <SavedFile key={`${String(at)} ${outcome.at}`} outcome={outcome} />
      ))}
      {open ? (
        <PersonForm
          person={person}
          usualKeepUntil=""
          problems={problems}
          save={(fields) =>
            act(async (call) => {
              const answer = await call('person.save', { id, ...fields });
              return answer.ok ? { ok: true, value: answer.value.view } : answer;
            })
          }
        />
      ) : null}
    </li>
  );
}

/** One act gives both: to be read, and for a program. */
function useBothFiles({ id }: PersonRow) {
  const { client } = useApp();
  const { settings, language: spoken } = useAppState();
  const [saved, setSaved] = useState<readonly SavedOutcome[]>([]);
  const language = settings.paperLanguage ?? spoken;
  const give = async () => {
    const made = await client.call('person.export', { id, language });
    const at = new Date().toISOString();
    if (!made.ok) {
      setSaved([{ kind: 'failed', problems: problemsOf(made.failure), at }]);
      return;
    }
    const outcomes: SavedOutcome[] = [];
    for (const file of [made.value.pdf, made.value.json]) {
      const outcome = await client.saveFile(file).catch(() => unanswered);
      if (outcome.kind !== 'cancelled') outcomes.push({ ...outcome, at });
    }
    setSaved(outcomes);
  };
  return { saved, give };
}
