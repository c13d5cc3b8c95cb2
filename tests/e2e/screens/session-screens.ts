import { sees } from './hands.ts';
import type { Seeded } from './seed-scans.ts';
import type { Screens } from './states.ts';

/** The register: its sessions, one of them, and who came. */
export function sessionScreens({ workshops }: Seeded): Screens<'sessions' | 'session' | 'persons'> {
  return {
    sessions: { filled: { address: 'sessions', prepare: sees('.reg-part h2') } },
    session: {
      filled: { address: `session/${workshops.one}`, prepare: sees('.group-table') },
      gone: { address: `session/${workshops.gone}`, prepare: sees('[role=alert]') },
    },
    persons: { filled: { address: 'persons', prepare: sees('form') } },
  };
}
