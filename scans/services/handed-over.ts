import { kioskIn } from '../workshop/run/kiosk.ts';
import type { Desk } from './scan.ts';

/** This device goes from hand to hand. A register that cannot be read says nothing of a device. */
export async function isHandedOver({ register }: Pick<Desk, 'register'>): Promise<boolean> {
  const read = await register.read();
  return read.ok && kioskIn(read.value.register) !== null;
}
