import { useId } from 'react';
import type { PlannedStep } from '../../../scans/assessment/assessment-record.ts';
import type { DimensionId } from '../../../scans/definition/definition.ts';
import type { Step } from '../../../scans/report/report-model.ts';
import { planChange, plannedStep } from '../../app/plan-change.ts';
import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useTyped } from '../../app/use-typed.ts';
import type { Speech } from '../../language/say.ts';
import { Field } from '../../components/Field.tsx';

type Props = {
  readonly scan: Scan;
  readonly dimension: DimensionId;
  readonly name: PlannedStep['step'];
  readonly step: Step;
  /** Also asks by what one sees that it worked. */
  readonly withSign?: boolean;
};

/** A first step as on the paper: a box to tick, who does it, and when. */
export function StepRow({ scan, dimension, name, step, withSign = false }: Props) {
  const speech = useSpeech();
  const { say } = speech;
  const id = useId();
  const planned = plannedStep(scan.state.get().assessment, dimension, name);
  const { value, type, choose } = useTyped(planned, (next) => void scan.change(planChange(scan.id, next)));
  const far = stateOf(value, speech);
  return (
    <li>
      <label className="tick">
        <input
          type="checkbox"
          checked={value.done}
          aria-describedby={id}
          onChange={(event) => choose({ ...value, done: event.target.checked })}
        />
        <span className="vh">{say('advice.done', { step: step.label })}</span>
      </label>
      {/* "Wie" and "Wanneer" come twice per theme: who listens hears of which step. */}
      <fieldset aria-labelledby={`${id}-label`}>
        <p id={id}>
          <b id={`${id}-label`}>{step.label}</b> {step.text}
        </p>
        <div className="who-when">
          <Field label={say('advice.who')}>
            {(ties) => (
              <input
                {...ties}
                className="line"
                autoComplete="off"
                maxLength={200}
                value={value.who}
                onChange={(event) => type({ ...value, who: event.target.value })}
              />
            )}
          </Field>
          <Field label={say('advice.when')}>
            {(ties) => (
              <input
                {...ties}
                className="line"
                type="date"
                value={value.on}
                onChange={(event) => type({ ...value, on: event.target.value })}
              />
            )}
          </Field>
        </div>
        {withSign ? (
          <Field label={say('plan.sign')}>
            {(ties) => (
              <input
                {...ties}
                className="line"
                autoComplete="off"
                maxLength={500}
                value={value.sign}
                onChange={(event) => type({ ...value, sign: event.target.value })}
              />
            )}
          </Field>
        ) : null}
        {far === '' ? null : <p className="note how-far">{far}</p>}
      </fieldset>
    </li>
  );
}

/** How far a step is, in words: a date written out cannot be read in two ways. */
function stateOf({ done, on }: PlannedStep, { say, date }: Speech): string {
  if (done) return say('advice.is-done');
  return on === '' ? '' : say('advice.planned', { date: date(on) });
}
