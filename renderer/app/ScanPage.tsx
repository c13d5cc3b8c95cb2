import type { ComponentProps } from 'react';
import { Page } from '../components/Page.tsx';
import { SavedState } from '../components/SavedState.tsx';
import { NotSaved } from './NotSaved.tsx';
import type { Scan } from './scan.ts';
import { useSpeech } from './use-app.ts';
import { useScanState } from './use-scan.ts';

type Props = Omit<ComponentProps<typeof Page>, 'loud'> & { readonly scan: Scan };

/** A page of an open assessment: what could not be saved is loud on all of them. */
export function ScanPage({ scan, title, ...page }: Props) {
  const { assessment } = useScanState(scan);
  const { say } = useSpeech();
  return (
    <Page
      title={`${title} · ${assessment.name} · ${say('common.app')}`}
      {...page}
      loud={<NotSaved scan={scan} />}
    />
  );
}

/** "Bewaard op deze laptop, 14:03": for the foot. */
export function Saved({ scan }: { readonly scan: Scan }) {
  const { saving } = useScanState(scan);
  const { say, time } = useSpeech();
  const last = saving.at === null ? '' : say('common.saved', { time: time(saving.at) });
  if (saving.kind === 'failed') {
    const at = saving.at ?? null;
    return (
      <SavedState
        worthSaying={false}
        text={at === null ? say('common.saved-not-yet') : say('common.saved-last', { time: time(at) })}
      />
    );
  }
  if (saving.kind === 'saving')
    return <SavedState worthSaying={false} text={saving.slow ? say('common.saving') : last} />;
  const again = saving.afterFailure && saving.at !== null;
  return (
    <SavedState worthSaying text={again ? say('common.saved-again', { time: time(saving.at) }) : last} />
  );
}
