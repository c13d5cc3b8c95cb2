import type { Response } from '../assessment/assessment.ts';
import type { Definition } from '../definition/definition.ts';
import type { Problem } from '../definition/problem.ts';
import type { GroupProblemCode } from './group-problem-texts.ts';

/** A checked response with the name of its file, for the problems. */
export type RatedFile = { readonly file: string; readonly response: Response };

/**
 * Why these files do not make one group; empty when they do. Refused: too few, a quick scan, two variants, two
 * enterprise numbers, one participant with two sets of answers, another major version of the questions (METHOD 8).
 */
export function checkGroup(definition: Definition, files: readonly RatedFile[]): readonly Problem[] {
  const least = definition.scoring.group.minRaters;
  const counts = { least: String(least), found: String(files.length) };
  return [
    ...(files.length < least ? [problem('', '', 'group-too-few', counts)] : []),
    ...files.flatMap((rated, at) => [
      ...checkAlone(definition, rated),
      ...checkCompany(rated, files.slice(0, at)),
      ...checkVariant(rated, files[0]),
      ...checkParticipant(rated, files.slice(0, at)),
    ]),
  ];
}

function problem(
  file: string,
  place: string,
  code: GroupProblemCode,
  values: Problem['values'] = {},
): Problem {
  return { file, place, code, values };
}

function checkAlone(definition: Definition, { file, response }: RatedFile): readonly Problem[] {
  const { bank, mode } = response;
  const found: Problem[] = [];
  if (mode === 'quick') found.push(problem(file, 'mode', 'group-quick'));
  if (bank !== null && majorOf(bank) !== majorOf(definition.version)) {
    found.push(problem(file, 'bank', 'group-other-bank', { found: bank, expected: definition.version }));
  }
  return found;
}

/** 1 of 1.2.0. */
export function majorOf(version: string): number {
  return Number(version.split('.')[0]);
}

function checkVariant({ file, response }: RatedFile, first: RatedFile | undefined): readonly Problem[] {
  if (first === undefined || response.variant === first.response.variant) return [];
  const values = { found: response.variant, expected: first.response.variant, other: first.file };
  return [problem(file, 'variant', 'group-other-variant', values)];
}

/** A file without a number fits every company. */
function checkCompany({ file, response }: RatedFile, earlier: readonly RatedFile[]): readonly Problem[] {
  const number = response.company.enterpriseNumber;
  if (number === undefined) return [];
  const known = earlier.find((one) => one.response.company.enterpriseNumber !== undefined);
  if (known === undefined || known.response.company.enterpriseNumber === number) return [];
  return [problem(file, 'company.enterpriseNumber', 'group-other-company', { other: known.file })];
}

function checkParticipant({ file, response }: RatedFile, earlier: readonly RatedFile[]): readonly Problem[] {
  const { id } = response.participant;
  if (id === undefined) return [];
  const clash = earlier.find(
    (one) => one.response.participant.id === id && !haveSameAnswers(one.response, response),
  );
  if (clash === undefined) return [];
  return [problem(file, 'participant.id', 'group-same-participant', { id, other: clash.file })];
}

function haveSameAnswers(a: Response, b: Response): boolean {
  const answers = new Map(Object.entries(b.answers));
  const given = Object.entries(a.answers);
  return given.length === answers.size && given.every(([id, answer]) => answers.get(id) === answer);
}
