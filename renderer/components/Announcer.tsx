import { createContext, use, useCallback, useRef, useState } from 'react';
import type { ReactNode } from 'react';

type Announce = (text: string) => void;

const AnnounceContext = createContext<Announce>(() => {});

/** Says a text to who listens to the screen, politely, after what is being said. */
export function useAnnounce(): Announce {
  return use(AnnounceContext);
}

/** The one live region. The same text twice is said twice. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState('');
  const turn = useRef(false);
  const announce = useCallback((text: string) => {
    turn.current = !turn.current;
    setSaid(turn.current ? text : `${text}\u00a0`);
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
