import type { Register } from '../sessions/register.ts';
import type { Outcome } from './failure.ts';
import { after, done } from './outcomes.ts';
import type { RegisterChange } from './register-desk.ts';
import type { Desk } from './scan.ts';

/**
 * Changes the register as it is now and answers after the disk has it. `change` sees the newest state; where it gives
 * the same object back nothing is written. `show` makes the answer of the register after the change.
 */
export async function changeRegister<T>(
  { register }: Desk,
  change: RegisterChange,
  show: (register: Register) => T,
): Promise<Outcome<T>> {
  return after(await register.change(change), (now) => done(show(now)));
}
