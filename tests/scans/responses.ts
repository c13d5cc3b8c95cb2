import { parseResponse } from '../../scans/assessment/parse-response.ts';
import type { Response } from '../../scans/assessment/assessment.ts';
import type { Definition } from '../../scans/definition/definition.ts';

/** A response file as an object; what is left out takes the least that is valid. */
export type ResponseFile = Readonly<Record<string, unknown>>;

export function responseFile(fields: ResponseFile = {}): ResponseFile {
  return { format: 'innovatiescan-response', version: 1, variant: 'general', answers: {}, ...fields };
}

/** Through the real parser, so that a test cannot use a response that no file could give. */
export function responseOf(definition: Definition, fields: ResponseFile = {}): Response {
  const parsed = parseResponse(definition, 'test.json', JSON.stringify(responseFile(fields)));
  if (parsed.ok) return parsed.value;
  throw new Error(`refused: ${JSON.stringify(parsed.problems)}`);
}
