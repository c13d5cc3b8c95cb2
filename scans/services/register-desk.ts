import type { Moment } from '../assessment/assessment-record.ts';
import type { Parsed, Problem } from '../definition/problem.ts';
import { noRegister, parseRegister, registerText } from '../sessions/register-file.ts';
import type { Register } from '../sessions/register.ts';
import type { Ports } from './ports.ts';

/** The register as it stands in its file. */
export type RegisterNow = {
  /** Empty where there is none yet, or where it is refused. */
  readonly register: Register;
  /** Why it is refused; empty when all is well. */
  readonly problems: readonly Problem[];
};

/** Gives the register after a change, or why not. Where it gives the same object back nothing is written. */
export type RegisterChange = (register: Register, now: RegisterMoment) => Parsed<Register>;

export type RegisterMoment = { readonly at: Moment; readonly today: string };

export type RegisterDesk = {
  /** As it is now: a change by another window or another program is seen at the next call. */
  readonly read: () => Promise<Parsed<RegisterNow>>;
  /** As it was when it could last be read in this sitting; empty before. */
  readonly lastRead: () => Register;
  /** Answers after the disk has it. Refused while the register itself is refused: nothing is written over it. */
  readonly change: (change: RegisterChange) => Promise<Parsed<Register>>;
  /** As `change`, and leaves nothing of the versions before: somebody is to be gone. */
  readonly changeErasing: (change: RegisterChange) => Promise<Parsed<Register>>;
  /** Moves a refused register out of the way; the newest version before that can be read takes its place. */
  readonly setAside: () => Promise<Parsed<RegisterNow>>;
};

/** Whether a text is a whole register that this program can read. */
export function isRegisterText(text: string, sha256Hex: Ports['sha256Hex']): boolean {
  return parseRegister(text, '', sha256Hex).ok;
}

export function createRegisterDesk({ sessions, sha256Hex, now, today }: Ports): RegisterDesk {
  let latest: { readonly text: string; readonly parsed: Parsed<Register> } | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  /** One at a time, so that a change never starts from what another change is about to replace. */
  function inTurn<R>(work: () => Promise<R>): Promise<R> {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  }

  function parse(text: string): Parsed<Register> {
    if (latest?.text !== text) latest = { text, parsed: parseRegister(text, sessions.file, sha256Hex) };
    return latest.parsed;
  }

  async function readText(): Promise<Parsed<RegisterNow & { readonly text: string | null }>> {
    const found = await sessions.read();
    if (!found.ok) return found;
    if (found.value === null) return { ok: true, value: { text: null, register: noRegister, problems: [] } };
    const parsed = parse(found.value);
    const text = found.value;
    return parsed.ok
      ? { ok: true, value: { text, register: parsed.value, problems: [] } }
      : { ok: true, value: { text, register: noRegister, problems: parsed.problems } };
  }

  async function changeNow(change: RegisterChange, write: typeof sessions.write): Promise<Parsed<Register>> {
    const found = await readText();
    if (!found.ok) return found;
    const { register, problems, text } = found.value;
    if (problems.length > 0) return { ok: false, problems };
    const next = change(register, { at: now(), today: today() });
    if (!next.ok || next.value === register) return next;
    const written = registerText(next.value, sessions.file, sha256Hex);
    if (!written.ok) return written;
    if (written.value === text && write === sessions.write) return next;
    const stored = await write(written.value, text);
    return stored.ok ? next : stored;
  }

  async function setAsideNow(): Promise<Parsed<RegisterNow>> {
    const found = await sessions.read();
    if (found.ok && (found.value === null || parse(found.value).ok)) {
      const problem = { file: sessions.file, place: '', code: 'register-not-refused', values: {} };
      return { ok: false, problems: [problem] };
    }
    const earlier = await sessions.readEarlier();
    if (!earlier.ok) return earlier;
    const moved = await sessions.setAside(today());
    if (!moved.ok) return moved;
    const whole = earlier.value.find((text) => parseRegister(text, sessions.file, sha256Hex).ok);
    if (whole !== undefined) {
      const put = await sessions.write(whole, null);
      if (!put.ok) return put;
    }
    return readText();
  }

  return {
    read: readText,
    lastRead: () => (latest?.parsed.ok === true ? latest.parsed.value : noRegister),
    change: (change) => inTurn(() => changeNow(change, sessions.write)),
    changeErasing: (change) => inTurn(() => changeNow(change, sessions.writeErasing)),
    setAside: () => inTurn(setAsideNow),
  };
}
