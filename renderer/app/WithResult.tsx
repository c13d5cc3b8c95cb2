import type { ReactNode } from 'react';
import type { AssessmentId } from '../../scans/assessment/assessment-record.ts';
import type { Problem } from '../../scans/services/api.ts';
import type { ResultView } from '../../scans/services/views/result-view.ts';
import { Button } from '../components/Button.tsx';
import { ScanPage } from './ScanPage.tsx';
import { WithScan } from './WithScan.tsx';
import type { Scan } from './scan.ts';
import { useSpeech } from './use-app.ts';
import { useProblemSentences } from './use-problem-sentences.ts';
import { useResult } from './use-result.ts';

type Props = {
  readonly id: AssessmentId;
  readonly children: (scan: Scan, view: ResultView) => ReactNode;
};

/** Opens an assessment and its result for a screen, and says in words why it cannot be shown. */
export function WithResult({ id, children }: Props) {
  return <WithScan id={id}>{(scan) => <Asked scan={scan}>{children}</Asked>}</WithScan>;
}

function Asked({ scan, children }: { readonly scan: Scan; readonly children: Props['children'] }) {
  const result = useResult(scan);
  switch (result.kind) {
    case 'shown':
      return children(scan, result.view);
    case 'failed':
      return <Failed scan={scan} problems={result.problems} again={result.again} />;
    default:
      return <main id="content" aria-busy="true" />;
  }
}

type FailedProps = {
  readonly scan: Scan;
  readonly problems: readonly Problem[];
  readonly again: () => void;
};

function Failed({ scan, problems, again }: FailedProps) {
  const { say } = useSpeech();
  const sentences = useProblemSentences(problems);
  return (
    <ScanPage scan={scan} title={say('common.result')}>
      <h1 className="title">{say('result.failed.title')}</h1>
      {sentences.length === 0 ? (
        <p>{say('result.failed.text')}</p>
      ) : (
        sentences.map((sentence) => <p key={sentence}>{sentence}</p>)
      )}
      <Button onClick={again}>{say('common.elsewhere.again')}</Button>
    </ScanPage>
  );
}
