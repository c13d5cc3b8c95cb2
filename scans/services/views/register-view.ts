import type { Problem } from '../../definition/problem.ts';
import type { CertificateState } from '../../sessions/certificates.ts';
import type { ImportLine } from '../../sessions/import-plan.ts';
import type {
  Attendance,
  Evaluation,
  Person,
  PersonId,
  Programme,
  Series,
  Session,
  SessionId,
  Workshop,
} from '../../sessions/register.ts';
import type { MadeFile } from './assessment-view.ts';

/** One session in the list. */
export type SessionRow = Pick<Session, 'id' | 'series' | 'programme' | 'on' | 'type' | 'title' | 'host'> & {
  /** Who was there for at least half, and who for less; those who were erased since included. */
  readonly attended: number;
  readonly less: number;
  /** The most answers that one question of the evaluation got. */
  readonly evaluations: number;
  /** Who wants the full scan and was not called back yet. */
  readonly toCall: number;
  /** `null`: no scans are filled in together there. */
  readonly workshop: Pick<Workshop, 'script' | 'step' | 'endedOn'> | null;
};

/** Somebody as a list names him. */
export type PersonRow = Person & {
  /** Sessions at which he was for at least half. */
  readonly attended: number;
  /** His day has passed: the register proposes to erase him. */
  readonly isDue: boolean;
};

/** A series or programme with who has what it gives, who is one or two short, and how many else came. */
export type CertificateRow = Pick<CertificateState, 'unit' | 'name' | 'gives' | 'needs' | 'erased'> & {
  readonly sessions: number;
  readonly reached: readonly CertificatePerson[];
  readonly almost: readonly CertificatePerson[];
  readonly others: number;
};

export type CertificatePerson = {
  readonly id: PersonId;
  /** His code; where there is none his e-mail address. */
  readonly who: string;
  readonly attended: number;
  readonly short: number;
};

/** The whole register as its first screen shows it. */
export type RegisterView = {
  /** Latest first. */
  readonly sessions: readonly SessionRow[];
  readonly series: readonly Series[];
  readonly programmes: readonly Programme[];
  readonly certificates: readonly CertificateRow[];
  readonly persons: number;
  /** How many of them are due to be erased. */
  readonly due: number;
  /** Why the register is refused; empty when all is well. Then nothing can be changed before `register.setAside`. */
  readonly problems: readonly Problem[];
  /** Where it stands, as the user would write it. */
  readonly file: string;
  readonly today: string;
};

/** What `session.save` gives. */
export type SavedSession = { readonly id: SessionId; readonly view: RegisterView };

/** One session with everybody who came or could come. */
export type SessionView = {
  readonly session: SessionRow;
  readonly evaluation: Evaluation;
  /** Who came first, then who came to the same series or programme, then all others; each by code. */
  readonly persons: readonly (PersonRow & {
    readonly present: Attendance['present'] | null;
    readonly isExpected: boolean;
    /** Wants the full scan; `calledOn` `null`: not called back yet. `null`: said nothing of it. */
    readonly callBack: { readonly calledOn: string | null } | null;
  })[];
  /** `YYYY-MM-DD`: until when somebody new is kept where nothing else is chosen. */
  readonly usualKeepUntil: string;
  /** What it counts for; `null`: nothing. */
  readonly certificate: CertificateRow | null;
  readonly register: RegisterView;
};

export type PersonsView = {
  /** By code. */
  readonly persons: readonly PersonRow[];
  /** `YYYY-MM-DD`: until when somebody is kept where nothing else is chosen. */
  readonly usualKeepUntil: string;
  readonly problems: readonly Problem[];
};

/** What `person.save` gives. */
export type SavedPerson = { readonly id: PersonId; readonly view: PersonsView };

/** Everything about one person: for a program, and to be read. */
export type PersonFiles = { readonly json: MadeFile; readonly pdf: MadeFile };

export type ErasedPersons = {
  readonly view: PersonsView;
  /** Scans whose file was not in the list: answers may still stand in the trash. */
  readonly unreached: number;
};

/** What a list does, line by line. `taken`: it was not only looked at. */
export type RegisterImport = {
  readonly taken: boolean;
  readonly lines: readonly ImportLine[];
  readonly problems: readonly Problem[];
};
