import type { GroupQuestionView, GroupView } from '../../../scans/services/views/group-view.ts';
import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { DecideRow } from './DecideRow.tsx';
import { accepting } from './group-changes.ts';

type Props = { readonly scan: Scan; readonly view: GroupView };

/** The questions to talk about first, the others under a fold, and all proposals in one go. */
export function GroupQuestions({ scan, view }: Props) {
  const { say, count } = useSpeech();
  if (view.answering === 0) return null;
  const discussed = view.discuss.flatMap((id) => view.questions.filter(({ question }) => question === id));
  const others = view.questions.filter(({ question }) => !view.discuss.includes(question));
  return (
    <section className="group-part" aria-labelledby="discuss">
      <h2 className="section" id="discuss">
        {say('group.discuss')}
      </h2>
      <p className="note">{discussed.length === 0 ? say('group.discuss.none') : say('group.discuss.lead')}</p>
      <Rows scan={scan} view={view} questions={discussed} />
      <details className="group-rest">
        <summary>{count('group.rest', others.length)}</summary>
        <Rows scan={scan} view={view} questions={others} />
      </details>
      <AcceptProposals scan={scan} view={view} />
    </section>
  );
}

/** Everything that nobody talked over, as proposed, in one go; nothing where all is decided. */
export function AcceptProposals({ scan, view }: Props) {
  const { say, count } = useSpeech();
  const open = view.withoutTalk.length;
  return view.closed || open === 0 ? null : (
    <div className="group-accept">
      <Button onClick={() => void scan.change(accepting(scan))}>{count('group.accept', open)}</Button>
      <p className="note">{say('group.accept.note')}</p>
    </div>
  );
}

type RowsProps = Props & { readonly questions: readonly GroupQuestionView[] };

function Rows({ scan, view, questions }: RowsProps) {
  return (
    <ol className="group-questions">
      {questions.map((question) => (
        <DecideRow key={question.question} scan={scan} question={question} closed={view.closed} />
      ))}
    </ol>
  );
}
