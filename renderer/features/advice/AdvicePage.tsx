import '../../styles/advice.css';
import { ScanPage } from '../../app/ScanPage.tsx';
import { WithScan } from '../../app/WithScan.tsx';
import { useSpeech } from '../../app/use-app.ts';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { DimensionId } from '../../../scans/definition/definition.ts';

export function AdvicePage({
  id,
  dimension,
}: {
  readonly id: AssessmentId;
  readonly dimension: DimensionId;
}) {
  const { say } = useSpeech();
  return (
    <WithScan id={id}>
      {(scan) => (
        <ScanPage scan={scan} title={say('common.result')}>
          <h1 className="title">{`${dimension} ${say('common.app')}`}</h1>
        </ScanPage>
      )}
    </WithScan>
  );
}
