import type { GroupQuestionView } from '../../../scans/services/views/group-view.ts';
import { discussionOf, questionNow } from '../../../scans/workshop/run/discussion.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { Agreement, DecideRow } from '../group/DecideRow.tsx';
import { groupWork } from './group-work.tsx';

/** The questions with most disagreement, one on the wall at a time: the first one until another is chosen. */
export const Discussion = groupWork(({ desk, view, workshop, scan, group }) => {
  const { say } = useSpeech();
  const { questions, closed } = group;
  const find = (id: GroupQuestionView['question']) => questions.find(({ question }) => question === id);
  const order = discussionOf(workshop, group.open, (id) => find(id)?.dimension);
  const now = questionNow(workshop.question, order);
  const next = order[order.findIndex((id) => id === now) + 1];
  const show = (question: GroupQuestionView['question']) =>
    void desk.act((call) => call('workshop.question', { session: view.session.id, question }));
  return (
    <ol className="workshop-rows workshop-part">
      {order.length === 0 ? <li className="workshop-row">{say('workshop.discuss.none')}</li> : null}
      {order.flatMap(find).map((one, at) =>
        one === undefined ? null : one.question === now ? (
          <li key={one.question} className="workshop-row workshop-now" aria-current="true">
            <p className="label">{say('workshop.discuss.now', { place: at + 1, of: order.length })}</p>
            <ul>
              <DecideRow scan={scan} question={one} closed={closed} />
            </ul>
            {next === undefined ? null : (
              <Button onClick={() => show(next)}>{say('workshop.discuss.next')}</Button>
            )}
          </li>
        ) : (
          <li key={one.question} className="workshop-row workshop-wide">
            <Waiting at={at} question={one} />
            <Button
              small
              aria-label={say('workshop.on-wall.this', { ask: one.ask })}
              onClick={() => show(one.question)}
            >
              {say('workshop.on-wall')}
            </Button>
          </li>
        ),
      )}
    </ol>
  );
});

type WaitingProps = { readonly at: number; readonly question: GroupQuestionView };

/** A question that is not on the wall: what was decided about it, if it was. */
function Waiting({ at, question: { ask, label, decision } }: WaitingProps) {
  const { say } = useSpeech();
  return (
    <div>
      <p>
        {`${String(at + 1)}. ${ask}`} <Agreement label={label} />
      </p>
      {decision === null ? null : (
        <p className="note">
          {say('workshop.decided', { level: String(decision.choice), reason: decision.reason })}
        </p>
      )}
    </div>
  );
}
