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

/** The same for many in a row: everybody is looked up once, and not for each of them anew. */
export type PersonFinder = {
  readonly byCode: (code: string) => Person | null;
  readonly byEmail: (email: string) => Person | null;
  /** He is there from now on, or is otherwise than before. */
  readonly learn: (person: Person) => void;
};

export function createPersonFinder(persons: readonly Person[]): PersonFinder {
  const codes = new Map<string, Person>();
  const emails = new Map<string, Person>();
  const learn = (person: Person): void => {
    codes.set(person.code.toLowerCase(), person);
    emails.set(person.email.toLowerCase(), person);
  };
  for (const person of persons) learn(person);
  const foundIn = (known: ReadonlyMap<string, Person>, text: string): Person | null =>
    text === '' ? null : (known.get(text.toLowerCase()) ?? null);
  return { byCode: (code) => foundIn(codes, code), byEmail: (email) => foundIn(emails, email), learn };
}

/** The same code or address; capitals make no difference, and an empty one is nobody’s. */
export function isSame(a: string, b: string): boolean {
  return a !== '' && a.toLowerCase() === b.toLowerCase();
}
