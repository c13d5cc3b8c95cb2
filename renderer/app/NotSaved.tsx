import { useState } from 'react';
import type { Problem } from '../../scans/services/api.ts';
import { Button } from '../components/Button.tsx';
import { LoudBar } from '../components/LoudBar.tsx';
import { Notices, Told } from './Notices.tsx';
import type { Saved } from '../host/client.ts';
import { copyOf } from './copy-of.ts';
import type { Scan } from './scan.ts';
import { useApp, useSpeech } from './use-app.ts';
import { useProblemSentences } from './use-problem-sentences.ts';
import { useScanPart } from './use-scan.ts';

/** Says loudly that something is not on disk, why, what happens now, and offers a copy elsewhere. */
export function NotSaved({ scan }: { readonly scan: Scan }) {
  const saving = useScanPart(scan, (state) => state.saving);
  const refused = useScanPart(scan, (state) => state.refused);
  const { say } = useSpeech();
  if (saving.kind === 'failed') return <Failed scan={scan} problems={saving.problems} />;
  if (refused.length > 0) {
    return <Told title={say('common.refused.title')} problems={refused} close={scan.readRefusal} />;
  }
  return <Notices problems={scan.notices} id={scan.id} />;
}

type Props = { readonly scan: Scan; readonly problems: readonly Problem[] };

function Failed({ scan, problems }: Props) {
  const app = useApp();
  const { say } = useSpeech();
  const sentences = useProblemSentences(problems);
  const [saved, setSaved] = useState<Saved | null>(null);
  const cause = problems.length > 0 ? sentences.join(' ') : say('common.unsaved.unreachable');
  const copy = async () => {
    const outcome = await copyOf(scan, app.client);
    setSaved(outcome);
  };
  return (
    <LoudBar
      label={say('common.unsaved.label')}
      title={say('common.unsaved.title')}
      act={<Button onClick={() => void copy()}>{say('common.unsaved.copy')}</Button>}
    >
      {cause} {say('common.unsaved.now')}
      {saved?.kind === 'saved' ? ` ${say('common.unsaved.copied', { place: saved.shown })}` : null}
      {saved?.kind === 'failed' ? ` ${say('common.unsaved.copy-failed')}` : null}
    </LoudBar>
  );
}
