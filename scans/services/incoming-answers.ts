import type { Moment } from '../assessment/assessment-record.ts';
import { parseResponse } from '../assessment/parse-response.ts';
import type { Definition } from '../definition/definition.ts';
import type { Parsed } from '../definition/problem.ts';
import { answersOfFile, answersOfScan } from '../workshop/incoming-rater.ts';
import type { IncomingAnswers } from '../workshop/incoming-rater.ts';
import { scanIn } from './incoming-file.ts';
import type { IncomingFile } from './incoming-file.ts';
import type { Ports } from './ports.ts';

/**
 * The answers in a file from outside: a scan file, a paper that carries one, or a response file. Refused with every
 * problem of the kind that it turns out to be.
 */
export function answersIn(
  definition: Definition,
  incoming: IncomingFile,
  at: Moment,
  ports: Ports,
): Parsed<IncomingAnswers> {
  const text = ports.decodeUtf8(incoming.bytes);
  if (text !== null && isResponseFile(text)) {
    const read = parseResponse(definition, incoming.file, text);
    return read.ok ? { ok: true, value: answersOfFile(read.value, at, ports.sha256Hex) } : read;
  }
  const scan = scanIn(incoming, ports);
  return scan.ok ? { ok: true, value: answersOfScan(scan.value) } : scan;
}

/** It says so itself near its begin, before any answer. */
function isResponseFile(text: string): boolean {
  return /"format"\s*:\s*"innovatiescan-response"/u.test(text.slice(0, longestBegin));
}

const longestBegin = 4000;
