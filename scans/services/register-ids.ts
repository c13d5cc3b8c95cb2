import { isPersonId, isSeriesId, isSessionId } from '../sessions/register-ids.ts';
import type { PersonId, SeriesId, SessionId } from '../sessions/register.ts';
import type { Ports } from './ports.ts';

type NewId = Pick<Ports, 'newId'>;

export function newSessionId(ports: NewId): SessionId {
  return newOf(ports, isSessionId);
}

export function newSeriesId(ports: NewId): SeriesId {
  return newOf(ports, isSeriesId);
}

export function newPersonId(ports: NewId): PersonId {
  return newOf(ports, isPersonId);
}

function newOf<T extends string>({ newId }: NewId, is: (text: string) => text is T & string): T {
  const id = newId();
  if (!is(id)) throw new Error(`no id: ${id}`);
  return id;
}
