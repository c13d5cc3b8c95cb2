import type {
  AssessmentId,
  AssessmentResponse,
  ResponseId,
} from '../../../scans/assessment/assessment-record.ts';
import { isSessionId } from '../../../scans/sessions/register-ids.ts';
import { hashOf } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { ScanFoot, ScanPage } from '../../app/ScanPage.tsx';
import { useSpeech } from '../../app/use-app.ts';
import { useScanState } from '../../app/use-scan.ts';
import { WithScan } from '../../app/WithScan.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { ImportanceForm } from '../importance/ImportancePage.tsx';
import { answered, resumeAt, responseOf } from '../question/questionnaire.ts';
import type { Step, Theme } from '../question/questionnaire.ts';
import { afterQuestions } from '../question/turns.ts';
import { useQuestionnaire } from '../question/use-questionnaire.ts';
import { EntryRow } from './EntryRow.tsx';
import { fieldId } from './field-id.ts';
import '../../styles/entry.css';

const goOnId = 'entry-go-on';

/** Answers from paper, typed over with keys alone: theme after theme, one field per question. */
export function EntryPage({ id, respondent }: EntryProps) {
  return (
    <WithScan id={id} respondent={respondent}>
      {(scan) => <Entry key={scan.respondent} scan={scan} />}
    </WithScan>
  );
}

type EntryProps = { readonly id: AssessmentId; readonly respondent?: ResponseId | undefined };

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
          {scan.respondent === null ? (
            <OnWithScan scan={scan} />
          ) : (
            <OnWithOthers scan={scan} response={response} />
          )}
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
      {scan.respondent === null || assessment.mode === 'quick' ? null : (
        <section className="theme-block" aria-labelledby="entry-importance">
          <div className="theme-h">
            <h2 id="entry-importance">{say('importance.title')}</h2>
          </div>
          <ImportanceForm scan={scan} />
        </section>
      )}
    </ScanPage>
  );
}

function OnWithScan({ scan }: { readonly scan: Scan }) {
  const { say } = useSpeech();
  const { assessment } = useScanState(scan);
  return (
    <>
      <ButtonLink href={hashOf({ page: 'check', id: scan.id, at: null })}>{say('entry.check')}</ButtonLink>
      <ButtonLink look="primary" id={goOnId} href={hashOf(afterQuestions(assessment))}>
        {say('entry.next')}
      </ButtonLink>
    </>
  );
}

type OthersProps = { readonly scan: Scan; readonly response: AssessmentResponse | null };

/** One of several: back to where the others are, the workshop or else the group. */
function OnWithOthers({ scan, response }: OthersProps) {
  const { say } = useSpeech();
  const session = response?.origin.session ?? '';
  const [back, word] = isSessionId(session)
    ? ([{ page: 'workshop', session }, 'entry.workshop'] as const)
    : ([{ page: 'group', id: scan.id }, 'group.return'] as const);
  return (
    <ButtonLink look="primary" id={goOnId} href={hashOf(back)}>
      {say(word)}
    </ButtonLink>
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
