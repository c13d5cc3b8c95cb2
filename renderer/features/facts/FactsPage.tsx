import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { ContentView } from '../../../scans/services/views/content-view.ts';
import { hashOf } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { ScanFoot, ScanPage } from '../../app/ScanPage.tsx';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { useScanState } from '../../app/use-scan.ts';
import { WithScan } from '../../app/WithScan.tsx';
import { useAnnounce } from '../../components/Announcer.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { factChange } from '../question/changes.ts';
import { responseOf } from '../question/questionnaire.ts';
import { toggleOption } from './toggle-option.ts';

/** Facts that choose the advice and do not count in a score. */
export function FactsPage({ id }: { readonly id: AssessmentId }) {
  return <WithScan id={id}>{(scan) => <Facts scan={scan} />}</WithScan>;
}

function Facts({ scan }: { readonly scan: Scan }) {
  const { content } = useAppState();
  const { say } = useSpeech();
  return (
    <ScanPage
      scan={scan}
      title={say('facts.title')}
      foot={
        <ScanFoot scan={scan}>
          <ButtonLink href={hashOf({ page: 'question', id: scan.id, question: null, from: null })}>
            {say('facts.back')}
          </ButtonLink>
          <ButtonLink look="primary" href={hashOf({ page: 'importance', id: scan.id })}>
            {say('facts.next')}
          </ButtonLink>
        </ScanFoot>
      }
    >
      <h1 className="title">{say('facts.title')}</h1>
      <p className="facts-lead">{say('facts.lead')}</p>
      {content.facts.map((fact) => (
        <OneFact key={fact.id} scan={scan} fact={fact} />
      ))}
    </ScanPage>
  );
}

type FactProps = { readonly scan: Scan; readonly fact: ContentView['facts'][number] };

function OneFact({ scan, fact }: FactProps) {
  const { say } = useSpeech();
  const announce = useAnnounce();
  const { assessment } = useScanState(scan);
  const response = responseOf(assessment);
  const chosen = response?.facts[fact.id] ?? [];
  const many = fact.maxChoices > 1;
  const save = (options: readonly number[]) => {
    if (response !== null)
      void scan.change(factChange({ id: scan.id, response: response.id }, fact.id, options));
  };
  const choose = (option: number) => {
    const next = toggleOption(fact, chosen, option);
    if (next === null) announce(say('facts.too-many'));
    else save(next);
  };
  const full = many && chosen.length >= fact.maxChoices;
  return (
    <fieldset className="step fact" disabled={assessment.state.kind === 'closed'}>
      <legend>{fact.question}</legend>
      {full ? <p className="note">{say('facts.too-many')}</p> : null}
      <div className="opt-rows">
        {fact.options.map(({ text }, option) => (
          <label className="opt-row" key={text}>
            <input
              type={many ? 'checkbox' : 'radio'}
              name={fact.id}
              checked={chosen.includes(option)}
              onChange={() => choose(option)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
      {chosen.length > 0 && !many ? (
        <button
          type="button"
          className="linklike note"
          aria-label={say('facts.clear.for', { question: fact.question })}
          onClick={() => save([])}
        >
          {say('facts.clear')}
        </button>
      ) : null}
    </fieldset>
  );
}
