import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** What takes longest, longest first: begun last, it would go on alone. */
const slowest = ['build/rig', 'desktop/life', 'build/installer/dist', 'electron/cli/serve-command'];

/** The order on a checkout that knows no durations yet; the files of one project stay together. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = slowest.findIndex((part) => moduleId.endsWith(`/tests/${part}.test.ts`));
  return place === -1 ? slowest.length : place;
}
