import type { Parsed } from '../definition/problem.ts';
import type { Register } from '../sessions/register.ts';
import type { Desk } from './scan.ts';

/**
 * Takes something out of the register and out of its versions before. In a register that cannot be read nothing can be
 * found, and that is said elsewhere.
 */
export async function forgetInRegister(
  { register }: Pick<Desk, 'register'>,
  without: (register: Register) => Register,
): Promise<Parsed<null>> {
  const now = await register.read();
  if (!now.ok || now.value.problems.length > 0 || without(now.value.register) === now.value.register) {
    return { ok: true, value: null };
  }
  const left = await register.changeErasing((latest) => ({ ok: true, value: without(latest) }));
  return left.ok ? { ok: true, value: null } : left;
}
