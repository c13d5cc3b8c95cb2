import type { Words } from '../paper-words.ts';
import type { Plan, Planned, PosterModel, ReportModel, Step } from '../report-model.ts';
import { splitOpening } from '../split-opening.ts';
import type { Poster, PosterStep, PosterTheme } from './poster.ts';

/**
 * The poster, from an advice with the plan of today on its lines; on one sheet or on two. `null`: a quick scan has no
 * levels per theme to show.
 */
export function buildPoster(advies: ReportModel, sheets: 1 | 2, words: Words): PosterModel | null {
  const { language, title, furniture, body } = advies;
  if (body.kind === 'quick') return null;
  const { date, opening, table, planHeading, planIntro, plans } = body.core;
  const { heading, columns, rows, barsAlt } = table;
  return {
    language,
    title,
    subject: words('document.poster', { date }),
    // A wall has no head and foot: what they say stands in the poster itself.
    furniture: { ...noFurniture, unknownCharacters: furniture.unknownCharacters },
    body: {
      kind: 'poster',
      poster: {
        sheets,
        scan: furniture.scan,
        date,
        company: furniture.company,
        headline: splitOpening(opening).headline,
        table: { heading, columns, rows, barsAlt },
        planHeading,
        intro: plans.length === 0 && planIntro === '' ? words('sign.none') : planIntro,
        themes: plans.map(posterTheme),
        ownSteps: plans.length === 0 ? ownSteps(words) : null,
        source: words('poster.source'),
        facts: [furniture.footer, furniture.translationMark].filter((text) => text !== ''),
        tape: { first: words('poster.tapeSecond'), second: words('poster.tapeFirst') },
      },
    },
  };
}

const noFurniture = { scan: '', company: '', footer: '', pageOf: '', translationMark: '' } as const;

const unplanned: Planned = { who: '', when: '', sign: '', done: false };

function posterTheme(plan: Plan): PosterTheme {
  const { letter, name, first, steps } = plan;
  return {
    letter,
    name,
    goal: first === null ? null : { goalLabel: first.goalLabel, goal: first.goal, goalText: first.goalText },
    steps: steps.map((step) => posterStep(step, plan)),
  };
}

function posterStep({ label, text, planned = unplanned }: Step, { who, when }: Plan): PosterStep {
  return {
    label,
    text,
    done: planned.done,
    who: { label: who, value: planned.who },
    when: { label: when, value: planned.when },
    whoShort: planned.short?.who ?? planned.who,
  };
}

function ownSteps(words: Words): Poster['ownSteps'] {
  return {
    label: words('sign.ownSteps'),
    who: { label: words('plan.who'), value: '' },
    when: { label: words('plan.when'), value: '' },
  };
}
