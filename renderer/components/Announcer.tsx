import { createContext, use, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';

export type Announce = {
  /** Says a text to who listens to the screen, politely, after what is being said. The same twice is said twice. */
  readonly say: (text: string) => void;
  /** For what happens all the time: never the same again, and nothing within ten seconds of the one before. */
  readonly saySeldom: (text: string) => void;
};

const seldomMs = 10_000;

const AnnounceContext = createContext<Announce>({ say: () => {}, saySeldom: () => {} });

export function useAnnounce(): Announce['say'] {
  return use(AnnounceContext).say;
}

export function useSeldomAnnounce(): Announce['saySeldom'] {
  return use(AnnounceContext).saySeldom;
}

/** The one live region. It stays while pages turn, so that it knows what was said. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState('');
  const turn = useRef(false);
  const seldom = useRef({ text: '', at: -seldomMs });
  const announce = useMemo<Announce>(() => {
    const say = (text: string) => {
      turn.current = !turn.current;
      const next = turn.current ? text : `${text}\u00a0`;
      // After what it tells of stands on the screen.
      setTimeout(() => setSaid(next));
    };
    return {
      say,
      saySeldom: (text) => {
        const at = performance.now();
        if (text === seldom.current.text || at - seldom.current.at < seldomMs) return;
        seldom.current = { text, at };
        say(text);
      },
    };
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <output className="vh" aria-atomic="true">
        {said}
      </output>
    </AnnounceContext>
  );
}
