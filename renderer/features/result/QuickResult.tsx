import '../../styles/advice.css';
import { splitOpening } from '../../../scans/report/split-opening.ts';
import type { QuickResultView, ResultView } from '../../../scans/services/views/result-view.ts';
import { hashOf } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { LevelChip } from '../../components/LevelChip.tsx';
import { RichText } from '../../components/RichText.tsx';
import { Offers } from '../advice/Helpers.tsx';
import { AdviserWords } from './AdviserWords.tsx';
import { Bar } from './Bar.tsx';
import { Grow } from './Grow.tsx';

type Props = { readonly scan: Scan; readonly view: ResultView; readonly body: QuickResultView };

/** The result of a quick scan: what is lowest, one step each, twelve answers; no scores. */
export function QuickResult({ scan, view, body }: Props) {
  const { say } = useSpeech();
  const { core } = body;
  const { headline, lead } = splitOpening(core.opening);
  return (
    <>
      <section aria-labelledby="headline">
        <p className="label">{say('result.label', { date: view.date })}</p>
        <h1 className="sentence" id="headline">
          <RichText text={headline} />
        </h1>
        {lead === '' ? null : (
          <p className="lead">
            <RichText text={lead} />
          </p>
        )}
      </section>
      <QuickActions scan={scan} body={body} />
      <AdviserWords scan={scan} flags={view.qualityFlags} />
      <QuickBars body={body} />
      <section className="block" aria-labelledby="helpers">
        <h2 className="section block-h" id="helpers">
          {core.help.heading}
        </h2>
        <Offers scan={scan} offers={body.offers} help={core.help} />
        <p className="ways">
          <a href={hashOf({ page: 'centres', id: scan.id })}>{say('result.centres-link')}</a>
        </p>
      </section>
      <Grow scan={scan} body={body} />
    </>
  );
}

function QuickActions({ scan, body }: Pick<Props, 'scan' | 'body'>) {
  const { say } = useSpeech();
  const { actions, actionsHeading, tooFew } = body.core;
  return (
    <section className="block" aria-labelledby="actions">
      <h2 className="section block-h" id="actions">
        {actionsHeading}
      </h2>
      {tooFew === '' ? null : <p>{tooFew}</p>}
      <div className="plans">
        {actions.map(({ question, level, answer, step }) => (
          <article className="plan" key={question}>
            <div>
              <h3>{question}</h3>
              <p className="level-word">
                <LevelChip level={level} small /> {answer}
              </p>
            </div>
            <dl className="steps">
              <div>
                <dt>{step.label}</dt>
                <dd>{step.text}</dd>
              </div>
            </dl>
          </article>
        ))}
      </div>
      {actions.length === 0 ? null : (
        <p className="ways">
          <a href={hashOf({ page: 'plan', id: scan.id })}>{say('result.plan-link')}</a>
        </p>
      )}
    </section>
  );
}

function QuickBars({ body }: { readonly body: QuickResultView }) {
  const { barsHeading, bars } = body.core;
  return (
    <section className="block" aria-labelledby="bars">
      <h2 className="section block-h" id="bars">
        {barsHeading}
      </h2>
      <ol className="quick-bars">
        {bars.map(({ number, question, level, answer }) => (
          <li key={number}>
            <span className="t-no">{number}</span>
            <div>
              <p>{question}</p>
              <p className="level-word note">
                {level === null ? null : <LevelChip level={level} small />} {answer}
              </p>
            </div>
            <Bar value={level === null ? null : level * 25} level={level} />
          </li>
        ))}
      </ol>
    </section>
  );
}
