import { parseYaml } from '../../../electron/adapters/yaml-parser.ts';
import type { Company } from '../../../scans/assessment/assessment.ts';
import type { CentreAdvice } from '../../../scans/centres/centre-match.ts';
import { matchCentres } from '../../../scans/centres/match-centres.ts';
import { reasonCode } from '../../../scans/centres/match-scope.ts';
import { helpTypeId, variantId } from '../../../scans/definition/ids.ts';
import { parseCentres } from '../../../scans/definition/parse-centres.ts';
import type { CentresPart } from '../../../scans/definition/parse-centres.ts';
import { loadContentFiles } from '../../definition.ts';

/** The project's own centres and tables. */
export async function loadCentres(): Promise<CentresPart> {
  const parsed = parseCentres(await loadContentFiles(), parseYaml);
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.problems.map(({ file, place, code }) => `${file}: ${place}: ${code}`).join('\n'));
}

/** `sirris primary sector:A34 need:network`, one line per match. */
export function linesOf(advice: CentreAdvice): readonly string[] {
  return advice.matches.map(({ centre, role, reasons }) =>
    [centre.id, role, ...reasons.map(reasonCode)].join(' '),
  );
}

/** Matches a company; `needs` with spaces between. */
export function match(part: CentresPart, company: Company, needs = '', variant = 'general'): CentreAdvice {
  const wanted = needs === '' ? [] : needs.split(' ').map(helpTypeId);
  return matchCentres(part, company, variantId(variant), wanted);
}

export function lines(
  part: CentresPart,
  company: Company,
  needs = '',
  variant = 'general',
): readonly string[] {
  return linesOf(match(part, company, needs, variant));
}

/** `25.62` is a code of 2008, `25.53/2025` one of 2025. */
export function nace(...codes: readonly string[]): Pick<Company, 'nace'> {
  return {
    nace: codes.map((text) => {
      const [code = '', version] = text.split('/');
      return { code, version: version === '2025' ? '2025' : '2008' };
    }),
  };
}
