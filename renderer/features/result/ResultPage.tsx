import '../../styles/result.css';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import { WithResult } from '../../app/WithResult.tsx';
import { FullResult } from './FullResult.tsx';
import { QuickResult } from './QuickResult.tsx';
import { ResultFrame } from './ResultFrame.tsx';

/** What the answers say: the sentence first, the total last. */
export function ResultPage({ id }: { readonly id: AssessmentId }) {
  return (
    <WithResult id={id}>
      {(scan, view) => (
        <ResultFrame scan={scan} view={view}>
          {view.body.kind === 'full' ? (
            <FullResult scan={scan} view={view} body={view.body} />
          ) : (
            <QuickResult scan={scan} view={view} body={view.body} />
          )}
        </ResultFrame>
      )}
    </WithResult>
  );
}
