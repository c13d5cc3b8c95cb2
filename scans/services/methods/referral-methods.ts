import type { Assessment, Referral } from '../../assessment/assessment-record.ts';
import { changed } from '../../assessment/history.ts';
import type { CentreId, Definition } from '../../definition/definition.ts';
import { buildLetters } from '../../report/build-letter.ts';
import type { LetterContent } from '../../report/build-letter.ts';
import { formatDate } from '../../report/dates.ts';
import { withLogo } from '../../report/with-logo.ts';
import type { Checked, Services } from '../api.ts';
import { changeAssessment } from '../change-assessment.ts';
import type { Outcome } from '../failure.ts';
import { madeFile } from '../made-file.ts';
import { done, refused } from '../outcomes.ts';
import { resultProblem } from '../result-problem-texts.ts';
import type { Desk } from '../scan.ts';
import { showWish } from '../show-wish.ts';
import { offersOf, shownOf, themeName, withReferrals } from '../shown/shown-of.ts';
import type { Kept, MadeFile } from '../views/assessment-view.ts';
import type { ReferralOffer, ResultView } from '../views/result-view.ts';
import { withShown } from './result-methods.ts';
import type { Showing } from './result-methods.ts';

type ReferralMethods = 'referral.answer' | 'referral.letter';

/** May a centre contact the owner? The answer, and the letter that goes with a "yes". */
export function createReferralMethods(desk: Desk): Pick<Services, ReferralMethods> {
  return {
    'referral.answer': (input) => answer(desk, input),
    'referral.letter': (input) => makeLetter(desk, input),
  };
}

async function answer(desk: Desk, input: Checked<'referral.answer'>): Promise<Outcome<Kept>> {
  const wish = await showWish(desk.ports);
  return changeAssessment(desk, input.id, (assessment, context) => {
    const { at } = context;
    const before = assessment.referrals.find(isAbout(input));
    // What is no longer offered can still be taken back.
    if (input.answer === null) return { ok: true, value: withoutReferral(assessment, before, at) };
    const shown = shownOf(context, assessment, 'nl', wish);
    if (!shown.ok) return shown;
    const offer = offersOf(shown.value.view).find(isAbout(input));
    const textVersion = offer?.textVersion ?? (input.answer === 'no' ? before?.textVersion : undefined);
    if (textVersion === undefined) return { ok: false, problems: [resultProblem('referral-not-offered')] };
    const { dimension, centre } = input;
    return {
      ok: true,
      value: withReferral(assessment, { dimension, centre, answer: input.answer, at, textVersion }),
    };
  });
}

/** The same answer to the same text keeps its first day. */
function withReferral(assessment: Assessment, given: Referral): Assessment {
  const before = assessment.referrals.find(isAbout(given));
  if (before?.answer === given.answer && before.textVersion === given.textVersion) return assessment;
  const referrals = [...assessment.referrals.filter((one) => one !== before), given];
  return changed({ ...assessment, referrals }, given.at, 'referral-answered');
}

function isAbout(
  wanted: Pick<Referral, 'dimension' | 'centre'>,
): (one: Pick<Referral, 'dimension' | 'centre'>) => boolean {
  return ({ dimension, centre }) => dimension === wanted.dimension && centre === wanted.centre;
}

function withoutReferral(assessment: Assessment, given: Referral | undefined, at: string): Assessment {
  if (given === undefined) return assessment;
  const referrals = assessment.referrals.filter((one) => one !== given);
  return changed({ ...assessment, referrals }, at, 'referral-answered');
}

function makeLetter(desk: Desk, input: Checked<'referral.letter'>): Promise<Outcome<MadeFile>> {
  return withShown(desk, input, async (showing) => {
    const { assessment, shown, words, today, scan } = showing;
    const view = withReferrals(shown.view, assessment.referrals, words, desk.ports.dayOf);
    const agreed = offersOf(view).filter(
      ({ centre, given }) => centre === input.centre && given?.answer === 'yes',
    );
    const valid = agreed.filter(({ given, textVersion }) => given?.textVersion === textVersion);
    const [first] = valid;
    if (first === undefined) {
      return refused(resultProblem(agreed.length > 0 ? 'referral-text-changed' : 'referral-not-given'));
    }
    const company = (assessment.company.name ?? '').trim();
    const centre = shortName(scan.definition, input.centre) ?? first.card.name;
    const model = buildLetters({
      language: input.language,
      words,
      scan: scan.definition.title[input.language],
      company,
      date: formatDate(today, words),
      furniture: shown.advies.furniture,
      letters: [letterTo(centre, first, valid, view, showing)],
    });
    const bytes = await desk.ports.renderer.render(withLogo(model, showing.logo), today);
    return done(madeFile({ what: words('file.letter', { centre }), company, day: today }, 'pdf', bytes));
  });
}

function letterTo(
  centre: string,
  { card, textVersion }: ReferralOffer,
  offers: readonly ReferralOffer[],
  { body }: ResultView,
  { scan, assessment, shown }: Showing,
): LetterContent {
  const { language } = shown.view;
  const themes = offers.map(({ dimension, given }) => {
    const advice = body.kind === 'full' ? body.advice.find((one) => one.dimension === dimension) : undefined;
    if (advice !== undefined) {
      return { name: advice.name, level: advice.level, levelName: advice.levelName, given };
    }
    const name = themeName(scan.definition, assessment.variant, dimension, language);
    return { name, level: null, levelName: '', given };
  });
  return { centre, card, themes, textVersion };
}

function shortName({ centres }: Definition, wanted: CentreId): string | undefined {
  return centres.find(({ id }) => id === wanted)?.shortName;
}
