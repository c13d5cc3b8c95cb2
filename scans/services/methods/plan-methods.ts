import type { PlannedStep } from '../../assessment/assessment-record.ts';
import { changed } from '../../assessment/history.ts';
import { planCalendar } from '../../report/calendar/plan-calendar.ts';
import type { CalendarStep } from '../../report/calendar/plan-calendar.ts';
import type { Step } from '../../report/report-model.ts';
import type { Checked, Services } from '../api.ts';
import { changeAssessment } from '../change-assessment.ts';
import type { Outcome } from '../failure.ts';
import { madeFile } from '../made-file.ts';
import { done, refused } from '../outcomes.ts';
import { resultProblem } from '../result-problem-texts.ts';
import type { Desk } from '../scan.ts';
import { showWish } from '../show-wish.ts';
import { shownOf, themeName } from '../shown/shown-of.ts';
import type { ShownView } from '../shown/shown-view.ts';
import { utf8 } from '../utf8.ts';
import type { Kept, MadeFile } from '../views/assessment-view.ts';
import { closingDay, withShown } from './result-methods.ts';
import type { Showing } from './result-methods.ts';

/** The action plan: it goes on after the closing of a scan. */
export function createPlanMethods(desk: Desk): Pick<Services, 'plan.change' | 'plan.calendar'> {
  return {
    'plan.change': (input) => changePlan(desk, input),
    'plan.calendar': (input) => makeCalendar(desk, input),
  };
}

/** A step that is in the plan: of which theme, which one, and its words. */
type OfferedStep = Pick<PlannedStep, 'dimension' | 'step'> & { readonly words: Step };

async function changePlan(desk: Desk, { id, step }: Checked<'plan.change'>): Promise<Outcome<Kept>> {
  const wish = await showWish(desk.ports);
  return changeAssessment(desk, id, (assessment, context) => {
    const shown = shownOf(context, assessment, 'nl', wish);
    if (!shown.ok) return shown;
    if (!stepsOf(shown.value).some(isSameStep(step))) {
      return { ok: false, problems: [resultProblem('plan-unknown-step')] };
    }
    const plan = replaced(assessment.plan, step);
    if (JSON.stringify(plan) === JSON.stringify(assessment.plan)) return { ok: true, value: assessment };
    return { ok: true, value: changed({ ...assessment, plan }, context.at, 'planned') };
  });
}

/** In its place, or at the end; a step of which nothing is filled in any more goes. */
function replaced(plan: readonly PlannedStep[], step: PlannedStep): readonly PlannedStep[] {
  const isEmpty = step.who === '' && step.on === '' && step.sign === '' && !step.done;
  if (isEmpty) return plan.filter((one) => !isSameStep(step)(one));
  return plan.some(isSameStep(step))
    ? plan.map((one) => (isSameStep(step)(one) ? step : one))
    : [...plan, step];
}

function isSameStep(
  wanted: Pick<PlannedStep, 'dimension' | 'step'>,
): (one: Pick<PlannedStep, 'dimension' | 'step'>) => boolean {
  return ({ dimension, step }) => dimension === wanted.dimension && step === wanted.step;
}

/** Two steps for each theme of the plan; one for each theme of a quick scan. */
function stepsOf({ view: { body }, plans }: ShownView): readonly OfferedStep[] {
  if (body.kind === 'quick') {
    return body.core.actions.flatMap((action, at) => {
      const dimension = plans[at];
      return dimension === undefined ? [] : [{ dimension, step: 'this-week' as const, words: action.step }];
    });
  }
  return body.advice
    .filter(({ place }) => place !== 'other')
    .flatMap(({ dimension, steps: [week, quarter] }) => [
      { dimension, step: 'this-week', words: week } as const,
      { dimension, step: 'this-quarter', words: quarter } as const,
    ]);
}

function makeCalendar(desk: Desk, input: Checked<'plan.calendar'>): Promise<Outcome<MadeFile>> {
  return withShown(desk, input, (showing) => {
    const { assessment, words, today } = showing;
    const company = (assessment.company.name ?? '').trim();
    const text = planCalendar({
      id: assessment.id,
      revision: assessment.revision,
      company: company === '' ? words('company.unknown') : company,
      closedOn: closingDay(desk, assessment),
      steps: calendarSteps(showing),
      stamp: desk.ports.now(),
      words,
    });
    if (text === null) return refused(resultProblem('plan-without-dates'));
    return done(madeFile({ what: words('file.calendar'), company, day: today }, 'ics', utf8(text)));
  });
}

function calendarSteps({ assessment, scan, shown }: Showing): readonly CalendarStep[] {
  return stepsOf(shown).flatMap((offered) => {
    const planned = assessment.plan.find(isSameStep(offered));
    if (planned === undefined || planned.on === '') return [];
    const { language } = shown.view;
    const theme = themeName(scan.definition, assessment.variant, offered.dimension, language);
    return [{ planned, theme, text: `${offered.words.label} ${offered.words.text}` }];
  });
}
