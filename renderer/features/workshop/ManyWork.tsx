import { hashOf } from '../../app/routes.ts';
import { useSpeech } from '../../app/use-app.ts';
import { RoomStep } from '../room/RoomStep.tsx';
import type { WorkProps } from './StepWork.tsx';

/** A step of a room with several companies: what they do together, and the plan of each on its own page. */
export function ManyWork({ view, step }: WorkProps) {
  const { say } = useSpeech();
  const there = view.companies.flatMap((one) => (one.kind === 'there' ? [one] : []));
  return (
    <>
      <RoomStep session={view.session.id} step={step.kind} />
      {step.kind === 'plan' ? (
        <ul className="workshop-rows workshop-part">
          {there.map(({ assessment, name, mode }) => (
            <li key={assessment} className="workshop-row workshop-wide">
              <p>
                <b>{name}</b>
              </p>
              <div className="workshop-row-acts">
                {mode === 'quick' ? null : (
                  <a href={hashOf({ page: 'plan', id: assessment })}>{say('workshop.plan')}</a>
                )}
                <a href={hashOf({ page: 'result', id: assessment })}>{say('workshop.result')}</a>
              </div>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
