import { withWorkshop } from '../../scans/sessions/workshop-register.ts';
import { faulty, gives, mend, refuses } from './faults.ts';
import { sees } from './hands.ts';
import { sampleWalls } from './sample-walls.ts';
import type { Seeded } from './seed-scans.ts';
import type { Screens } from './states.ts';

/** What the room sees, in each step. */
export function wallScreens({ running, language }: Seeded): Screens<'present'> {
  const off = faulty(running);
  const walls = sampleWalls(language);
  const address = `present/${withWorkshop}`;
  const at = (state: keyof typeof walls) =>
    off({
      address,
      before: gives('workshop.presenter', walls[state]),
      prepare: sees(`.on-${walls[state].slide.kind} h1`),
      after: mend,
    });
  return {
    present: {
      question: at('question'),
      strengths: at('strengths'),
      answers: at('answers'),
      result: at('result'),
      compare: at('compare'),
      plan: at('plan'),
      room: at('room'),
      market: at('market'),
      welcome: at('welcome'),
      break: at('break'),
      refused: off({
        address,
        before: refuses('workshop.presenter', 'session-unknown'),
        prepare: sees('.wall-lead'),
        after: mend,
      }),
    },
  };
}
