import type { PersonId, Register, Series, SeriesId, Session, SessionId } from './register.ts';

/** Attended sessions that give a certificate where neither a series nor a programme says another number. */
export const usualCertificateAt = 5;
/** So many sessions short still count as "almost": they can be invited. */
const almost = 2;

/** What attendances are counted over: a series, or the sessions of a programme that are in no series. */
export type CertificateUnit =
  | { readonly kind: 'series'; readonly series: SeriesId }
  | { readonly kind: 'programme'; readonly programme: string };

/** How far one person is. */
export type Standing = {
  readonly person: PersonId;
  /** For at least half, in the order of their days. */
  readonly attended: readonly SessionId[];
  /** Sessions that are missing; 0: it is reached. */
  readonly short: number;
};

export type CertificateState = {
  readonly unit: CertificateUnit;
  /** The name of the series or the code of the programme. */
  readonly name: string;
  readonly gives: Series['gives'];
  /** Attended sessions that give it. */
  readonly needs: number;
  /** Of the unit, in the order of their days. */
  readonly sessions: readonly SessionId[];
  readonly reached: readonly Standing[];
  /** One or two sessions short of a certificate; of a note nobody is. */
  readonly almost: readonly Standing[];
  /** Everybody else who attended one. */
  readonly others: readonly Standing[];
  /** Who had it and were erased since: a count. */
  readonly erased: number;
};

/**
 * Who has a certificate or a note of attendance, who is one or two short, and who else came, for every series and every
 * programme. Only being there for at least half counts, and each session once.
 */
export function certificateStates(register: Register): readonly CertificateState[] {
  return [
    ...register.series.map((series) => ofSeries(register, series)),
    ...programmesOf(register).map((programme) => ofProgramme(register, programme)),
  ];
}

/** The one of a session, if it counts for anything. */
export function stateOfSession(register: Register, session: Session): CertificateState | null {
  const series = register.series.find(({ id }) => id === session.series);
  if (series !== undefined) return ofSeries(register, series);
  return session.programme === '' ? null : ofProgramme(register, session.programme);
}

export function isSameUnit(a: CertificateUnit, b: CertificateUnit): boolean {
  return a.kind === 'series'
    ? b.kind === 'series' && a.series === b.series
    : b.kind === 'programme' && a.programme === b.programme;
}

/** The number of a programme: its own, or the usual one. */
export function certificateAtOf({ programmes }: Register, code: string): number {
  return programmes.find((one) => one.code === code)?.certificateAt ?? usualCertificateAt;
}

function ofSeries(register: Register, series: Series): CertificateState {
  const { id, name, gives } = series;
  // A note says what somebody attended, so that one session is enough where no number was set.
  const usual = gives === 'note' ? 1 : certificateAtOf(register, series.programme);
  return stateOf(
    { unit: { kind: 'series', series: id }, name, gives, needs: series.certificateAt ?? usual },
    register.sessions.filter((session) => session.series === id),
    series.erasedWith ?? 0,
  );
}

function ofProgramme(register: Register, programme: string): CertificateState {
  const needs = certificateAtOf(register, programme);
  const own = register.programmes.find(({ code }) => code === programme);
  return stateOf(
    { unit: { kind: 'programme', programme }, name: programme, gives: 'certificate', needs },
    register.sessions.filter((session) => session.series === null && session.programme === programme),
    own?.erasedWith ?? 0,
  );
}

function programmesOf({ sessions }: Register): readonly string[] {
  const loose = sessions.filter(({ series, programme }) => series === null && programme !== '');
  return [...new Set(loose.map(({ programme }) => programme))];
}

function stateOf(
  head: Pick<CertificateState, 'unit' | 'name' | 'gives' | 'needs'>,
  sessions: readonly Session[],
  erased: number,
): CertificateState {
  const inOrder = sessions.toSorted((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id));
  const attended = new Map<PersonId, SessionId[]>();
  for (const { id, attendances } of inOrder) {
    for (const { person, present } of attendances) {
      if (present === 'half') attended.set(person, [...(attended.get(person) ?? []), id]);
    }
  }
  const standings = [...attended].map(([person, ids]): Standing => {
    return { person, attended: ids, short: Math.max(0, head.needs - ids.length) };
  });
  const isAlmost = ({ short }: Standing): boolean =>
    head.gives === 'certificate' && short > 0 && short <= almost;
  return {
    ...head,
    sessions: inOrder.map(({ id }) => id),
    reached: standings.filter(({ short }) => short === 0),
    almost: standings.filter(isAlmost),
    others: standings.filter((one) => one.short > 0 && !isAlmost(one)),
    erased,
  };
}
