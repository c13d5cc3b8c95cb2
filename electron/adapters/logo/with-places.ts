import type { PathStep, Place } from '../../../scans/report/logo.ts';

/** A step with each of its places put elsewhere. */
export function withPlaces(step: PathStep, put: (place: Place) => Place): PathStep {
  switch (step.kind) {
    case 'close':
      return step;
    case 'curve':
      return { kind: 'curve', first: put(step.first), second: put(step.second), to: put(step.to) };
    default:
      return { kind: step.kind, to: put(step.to) };
  }
}
