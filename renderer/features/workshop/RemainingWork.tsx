import type { GroupQuestionView } from '../../../scans/services/views/group-view.ts';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { LevelChip } from '../../components/LevelChip.tsx';
import { AcceptProposals } from '../group/GroupQuestions.tsx';
import { Agreement, DecideRow } from '../group/DecideRow.tsx';
import { groupWork } from './group-work.tsx';

/** All proposals in one go; below them every question in one line, to pick out where somebody objects. */
export const Remaining = groupWork(({ scan, group }) => (
  <section className="workshop-part">
    <AcceptProposals scan={scan} view={group} />
    <ul className="workshop-rows">
      {group.questions.map((question, at) => (
        <li key={question.question} className="workshop-row">
          <details>
            <summary>
              <InOneLine question={question} number={at + 1} />
            </summary>
            <ul className="workshop-picked">
              <DecideRow scan={scan} question={question} closed={group.closed} />
            </ul>
          </details>
        </li>
      ))}
    </ul>
  </section>
));

type LineProps = {
  readonly question: GroupQuestionView;
  /** That of the form and of the wall, by which people say to what they object. */
  readonly number: number;
};

function InOneLine({ question: { ask, answer, label, decision }, number }: LineProps) {
  const { content } = useAppState();
  const { say } = useSpeech();
  return (
    <span className="workshop-line">
      <span>{`${String(number)}. ${ask}`}</span>
      <span className="workshop-row-acts">
        {decision === null ? <Agreement label={label} /> : null}
        {decision === null ? null : <span className="note">{say(`group.how.${decision.how}`)}</span>}
        {typeof answer === 'number' ? <LevelChip level={answer} small /> : null}
        {answer === 'not-applicable' ? (
          <span className="note">{content.instructions.notApplicable}</span>
        ) : null}
      </span>
    </span>
  );
}
