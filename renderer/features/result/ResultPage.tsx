import '../../styles/result.css';
import { ScanPage } from '../../app/ScanPage.tsx';
import { WithScan } from '../../app/WithScan.tsx';
import { useSpeech } from '../../app/use-app.ts';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';

export function ResultPage({ id }: { readonly id: AssessmentId }) {
  const { say } = useSpeech();
  return (
    <WithScan id={id}>
      {(scan) => (
        <ScanPage scan={scan} title={say('common.result')}>
          <h1 className="title">{say('common.result')}</h1>
        </ScanPage>
      )}
    </WithScan>
  );
}
