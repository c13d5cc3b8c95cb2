import { withCallBacks } from './call-backs.ts';
import { createPersonFinder } from './person-by.ts';
import type { PersonFinder } from './person-by.ts';
import type { ImportLine, ImportPlan } from './import-plan.ts';
import { registerProblem } from './register-problem.ts';
import type { Attendance, CallBack, Person, PersonId, Register, Session } from './register.ts';

/**
 * What the register of a colleague would do, entry by entry. What is not here yet is added; what is here stays as it
 * is, and where it differs that is said. Somebody with the same code or e-mail address is the same person.
 */
export function planRegister(register: Register, theirs: Register): ImportPlan {
  const ids = new Map<PersonId, PersonId>();
  const parts = [planProgrammes, planSeries, planPersons(ids), planSessions(ids)];
  let now = register;
  const lines = parts.flatMap((part) => {
    const planned = part(now, theirs);
    now = planned.register;
    return planned.lines;
  });
  const changed = lines.some(({ does }) => does !== 'nothing');
  return {
    lines: lines.map((one, at) => ({ ...one, line: at + 1 })),
    problems: [],
    register: changed ? now : register,
  };
}

type Entry = Omit<ImportLine, 'line'>;
type Part = { readonly register: Register; readonly lines: readonly Entry[] };

function planProgrammes(register: Register, theirs: Register): Part {
  const known = (code: string) => register.programmes.find((one) => one.code === code);
  const added = theirs.programmes.filter(({ code }) => known(code) === undefined);
  const lines = theirs.programmes.map((one) => {
    const ours = known(one.code);
    return entry([one.code], ours, ours?.certificateAt === one.certificateAt);
  });
  return { register: { ...register, programmes: [...register.programmes, ...added] }, lines };
}

function planSeries(register: Register, theirs: Register): Part {
  const known = (id: string) => register.series.find((one) => one.id === id);
  const added = theirs.series.filter(({ id }) => known(id) === undefined);
  const lines = theirs.series.map((one) => {
    const ours = known(one.id);
    return entry([one.name], ours, isAlike(ours, one));
  });
  return { register: { ...register, series: [...register.series, ...added] }, lines };
}

/** `ids`: learns who of theirs is who of ours. */
function planPersons(ids: Map<PersonId, PersonId>): (register: Register, theirs: Register) => Part {
  return (register, theirs) => {
    let { persons } = register;
    const finder = createPersonFinder(persons);
    const lines = theirs.persons.map((person) => {
      const about = [person.code === '' ? person.email : person.code];
      const known = persons.find(({ id }) => id === person.id);
      if (known === undefined && areTwo(finder, person)) {
        const problems = [registerProblem('import-two-persons', 'email')];
        return { about, does: 'nothing' as const, problems, notes: [] };
      }
      const ours = known ?? finder.byCode(person.code) ?? finder.byEmail(person.email) ?? undefined;
      ids.set(person.id, ours?.id ?? person.id);
      if (ours === undefined) {
        persons = [...persons, person];
        finder.learn(person);
      }
      return entry(about, ours, isAlike({ ...ours, id: person.id }, person));
    });
    return { register: { ...register, persons }, lines };
  };
}

/** His code is of one of ours, and his address of another. */
function areTwo(finder: PersonFinder, { code, email }: Person): boolean {
  const [byCode, byEmail] = [finder.byCode(code), finder.byEmail(email)];
  return byCode !== null && byEmail !== null && byCode !== byEmail;
}

function planSessions(ids: ReadonlyMap<PersonId, PersonId>): (register: Register, theirs: Register) => Part {
  return (register, theirs) => {
    let { sessions } = register;
    const lines = theirs.sessions.map((one) => {
      const session = withPersons(one, ids);
      const ours = sessions.find(({ id }) => id === session.id);
      const about = [session.title, session.on];
      if (ours === undefined) {
        sessions = [...sessions, session];
        return entry(about, ours, false);
      }
      const next = withMissing(ours, session);
      if (next === ours) return entry(about, ours, isAlike(without(ours), without(session)));
      sessions = sessions.map((other) => (other === ours ? next : other));
      return { about, does: 'completes' as const, problems: [], notes: [] };
    });
    return { register: { ...register, sessions }, lines };
  };
}

function entry(about: readonly string[], known: object | undefined, isSame: boolean): Entry {
  const notes = known === undefined || isSame ? [] : [registerProblem('import-kept')];
  return { about, does: known === undefined ? 'adds' : 'nothing', problems: [], notes };
}

/** As it fits here: with persons of ours, and not going from hand to hand because it does so elsewhere. */
function withPersons(session: Session, persons: ReadonlyMap<PersonId, PersonId>): Session {
  const { workshop, evaluating: _evaluating, callBacks = [], ...facts } = session;
  const ourOf = (person: PersonId | null) => (person === null ? null : (persons.get(person) ?? null));
  return {
    ...withCallBacks(facts, callBacksOf(callBacks, persons)),
    attendances: attendancesOf(session, persons),
    ...(workshop === undefined
      ? {}
      : {
          workshop: {
            ...workshop,
            lock: null,
            seats: workshop.seats.map((seat) => ({ ...seat, person: ourOf(seat.person) })),
          },
        }),
  };
}

/** Two of theirs can be one of ours: he was there once, for as long as one of them says. */
function attendancesOf(
  { attendances }: Session,
  persons: ReadonlyMap<PersonId, PersonId>,
): readonly Attendance[] {
  const present = new Map<PersonId, Attendance['present']>();
  for (const one of attendances) {
    const known = persons.get(one.person);
    if (known !== undefined && present.get(known) !== 'half') present.set(known, one.present);
  }
  return [...present].map(([person, how]) => ({ person, present: how }));
}

/** The same: once, and called back where one of them was. */
function callBacksOf(
  callBacks: readonly CallBack[],
  persons: ReadonlyMap<PersonId, PersonId>,
): readonly CallBack[] {
  const called = new Map<PersonId, CallBack['calledOn']>();
  for (const { person, calledOn } of callBacks) {
    const known = persons.get(person);
    if (known !== undefined) called.set(known, called.get(known) ?? calledOn);
  }
  return [...called].map(([person, calledOn]) => ({ person, calledOn }));
}

function withMissing(session: Session, { attendances, callBacks = [] }: Session): Session {
  const came = missingIn(session.attendances, attendances);
  const wanted = missingIn(session.callBacks ?? [], callBacks);
  if (came.length + wanted.length === 0) return session;
  return withCallBacks({ ...session, attendances: [...session.attendances, ...came] }, [
    ...(session.callBacks ?? []),
    ...wanted,
  ]);
}

function missingIn<T extends { readonly person: PersonId }>(ours: readonly T[], theirs: readonly T[]) {
  return theirs.filter(({ person }) => !ours.some((one) => one.person === person));
}

/** What a colleague can have changed of a session, apart from who came and from its workshop. */
function without(session: Session | undefined): object | undefined {
  if (session === undefined) return undefined;
  const {
    attendances: _came,
    callBacks: _wanted,
    workshop: _workshop,
    evaluating: _asked,
    ...facts
  } = session;
  return facts;
}

function isAlike(a: object | undefined, b: object | undefined): boolean {
  const sorted = (one: object | undefined): string =>
    JSON.stringify(Object.entries(one ?? {}).toSorted(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
}
