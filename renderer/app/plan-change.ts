import type { AssessmentId, PlannedStep } from '../../scans/assessment/assessment-record.ts';
import type { DimensionId } from '../../scans/definition/definition.ts';
import type { AssessmentView } from '../../scans/services/views/assessment-view.ts';
import type { Change } from './save-queue.ts';

/** The first steps of an advice, in the order of the result. */
export const stepNames = ['this-week', 'this-quarter'] as const satisfies readonly PlannedStep['step'][];

/** A step as it was planned, or empty. */
export function plannedStep(
  { plan }: AssessmentView,
  dimension: DimensionId,
  step: PlannedStep['step'],
): PlannedStep {
  const planned = plan.find((one) => one.dimension === dimension && one.step === step);
  return planned ?? { dimension, step, who: '', on: '', sign: '', done: false };
}

export function planChange(id: AssessmentId, step: PlannedStep): Change {
  return {
    key: `plan ${step.dimension} ${step.step}`,
    apply: (assessment) => ({
      ...assessment,
      plan: [
        ...assessment.plan.filter((one) => one.dimension !== step.dimension || one.step !== step.step),
        step,
      ],
    }),
    send: (call) => call('plan.change', { id, step }),
  };
}
