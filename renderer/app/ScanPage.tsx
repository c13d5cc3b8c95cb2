import type { ComponentProps, ReactNode } from 'react';
import { Page } from '../components/Page.tsx';
import { SavedState } from '../components/SavedState.tsx';
import { NotSaved } from './NotSaved.tsx';
import { WhoseAnswers } from './WhoseAnswers.tsx';
import type { Speech } from '../language/say.ts';
import type { Scan } from './scan.ts';
import { useAppState, useSpeech } from './use-app.ts';
import { useScanPart } from './use-scan.ts';

type Props = ComponentProps<typeof Page> & { readonly scan: Scan };

/** A page of an open assessment: what could not be saved is loud on all of them. */
export function ScanPage({ scan, title, loud, above, ...page }: Props) {
  const name = useScanPart(scan, ({ assessment }) => assessment.name);
  const { say } = useSpeech();
  return (
    <Page
      title={`${title} · ${name} · ${say('common.app')}`}
      {...page}
      above={
        <>
          <WhoseAnswers scan={scan} />
          {above}
        </>
      }
      loud={
        <>
          {loud}
          <NotSaved scan={scan} />
        </>
      }
    />
  );
}

/** Where to go from here, and how it stands with saving. */
export function ScanFoot({ scan, children }: { readonly scan: Scan; readonly children: ReactNode }) {
  return (
    <div className="grid foot-row">
      <div className="foot-acts">{children}</div>
      <div className="foot-say">
        <Saved scan={scan} />
      </div>
    </div>
  );
}

/** "Bewaard op deze laptop, 14:03": for the foot. */
export function Saved({ scan }: { readonly scan: Scan }) {
  const saving = useScanPart(scan, (state) => state.saving);
  const changedOn = useScanPart(scan, ({ assessment }) => assessment.changedOn);
  const { start } = useAppState();
  const speech = useSpeech();
  const { say, time } = speech;
  const at = saving.at === null ? null : time(saving.at);
  const last = at === null ? '' : say('common.saved', { time: at });
  switch (saving.kind) {
    case 'stuck':
    case 'failed':
      return <SavedState worthSaying={false} text={lastSaved(speech, saving.at, changedOn, start.today)} />;
    case 'saving':
      return <SavedState worthSaying={false} text={saving.slow ? say('common.saving') : last} />;
    case 'saved':
      return (
        <SavedState
          worthSaying
          text={saving.afterFailure && at !== null ? say('common.saved-again', { time: at }) : last}
        />
      );
  }
}

/** Before anything is saved in this window, the scan says when it was. */
function lastSaved({ say, time, when }: Speech, at: string | null, changedOn: string, today: string): string {
  return at === null
    ? say('common.saved-before', { when: when(changedOn, today) })
    : say('common.saved-last', { time: time(at) });
}
