import '../../styles/result.css';
import '../../styles/advice.css';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { DimensionId } from '../../../scans/definition/definition.ts';
import { ScanPage } from '../../app/ScanPage.tsx';
import { WithResult } from '../../app/WithResult.tsx';
import { hashOf } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { useSpeech } from '../../app/use-app.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { Advice } from './Advice.tsx';

type Props = { readonly id: AssessmentId; readonly dimension: DimensionId };

/** The advice about one theme: why, where to, the first steps, who can help. */
export function AdvicePage({ id, dimension }: Props) {
  return (
    <WithResult id={id}>
      {(scan, view) => {
        const all = view.body.kind === 'full' ? view.body.advice : [];
        const advice = all.find((one) => one.dimension === dimension);
        return advice === undefined ? (
          <NoAdvice scan={scan} />
        ) : (
          <Advice key={dimension} scan={scan} view={view} all={all} advice={advice} />
        );
      }}
    </WithResult>
  );
}

function NoAdvice({ scan }: { readonly scan: Scan }) {
  const { say } = useSpeech();
  return (
    <ScanPage scan={scan} title={say('common.result')}>
      <h1 className="title">{say('common.result')}</h1>
      <p>{say('advice.none')}</p>
      <p>
        <ButtonLink href={hashOf({ page: 'result', id: scan.id })}>{say('advice.back')}</ButtonLink>
      </p>
    </ScanPage>
  );
}
