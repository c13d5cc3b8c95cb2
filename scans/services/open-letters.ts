import type { Definition, Language } from '../definition/definition.ts';
import { buildFurniture } from '../report/build-report.ts';
import { buildLetters } from '../report/build-letter.ts';
import type { LetterContent } from '../report/build-letter.ts';
import { formatDate } from '../report/dates.ts';
import { dimensionsOfPlans } from '../report/plan.ts';
import { createReportContext, present } from '../report/report-context.ts';
import type { ReportContext } from '../report/report-context.ts';
import type { LetterModel } from '../report/letter-model.ts';
import type { Advised } from './advise.ts';
import { buildReferralOffers } from './views/build-referral-offers.ts';
import type { ReferralOffer } from './views/result-view.ts';

/**
 * A letter for every address that the result offers, with all its themes and open boxes: a file of answers holds no
 * consent, so it is ticked and signed by hand. Says why there is none: no theme yet, or no region.
 */
export function buildOpenLetters(
  definition: Definition,
  advised: Advised,
  language: Language,
  date: string,
): LetterModel | 'no-theme' | 'no-region' {
  const context = createReportContext({
    definition,
    ...advised,
    language,
    paper: 'screen',
    notes: false,
    date,
  });
  const dimensions = dimensionsOfPlans(context);
  const offers = dimensions.flatMap((dimension) => buildReferralOffers(context, dimension));
  const centres = [...new Set(offers.map(({ centre }) => centre))];
  const letters = centres.map((centre) =>
    letterOf(
      context,
      offers.filter((offer) => offer.centre === centre),
    ),
  );
  if (letters.length === 0) return dimensions.length === 0 ? 'no-theme' : 'no-region';
  return buildLetters({
    language,
    words: context.words,
    scan: context.text(definition.title),
    company: (advised.response.company.name ?? '').trim(),
    date: formatDate(date, context.words),
    furniture: buildFurniture(context),
    letters,
  });
}

/** All offers are of one address. */
function letterOf(context: ReportContext, offers: readonly ReferralOffer[]): LetterContent {
  const { centre, card, textVersion } = present(offers[0]);
  const { shortName } = present(context.input.definition.centres.find(({ id }) => id === centre));
  const themes = offers.map(({ dimension }) => {
    const level = context.input.result.dimensions.find(({ id }) => id === dimension)?.level ?? null;
    const levelName = level === null ? '' : context.levelName(level);
    return { name: context.dimensionName(dimension), level, levelName, given: null };
  });
  return { centre: shortName, card, themes, textVersion };
}
