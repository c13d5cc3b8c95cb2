import type { Route } from '../../app/routes.ts';
import type { ReadableRow } from './find-scans.ts';

/** An open scan goes on where it stopped, a closed one shows its result. */
export function scanRoute({ id, closedOn }: Pick<ReadableRow, 'id' | 'closedOn'>): Route {
  return closedOn === null ? { page: 'question', id, question: null, from: null } : { page: 'result', id };
}
