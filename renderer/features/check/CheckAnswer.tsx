import type { QuestionId } from '../../../scans/definition/definition.ts';
import { hashOf } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { KeyCap, LevelChip } from '../../components/LevelChip.tsx';
import type { WordKey } from '../../language/words.ts';
import type { CheckRow } from './check-list.ts';

type Props = {
  readonly scan: Scan;
  readonly row: CheckRow;
  readonly closed: boolean;
  /** Among what is still to be looked at: with its theme, and why it is there. */
  readonly onTop?: boolean;
};

/** A question with its answer and the way to change it. */
export function CheckAnswer({ scan, row, closed, onTop = false }: Props) {
  const { say } = useSpeech();
  const { step } = row;
  const { question, theme } = step;
  const act = say(actWord(row, closed));
  return (
    <li>
      <AnswerMark row={row} />
      <div>
        {onTop ? (
          <>
            <p className="ask">
              {say('check.place', { theme: theme.name, place: step.place, of: theme.questions.length })}
            </p>
            <p className="got">
              <b>{question.ask}</b>
            </p>
            <p className="note">
              <Why row={row} />
            </p>
          </>
        ) : (
          <>
            <p className="ask">{question.ask}</p>
            <p className="got">
              <AnswerWords row={row} />
            </p>
          </>
        )}
        {row.note === '' || onTop ? null : <p className="note">{say('check.note', { note: row.note })}</p>}
      </div>
      <a
        id={onTop ? undefined : answerLinkId(question.id)}
        className={onTop ? 'btn small act' : 'textlink act'}
        href={hashOf({ page: 'question', id: scan.id, question: question.id, from: 'check' })}
        aria-label={say('check.act-on', { act, question: question.ask })}
      >
        {act}
      </a>
    </li>
  );
}

/** The link that has the focus when one comes back from an edit. */
export function answerLinkId(question: QuestionId): string {
  return `answer-${question}`;
}

function AnswerMark({ row: { answer } }: { readonly row: CheckRow }) {
  switch (answer) {
    case 'dont-know':
      return <KeyCap>?</KeyCap>;
    case 'not-applicable':
      return <KeyCap>-</KeyCap>;
    default:
      return <LevelChip level={answer} />;
  }
}

function AnswerWords({ row }: { readonly row: CheckRow }) {
  const { content } = useAppState();
  const { say } = useSpeech();
  switch (row.answer) {
    case null:
      return say('check.not-answered');
    case 'dont-know':
      return content.instructions.dontKnow;
    case 'not-applicable':
      return content.instructions.notApplicable;
    default:
      return row.step.question.levels[row.answer];
  }
}

function Why({ row }: { readonly row: CheckRow }) {
  const { say } = useSpeech();
  if (row.gap === 'dont-know') return say('check.chose-dont-know');
  if (row.gap !== 'to-confirm' || typeof row.answer !== 'number') return say('check.not-answered');
  return say('check.from-quick', { answer: row.step.question.levels[row.answer] ?? '' });
}

function actWord({ gap }: CheckRow, closed: boolean): WordKey {
  if (closed) return 'check.see';
  switch (gap) {
    case 'open':
      return 'check.answer';
    case 'dont-know':
      return 'check.choose';
    case 'to-confirm':
      return 'check.confirm';
    case null:
      return 'check.change';
  }
}
