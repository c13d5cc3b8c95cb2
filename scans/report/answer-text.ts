import type { Answer } from '../assessment/assessment.ts';
import type { ReportContext } from './report-context.ts';

/** A given answer in a few words: "Niveau 2", "Weet ik niet", "Niet ingevuld". */
export function answerText(context: ReportContext, answer: Answer | null): string {
  return typeof answer === 'number'
    ? context.words('answers.level', { level: String(answer) })
    : withoutLevel(context, answer);
}

/** What stands in the place of a level. */
export function withoutLevel(context: ReportContext, answer: 'dont-know' | 'not-applicable' | null): string {
  const { instructions } = context.input.definition;
  switch (answer) {
    case 'dont-know':
      return context.text(instructions.dontKnow);
    case 'not-applicable':
      return context.text(instructions.notApplicable);
    case null:
      return context.words('answers.open');
  }
}
