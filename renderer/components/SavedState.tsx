import { useEffect, useRef } from 'react';
import { useAnnounce } from './Announcer.tsx';

const quietForMs = 10_000;

type Props = {
  /** What the foot says; empty says nothing. */
  readonly text: string;
  /** Also said to who listens, but never twice within ten seconds. */
  readonly worthSaying: boolean;
};

/** The state of saving, in words. */
export function SavedState({ text, worthSaying }: Props) {
  const announce = useAnnounce();
  const lastSaid = useRef(-quietForMs);
  useEffect(() => {
    const now = performance.now();
    if (!worthSaying || text === '' || now - lastSaid.current < quietForMs) return;
    lastSaid.current = now;
    announce(text);
  }, [text, worthSaying, announce]);
  return <p className="saved">{text}</p>;
}
