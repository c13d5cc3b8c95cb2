import { parseResponse } from '../assessment/parse-response.ts';
import type { ContentFile } from '../definition/content-file.ts';
import type { Definition } from '../definition/definition.ts';
import { parseDefinition } from '../definition/parse-definition.ts';
import type { Parsed } from '../definition/problem.ts';
import { buildReport } from '../report/build-report.ts';
import { adviseOn, createAdvise, namedCentres } from './advise.ts';
import type { Advise } from './advise.ts';
import type { Checked, Output, Services } from './api.ts';
import { checkContent } from './check-content.ts';
import type { Outcome } from './failure.ts';
import { groupObject } from './group-object.ts';
import type { Ports } from './ports.ts';
import { parseGroup } from './parse-group.ts';
import { scoreLine } from './score-line.ts';
import { unfinished } from './unfinished.ts';

/** One function per method of `api.ts`. The content is read and parsed once, at the first call that needs it. */
export function createServices(ports: Ports): Services {
  const files = once(() => ports.content.read());
  const scan = once(async () => readScan(await files(), ports));
  return {
    ...unfinished,
    'response.score': async (input) => withScan(await scan(), (ready) => scoreResponseFile(ready, input)),
    'report.render': async (input) => withScan(await scan(), (ready) => renderReport(ready, ports, input)),
    'group.score': async (input) => withScan(await scan(), (ready) => scoreGroupFiles(ready, input)),
    'content.check': async ({ date }) => ({
      ok: true,
      value: checkContent(await files(), ports.parseYaml, date),
    }),
  };
}

/** The content, ready for many responses. */
type Scan = { readonly definition: Definition; readonly advise: Advise };

function readScan(files: readonly ContentFile[], { parseYaml }: Ports): Parsed<Scan> {
  const parsed = parseDefinition(files, parseYaml);
  if (!parsed.ok) return parsed;
  return { ok: true, value: { definition: parsed.value, advise: createAdvise(parsed.value) } };
}

function scoreResponseFile(
  { definition, advise }: Scan,
  { file, text }: Checked<'response.score'>,
): Outcome<Output<'response.score'>> {
  const parsed = parseResponse(definition, file, text);
  if (!parsed.ok) return refused(parsed);
  const { response, result, centres } = advise(parsed.value);
  return { ok: true, value: scoreLine({ file, response, result, centres: namedCentres(centres) }) };
}

async function renderReport(
  { definition, advise }: Scan,
  { renderer }: Ports,
  { file, text, paper, language, date, notes }: Checked<'report.render'>,
): Promise<Outcome<Output<'report.render'>>> {
  const parsed = parseResponse(definition, file, text);
  if (!parsed.ok) return refused(parsed);
  if (paper === 'verwijsbrief' || (parsed.value.mode === 'quick' && paper !== 'advies')) {
    return refused({ problems: [{ file, place: 'mode', code: 'paper-not-for-quick', values: { paper } }] });
  }
  const model = buildReport({
    definition,
    ...advise(parsed.value),
    language: language ?? parsed.value.language ?? 'nl',
    paper,
    notes,
    date,
  });
  return { ok: true, value: await renderer.render(model, date) };
}

function scoreGroupFiles(
  { definition }: Scan,
  { files }: Checked<'group.score'>,
): Outcome<Output<'group.score'>> {
  const group = parseGroup(definition, files);
  if (!group.ok) return refused(group);
  const { centres } = adviseOn(definition, group.value.consensus, group.value.result);
  return { ok: true, value: groupObject(group.value, namedCentres(centres)) };
}

/** Broken content stands in the way of everything but its own check. */
async function withScan<T>(
  scan: Parsed<Scan>,
  answer: (ready: Scan) => Outcome<T> | Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return scan.ok ? answer(scan.value) : refused(scan);
}

function refused({ problems }: Pick<Extract<Parsed<unknown>, { ok: false }>, 'problems'>): Outcome<never> {
  return { ok: false, failure: { code: 'refused', problems } };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}
