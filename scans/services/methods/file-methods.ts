import { parseResponse } from '../../assessment/parse-response.ts';
import { derivePaper, emptyPlan } from '../../report/papers/derive-paper.ts';
import { papersOf } from '../../report/papers/paper-names.ts';
import { buildPaperSource } from '../../report/papers/paper-source.ts';
import { adviseOn, namedCentres } from '../advise.ts';
import type { Checked, Output, Services } from '../api.ts';
import { checkContent, withOwnReport } from '../check-content.ts';
import type { fileMethods } from '../contract/file-methods.ts';
import type { Outcome } from '../failure.ts';
import { groupObject } from '../group-object.ts';
import { after, done, refused } from '../outcomes.ts';
import { buildOpenLetters } from '../open-letters.ts';
import { parseGroup } from '../parse-group.ts';
import type { Ports } from '../ports.ts';
import { resultProblem } from '../result-problem-texts.ts';
import type { Desk, Scan } from '../scan.ts';
import { scoreLine } from '../score-line.ts';
import { paperWords } from '../shown/shown-of.ts';

/** Files of answers and the content; no data folder is touched. */
export function createFileMethods({
  ports,
  files,
  scan,
  directory,
}: Desk): Pick<Services, keyof typeof fileMethods> {
  return {
    'response.score': async (input) => after(await scan(), (ready) => scoreResponseFile(ready, input)),
    'report.render': async (input) => after(await scan(), (ready) => renderReport(ready, ports, input)),
    'group.score': async (input) => after(await scan(), (ready) => scoreGroupFiles(ready, input)),
    'content.check': async ({ date }) => {
      const report = checkContent(await files(), ports.parseYaml, date);
      return done(withOwnReport(report, await directory.read(), date));
    },
  };
}

function scoreResponseFile(
  { definition, advise }: Scan,
  { file, text }: Checked<'response.score'>,
): Outcome<Output<'response.score'>> {
  const parsed = parseResponse(definition, file, text);
  if (!parsed.ok) return refused(...parsed.problems);
  const { response, result, centres } = advise(parsed.value);
  return done(scoreLine({ file, response, result, centres: namedCentres(centres) }));
}

async function renderReport(
  { definition, advise }: Scan,
  { renderer }: Ports,
  { file, text, paper, language, date, notes }: Checked<'report.render'>,
): Promise<Outcome<Output<'report.render'>>> {
  const parsed = parseResponse(definition, file, text);
  if (!parsed.ok) return refused(...parsed.problems);
  const advised = advise(parsed.value);
  const spoken = language ?? parsed.value.language ?? 'nl';
  if (paper !== 'verwijsbrief') {
    const source = buildPaperSource({ definition, ...advised, language: spoken, date });
    const model = derivePaper(source, { paper, notes }, emptyPlan, paperWords(definition, spoken));
    return model === null ? notForQuick(file, paper) : done(await renderer.render(model, date));
  }
  if (parsed.value.mode === 'quick') return notForQuick(file, paper);
  const letters = buildOpenLetters(definition, advised, spoken, date);
  switch (letters) {
    case 'no-theme':
      return refused({ ...resultProblem('referral-nobody', 'answers'), file });
    case 'no-region':
      return refused({ ...resultProblem('referral-no-region', 'company.region'), file });
    default:
      return done(await renderer.render(letters, date));
  }
}

function notForQuick(file: string, paper: string): Outcome<never> {
  const values = { paper, allowed: papersOf.quick.join(', ') };
  return refused({ file, place: 'mode', code: 'paper-not-for-quick', values });
}

function scoreGroupFiles(
  { definition }: Scan,
  { files }: Checked<'group.score'>,
): Outcome<Output<'group.score'>> {
  const group = parseGroup(definition, files);
  if (!group.ok) return refused(...group.problems);
  const { centres } = adviseOn(definition, group.value.consensus, group.value.result);
  return done(groupObject(group.value, namedCentres(centres)));
}
