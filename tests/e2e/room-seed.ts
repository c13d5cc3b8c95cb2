import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isResponseId } from '../../scans/assessment/assessment-ids.ts';
import type {
  Assessment,
  AssessmentId,
  AssessmentResponse,
} from '../../scans/assessment/assessment-record.ts';
import type { Answer } from '../../scans/assessment/assessment.ts';
import type { Importance, QuestionId } from '../../scans/definition/definition.ts';
import { parseScanFile, serialiseScanFile } from '../../scans/assessment/scan-file.ts';
import { sha256Hex } from '../scans/assessment/example-assessment.ts';
import { contentIn, programOn, questionsOf } from './program.ts';

export type SeededCompany = { readonly name: string; readonly variant: string; readonly people: number };
export type FilledCompany = SeededCompany & {
  readonly id: AssessmentId;
  readonly responses: readonly AssessmentResponse[];
};

const at = '2026-11-29T09:00:00.000Z';

/** Scans of several companies, filled in by one person or more each, every person in another way. */
export async function seedCompanies(
  dataFolder: string,
  companies: readonly SeededCompany[],
): Promise<readonly FilledCompany[]> {
  const program = programOn(dataFolder);
  const filled: FilledCompany[] = [];
  for (const [place, company] of companies.entries()) {
    const { name, variant, people } = company;
    const { assessment } = await program.call('assessment.create', {
      variant,
      mode: 'full',
      filledBy: 'adviser',
      language: 'nl',
      company: { name },
    });
    const asked = await questionsOf({ variant, mode: 'full' });
    const themes = (await contentIn('nl')).variants.find(({ id }) => id === variant)?.dimensions ?? [];
    const importance = Object.fromEntries(
      themes.map(({ id }, theme): [string, Importance] => [id, importanceOf(place + theme)]),
    );
    const responses = Array.from({ length: people }, (_, number) =>
      personOf(number + 1, asked, place, importance),
    );
    rewrite(dataFolder, assessment.id, (scan) => ({ ...scan, responses }));
    filled.push({ ...company, id: assessment.id, responses });
  }
  return filled;
}

function personOf(
  number: number,
  asked: readonly QuestionId[],
  company: number,
  importance: AssessmentResponse['importance'],
): AssessmentResponse {
  const id = `person-${String(number)}`;
  if (!isResponseId(id)) throw new Error(`no id: ${id}`);
  const answers = asked.map((question, place): [QuestionId, { answer: Answer; at: string }] => [
    question,
    { answer: levelOf(place * 7 + company * 3 + number), at },
  ]);
  return {
    id,
    participant: { id: `P${String(number)}` },
    origin: { how: 'workshop' },
    language: 'nl',
    startedOn: at,
    answers: Object.fromEntries(answers),
    notes: {},
    importance,
    facts: {},
    toConfirm: [],
    position: null,
    finishedOn: at,
  };
}

function levelOf(number: number): 0 | 1 | 2 | 3 | 4 {
  return ([0, 1, 2, 3, 4] as const)[number % 5] ?? 0;
}

/** Two themes in nine are crucial to a company. */
function importanceOf(number: number): Importance {
  return ([3, 2, 1, 0, 2, 1, 3, 1, 2] as const)[number % 9] ?? 1;
}

function rewrite(dataFolder: string, id: AssessmentId, change: (scan: Assessment) => Assessment): void {
  const file = join(dataFolder, 'scans', `${id}.iscan`);
  const scan = parseScanFile(readFileSync(file, 'utf8'), file, sha256Hex);
  if (!scan.ok) throw new Error(JSON.stringify(scan.problems));
  const text = serialiseScanFile(change(scan.value), sha256Hex);
  if (!text.ok) throw new Error(JSON.stringify(text.problems));
  writeFileSync(file, text.value);
}
