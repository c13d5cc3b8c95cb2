import type { GroupQuestionView } from '../../../scans/services/views/group-view.ts';
import { discussedQuestions } from '../../../scans/workshop/run/scripts.ts';
import { hashOf } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { DecideRow } from '../group/DecideRow.tsx';
import { FollowUp } from '../group/FollowUp.tsx';
import { GroupImportance } from '../group/GroupImportance.tsx';
import { GroupQuestions } from '../group/GroupQuestions.tsx';
import { groupWork } from './group-work.tsx';

/** Two themes with a high level on which they agree. */
export const Strengths = groupWork(({ group }) => {
  const { say } = useSpeech();
  const strong = group.strengths.flatMap((id) => group.themes.filter(({ dimension }) => dimension === id));
  return (
    <ul className="workshop-rows workshop-part">
      {strong.map(({ dimension, name, levelName }) => (
        <li key={dimension} className="workshop-row">
          <p>
            <b>{name}</b> <span className="note">{levelName}</span>
          </p>
        </li>
      ))}
      {strong.length === 0 ? <li className="workshop-row">{say('workshop.strengths.none')}</li> : null}
    </ul>
  );
});

/** The questions with most disagreement, one on the wall at a time. */
export const Discussion = groupWork(({ desk, view, workshop, scan, group }) => {
  const { say } = useSpeech();
  const { dimensions, question: onWall, script } = workshop;
  const isAbout = ({ dimension }: GroupQuestionView) =>
    dimensions.length === 0 || dimensions.includes(dimension);
  const discussed = group.discuss
    .flatMap((id) => group.questions.filter(({ question }) => question === id))
    .filter(isAbout)
    .slice(0, discussedQuestions(script));
  const show = (question: GroupQuestionView['question'] | null) =>
    void desk.act((call) => call('workshop.question', { session: view.session.id, question }));
  return (
    <ol className="workshop-rows workshop-part">
      {discussed.length === 0 ? <li className="workshop-row">{say('workshop.discuss.none')}</li> : null}
      {discussed.map((one) => (
        <li key={one.question} className="workshop-row workshop-discussed">
          {one.question === onWall ? (
            <>
              <ul>
                <DecideRow scan={scan} question={one} closed={group.closed} />
              </ul>
              <Button small onClick={() => show(null)}>
                {say('workshop.off-wall')}
              </Button>
            </>
          ) : (
            <>
              <p>{one.ask}</p>
              {one.decision === null ? null : (
                <p className="note">
                  {say('workshop.decided', {
                    level: String(one.decision.choice),
                    reason: one.decision.reason,
                  })}
                </p>
              )}
              <Button small onClick={() => show(one.question)}>
                {say('workshop.on-wall')}
              </Button>
            </>
          )}
        </li>
      ))}
    </ol>
  );
});

export const Remaining = groupWork(({ scan, group }) => <GroupQuestions scan={scan} view={group} />);

export const Result = groupWork(({ scan, group }) => (
  <>
    <Links scan={scan} />
    {group.mode === 'quick' ? null : <GroupImportance scan={scan} view={group} />}
  </>
));

export const Close = groupWork(({ scan, group }) => (
  <>
    <div className="workshop-part">
      <FollowUp scan={scan} view={group} />
    </div>
    <Links scan={scan} />
  </>
));

export const Plan = groupWork(({ scan }) => <Links scan={scan} />);

/** What stands on other screens. */
function Links({ scan: { id } }: { readonly scan: Scan }) {
  const { say } = useSpeech();
  return (
    <div className="workshop-row-acts workshop-part">
      <ButtonLink href={hashOf({ page: 'result', id })}>{say('workshop.result')}</ButtonLink>
      <ButtonLink href={hashOf({ page: 'plan', id })}>{say('workshop.plan')}</ButtonLink>
      <ButtonLink href={hashOf({ page: 'report', id })}>{say('workshop.report')}</ButtonLink>
    </div>
  );
}
