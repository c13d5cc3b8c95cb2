import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dimensionId, questionId, variantId } from '../../scans/definition/ids.ts';
import { utf8 } from '../../scans/services/utf8.ts';
import { contentFolder } from '../definition.ts';
import { idIn, keepIds, step, text } from './story-parts.ts';
import type { Seen, Step } from './story-parts.ts';

const nl = { language: 'nl' } as const;
const persona = readFileSync(join(contentFolder, 'personas', 'metaal-voorbeeld.json'), 'utf8');
const file = { file: 'metaal-voorbeeld.json', bytes: utf8(persona) };
/** The same person, who says something else about one question. */
const other = {
  file: 'metaal-anders.json',
  bytes: utf8(persona.replace(/"STR1":\s*\d/u, '"STR1": 4')),
};
const photo = { file: 'foto.iscan', bytes: Uint8Array.of(0x89, 0x50) };

/** Several people fill in one scan: by hand and in files; what they settle, and what is refused. */
export function groupStory(): readonly Step[] {
  const id = (seen: Seen) => ({ id: idIn(seen, 'team') });
  const place = (seen: Seen) => ({ ...id(seen), response: seen['rater'] ?? 'not-made' });
  const question = questionId('STR1');
  const dimension = dimensionId('STR');
  return [
    step(
      'assessment.create',
      () => ({
        variant: variantId('general'),
        mode: 'full',
        filledBy: 'adviser',
        ...nl,
        company: { name: 'Team bv' },
      }),
      keepIds('team'),
    ),
    step('group.addRater', (seen) => ({ ...id(seen), participant: { role: 'manager' }, ...nl }), keepRater),
    step('group.addRater', (seen) => ({ ...id(seen), participant: { id: 'p1' }, ...nl })),
    step('group.addRater', (seen) => ({
      ...id(seen),
      participant: { id: 'B', group: 'staff' },
      origin: { how: 'workshop', session: 's1' },
      ...nl,
    })),
    step('group.blankFile', (seen) => place(seen)),
    step('group.changeRater', (seen) => ({ ...place(seen), participant: { id: 'A', role: 'owner' } })),
    step('response.answer', (seen) => ({ ...place(seen), question, answer: 1 })),
    step('group.takeFiles', (seen) => ({ ...id(seen), files: [file, photo, file] })),
    step('group.takeFiles', (seen) => ({ ...id(seen), files: [file, photo, file], anyName: true })),
    step('group.takeFiles', (seen) => ({ ...id(seen), files: [file, other], anyName: true })),
    step('group.takeBeside', (seen) => ({ ...id(seen), ...other })),
    step('group.takeBeside', (seen) => ({ ...id(seen), ...photo })),
    step('group.replaceRater', (seen) => ({ ...place(seen), ...file })),
    step('group.finish', (seen) => ({ ...place(seen), finished: true })),
    step('group.finish', (seen) => ({ ...id(seen), response: 'nobody', finished: true })),
    step('group.decide', (seen) => ({ ...id(seen), question, choice: 2, reason: 'Het staat op papier.' })),
    step('group.decide', (seen) => ({ ...id(seen), question: 'XYZ9', choice: 2, reason: '' })),
    step('group.acceptProposals', (seen) => ({ ...id(seen), except: [questionId('STR2')] })),
    step('group.importance', (seen) => ({ ...id(seen), dimension, importance: 2 })),
    step('group.importance', (seen) => ({ ...id(seen), dimension: 'XYZ', importance: 3 })),
    step('group.vote', (seen) => ({ ...id(seen), ballot: { STR: 2, CUS: 1 } })),
    step('group.vote', (seen) => ({ ...id(seen), ballot: { STR: 3 } })),
    step('group.clearVotes', (seen) => ({ ...id(seen), which: 'last' })),
    step('group.followUp', (seen) => ({ ...id(seen), on: '2027-03-01' })),
    step('group.view', (seen) => ({ ...id(seen), ...nl })),
    step('group.view', () => ({ id: 'nobody-has-this', ...nl })),
    step('room.groupPaper', (seen) => ({ ...id(seen), paper: 'group-report', ...nl })),
    step('group.removeRater', (seen) => place(seen)),
    step('group.addRater', (seen) => ({ ...id(seen), participant: { id: 'C' }, ...nl }), keepRater),
    step('group.eraseRater', (seen) => ({ ...id(seen), response: 'nobody' })),
    step('group.eraseRater', (seen) => place(seen)),
  ];
}

function keepRater(value: unknown, seen: Seen): void {
  seen['rater'] = text(value, 'response');
}
