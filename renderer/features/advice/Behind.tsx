import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { AdviceView } from '../../../scans/services/views/result-view.ts';
import { hashOf } from '../../app/routes.ts';
import { useSpeech } from '../../app/use-app.ts';
import { LevelChip } from '../../components/LevelChip.tsx';

type Props = { readonly id: AssessmentId; readonly advice: AdviceView };

/** The answers that an advice rests on, each with the way back to its question; and the sum. */
export function Behind({ id, advice }: Props) {
  const { say } = useSpeech();
  const { because, computation } = advice;
  return (
    <div className="stick">
      <h2 className="label">{say('advice.behind')}</h2>
      <ol className="behind">
        {because.map(({ question, ask, level, answer }) => (
          <li key={question}>
            <LevelChip level={level} small />
            <p>
              <a href={hashOf({ page: 'question', id, question, from: null })}>{ask}</a>
              {level === null ? ` ${answer}` : null}
            </p>
          </li>
        ))}
      </ol>
      {computation === null ? null : (
        <p className="note calc">
          {computation.heading} <span className="num formula">{computation.sum}</span> {computation.note}
        </p>
      )}
    </div>
  );
}
