import { assessmentProblem } from '../../assessment/assessment-problem-texts.ts';
import type { DayOf } from '../../assessment/response-of-assessment.ts';
import type { Assessment, Referral } from '../../assessment/assessment-record.ts';
import type { Definition, DimensionId, Language, VariantId } from '../../definition/definition.ts';
import type { Parsed } from '../../definition/problem.ts';
import type { paperWordNames, Words } from '../../report/paper-words.ts';
import { createWords } from '../../report/words.ts';
import { hasSeveralRaters } from '../../workshop/response-to-show.ts';
import type { Scan } from '../scan.ts';
import { withGivenAnswers } from '../views/build-referral-offers.ts';
import type { ReferralOffer, ResultView } from '../views/result-view.ts';
import { buildShownView } from './build-shown.ts';
import type { ShowWish } from './build-shown.ts';
import { parseShownView } from './shown-view-schema.ts';
import type { ShownView } from './shown-view.ts';

/**
 * What an assessment shows in one language: of a closed one what it kept at its closing, of an open one what its
 * answers say today. Of several raters always the latter: what a file from elsewhere kept may be of one of them.
 * Refused where the content of today no longer has its variant.
 */
export function shownOf(
  scan: Scan,
  assessment: Assessment,
  language: Language,
  wish: ShowWish,
): Parsed<ShownView> {
  const { state } = assessment;
  const isKept = state.kind === 'closed' && !hasSeveralRaters(assessment);
  const kept = isKept ? parseShownView(state.shown.views[language]) : null;
  if (kept !== null) return { ok: true, value: kept };
  const known = knownVariant(scan, assessment);
  return known.ok ? { ok: true, value: buildShownView(scan, assessment, language, wish) } : known;
}

/** The variant of an assessment, or of what is asked for; refused where the content of today does not have it. */
export function knownVariant(
  { definition }: Pick<Scan, 'definition'>,
  { variant: wanted }: Pick<Assessment, 'variant'>,
): Parsed<Definition['variants'][number]> {
  const found = definition.variants.find(({ id }) => id === wanted);
  if (found !== undefined) return { ok: true, value: found };
  const values = { variant: wanted, known: definition.variants.map(({ id }) => id).join(', ') };
  return { ok: false, problems: [assessmentProblem('assessment-unknown-variant', 'variant', values)] };
}

/** Everybody who may be asked to contact the owner, per theme. */
export function offersOf({ body }: ResultView): readonly ReferralOffer[] {
  return body.kind === 'quick' ? body.offers : body.advice.flatMap(({ offers }) => offers);
}

/** The same view with the answers that the owner gave to the offers. */
export function withReferrals(
  view: ResultView,
  referrals: readonly Referral[],
  words: Words,
  dayOf: DayOf,
): ResultView {
  const { body } = view;
  const answered = (offers: readonly ReferralOffer[]): readonly ReferralOffer[] =>
    withGivenAnswers(offers, referrals, words, dayOf);
  if (body.kind === 'quick') return { ...view, body: { ...body, offers: answered(body.offers) } };
  const advice = body.advice.map((one) => ({ ...one, offers: answered(one.offers) }));
  return { ...view, body: { ...body, advice } };
}

/** What a theme is called in a variant; its id where the content of today does not have it. */
export function themeName(
  { variants }: Definition,
  variant: VariantId,
  dimension: DimensionId,
  language: Language,
): string {
  const names = variants.find(({ id }) => id === variant)?.dimensionNames;
  return names?.[dimension]?.[language] ?? dimension;
}

/** The words of papers in one language. */
export function paperWords({ paper }: Definition, language: Language): Words {
  return createWords<typeof paperWordNames>(paper, language);
}
