import { resolve } from 'node:path';
import { problemLine } from '../../scans/services/problem-line.ts';
import type { Language } from '../../scans/services/api.ts';
import type { Compose, Machine } from '../compose.ts';
import { dayOf } from '../day.ts';
import { checkContent } from './check-command.ts';
import type { Command, OnData } from './command.ts';
import { done, refused } from './finished.ts';
import type { Finished } from './finished.ts';
import { writeForm } from './form-command.ts';
import { scoreGroupOfFiles } from './group-command.ts';
import { languageOf, parseCommand } from './parse-command.ts';
import { writeReport } from './report-command.ts';
import { scoreFiles } from './score-command.ts';
import { serveScreens } from './serve-command.ts';
import type { Serve } from './serve-command.ts';
import { usageTexts } from './usage-texts.ts';
import { withOwnEntries } from './with-own-entries.ts';

/** What the command line needs from the process around it. */
export type Surroundings = {
  readonly compose: Compose;
  readonly serve: Serve;
  /** Arguments after the program's own name. */
  readonly argv: readonly string[];
  /** Relative names of files start here: the folder where the command was typed. */
  readonly folder: string;
  readonly now: Date;
  /** Writes text to standard output or standard error, and waits until it is out. */
  readonly print: (text: string) => Promise<void>;
  readonly complain: (text: string) => Promise<void>;
};

/** 0 done, 1 refused, 2 a defect. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command. Results go to standard output, problems one a line to standard error; it never throws. */
export async function startCli(surroundings: Surroundings): Promise<ExitCode> {
  const language = languageOf(surroundings.argv);
  try {
    const finished = await run(surroundings, language);
    await surroundings.complain(asText(withoutRepeats(finished, language)));
    await surroundings.print(asText(finished.lines));
    return finished.refused ? 1 : 0;
  } catch (error) {
    await surroundings.complain(asText([defectLine(error, language)]));
    return 2;
  }
}

/** A defect as one line. */
export function defectLine(error: unknown, language: Language): string {
  const message = error instanceof Error ? error.message : String(error);
  return problemLine({ file: '', place: '', code: 'defect', values: { message } }, language);
}

function run(surroundings: Surroundings, language: Language): Promise<Finished> | Finished {
  const parsed = parseCommand(surroundings.argv);
  return parsed.ok ? runCommand(parsed.command, surroundings, language) : refused(parsed.problems);
}

function runCommand(
  command: Command,
  { compose, serve, folder, now, print, complain }: Surroundings,
  language: Language,
): Promise<Finished> | Finished {
  const resolvePath = (name: string): string => resolve(folder, name);
  const onData = (on: OnData, work: (machine: Machine) => Promise<Finished>): Promise<Finished> =>
    withOwnEntries(on, compose, resolvePath, work);
  switch (command.kind) {
    case 'help':
      return done([usageTexts[language]]);
    case 'score':
      return onData(command, ({ services }) => scoreFiles(command.files, services, resolvePath));
    case 'group':
      return onData(command, ({ services }) => scoreGroupOfFiles(command.files, services, resolvePath));
    case 'report':
      return onData(command, (machine) => writeReport(command, machine, resolvePath, dayOf(now)));
    case 'form':
      return onData(command, (machine) => writeForm(command, machine, resolvePath, dayOf(now)));
    case 'check':
      return checkContent(command, compose, resolvePath, dayOf(now));
    case 'serve':
      return serveScreens(command, {
        compose,
        serve,
        resolvePath,
        print,
        warn: (problems) => complain(asText(problems.map((problem) => problemLine(problem, language)))),
      });
  }
}

/** Broken content stands in the way of every file in the same words: it is said once. */
function withoutRepeats({ problems }: Finished, language: Language): readonly string[] {
  return [...new Set(problems.map((problem) => problemLine(problem, language)))];
}

function asText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
