import type { Input, Method } from '../../scans/services/api.ts';

/** What earlier steps gave and later steps need, by name. */
export type Seen = Record<string, string>;

export type Step = {
  readonly method: Method;
  readonly input: (seen: Seen) => unknown;
  /** Takes from the value of the answer what later steps need. */
  readonly keep: (value: unknown, seen: Seen) => void;
  /** What happens to the data folder before, outside the program. */
  readonly prepare?: (dataFolder: string) => void;
};

export function step<M extends Method>(
  method: M,
  input: (seen: Seen) => Input<M>,
  keep: Step['keep'] = () => undefined,
): Step {
  return { method, input, keep };
}

export function idIn(seen: Seen, name = 'id'): string {
  return seen[name] ?? 'not-made-yet';
}

export function keepIds(name: string): Step['keep'] {
  return (value, seen) => {
    seen[name] = text(value, 'assessment', 'id');
    seen[`${name}Response`] = text(value, 'assessment', 'responses', 0, 'id');
  };
}

export function text(value: unknown, ...path: readonly (string | number)[]): string {
  const found = at(value, ...path);
  if (typeof found !== 'string') throw new Error(`no text at ${path.join('.')}: ${JSON.stringify(value)}`);
  return found;
}

export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (found, key) => (typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined),
    value,
  );
}
