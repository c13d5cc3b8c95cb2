import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { Language } from '../../../scans/services/api.ts';
import { seedScan } from '../program.ts';
import type { Program } from '../program.ts';
import { faulty, mend, refuses } from './faults.ts';
import { sees, sends } from './hands.ts';
import type { Seeded } from './seed-scans.ts';
import type { Screens } from './states.ts';

/** One scan that four people filled in, and what they settled; another of which one said everything. */
export async function seedGroup(
  dataFolder: string,
  program: Program,
  language: Language,
): Promise<AssessmentId> {
  const id = await seedScan(dataFolder, { language, name: 'Team Houtwerk', filledBy: 'adviser' });
  const { assessment } = await program.call('assessment.open', { id });
  const [first] = assessment.responses;
  if (first === undefined) throw new Error('no place to answer in');
  await program.call('group.changeRater', { id, response: first.id, participant: { id: 'P1' } });
  const asked = Object.keys(first.answers);
  for (const [number, group] of (['management', 'staff', 'staff'] as const).entries()) {
    const { response } = await program.call('group.addRater', { id, participant: { group }, language });
    for (const [at, question] of asked.slice(0, number === 2 ? 9 : undefined).entries()) {
      const answer = ([0, 3, 4, 2, 1, 2, 3] as const)[(at * (number + 2)) % 7] ?? 2;
      await program.call('response.answer', { id, response, question, answer });
    }
    if (number < 2) await program.call('group.finish', { id, response, finished: true });
  }
  const [question = ''] = asked;
  await program.call('group.decide', { id, question, choice: 1, reason: 'Het staat nergens op papier.' });
  await program.call('group.vote', { id, ballot: { STR: 2, CUS: 1 } });
  await program.call('group.followUp', { id, on: '2027-03-01' });
  return id;
}

/** Several people and one scan. */
export function groupScreens({ running, scans }: Seeded): Screens<'group'> {
  const off = faulty(running);
  const address = `group/${scans.group}`;
  return {
    group: {
      alone: { address: `group/${scans.half}`, prepare: sees('.raters') },
      blank: { address: `group/${scans.fresh}`, prepare: sends('.raters button', '.blank-saved small') },
      together: { address, prepare: sees('.group-questions') },
      others: { address, prepare: sends('.group-rest summary', '.group-rest .dots') },
      leave: { address, prepare: sends('.rater-acts > button:last-child', 'dialog') },
      'code-taken': {
        address,
        prepare: async (page) => {
          await page.locator('.add-rater input').fill('P1');
          await sends('.add-rater .btn', '.field-error')(page);
        },
      },
      failed: off({
        address: `group/${scans.low}`,
        before: refuses('group.view', 'file-locked'),
        after: mend,
      }),
    },
  };
}
