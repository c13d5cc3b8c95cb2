import { useState } from 'react';
import type { Problem } from '../../scans/services/api.ts';
import { Button } from '../components/Button.tsx';
import { LoudBar } from '../components/LoudBar.tsx';
import { Notices, Told } from './Notices.tsx';
import type { Saved } from '../host/client.ts';
import { copyOf } from './copy-of.ts';
import { isHeldByOther } from './folder-watch.ts';
import type { Scan } from './scan.ts';
import { useApp, useAppState, useSpeech } from './use-app.ts';
import { useExplanation } from './use-problem-sentences.ts';
import { useScanPart } from './use-scan.ts';

/** Says loudly that something is not on disk, why, what happens now, and offers a copy elsewhere. */
export function NotSaved({ scan }: { readonly scan: Scan }) {
  const saving = useScanPart(scan, (state) => state.saving);
  const refused = useScanPart(scan, (state) => state.refused);
  const notices = useScanPart(scan, (state) => state.notices);
  const { say } = useSpeech();
  if (saving.kind === 'stuck') return <Failed scan={scan} problems={none} stuck />;
  if (saving.kind === 'failed') return <Failed scan={scan} problems={saving.problems} stuck={false} />;
  if (refused.length > 0) {
    return <Told title={say('common.refused.title')} problems={refused} close={scan.readRefusal} />;
  }
  // What is new is told, also after the others were read.
  return <Notices key={JSON.stringify(notices)} problems={notices} id={scan.id} />;
}

const none: readonly Problem[] = [];

type Props = { readonly scan: Scan; readonly problems: readonly Problem[]; readonly stuck: boolean };

function Failed({ scan, problems, stuck }: Props) {
  const app = useApp();
  const { say } = useSpeech();
  const why = useWhy(problems, stuck);
  const [saved, setSaved] = useState<Saved | null>(null);
  const copy = async () => {
    const outcome = await copyOf(scan, app.client);
    setSaved(outcome);
  };
  // Said at once and whole, not first without its reason.
  if (why === null) return null;
  return (
    <LoudBar
      label={say('common.unsaved.label')}
      title={say('common.unsaved.title')}
      act={<Button onClick={() => void copy()}>{say('common.unsaved.copy')}</Button>}
    >
      {why} {say(stuck ? 'common.unsaved.now-stuck' : 'common.unsaved.now')}
      {saved?.kind === 'saved' ? ` ${say('common.unsaved.copied', { place: saved.shown })}` : null}
      {saved?.kind === 'failed' ? ` ${say('common.unsaved.copy-failed')}` : null}
    </LoudBar>
  );
}

/** Why it is not on the disk; `null` until that can be said. */
function useWhy(problems: readonly Problem[], stuck: boolean): string | null {
  const { folderProblems } = useAppState();
  const { say } = useSpeech();
  const explained = useExplanation(problems);
  if (stuck) return say('common.unsaved.stuck');
  if (problems.length === 0) return say('common.unsaved.unreachable');
  // The bar above says it already.
  if (isHeldByOther(problems) && isHeldByOther(folderProblems)) return '';
  return explained?.map(({ sentence }) => sentence).join(' ') ?? null;
}
