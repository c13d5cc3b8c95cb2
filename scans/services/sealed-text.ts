import { assessmentProblem } from '../assessment/assessment-problem-texts.ts';
import { isLongEnough, leastPassword } from '../assessment/password-length.ts';
import type { Parsed } from '../definition/problem.ts';
import type { Sealer } from './ports.ts';

/** A text locked with a password, and opened again with the same key. Refused: a lock that does not open. */
export async function sealedText(
  { seal }: Pick<Sealer, 'seal'>,
  text: string,
  password: string,
): Promise<Parsed<string>> {
  const { sealed, opened } = await seal(text, password);
  if (opened === text) return { ok: true, value: sealed };
  return { ok: false, problems: [assessmentProblem('sealed-not-as-written')] };
}

/** Before any key is made of it. */
export function checkPassword(password: string): Parsed<null> {
  if (isLongEnough(password)) return { ok: true, value: null };
  const least = String(leastPassword);
  return { ok: false, problems: [assessmentProblem('password-too-short', 'password', { least })] };
}
