import { mayTry, noTries, secondsBetweenTries, tried } from '../workshop/run/code-tries.ts';
import { workshopProblem } from '../workshop/run/workshop-problem-texts.ts';
import type { Outcome } from './failure.ts';
import { refused } from './outcomes.ts';
import type { Ports } from './ports.ts';

/** Does what takes the adviser’s code, and lets nobody find that code by trying. */
export type CodeGuard = <T>(act: () => Promise<Outcome<T>>) => Promise<Outcome<T>>;

export function createCodeGuard({ now }: Pick<Ports, 'now'>): CodeGuard {
  let tries = noTries;
  return async (act) => {
    const at = now();
    if (!mayTry(tries, at)) {
      return refused(workshopProblem('kiosk-wait', { seconds: String(secondsBetweenTries) }));
    }
    tries = tried(tries, at);
    const outcome = await act();
    if (!isWrongCode(outcome)) tries = noTries;
    return outcome;
  };
}

function isWrongCode(outcome: Outcome<unknown>): boolean {
  if (outcome.ok || outcome.failure.code !== 'refused') return false;
  return outcome.failure.problems.some(({ code }) => code === 'kiosk-wrong-code');
}
