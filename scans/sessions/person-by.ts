import type { Person, Register } from './register.ts';

/** Who is meant by this code or this e-mail address; `null`: nobody. Capitals make no difference. */
export function personBy(
  { persons }: Pick<Register, 'persons'>,
  { code, email }: Pick<Person, 'code' | 'email'>,
): Person | null {
  return (
    persons.find((one) => isSame(one.code, code)) ?? persons.find((one) => isSame(one.email, email)) ?? null
  );
}

/** The same code or address; capitals make no difference, and an empty one is nobody’s. */
export function isSame(a: string, b: string): boolean {
  return a !== '' && a.toLowerCase() === b.toLowerCase();
}
