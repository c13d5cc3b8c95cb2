import type { Problem } from '../../definition/problem.ts';
import type { SeriesId, Session, SessionId, Workshop } from '../../sessions/register.ts';

/** One session in the list. */
export type SessionRow = Pick<Session, 'id' | 'series' | 'programme' | 'on' | 'type' | 'title' | 'host'> & {
  /** Who was there for at least half, and who for less; those who were erased since included. */
  readonly attended: number;
  readonly less: number;
  /** The most answers that one question of the evaluation got. */
  readonly evaluations: number;
  /** `null`: no scans are filled in together there. */
  readonly workshop: Pick<Workshop, 'script' | 'step' | 'endedOn'> | null;
};

/** The whole register as its first screen shows it: no person by name. */
export type RegisterView = {
  /** Latest first. */
  readonly sessions: readonly SessionRow[];
  readonly series: readonly { readonly id: SeriesId; readonly name: string }[];
  /** Why the register is refused; empty when all is well. Then nothing can be changed before `register.setAside`. */
  readonly problems: readonly Problem[];
  /** Where it stands, as the user would write it. */
  readonly file: string;
  readonly today: string;
};

/** What `session.save` gives. */
export type SavedSession = { readonly id: SessionId; readonly view: RegisterView };
