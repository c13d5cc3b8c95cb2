import { useId } from 'react';
import type { PlannedStep } from '../../../scans/assessment/assessment-record.ts';
import type { Step } from '../../../scans/report/report-model.ts';
import type { AdviceView } from '../../../scans/services/views/result-view.ts';
import { planChange, plannedStep, stepNames } from '../../app/plan-change.ts';
import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useTyped } from '../../app/use-typed.ts';
import { Field } from '../../components/Field.tsx';

type Props = { readonly scan: Scan; readonly advice: AdviceView };

/** What to do first, by whom and when; then this year, and the tool for it. */
export function Steps({ scan, advice }: Props) {
  const { say } = useSpeech();
  const { steps, thisYear, tool } = advice;
  return (
    <section className="adv-block" aria-labelledby="steps">
      <h2 className="section" id="steps">
        {say('advice.steps')}
      </h2>
      <ul className="todo">
        {stepNames.map((name, at) => {
          const step = steps[at];
          if (step === undefined) return null;
          return <StepRow key={name} scan={scan} advice={advice} name={name} step={step} />;
        })}
      </ul>
      <div className="later">
        <Labelled {...thisYear} />
        <Labelled {...tool} />
      </div>
    </section>
  );
}

function Labelled({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <p>
      <b>{label}</b> {text}
    </p>
  );
}

type RowProps = Props & { readonly name: PlannedStep['step']; readonly step: Step };

function StepRow({ scan, advice, name, step }: RowProps) {
  const { say } = useSpeech();
  const id = useId();
  const planned = plannedStep(scan.state.get().assessment, advice.dimension, name);
  const { value, type, choose } = useTyped(planned, (next) => void scan.change(planChange(scan.id, next)));
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
      <div>
        <p id={id}>
          <b>{step.label}</b> {step.text}
        </p>
        {value.done ? <p className="note">{say('advice.is-done')}</p> : null}
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
      </div>
    </li>
  );
}
