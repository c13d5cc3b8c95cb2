import type { Parsed } from '../definition/problem.ts';
import type { Register } from '../sessions/register.ts';
import type { Outcome } from './failure.ts';
import { done, refused } from './outcomes.ts';
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
  return answer(await register.change(change), show);
}

/** As `changeRegister`, and nothing of the versions before stays: somebody is to be gone. */
export async function changeRegisterErasing<T>(
  { register }: Desk,
  change: RegisterChange,
  show: (register: Register) => T,
): Promise<Outcome<T>> {
  return answer(await register.changeErasing(change), show);
}

function answer<T>(changed: Parsed<Register>, show: (register: Register) => T): Outcome<T> {
  return changed.ok ? done(show(changed.value)) : refused(...changed.problems);
}
