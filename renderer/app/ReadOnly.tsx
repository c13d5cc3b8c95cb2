import { useEffect, useRef } from 'react';
import type { Problem } from '../../scans/services/api.ts';
import { useAnnounce } from '../components/Announcer.tsx';
import { LoudBar } from '../components/LoudBar.tsx';
import { isHeldByOther } from './folder-watch.ts';
import { useAppState, useSpeech } from './use-app.ts';
import { useExplanation } from './use-problem-sentences.ts';

/** Another program, here or on another laptop, writes in the folder: on every screen, until it ends. */
export function ReadOnly() {
  const { folderProblems } = useAppState();
  const { say } = useSpeech();
  const announce = useAnnounce();
  const held = isHeldByOther(folderProblems);
  const wasHeld = useRef(false);
  useEffect(() => {
    if (wasHeld.current && !held) announce(say('common.read-only.over'));
    wasHeld.current = held;
  }, [held, announce, say]);
  return held ? <HeldByOther problems={folderProblems} /> : null;
}

function HeldByOther({ problems }: { readonly problems: readonly Problem[] }) {
  const { say } = useSpeech();
  const sentences = useExplanation(problems);
  // Said at once and whole, not first without its reason.
  if (sentences === null) return null;
  return (
    <LoudBar label={say('common.read-only.title')} title={say('common.read-only.title')}>
      {sentences.map(({ sentence }) => sentence).join(' ')}
    </LoudBar>
  );
}
