import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { AssessmentId, ResponseId } from '../../scans/assessment/assessment-record.ts';
import { Button, ButtonLink } from '../components/Button.tsx';
import { Page } from '../components/Page.tsx';
import { OwnNotice } from './OwnNotice.tsx';
import { respondentScan } from './respondent-scan.ts';
import { hashOf } from './routes.ts';
import type { Scan } from './scan.ts';
import { useApp, useSpeech } from './use-app.ts';
import { useOpenScan } from './use-scan.ts';
import { useProblemSentences } from './use-problem-sentences.ts';
import type { Problem } from '../../scans/services/api.ts';

type Props = {
  readonly id: AssessmentId;
  /** One of several: the screen is about his answers. */
  readonly respondent?: ResponseId | undefined;
  /** Shown as soon as the assessment lies open. */
  readonly children: (scan: Scan) => ReactNode;
};

/** Opens an assessment for a screen, and says in words why it cannot be opened. */
export function WithScan({ id, respondent, children }: Props) {
  const open = useOpenScan(id);
  const whole = open.kind === 'open' ? open.scan : null;
  const isCatchingUp = useCatchUp(whole, respondent);
  const scan = useMemo(
    () => (whole === null || respondent === undefined ? whole : respondentScan(whole, respondent)),
    [whole, respondent],
  );
  if (isCatchingUp) return <main id="content" aria-busy="true" />;
  switch (open.kind) {
    case 'open':
      return <OwnNotice scan={open.scan}>{children(scan ?? open.scan)}</OwnNotice>;
    case 'refused':
      return <Refused id={id} problems={open.problems} />;
    case 'elsewhere':
      return <Elsewhere id={id} />;
    default:
      return <main id="content" aria-busy="true" />;
  }
}

/** A respondent who came after the scan was opened here: it is read once more. `true`: until then. */
function useCatchUp(whole: Scan | null, respondent: ResponseId | undefined): boolean {
  const app = useApp();
  const [asked, setAsked] = useState<ResponseId | null>(null);
  const isMissing =
    whole !== null &&
    respondent !== undefined &&
    asked !== respondent &&
    !whole.state.get().assessment.responses.some(({ id }) => id === respondent);
  useEffect(() => {
    if (!isMissing || respondent === undefined) return;
    void app.openScan(whole.id).then(() => setAsked(respondent));
  }, [app, isMissing, respondent, whole]);
  return isMissing;
}

function Refused({ id, problems }: { readonly id: AssessmentId; readonly problems: readonly Problem[] }) {
  const app = useApp();
  const { say } = useSpeech();
  const sentences = useProblemSentences(problems);
  const isNewer = problems.some(({ code }) => code === 'scan-file-newer');
  const title = say(isNewer ? 'common.newer.title' : 'common.gone.title');
  return (
    <Page title={title}>
      <div className="error-page">
        <h1 className="title">{title}</h1>
        {problems.length === 0 ? <p>{say('common.no-answer')}</p> : null}
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {isNewer ? null : (
          <Button onClick={() => void app.openScan(id)}>{say('common.elsewhere.again')}</Button>
        )}
        <BackToList />
      </div>
    </Page>
  );
}

function Elsewhere({ id }: { readonly id: AssessmentId }) {
  const app = useApp();
  const { say } = useSpeech();
  return (
    <Page title={say('common.elsewhere.title')}>
      <div className="error-page">
        <h1 className="title">{say('common.elsewhere.title')}</h1>
        <p>{say('common.elsewhere.text')}</p>
        <Button onClick={() => void app.openScan(id)}>{say('common.elsewhere.again')}</Button>
        <BackToList />
      </div>
    </Page>
  );
}

function BackToList() {
  const { say } = useSpeech();
  return (
    <ButtonLink look="plain" href={hashOf({ page: 'start' })}>
      {say('common.back-to-list')}
    </ButtonLink>
  );
}
