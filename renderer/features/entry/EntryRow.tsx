import { useEffect, useState } from 'react';
import type { Answer } from '../../../scans/assessment/assessment.ts';
import { hashOf } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useScanState } from '../../app/use-scan.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { classes } from '../../components/classes.ts';
import { answerChange } from '../question/changes.ts';
import { NoteText } from '../question/NoteField.tsx';
import { answerTo, mayNotApply, responseOf } from '../question/questionnaire.ts';
import type { Step } from '../question/questionnaire.ts';
import { entryKey, signOf, typedKey } from './entry-key.ts';
import type { EntryKey } from './entry-key.ts';
import { fieldId } from './field-id.ts';

type Props = {
  readonly scan: Scan;
  readonly step: Step;
  readonly closed: boolean;
  readonly move: (step: Step, by: 1 | -1) => void;
};

type Wrong = 'entry.wrong' | 'entry.wrong.dont-know' | 'entry.wrong.not-applicable' | 'entry.wrong.no-staff';

/** A question in short with a field for one key: what it took, and in words what it did not. */
export function EntryRow({ scan, step, closed, move }: Props) {
  const { say } = useSpeech();
  const [noting, setNoting] = useState(false);
  const { question, number } = step;
  const { assessment } = useScanState(scan);
  const response = responseOf(assessment);
  const answer = answerTo(response, question.id);
  const { wrong, take } = useEntry({ scan, step, closed, move, note: () => setNoting(true) });
  const id = fieldId(question.id);
  const noted = (response?.notes[question.id] ?? '') !== '';
  const noteWord = say(noted ? 'theme.note.one' : 'theme.note');
  const noteId = `note-${question.id}`;
  useEffect(() => {
    if (!noting) return undefined;
    const leave = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || document.activeElement?.id !== noteId) return;
      setNoting(false);
      document.getElementById(id)?.focus();
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [noting, id, noteId]);
  return (
    <li className={classes('entry-row', wrong !== null && 'wrong')}>
      <label htmlFor={id}>
        <span className="t-no">{number}</span>
        <span>{question.ask}</span>
      </label>
      <input
        id={id}
        className="input entry-key"
        type="text"
        inputMode="text"
        autoComplete="off"
        value={signOf(answer)}
        readOnly={closed}
        aria-describedby={wrong === null ? `${id}-said` : `${id}-wrong ${id}-said`}
        aria-invalid={wrong === null ? undefined : true}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ target }) => take(typedKey(target.value))}
        onKeyDown={(event) => {
          const key = entryKey(event);
          if (key === null) return;
          event.preventDefault();
          take(key);
        }}
      />
      <p className="note entry-said" id={`${id}-said`}>
        {answerWords(answer, step, say('theme.dont-know'), say('theme.not-applicable'))}
      </p>
      <button
        type="button"
        className="r-note"
        aria-expanded={noting}
        aria-label={say('theme.note.at', { note: noteWord, number })}
        onClick={() => setNoting(!noting)}
      >
        {noteWord}
      </button>
      {wrong === null ? null : (
        <p className="field-error" id={`${id}-wrong`}>
          {say(wrong, { company: say('company.title') })}{' '}
          {wrong === 'entry.wrong.no-staff' ? (
            <a href={hashOf({ page: 'company', id: scan.id })}>
              {say('entry.to-company', { company: say('company.title') })}
            </a>
          ) : null}
        </p>
      )}
      {noting ? (
        <div className="entry-note">
          <NoteText scan={scan} question={question.id} closed={closed} grabFocus id={noteId} />
        </div>
      ) : null}
    </li>
  );
}

function answerWords(
  answer: Answer | null,
  { question }: Step,
  dontKnow: string,
  notApplicable: string,
): string {
  if (answer === null) return '';
  if (typeof answer === 'number') return question.levels[answer] ?? '';
  return answer === 'dont-know' ? dontKnow : notApplicable;
}

type Entry = Props & { readonly note: () => void };

/** A wrong key changes nothing and is said; whoever goes on has read it. */
function useEntry({ scan, step, closed, move, note }: Entry) {
  const { say } = useSpeech();
  const announce = useAnnounce();
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const refuse = (why: Wrong) => {
    setWrong(why);
    announce(say(why, { company: say('company.title') }));
  };
  const answer = (wanted: Answer | null) => {
    if (closed) return;
    const { assessment } = scan.state.get();
    const why = whyNot(wanted, step, assessment);
    if (why !== null) return refuse(why);
    setWrong(null);
    const response = responseOf(assessment);
    const { id } = step.question;
    if (response === null) return;
    // The same answer again confirms one of the quick scan.
    if (answerTo(response, id) === wanted && !response.toConfirm.includes(id)) return;
    const where = { id: scan.id, response: response.id };
    void scan.change(answerChange(where, id, wanted, new Date().toISOString()));
  };
  const take = (key: EntryKey) => {
    switch (key.kind) {
      case 'answer':
        return answer(key.answer);
      case 'next':
      case 'before':
        setWrong(null);
        return move(step, key.kind === 'next' ? 1 : -1);
      case 'note':
        return note();
      case 'wrong':
        return closed ? undefined : refuse('entry.wrong');
    }
  };
  return { wrong, take };
}

function whyNot(
  answer: Answer | null,
  { question }: Step,
  assessment: Parameters<typeof mayNotApply>[1],
): Wrong | null {
  if (answer === 'dont-know' && !question.dontKnowAllowed) return 'entry.wrong.dont-know';
  if (answer !== 'not-applicable' || mayNotApply(question, assessment)) return null;
  // The paper offers it to who has no staff; nobody said here yet whether there is any.
  const isAsked = question.naAllowedIfNoStaff && assessment.company.size === undefined;
  return isAsked ? 'entry.wrong.no-staff' : 'entry.wrong.not-applicable';
}
