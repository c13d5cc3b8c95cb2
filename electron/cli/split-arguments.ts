import type { Problem } from '../../scans/services/api.ts';

/** `value`: takes the next argument, or what follows `=`. `flag`: stands alone. */
export type OptionKinds = Readonly<Record<string, 'value' | 'flag'>>;

export type SplitArguments = {
  /** Arguments that are no options, in order; everything after `--`. */
  readonly names: readonly string[];
  /** Option without dashes → its value; a flag has the value ''. */
  readonly options: ReadonlyMap<string, string>;
  /** Options that `kinds` does not know, as typed. */
  readonly unknown: readonly string[];
  readonly problems: readonly Problem[];
};

/**
 * Splits an argument list into names and options. Nothing is guessed: an option given twice, without its value or
 * with a value too many is a problem.
 */
export function splitArguments(argv: readonly string[], kinds: OptionKinds): SplitArguments {
  const names: string[] = [];
  const options = new Map<string, string>();
  const unknown: string[] = [];
  const problems: Problem[] = [];
  for (let index = 0; index < argv.length; index += 1) {
    const argument = argv[index] ?? '';
    if (argument === '--') {
      names.push(...argv.slice(index + 1));
      break;
    }
    if (!isOption(argument)) {
      names.push(argument);
      continue;
    }
    const option = readOption(argument, argv[index + 1], kinds);
    if (option.kind === 'unknown') unknown.push(option.typed);
    else if (option.kind === 'problem') problems.push(option.problem);
    else if (options.has(option.name)) problems.push(commandProblem(`--${option.name}`, 'option-twice'));
    else options.set(option.name, option.value);
    if (option.kind === 'option' && option.tookNext) index += 1;
  }
  return { names, options, unknown, problems };
}

/** A problem of the command line itself. */
export function commandProblem(
  place: string,
  code: string,
  values: Readonly<Record<string, string>> = {},
): Problem {
  return { file: '', place, code, values };
}

type ReadOption =
  | { readonly kind: 'unknown'; readonly typed: string }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'option'; readonly name: string; readonly value: string; readonly tookNext: boolean };

function readOption(argument: string, next: string | undefined, kinds: OptionKinds): ReadOption {
  const [typed, attached] = splitAtEquals(argument);
  const name = typed.slice(2);
  const kind = typed.startsWith('--') && Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (kind === undefined) return { kind: 'unknown', typed };
  if (kind === 'value') return readValue(typed, name, attached, next);
  return attached === null
    ? { kind: 'option', name, value: '', tookNext: false }
    : { kind: 'problem', problem: commandProblem(typed, 'option-value-unwanted') };
}

function readValue(
  typed: string,
  name: string,
  attached: string | null,
  next: string | undefined,
): ReadOption {
  const following = next === undefined || isOption(next) ? '' : next;
  const value = attached ?? following;
  return value === ''
    ? { kind: 'problem', problem: commandProblem(typed, 'option-value-missing') }
    : { kind: 'option', name, value, tookNext: attached === null };
}

function splitAtEquals(argument: string): readonly [string, string | null] {
  const equals = argument.indexOf('=');
  return equals === -1 ? [argument, null] : [argument.slice(0, equals), argument.slice(equals + 1)];
}

function isOption(argument: string): boolean {
  return argument.startsWith('-') && argument !== '-';
}
