import { languages } from '../../scans/services/api.ts';
import type { Language, Problem } from '../../scans/services/api.ts';
import { modes, papers } from './command.ts';
import type { Command } from './command.ts';
import { isCalendarDate } from './calendar-date.ts';
import { commandProblem, splitArguments } from './split-arguments.ts';
import type { OptionKinds, SplitArguments } from './split-arguments.ts';

export type ParsedCommand =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const everywhere = { language: 'value', data: 'value', help: 'flag' } as const;
const optionsOf = {
  score: everywhere,
  report: { ...everywhere, out: 'value', paper: 'value', date: 'value', 'no-notes': 'flag' },
  form: { ...everywhere, variant: 'value', mode: 'value', out: 'value' },
  group: everywhere,
  check: { ...everywhere, date: 'value' },
  serve: { ...everywhere, port: 'value' },
} as const satisfies Record<string, OptionKinds>;
type CommandName = keyof typeof optionsOf;

const everyOption: OptionKinds = Object.assign({}, ...Object.values(optionsOf));

/** Arguments → one command, or every reason why it is none. */
export function parseCommand(argv: readonly string[]): ParsedCommand {
  const split = splitArguments(argv, everyOption);
  if (split.options.has('help')) return { ok: true, command: { kind: 'help' } };
  const name = split.names[0];
  if (!isCommandName(name)) return { ok: false, problems: [noSuchCommand(name)] };
  const problems = [
    ...split.problems,
    ...strangeOptions(name, split),
    ...wrongValues(split.options),
    ...wrongNames(name, split),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, command: commandOf(name, split) };
}

/** The language of problems and help: that of `--language` where it is a known one, else Dutch. */
export function languageOf(argv: readonly string[]): Language {
  return asLanguage(splitArguments(argv, everyOption).options.get('language')) ?? 'nl';
}

function commandOf(name: CommandName, { names, options }: SplitArguments): Command {
  const files = names.slice(1);
  const date = options.get('date') ?? null;
  const dataFolder = options.get('data') ?? null;
  switch (name) {
    case 'score':
    case 'group':
      return { kind: name, files, dataFolder };
    case 'form':
      return { ...formCommand(options), dataFolder };
    case 'check':
      return { kind: name, folder: files[0] ?? null, date, dataFolder };
    case 'serve':
      return { kind: name, port: asPort(options.get('port')), dataFolder };
    case 'report':
      return { ...reportCommand(files, date, options), dataFolder };
  }
}

function reportCommand(
  [file = '']: readonly string[],
  date: string | null,
  options: SplitArguments['options'],
): Omit<Extract<Command, { kind: 'report' }>, 'dataFolder'> {
  return {
    kind: 'report',
    file,
    out: options.get('out') ?? '',
    paper: papers.find((paper) => paper === options.get('paper')) ?? 'advies',
    language: asLanguage(options.get('language')),
    date,
    notes: !options.has('no-notes'),
  };
}

function formCommand(
  options: SplitArguments['options'],
): Omit<Extract<Command, { kind: 'form' }>, 'dataFolder'> {
  return {
    kind: 'form',
    variant: options.get('variant') ?? '',
    mode: modes.find((mode) => mode === options.get('mode')) ?? 'full',
    out: options.get('out') ?? '',
    language: asLanguage(options.get('language')),
  };
}

function isCommandName(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(optionsOf, name);
}

function noSuchCommand(name: string | undefined): Problem {
  const known = Object.keys(optionsOf).join(', ');
  return name === undefined
    ? commandProblem('', 'command-missing', { known })
    : commandProblem(name, 'command-unknown', { known });
}

function strangeOptions(name: CommandName, split: SplitArguments): readonly Problem[] {
  const own: readonly string[] = Object.keys(optionsOf[name]);
  const elsewhere = [...split.options.keys()].filter((option) => !own.includes(option));
  const known = own.map((option) => `--${option}`).join(', ');
  return [...split.unknown, ...elsewhere.map((option) => `--${option}`)].map((option) =>
    commandProblem(option, 'option-unknown', { known }),
  );
}

/** Options that take one of a few words. */
const choices = { language: languages, paper: papers, mode: modes } as const;

function wrongValues(options: ReadonlyMap<string, string>): readonly Problem[] {
  const problems = Object.entries(choices).flatMap(([name, allowed]) => {
    const value = options.get(name);
    return value === undefined || isOneOf(allowed, value) ? [] : [notAllowed(`--${name}`, value, allowed)];
  });
  const date = options.get('date');
  if (date !== undefined && !isCalendarDate(date)) {
    problems.push(commandProblem('--date', 'date-invalid', { value: date }));
  }
  const port = options.get('port');
  if (port !== undefined && asPort(port) === null) {
    problems.push(commandProblem('--port', 'port-invalid', { value: port }));
  }
  return problems;
}

/** How many names a command takes, and the options that it cannot do without. Guessing on after an unknown option helps nobody. */
function wrongNames(name: CommandName, split: SplitArguments): readonly Problem[] {
  if (split.unknown.length > 0) return [];
  const problems: Problem[] = [];
  const given = split.names.slice(1);
  if (name === 'serve' || name === 'form') {
    const extra = given.map((one) => commandProblem(one, 'argument-not-taken'));
    return name === 'serve' ? extra : [...extra, ...missing(split, neededBy.form)];
  }
  if (given.length === 0 && name !== 'check') problems.push(commandProblem(name, 'file-not-named'));
  if (name === 'check' || name === 'report') {
    problems.push(...given.slice(1).map((extra) => commandProblem(extra, 'argument-unwanted')));
  }
  if (name === 'report') problems.push(...missing(split, neededBy.report));
  return problems;
}

/** Options without which a command cannot go on, with an example. */
const neededBy = {
  report: { out: 'advies.pdf' },
  form: { variant: 'general', out: 'formulier.pdf' },
} as const;

/** An option whose value is missing was named already. */
function missing(
  { options, problems }: SplitArguments,
  needed: Readonly<Record<string, string>>,
): readonly Problem[] {
  return Object.entries(needed)
    .filter(([name]) => !options.has(name) && !problems.some(({ place }) => place === `--${name}`))
    .map(([name, example]) =>
      commandProblem(`--${name}`, 'option-missing', { example: `--${name} ${example}` }),
    );
}

function notAllowed(place: string, value: string, allowed: readonly string[]): Problem {
  return commandProblem(place, 'option-value-unknown', { value, allowed: allowed.join(', ') });
}

function asPort(text: string | undefined): number | null {
  const port = Number(text);
  return text !== undefined && /^\d{1,5}$/u.test(text) && port >= 1 && port <= 65_535 ? port : null;
}

function asLanguage(text: string | undefined): Language | null {
  return languages.find((language) => language === text) ?? null;
}

function isOneOf(list: readonly string[], value: string): boolean {
  return list.includes(value);
}
