import type { Assessment } from '../../assessment/assessment-record.ts';
import type { Parsed } from '../../definition/problem.ts';
import { buildGroupReport } from '../../report/papers/group-report.ts';
import { groupOnPaper } from '../../report/papers/group-on-paper.ts';
import { buildItemCards } from '../../report/papers/item-cards.ts';
import type { PaperModel } from '../../report/report-model.ts';
import { withLogo } from '../../report/with-logo.ts';
import { agreementOf } from '../../workshop/agreement.ts';
import { hasAnswered } from '../../workshop/raters.ts';
import { groupOf } from '../../workshop/response-to-show.ts';
import { registerProblem } from '../../sessions/register-problem.ts';
import type { Checked } from '../api.ts';
import type { Outcome } from '../failure.ts';
import { madeFile } from '../made-file.ts';
import { after, done, refused } from '../outcomes.ts';
import { resultProblem } from '../result-problem-texts.ts';
import type { Desk } from '../scan.ts';
import { knownVariant } from '../shown/shown-of.ts';
import { paperOf } from '../shown/shown-view.ts';
import type { MadeFile } from '../views/assessment-view.ts';
import { closingDay, withShown } from './result-methods.ts';
import type { Showing } from './result-methods.ts';

type Wish = Checked<'room.groupPaper'>;

/** A paper of several raters of one company, as `room.groupPaper` says. */
export function makeGroupPaper(desk: Desk, wish: Wish): Promise<Outcome<MadeFile>> {
  return withShown(desk, wish, (showing) => {
    const { assessment, shown, words, logo } = showing;
    if (!isOfSeveral(assessment)) return refused(registerProblem('group-paper-one-rater', 'paper'));
    const isCards = wish.paper === 'item-cards';
    return after(isCards ? cardsOf(desk, showing, wish) : reportOf(desk, showing, wish), async (model) => {
      const day = shown.madeOn;
      const bytes = await desk.ports.renderer.render(withLogo(model, logo), day);
      const what = words(isCards ? 'file.cards' : 'file.group');
      return done(madeFile({ what, company: assessment.company.name ?? '', day }, 'pdf', bytes));
    });
  });
}

/** Several answered, or decided together: of one alone his answers would stand there as those of a group. */
function isOfSeveral(assessment: Assessment): boolean {
  const hasDecided = Object.keys(agreementOf(assessment).decisions).length > 0;
  return hasDecided || assessment.responses.filter(hasAnswered).length > 1;
}

function cardsOf(
  { ports }: Desk,
  { scan, assessment, shown, words }: Showing,
  { language }: Wish,
): Parsed<PaperModel> {
  return afterParsed(knownVariant(scan, assessment), (variant) => {
    const { discuss: questions } = groupOf(scan.definition, assessment, ports.dayOf);
    if (questions.length === 0)
      return { ok: false, problems: [registerProblem('group-cards-none', 'paper')] };
    const wish = { variant, language, questions, day: shown.madeOn };
    return { ok: true, value: buildItemCards(scan.definition, wish, words) };
  });
}

function reportOf(
  desk: Desk,
  { scan, assessment, shown, words }: Showing,
  { language }: Wish,
): Parsed<PaperModel> {
  const plan = { steps: assessment.plan, closedOn: closingDay(desk, assessment) };
  const advies = paperOf(shown, { paper: 'advies', notes: false }, plan, words);
  const { definition } = scan;
  return afterParsed(knownVariant(scan, assessment), ({ id: variant }) => {
    const group = groupOnPaper(definition, assessment, desk.ports.dayOf);
    const model =
      advies?.body.kind === 'full'
        ? buildGroupReport({ ...advies, body: advies.body }, group, { definition, variant, language, words })
        : null;
    return model === null
      ? { ok: false, problems: [resultProblem('paper-not-for-quick-scan', 'paper')] }
      : { ok: true, value: model };
  });
}

function afterParsed<T, R>(parsed: Parsed<T>, answer: (value: T) => Parsed<R>): Parsed<R> {
  return parsed.ok ? answer(parsed.value) : parsed;
}
