import { useEffect } from 'react';
import { useSeldomAnnounce } from './Announcer.tsx';

type Props = {
  /** What the foot says; empty says nothing. */
  readonly text: string;
  /** Also said to who listens, but seldom. */
  readonly worthSaying: boolean;
};

/** The state of saving, in words. */
export function SavedState({ text, worthSaying }: Props) {
  const saySeldom = useSeldomAnnounce();
  useEffect(() => {
    if (worthSaying && text !== '') saySeldom(text);
  }, [text, worthSaying, saySeldom]);
  return <p className="saved">{text}</p>;
}
