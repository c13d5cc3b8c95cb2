import '../../styles/versions.css';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { GenerationView } from '../../../scans/services/views/generation-view.ts';
import { Notice } from '../../app/Notice.tsx';
import type { NoticeText } from '../../app/Notice.tsx';
import { hashOf } from '../../app/routes.ts';
import { problemsOf } from '../../app/save-queue.ts';
import type { Scan } from '../../app/scan.ts';
import { ScanPage } from '../../app/ScanPage.tsx';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { useScanPart } from '../../app/use-scan.ts';
import { WithScan } from '../../app/WithScan.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { scanRoute } from '../start/scan-route.ts';
import { GoBackDialog } from './GoBackDialog.tsx';
import { useVersions } from './use-versions.ts';
import { VersionDays } from './VersionDays.tsx';
import { whenKept } from './when-kept.ts';

/** A scan as it was: what differs, and the way back. */
export function VersionsPage({ id }: { readonly id: AssessmentId }) {
  // Above the scan, for going back opens it anew.
  const [notice, setNotice] = useState<NoticeText | null>(null);
  return <WithScan id={id}>{(scan) => <Versions scan={scan} notice={notice} tell={setNotice} />}</WithScan>;
}

type Props = {
  readonly scan: Scan;
  readonly notice: NoticeText | null;
  readonly tell: (notice: NoticeText | null) => void;
};

function Versions({ scan, notice, tell }: Props) {
  const { say } = useSpeech();
  const name = useScanPart(scan, ({ assessment }) => assessment.name);
  const versions = useVersions(scan.id);
  const [wanted, setWanted] = useState<GenerationView | null>(null);
  const goBack = useGoBack(scan.id, tell);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What had the focus went away when the scan was opened anew.
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <ScanPage
      scan={scan}
      title={say('versions.title')}
      foot={notice === null ? undefined : <Notice notice={notice} close={() => tell(null)} />}
    >
      <h1 className="title" tabIndex={-1} ref={heading}>
        {say('versions.title')}
      </h1>
      <p className="lead">{name}</p>
      <p className="versions-lead">{say('versions.lead')}</p>
      {versions.kind === 'failed' ? <Problems problems={versions.problems} /> : null}
      {versions.kind === 'read' ? <VersionDays id={scan.id} rows={versions.rows} goBack={setWanted} /> : null}
      <BackToScan scan={scan} />
      {wanted === null ? null : (
        <GoBackDialog
          version={wanted}
          close={() => setWanted(null)}
          goBack={() => {
            setWanted(null);
            void goBack(wanted);
          }}
        />
      )}
    </ScanPage>
  );
}

function Problems({ problems }: { readonly problems: Parameters<typeof useProblemSentences>[0] }) {
  return useProblemSentences(problems).map((sentence) => (
    <p key={sentence} role="alert">
      {sentence}
    </p>
  ));
}

function BackToScan({ scan }: { readonly scan: Scan }) {
  const { say } = useSpeech();
  const closed = useScanPart(scan, ({ assessment }) => assessment.state.kind === 'closed');
  return (
    <p className="versions-ways">
      <ButtonLink href={hashOf(scanRoute({ id: scan.id, closedOn: closed ? '' : null }))}>
        {say('versions.to-scan')}
      </ButtonLink>
      <ButtonLink look="plain" href={hashOf({ page: 'start' })}>
        {say('common.back-to-list')}
      </ButtonLink>
    </p>
  );
}

/** Goes back, opens the scan anew and says how it went, with the way to undo it. */
function useGoBack(id: AssessmentId, tell: Props['tell']) {
  const app = useApp();
  const speech = useSpeech();
  return useCallback(
    async (version: GenerationView) => {
      const { say } = speech;
      const to = async (file: string, done: (undo: string) => NoticeText) => {
        const outcome = await app.client.call('assessment.goBackTo', { id, file });
        if (outcome.ok) await app.openScan(id);
        tell(
          outcome.ok
            ? done(outcome.value.undo)
            : { text: say('versions.not-done'), problems: problemsOf(outcome.failure) },
        );
      };
      await to(version.file, (undo) => ({
        text: say('versions.done', { when: whenKept(speech, version.at) }),
        act: {
          label: say('versions.undo'),
          run: () => void to(undo, () => ({ text: say('versions.undone') })),
        },
      }));
    },
    [app, id, speech, tell],
  );
}
