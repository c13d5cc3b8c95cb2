import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { AdviceView, FullResultView } from '../../../scans/services/views/result-view.ts';
import { hashOf } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { LevelChip } from '../../components/LevelChip.tsx';
import { RichText } from '../../components/RichText.tsx';

type Props = { readonly scan: Scan; readonly body: FullResultView };

/** Where to begin: at most three themes side by side, each with two first steps and the way to its advice. */
export function Plans({ scan, body }: Props) {
  const { say } = useSpeech();
  const plans = body.advice.filter(({ place }) => place !== 'other');
  return (
    <section className="block" aria-labelledby="plans">
      <h2 className="section block-h" id="plans">
        {body.planHeading}
      </h2>
      {body.planIntro === '' || plans.length > 0 ? null : (
        <p>
          <RichText text={body.planIntro} />
        </p>
      )}
      {plans.length === 0 ? null : (
        <div className="plans">
          {plans.map((advice) => (
            <PlanColumn key={advice.dimension} id={scan.id} advice={advice} />
          ))}
        </div>
      )}
      <p className="ways">
        {plans.length === 0 ? null : (
          <a href={hashOf({ page: 'plan', id: scan.id })}>{say('result.plan-link')}</a>
        )}
        <a href={hashOf({ page: 'centres', id: scan.id })}>{say('result.centres-link')}</a>
      </p>
    </section>
  );
}

function PlanColumn({ id, advice }: { readonly id: AssessmentId; readonly advice: AdviceView }) {
  const { say } = useSpeech();
  const { dimension, letter, level, levelName, importance, name, steps, leftOut } = advice;
  const heading = `plan-${dimension}`;
  return (
    <article className="plan" aria-labelledby={heading}>
      <div>
        <h3 id={heading}>
          {letter === null ? null : (
            <span className="letter">
              {letter}
              <span className="vh"> </span>
            </span>
          )}
          {name}
        </h3>
        <p className="level-word">
          <LevelChip level={level} small />{' '}
          {[levelName, importance].filter((part) => part !== '').join(' · ')}
        </p>
        {leftOut ? <p className="note">{say('result.left-out')}</p> : null}
      </div>
      <dl className="steps">
        {steps.map((step) => (
          <div key={step.label}>
            <dt>{step.label}</dt>
            <dd>{step.text}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a className="textlink" href={hashOf({ page: 'advice', id, dimension })}>
          {letter === null ? say('result.why-one') : say('result.why', { letter })}
        </a>
      </p>
    </article>
  );
}
