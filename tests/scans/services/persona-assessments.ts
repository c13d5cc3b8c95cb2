import type { Assessment } from '../../../scans/assessment/assessment-record.ts';
import type { Response } from '../../../scans/assessment/assessment.ts';
import { parseResponse } from '../../../scans/assessment/parse-response.ts';
import type { Definition } from '../../../scans/definition/definition.ts';
import { loadContentFiles } from '../../definition.ts';
import { idOf, responseIdOf } from '../assessment/example-assessment.ts';

/** The answers of every persona of the content, by the name of its file. */
export async function personaResponses(definition: Definition): Promise<ReadonlyMap<string, Response>> {
  const files = (await loadContentFiles()).filter(({ path }) => /^personas\/.*\.json$/u.test(path));
  return new Map(
    files.map(({ path, text }) => {
      const parsed = parseResponse(definition, path, text);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      return [path.replace(/^personas\/(.*)\.json$/u, '$1'), parsed.value];
    }),
  );
}

/** An open assessment with these answers, each given ten seconds after the one before. */
export function assessmentWith(response: Response, change: Partial<Assessment> = {}): Assessment {
  const start = Date.UTC(2026, 10, 20, 8);
  const moment = (at: number): string => new Date(start + at * 10_000).toISOString();
  const answers = Object.entries(response.answers);
  return {
    id: idOf('0f8c2a4e-0000-4000-8000-000000000001'),
    name: response.company.name ?? '',
    createdOn: moment(0),
    changedOn: moment(answers.length),
    bank: response.bank ?? '1.2.0',
    variant: response.variant,
    mode: response.mode,
    filledBy: 'owner',
    company: response.company,
    responses: [
      {
        id: responseIdOf('r1'),
        participant: response.participant,
        origin: response.origin,
        language: response.language ?? 'nl',
        startedOn: moment(0),
        answers: Object.fromEntries(answers.map(([id, answer], at) => [id, { answer, at: moment(at) }])),
        notes: response.notes,
        importance: response.importance,
        facts: response.facts,
        toConfirm: [],
        position: null,
      },
    ],
    state: { kind: 'open' },
    edits: { remark: '', ownAdvice: [], leftOut: [] },
    referrals: [],
    plan: [],
    history: [],
    grownFrom: null,
    example: false,
    revision: 1,
    ...change,
  };
}
