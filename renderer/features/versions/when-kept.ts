import type { Speech } from '../../language/say.ts';

/** "dinsdag 24 november 2026, 14:03" */
export function whenKept({ weekday, time }: Pick<Speech, 'weekday' | 'time'>, at: string): string {
  return `${weekday(at)}, ${time(at)}`;
}
