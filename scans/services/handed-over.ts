import { changeSession } from '../sessions/change-session.ts';
import type { Register, Session } from '../sessions/register.ts';
import { evaluationIn, withoutEvaluating } from '../workshop/run/evaluation-kiosk.ts';
import { kioskIn, withoutKiosk } from '../workshop/run/kiosk.ts';
import type { Desk } from './scan.ts';

/**
 * At the start of the program. Whoever can write in the data folder can read every scan in it too, so that the kiosk
 * keeps nothing from him: a file there ends it for an adviser who forgot the code.
 */
export async function isHandedOverAtStart(desk: Desk): Promise<boolean> {
  // Taken away in any case: left there it would end a later one.
  const asksEnd = await desk.ports.asksKioskEnd();
  const read = await desk.register.read();
  const session = read.ok ? handedOverIn(read.value.register) : null;
  if (session === null) return false;
  if (!asksEnd) return true;
  const ended = await desk.register.change((register) =>
    changeSession(register, session.id, (now) => ({ ok: true, value: takenBack(now) })),
  );
  return !ended.ok;
}

/**
 * This device goes from hand to hand. A register that is refused says nothing of a device; one that cannot be read now
 * says the same as before, so that a disk that fails for a moment opens nothing.
 */
export async function isHandedOver({ register }: Pick<Desk, 'register'>): Promise<boolean> {
  const read = await register.read();
  return handedOverIn(read.ok ? read.value.register : register.lastRead()) !== null;
}

/** For answers to a scan, or for the three questions after a session. */
function handedOverIn(register: Register): Session | null {
  return (kioskIn(register) ?? evaluationIn(register))?.session ?? null;
}

function takenBack(session: Session): Session {
  const { workshop, ...rest } = withoutEvaluating(session);
  return workshop === undefined ? rest : { ...rest, workshop: withoutKiosk(workshop) };
}
