import { hashOf } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { FollowUp } from '../group/FollowUp.tsx';
import { GroupImportance } from '../group/GroupImportance.tsx';
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

export const Result = groupWork(({ scan, group }) => (
  <>
    <Links scan={scan} to={['result']} />
    {group.mode === 'quick' ? null : <GroupImportance scan={scan} view={group} />}
  </>
));

export const Close = groupWork(({ scan, group }) => (
  <>
    <div className="workshop-part">
      <FollowUp scan={scan} view={group} />
    </div>
    <Links scan={scan} to={['result', 'plan', 'report']} />
  </>
));

export const Plan = groupWork(({ scan }) => <Links scan={scan} to={['plan', 'report']} />);

type LinksProps = { readonly scan: Scan; readonly to: readonly ('result' | 'plan' | 'report')[] };

/** What stands on other screens, from which the head leads back. */
function Links({ scan: { id }, to }: LinksProps) {
  const { say } = useSpeech();
  return (
    <div className="workshop-row-acts workshop-part">
      {to.map((page) => (
        <ButtonLink key={page} href={hashOf({ page, id })}>
          {say(`workshop.${page}`)}
        </ButtonLink>
      ))}
    </div>
  );
}
