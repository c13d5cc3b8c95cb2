import type { ResponseId } from '../../../scans/assessment/assessment-record.ts';
import type { Answer, Participant } from '../../../scans/assessment/assessment.ts';
import type { DimensionId, Importance, QuestionId } from '../../../scans/definition/definition.ts';
import type { Language } from '../../../scans/services/api.ts';
import type { Change } from '../../app/save-queue.ts';
import type { Scan } from '../../app/scan.ts';

/**
 * What a group does on its page. What follows from it is computed by the program alone, so the page shows it when the
 * disk has it.
 */
function asked(send: Change['send']): Change {
  return { key: null, apply: (assessment) => assessment, send };
}

export function adding({ id }: Scan, participant: Participant, language: Language): Change {
  return asked((call) => call('group.addRater', { id, participant, language }));
}

export function removing({ id }: Scan, response: ResponseId): Change {
  return asked((call) => call('group.removeRater', { id, response }));
}

export function erasing({ id }: Scan, response: ResponseId): Change {
  return asked((call) => call('group.eraseRater', { id, response }));
}

export function finishing({ id }: Scan, response: ResponseId, finished: boolean): Change {
  return asked((call) => call('group.finish', { id, response, finished }));
}

export function deciding({ id }: Scan, question: QuestionId, choice: Answer | null, reason: string): Change {
  return asked((call) => call('group.decide', { id, question, choice, reason }));
}

export function accepting({ id }: Scan): Change {
  return asked((call) => call('group.acceptProposals', { id }));
}

export function settling({ id }: Scan, dimension: DimensionId, importance: Importance | null): Change {
  return asked((call) => call('group.importance', { id, dimension, importance }));
}

export function voting({ id }: Scan, ballot: Readonly<Record<DimensionId, number>>): Change {
  return asked((call) => call('group.vote', { id, ballot }));
}

export function clearing({ id }: Scan, which: 'last' | 'all'): Change {
  return asked((call) => call('group.clearVotes', { id, which }));
}

export function lookingBack({ id }: Scan, on: string): Change {
  return asked((call) => call('group.followUp', { id, on }));
}
