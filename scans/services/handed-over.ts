import { kioskIn, withoutKiosk } from '../workshop/run/kiosk.ts';
import type { Desk } from './scan.ts';
import { storeWorkshop } from './store-workshop.ts';

/**
 * At the start of the program. Whoever can write in the data folder can read every scan in it too, so that the kiosk
 * keeps nothing from him: a file there ends it for an adviser who forgot the code.
 */
export async function isHandedOverAtStart(desk: Desk): Promise<boolean> {
  const read = await desk.register.read();
  const kiosk = read.ok ? kioskIn(read.value.register) : null;
  if (kiosk === null) return false;
  if (!(await desk.ports.asksKioskEnd())) return true;
  const ended = await storeWorkshop(desk, kiosk.session.id, (now) => ({
    ok: true,
    value: withoutKiosk(now),
  }));
  return !ended.ok;
}

/** This device goes from hand to hand. A register that cannot be read says nothing of a device. */
export async function isHandedOver({ register }: Pick<Desk, 'register'>): Promise<boolean> {
  const read = await register.read();
  return read.ok && kioskIn(read.value.register) !== null;
}
