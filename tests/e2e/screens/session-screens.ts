import { amends, faulty, mend } from './faults.ts';
import { click, sees, sends } from './hands.ts';
import type { Seeded } from './seed-scans.ts';
import type { Screens } from './states.ts';

/** The register: its sessions, one of them, and who came. */
export function sessionScreens({ running, workshops }: Seeded): Screens<'sessions' | 'session' | 'persons'> {
  const off = faulty(running);
  const nothing = { sessions: [], series: [], programmes: [], certificates: [], persons: 0, due: 0 };
  return {
    sessions: {
      filled: { address: 'sessions', prepare: sees('.reg-sessions') },
      new: {
        address: 'sessions',
        prepare: async (page) => {
          await sends('main .btn.primary', '.reg-form')(page);
          await click('.reg-folds summary')(page);
        },
      },
      empty: off({
        address: 'sessions',
        before: amends('session.list', nothing),
        prepare: sees('.reg-form'),
        after: mend,
      }),
    },
    session: {
      filled: { address: `session/${workshops.one}`, prepare: sees('#session-wants') },
      typing: {
        address: `session/${workshops.one}`,
        prepare: sends('[aria-labelledby=session-evaluation] .reg-acts .btn:nth-child(2)', '.reg-counts'),
      },
      removing: {
        address: `session/${workshops.one}`,
        prepare: async (page) => {
          await click('.reg-folds summary')(page);
          await sends('.reg-folds details:first-child > .reg-acts .btn', 'dialog')(page);
        },
      },
      gone: { address: `session/${workshops.gone}`, prepare: sees('[role=alert]') },
    },
    persons: {
      filled: { address: 'persons', prepare: sees('.reg-rows > li') },
      empty: off({
        address: 'persons',
        before: amends('person.list', { persons: [] }),
        prepare: sees('.reg-form'),
        after: mend,
      }),
    },
  };
}
