import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import { hashOf } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { ScanFoot, ScanPage } from '../../app/ScanPage.tsx';
import { useSpeech } from '../../app/use-app.ts';
import { useScanState } from '../../app/use-scan.ts';
import { WithScan } from '../../app/WithScan.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { answered, resumeAt, responseOf } from '../question/questionnaire.ts';
import type { Step, Theme } from '../question/questionnaire.ts';
import { afterQuestions } from '../question/turns.ts';
import { useQuestionnaire } from '../question/use-questionnaire.ts';
import { EntryRow } from './EntryRow.tsx';
import { fieldId } from './field-id.ts';
import '../../styles/entry.css';

const goOnId = 'entry-go-on';

/** Answers from paper, typed over with keys alone: theme after theme, one field per question. */
export function EntryPage({ id }: { readonly id: AssessmentId }) {
  return <WithScan id={id}>{(scan) => <Entry scan={scan} />}</WithScan>;
}

function Entry({ scan }: { readonly scan: Scan }) {
  const { say } = useSpeech();
  const { assessment } = useScanState(scan);
  const { steps, themes } = useQuestionnaire(scan);
  const response = responseOf(assessment);
  const closed = assessment.state.kind === 'closed';
  const asked = steps.map(({ question }) => question.id);
  const move = (step: Step, by: 1 | -1) => {
    const to = steps[step.number - 1 + by];
    if (to !== undefined) document.getElementById(fieldId(to.question.id))?.focus();
    else if (by === 1) document.getElementById(goOnId)?.focus();
  };
  const first = resumeAt(steps, response === null ? null : { ...response, position: null });
  return (
    <ScanPage
      scan={scan}
      title={say('entry.title')}
      focus={first === null || closed ? null : fieldId(first.question.id)}
      foot={
        <ScanFoot scan={scan}>
          <ButtonLink href={hashOf({ page: 'check', id: scan.id, at: null })}>
            {say('entry.check')}
          </ButtonLink>
          <ButtonLink look="primary" id={goOnId} href={hashOf(afterQuestions(assessment))}>
            {say('entry.next')}
          </ButtonLink>
        </ScanFoot>
      }
    >
      <h1 className="title">{say('entry.title')}</h1>
      <p className="lead entry-lead">{say('entry.lead')}</p>
      <p className="note">{say('entry.keys')}</p>
      <p className="note entry-progress">
        {say('entry.progress', { done: answered(asked, response), of: asked.length })}
      </p>
      {themes.map((theme) => (
        <EntryTheme
          key={theme.id}
          scan={scan}
          theme={theme}
          steps={steps.filter((step) => step.theme.id === theme.id)}
          closed={closed}
          move={move}
        />
      ))}
    </ScanPage>
  );
}

type ThemeProps = {
  readonly scan: Scan;
  readonly theme: Theme;
  readonly steps: readonly Step[];
  readonly closed: boolean;
  readonly move: (step: Step, by: 1 | -1) => void;
};

function EntryTheme({ scan, theme, steps, closed, move }: ThemeProps) {
  const { say } = useSpeech();
  const { assessment } = useScanState(scan);
  const done = answered(theme.questions, responseOf(assessment));
  return (
    <section className="theme-block" aria-labelledby={`entry-of-${theme.id}`}>
      <div className="theme-h">
        <h2 id={`entry-of-${theme.id}`}>{theme.name}</h2>
        <p className="note">{say('check.of', { done, of: theme.questions.length })}</p>
      </div>
      <ol className="entry-rows">
        {steps.map((step) => (
          <EntryRow key={step.question.id} scan={scan} step={step} closed={closed} move={move} />
        ))}
      </ol>
    </section>
  );
}
