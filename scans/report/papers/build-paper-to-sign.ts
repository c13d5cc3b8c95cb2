import { formatDate } from '../dates.ts';
import type { Words } from '../paper-words.ts';
import type { Plan, QuickCore, ReportModel, SignModel, Step } from '../report-model.ts';
import type { Agreement, PaperToSign, StepFields, StepToSign, ThemeToSign } from './paper-to-sign.ts';

/**
 * The action plan on one page, from an advice with the plan of today on its lines. `lookBack`: `YYYY-MM-DD`; `null`:
 * a line to write on.
 */
export function buildPaperToSign(advies: ReportModel, lookBack: string | null, words: Words): SignModel {
  const { language, title, furniture, body } = advies;
  const { date, guidedBy } = body.core;
  return {
    language,
    title,
    subject: words('document.actionPlan', { date }),
    furniture,
    body: {
      kind: 'to-sign',
      paper: {
        heading: words('sign.title'),
        company: furniture.company,
        date,
        ...(guidedBy === undefined ? {} : { guidedBy }),
        ...planOf(body, words),
        agreement: buildAgreement(lookBack, words),
      },
    },
  };
}

type PlanPart = Pick<PaperToSign, 'planHeading' | 'intro' | 'themes' | 'ownSteps'>;

function planOf(body: ReportModel['body'], words: Words): PlanPart {
  const themes =
    body.kind === 'quick'
      ? body.core.actions.map((action) => quickTheme(action, words))
      : body.core.plans.map((plan) => fullTheme(plan, words));
  const [planHeading, said] =
    body.kind === 'quick'
      ? [body.core.actionsHeading, body.core.tooFew]
      : [body.core.planHeading, body.core.planIntro];
  if (themes.length > 0) return { planHeading, intro: said, themes, ownSteps: null };
  return {
    planHeading,
    intro: said === '' ? words('sign.none') : said,
    themes,
    ownSteps: { label: words('sign.ownSteps'), fields: fieldsOf(undefined, { words }) },
  };
}

function fullTheme(plan: Plan, words: Words): ThemeToSign {
  const { letter, name, level, levelName, first, steps } = plan;
  return {
    letter,
    name,
    level,
    levelName,
    move:
      first === null
        ? []
        : [
            { label: first.nowLabel, level: first.now },
            { label: first.goalLabel, level: first.goal },
          ],
    text: first?.goalText ?? '',
    steps: steps.map((step) => stepToSign(step, { ...plan, words })),
  };
}

function quickTheme(action: QuickCore['actions'][number], words: Words): ThemeToSign {
  const { question, level, answer, step } = action;
  return {
    letter: null,
    name: question,
    level,
    levelName: '',
    move: [{ label: words('plan.now'), level }],
    text: answer,
    steps: [stepToSign(step, { ...action, words })],
  };
}

/** `who` and `when` as the advice says them: one that was kept at a closing has its own words. */
type StepWords = { readonly who?: string; readonly when?: string; readonly words: Words };

function stepToSign(step: Step, said: StepWords): StepToSign {
  const { label, text, planned } = step;
  return { label, text, done: planned?.done === true, fields: fieldsOf(planned, said) };
}

function fieldsOf(planned: Step['planned'], said: StepWords): StepFields {
  const { words, who = words('plan.who'), when = words('plan.when') } = said;
  return {
    who: { label: who, value: planned?.who ?? '' },
    when: { label: when, value: planned?.when ?? '' },
    // What is planned is a whole sentence that begins with this label.
    sign: { label: words('plan.sign', { sign: '' }).trim(), value: planned?.sign ?? '' },
  };
}

function buildAgreement(lookBack: string | null, words: Words): Agreement {
  return {
    heading: words('sign.agree'),
    lookBack: {
      label: words('sign.lookBack'),
      value: lookBack === null ? '' : formatDate(lookBack, words),
    },
    lookBackText: words('calendar.lookBackText'),
    signatures: [words('sign.leader'), words('sign.guide'), words('letter.signDate')],
  };
}
