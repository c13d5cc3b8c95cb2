import { useAppState, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import type { WorkProps } from './StepWork.tsx';

/** Of the half hour: how many hands went up for each question, by its number on the form and on the wall. */
export function Marks({ desk, view, workshop, step }: WorkProps) {
  const { content } = useAppState();
  const { say } = useSpeech();
  const company = view.companies.find(({ kind }) => kind === 'there');
  const variant = content.variants.find(({ id }) => company?.kind === 'there' && id === company.variant);
  const counted = (variant ?? content.variants[0])?.quickScan ?? [];
  const { marks } = workshop;
  const shown =
    step.kind === 'talks'
      ? counted.filter((id) => (marks[id] ?? 0) > 0).toSorted((a, b) => (marks[b] ?? 0) - (marks[a] ?? 0))
      : counted;
  return (
    <ol className="workshop-rows workshop-part">
      {shown.length === 0 ? <li className="workshop-row">{say('workshop.talks.none')}</li> : null}
      {shown.map((question) => {
        const ask = content.questions[question]?.ask ?? '';
        const mark = (by: 1 | -1) =>
          void desk.act((call) => call('workshop.mark', { session: view.session.id, question, by }));
        return (
          <li key={question} className="workshop-row workshop-mark">
            <p>{`${String(counted.indexOf(question) + 1)}. ${ask}`}</p>
            <div className="workshop-row-acts">
              <Button
                small
                aria-label={say('workshop.mark.less', { ask })}
                disabled={(marks[question] ?? 0) === 0}
                onClick={() => mark(-1)}
              >
                −
              </Button>
              <b className="num">{marks[question] ?? 0}</b>
              <Button small aria-label={say('workshop.mark.more', { ask })} onClick={() => mark(1)}>
                +
              </Button>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
