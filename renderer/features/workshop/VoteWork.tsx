import { isComparing, votersOf } from '../../../scans/workshop/run/comparing.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { VoteTable } from '../group/GroupVote.tsx';
import { groupWork } from './group-work.tsx';

/** Ballots come in one by one; when the room sees them beside the calculated order, the adviser can say. */
export const Vote = groupWork(({ desk, view, workshop, scan, group }) => {
  const { say } = useSpeech();
  const comparing = isComparing(workshop, group);
  const show = (on: boolean) =>
    void desk.act((call) => call('workshop.compare', { session: view.session.id, on }));
  return (
    <section className="workshop-part" aria-label={say('group.vote')}>
      <VoteTable scan={scan} view={group} />
      <div className="workshop-on-wall">
        <output className="note">
          {comparing
            ? say('workshop.compare.on')
            : say('workshop.compare.off', { ballots: group.ballots, people: votersOf(workshop, group) })}
        </output>
        <Button disabled={group.ballots === 0} onClick={() => show(!comparing)}>
          {say(comparing ? 'workshop.compare.back' : 'workshop.compare')}
        </Button>
      </div>
    </section>
  );
});
