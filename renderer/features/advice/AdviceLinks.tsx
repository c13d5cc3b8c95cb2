import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { AdviceView } from '../../../scans/services/views/result-view.ts';
import { hashOf } from '../../app/routes.ts';

type Props = {
  readonly id: AssessmentId;
  readonly advice: readonly AdviceView[];
  readonly here: AdviceView;
  readonly label: string;
};

/** From one advice to another. */
export function AdviceLinks({ id, advice, here, label }: Props) {
  return (
    <nav className="abc" aria-label={label}>
      {advice.map(({ dimension, letter, name }) => (
        <a
          key={dimension}
          href={hashOf({ page: 'advice', id, dimension })}
          aria-current={dimension === here.dimension ? 'page' : undefined}
        >
          {letter === null ? name : `${letter}\u2002${name}`}
        </a>
      ))}
    </nav>
  );
}
