import { minutesUntil, scripts } from '../../../scans/workshop/run/scripts.ts';
import type { SessionId } from '../../../scans/sessions/register.ts';
import { useSpeech } from '../../app/use-app.ts';
import { clockOf } from './clock-of.ts';
import type { Running, WorkshopDesk } from './use-workshop.ts';

type Props = { readonly desk: WorkshopDesk; readonly session: SessionId; readonly workshop: Running };

/** Every step of the script with its minutes; any of them can be gone to. */
export function StepList({ desk, session, workshop }: Props) {
  const { say, count } = useSpeech();
  const { script } = workshop;
  const goTo = (step: string | null) => void desk.act((call) => call('workshop.goTo', { session, step }));
  const row = (id: string | null, name: string, when: string) => (
    <li key={id ?? ''}>
      <button
        type="button"
        className="script-step"
        aria-current={workshop.step === id ? 'step' : undefined}
        onClick={() => goTo(id)}
      >
        <span>{name}</span>
        <span className="note">{when}</span>
      </button>
    </li>
  );
  return (
    <nav className="side-block" aria-label={say('workshop.steps')}>
      <p className="label">{say(`workshop.script.${script}`)}</p>
      <ol className="script-steps">
        {row(null, say('workshop.prepare'), '')}
        {scripts[script].map(({ id, kind, minutes }) =>
          row(
            id,
            say(`workshop.step.${kind}`),
            `${count('workshop.minutes', minutes)}, ${say('workshop.at', { time: clockOf(minutesUntil(script, id)) })}`,
          ),
        )}
      </ol>
    </nav>
  );
}
