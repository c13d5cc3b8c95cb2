import { useEffect, useState } from 'react';
import type { AssessmentView } from '../../../scans/services/views/assessment-view.ts';
import type { SeatId } from '../../../scans/sessions/register.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { useScanPart } from '../../app/use-scan.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { LoudBar } from '../../components/LoudBar.tsx';
import { PageTurn } from '../../components/Page.tsx';
import type { Scan } from '../../app/scan.ts';
import { answerTo, resumeAt, responseOf } from '../question/questionnaire.ts';
import type { Step, Theme } from '../question/questionnaire.ts';
import { useQuestionnaire } from '../question/use-questionnaire.ts';
import { createKioskScan, whenSaved } from './kiosk-scan.ts';
import { KioskImportance } from './KioskImportance.tsx';
import { KioskQuestion } from './KioskQuestion.tsx';
import { KioskReady } from './KioskReady.tsx';
import { useIdle } from './use-idle.ts';
import type { Kiosk } from './use-kiosk.ts';

type Props = {
  readonly kiosk: Kiosk;
  readonly seat: SeatId;
  readonly label: string;
  readonly assessment: AssessmentView;
  readonly finished: () => void;
};

/** Longer than it takes to think about a question: who walked away should not leave his answers open. */
const idleMs = 10 * 60_000;

/** Somebody answers: the questions, what matters to him, and handing the device on. */
export function KioskTurn({ kiosk, seat, label, assessment, finished }: Props) {
  const app = useApp();
  const [scan] = useState(() => createKioskScan(app.client.call, seat, assessment));
  // Closing the window asks first, as everywhere, while something is not on disk yet.
  useEffect(() => app.alsoUnsaved(scan.unsaved), [app, scan]);
  const { steps, themes } = useQuestionnaire(scan);
  const asksImportance = assessment.mode === 'full';
  const [at, setAt] = useState(() => firstPlace(scan, steps, asksImportance ? themes : []));
  const [stopping, setStopping] = useState(false);
  const leave = async (method: 'kiosk.finish' | 'kiosk.pause') => {
    await whenSaved(scan);
    const left = await kiosk.act((call) => call(method, { seat }));
    if (left && method === 'kiosk.finish') finished();
  };
  useIdle(idleMs, () => void leave('kiosk.pause'));
  const last = steps.length + (asksImportance ? 1 : 0);
  const turns = {
    next: () => setAt((now) => Math.min(last, now + 1)),
    back: () => setAt((now) => Math.max(0, now - 1)),
    // After the last question comes another page, which does not come by itself.
    last: at >= steps.length - 1,
  };
  const shared = { scan, label, turns, loud: <NotSaved scan={scan} />, stop: () => setStopping(true) };
  const step = steps[at];
  return (
    <PageTurn value={4 + at}>
      {step === undefined ? null : <KioskQuestion {...shared} step={step} of={steps.length} />}
      {step === undefined && at < last ? <KioskImportance {...shared} /> : null}
      {at === last ? (
        <KioskReady
          {...shared}
          steps={steps}
          open={(question) => setAt(question.number - 1)}
          ready={() => void leave('kiosk.finish')}
        />
      ) : null}
      {stopping ? (
        <StopDialog close={() => setStopping(false)} stop={() => void leave('kiosk.pause')} />
      ) : null}
    </PageTurn>
  );
}

/** Where he was; with every question answered what comes after them. */
function firstPlace(scan: Scan, steps: readonly Step[], rated: readonly Theme[]): number {
  const response = responseOf(scan.state.get().assessment);
  const isOpen = steps.some(({ question }) => answerTo(response, question.id) === null);
  const ratings = response?.importance ?? {};
  if (isOpen || response === null) return (resumeAt(steps, response)?.number ?? 1) - 1;
  return rated.some(({ id }) => ratings[id] === undefined)
    ? steps.length
    : steps.length + (rated.length > 0 ? 1 : 0);
}

type StopProps = { readonly close: () => void; readonly stop: () => void };

function StopDialog({ close, stop }: StopProps) {
  const { say } = useSpeech();
  return (
    <Dialog
      title={say('kiosk.stop.title')}
      onClose={close}
      acts={
        <>
          <Button onClick={close}>{say('kiosk.stop.no')}</Button>
          <Button look="primary" onClick={stop}>
            {say('kiosk.stop.yes')}
          </Button>
        </>
      }
    >
      <p>{say('kiosk.stop.text')}</p>
    </Dialog>
  );
}

/** In one sentence: who has the device can do nothing about a disk. */
function NotSaved({ scan }: { readonly scan: Scan }) {
  const { say } = useSpeech();
  const saving = useScanPart(scan, (state) => state.saving);
  const refused = useScanPart(scan, (state) => state.refused);
  if (saving.kind !== 'failed' && saving.kind !== 'stuck' && refused.length === 0) return null;
  return (
    <LoudBar label={say('common.unsaved.label')} title={say('common.unsaved.title')}>
      {say('kiosk.not-saved')}
    </LoudBar>
  );
}
