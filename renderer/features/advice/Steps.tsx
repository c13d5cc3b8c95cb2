import type { AdviceView } from '../../../scans/services/views/result-view.ts';
import { stepNames } from '../../app/plan-change.ts';
import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { classes } from '../../components/classes.ts';
import { StepRow } from '../plan/StepRow.tsx';

type Props = { readonly scan: Scan; readonly advice: AdviceView };

/** What to do first, and by whom and when where it is in the plan; then this year, and the tool for it. */
export function Steps({ scan, advice }: Props) {
  const { say } = useSpeech();
  const { steps, thisYear, tool } = advice;
  return (
    <section className="adv-block" aria-labelledby="steps">
      <h2 className="section" id="steps">
        {say('advice.steps')}
      </h2>
      {advice.place === 'other' ? null : (
        <ul className="todo">
          {stepNames.map((name, at) => {
            const step = steps[at];
            if (step === undefined) return null;
            return <StepRow key={name} scan={scan} dimension={advice.dimension} name={name} step={step} />;
          })}
        </ul>
      )}
      <div className={classes('later', advice.place === 'other' && 'alone')}>
        {advice.place === 'other' ? steps.map((step) => <Labelled key={step.label} {...step} />) : null}
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
