import { useEffect, useMemo } from 'react';
import { hashOf, withRespondent } from '../../app/routes.ts';
import type { Route } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { ScanFoot, ScanPage } from '../../app/ScanPage.tsx';
import { useSpeech } from '../../app/use-app.ts';
import { go } from '../../app/use-route.ts';
import { useScanPart } from '../../app/use-scan.ts';
import { WithScan } from '../../app/WithScan.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { LevelForm } from './LevelForm.tsx';
import { minutesLeft } from './pace.ts';
import { answerTo, responseOf, resumeAt } from './questionnaire.ts';
import type { Step } from './questionnaire.ts';
import { QuestionNotes } from './QuestionNotes.tsx';
import { QuestionTools } from './QuestionTools.tsx';
import { Ruler } from './Ruler.tsx';
import { TranslationMarks } from './TranslationMarks.tsx';
import { useQuestion } from './use-question.ts';
import { useQuestionnaire } from './use-questionnaire.ts';
import { questionRoute, turnsOf } from './turns.ts';
import type { Turns } from './turns.ts';

type QuestionRoute = Extract<Route, { page: 'question' }>;

/** One question fills the page. */
export function QuestionPage({ route }: { readonly route: QuestionRoute }) {
  return (
    <WithScan id={route.id} respondent={route.respondent}>
      {(scan) => <AtQuestion scan={scan} route={route} />}
    </WithScan>
  );
}

type Props = { readonly scan: Scan; readonly route: QuestionRoute };

/** An address without a question, or with one that is not asked, goes to where one stopped. */
function AtQuestion({ scan, route }: Props) {
  const { steps } = useQuestionnaire(scan);
  const response = useScanPart(scan, ({ assessment }) => responseOf(assessment));
  const filledBy = useScanPart(scan, ({ assessment }) => assessment.filledBy);
  const step = steps.find(({ question }) => question.id === route.question) ?? null;
  const resumed = step === null ? resumeAt(steps, response) : null;
  const byTheme = filledBy === 'adviser' && route.question === null;
  const lost = step === null;
  useEffect(() => {
    if (!lost) return;
    const at = resumeAt(steps, responseOf(scan.state.get().assessment));
    if (at === null) go({ page: 'check', id: scan.id, at: null }, 'replace');
    else if (byTheme) {
      go(withRespondent({ page: 'theme', id: scan.id, dimension: at.theme.id }, scan.respondent), 'replace');
    } else go(questionRoute(scan.id, at, scan.respondent), 'replace');
  }, [lost, steps, scan, byTheme]);
  // Where one stopped stands there at once; the address follows.
  const shown = step ?? (byTheme ? null : resumed);
  if (shown === null) return <main id="content" aria-busy="true" />;
  return <OneQuestion scan={scan} route={route} step={shown} steps={steps} />;
}

type OneProps = Props & { readonly step: Step; readonly steps: readonly Step[] };

function OneQuestion({ scan, route, step, steps }: OneProps) {
  const { say } = useSpeech();
  const filledBy = useScanPart(scan, ({ assessment }) => assessment.filledBy);
  const mode = useScanPart(scan, ({ assessment }) => assessment.mode);
  const { from } = route;
  const turns = useMemo(
    () => turnsOf({ steps, step, from, assessment: { id: scan.id, mode, respondent: scan.respondent } }),
    [steps, step, from, scan.id, scan.respondent, mode],
  );
  const pages = useMemo(
    () => ({ last: turns.last, next: () => go(turns.next), back: () => go(turns.back) }),
    [turns],
  );
  const control = useQuestion({ scan, step, turns: pages });
  const sheet =
    filledBy === 'adviser'
      ? hashOf(withRespondent({ page: 'theme', id: scan.id, dimension: step.theme.id }, scan.respondent))
      : null;
  const title = say('question.title', {
    theme: step.theme.name,
    place: step.place,
    of: step.theme.questions.length,
  });
  return (
    <ScanPage
      scan={scan}
      title={title}
      above={<Ruler scan={scan} here={step} to="question" />}
      sideLabel={say('question.rule')}
      side={<QuestionNotes scan={scan} question={step.question.id} sheet={sheet} />}
      foot={
        <ScanFoot scan={scan}>
          <ButtonLink href={hashOf(turns.back)}>{say(`question.back.${turns.backTo}`)}</ButtonLink>
          <Next scan={scan} step={step} turns={turns} />
        </ScanFoot>
      }
    >
      <Place step={step} scan={scan} of={steps.length} />
      <div className="tools tools-narrow">
        <QuestionTools scan={scan} question={step.question.id} />
      </div>
      <LevelForm scan={scan} step={step} control={control} />
      <TranslationMarks />
    </ScanPage>
  );
}

/** "Sla over" without an answer, "Volgende vraag" with one. */
function Next({ scan, step, turns }: { readonly scan: Scan; readonly step: Step; readonly turns: Turns }) {
  const { say } = useSpeech();
  const open = useScanPart(
    scan,
    ({ assessment }) => answerTo(responseOf(assessment), step.question.id) === null,
  );
  return (
    <ButtonLink href={hashOf(turns.next)} look={open ? 'normal' : 'primary'}>
      {open && turns.nextTo === 'question' ? say('question.skip') : say(`question.next.${turns.nextTo}`)}
    </ButtonLink>
  );
}

function Place({ step, scan, of }: { readonly step: Step; readonly scan: Scan; readonly of: number }) {
  const { say, count } = useSpeech();
  const answers = useScanPart(scan, ({ assessment }) => responseOf(assessment)?.answers);
  const mode = useScanPart(scan, ({ assessment }) => assessment.mode);
  const given = Object.values(answers ?? {});
  const minutes = minutesLeft(
    given.map(({ at }) => at),
    of - given.length,
    mode,
  );
  const where = say('question.where', { number: step.number, of });
  const left = minutes === 0 ? say('question.all-answered') : count('question.minutes', minutes);
  return (
    <div className="place">
      <p className="label">
        {say('question.place', {
          theme: step.theme.name,
          place: step.place,
          of: step.theme.questions.length,
        })}
      </p>
      <p className="note" id="where">
        {`${where} · ${left}`}
      </p>
      <progress className="vh" value={given.length} max={of} aria-label={say('question.progress')} />
    </div>
  );
}
