import { useState } from 'react';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { AdviceView, ResultView } from '../../../scans/services/views/result-view.ts';
import { hashOf } from '../../app/routes.ts';
import { stepNames } from '../../app/plan-change.ts';
import { problemsOf } from '../../app/save-queue.ts';
import type { Scan } from '../../app/scan.ts';
import { ScanFoot, ScanPage } from '../../app/ScanPage.tsx';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { useScanState } from '../../app/use-scan.ts';
import { WithResult } from '../../app/WithResult.tsx';
import { unanswered } from '../../host/client.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { LevelChip } from '../../components/LevelChip.tsx';
import { SavedFile } from '../report/SavedFile.tsx';
import type { SavedOutcome } from '../report/SavedFile.tsx';
import '../../styles/advice.css';
import '../../styles/plan.css';
import '../../styles/report.css';
import { StepRow } from './StepRow.tsx';

/** The first steps, each with a person, a date and a sign that it worked. */
export function PlanPage({ id }: { readonly id: AssessmentId }) {
  return <WithResult id={id}>{(scan, view) => <Plan scan={scan} view={view} />}</WithResult>;
}

function Plan({ scan, view }: { readonly scan: Scan; readonly view: ResultView }) {
  const { say } = useSpeech();
  const advice = view.body.kind === 'full' ? view.body.advice.filter(({ place }) => place !== 'other') : [];
  return (
    <ScanPage
      scan={scan}
      title={say('plan.title')}
      sideLabel={say('plan.calendar')}
      side={advice.length === 0 ? undefined : <Calendar scan={scan} />}
      sideAfter
      foot={
        <ScanFoot scan={scan}>
          <ButtonLink href={hashOf({ page: 'result', id: scan.id })}>{say('report.back')}</ButtonLink>
          <ButtonLink href={hashOf({ page: 'report', id: scan.id })}>{say('plan.report')}</ButtonLink>
        </ScanFoot>
      }
    >
      <h1 className="title">{say('plan.title')}</h1>
      <p className="lead">{advice.length === 0 ? say('plan.none') : say('plan.lead')}</p>
      {advice.map((one) => (
        <PlanOfTheme key={one.dimension} scan={scan} advice={one} />
      ))}
    </ScanPage>
  );
}

function PlanOfTheme({ scan, advice }: { readonly scan: Scan; readonly advice: AdviceView }) {
  const { dimension, letter, name, level, levelName } = advice;
  return (
    <section className="plan-theme" aria-labelledby={`plan-${dimension}`}>
      <h2 className="section" id={`plan-${dimension}`}>
        {letter === null ? name : `${letter}\u2002${name}`}
      </h2>
      <p className="note">
        <LevelChip level={level} small /> {levelName}
      </p>
      <ul className="todo">
        {stepNames.map((step, at) => {
          const words = advice.steps[at];
          return words === undefined ? null : (
            <StepRow key={step} scan={scan} dimension={dimension} name={step} step={words} withSign />
          );
        })}
      </ul>
    </section>
  );
}

/** The dates for the calendar of the laptop, with a look-back after 90 days. */
function Calendar({ scan }: { readonly scan: Scan }) {
  const { client } = useApp();
  const { language } = useAppState();
  const { say } = useSpeech();
  const { assessment } = useScanState(scan);
  const [outcome, setOutcome] = useState<SavedOutcome | null>(null);
  const dated = assessment.plan.some(({ on }) => on !== '');
  const make = async () => {
    const made = await client.call('plan.calendar', { id: scan.id, language });
    return made.ok
      ? client.saveFile(made.value)
      : ({ kind: 'failed', problems: problemsOf(made.failure) } as const);
  };
  const save = async () => {
    const saved = await make().catch(() => unanswered);
    if (saved.kind !== 'cancelled') setOutcome({ ...saved, at: new Date().toISOString() });
  };
  return (
    <div className="side-block">
      <p className="label">{say('plan.calendar')}</p>
      <p className="note">{dated ? say('plan.calendar-hint') : say('plan.calendar-no-dates')}</p>
      <Button full disabled={!dated} onClick={() => void save()}>
        {say('plan.calendar-save')}
      </Button>
      {outcome === null ? null : <SavedFile outcome={outcome} />}
    </div>
  );
}
