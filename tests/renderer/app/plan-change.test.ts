import { describe, expect, it } from 'vitest';
import { planChange, plannedStep } from '../../../renderer/app/plan-change.ts';
import type { PlannedStep } from '../../../scans/assessment/assessment-record.ts';
import { dimensionId } from '../../../scans/definition/ids.ts';
import { toView } from '../../../scans/services/assessment-view.ts';
import type { AssessmentView } from '../../../scans/services/views/assessment-view.ts';
import { exampleAssessment } from '../../scans/assessment/example-assessment.ts';

const assessment: AssessmentView = { ...toView(exampleAssessment(), '1.2.0'), plan: [] };
const dimension = dimensionId('ABS');
const step: PlannedStep = {
  dimension,
  step: 'this-week',
  who: 'Lieve',
  on: '2026-11-27',
  sign: '',
  done: false,
};

describe('a planned step', () => {
  it('is empty until somebody plans it', () => {
    expect(plannedStep(assessment, dimension, 'this-week')).toEqual({ ...step, who: '', on: '' });
  });

  it('replaces what was planned for the same step, and no other one', () => {
    const quarter: PlannedStep = { ...step, step: 'this-quarter', who: 'Jan' };
    const planned = [step, quarter, { ...step, who: 'An' }].reduce<AssessmentView>(
      (now, next) => planChange(assessment.id, next).apply(now),
      assessment,
    );
    expect(planned.plan).toHaveLength(2);
    expect(plannedStep(planned, dimension, 'this-week').who).toBe('An');
    expect(plannedStep(planned, dimension, 'this-quarter').who).toBe('Jan');
  });
});
