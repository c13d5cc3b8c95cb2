import { useState } from 'react';
import { ScanFoot, ScanPage } from '../../app/ScanPage.tsx';
import { WithScan } from '../../app/WithScan.tsx';
import { hashOf } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { useScanState } from '../../app/use-scan.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import '../../styles/report.css';
import { papersOf } from '../../../scans/report/papers/paper-names.ts';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { Problem } from '../../../scans/services/api.ts';
import type { MadeFile } from '../../../scans/services/views/assessment-view.ts';
import { PageAct } from './PageAct.tsx';
import { Preview } from './Preview.tsx';
import { ReportChoices } from './ReportChoices.tsx';
import { unanswered } from '../../host/client.ts';
import type { Done } from '../../host/client.ts';
import { Undone } from '../../app/Undone.tsx';
import { printReport } from './print-report.ts';
import { TableActs } from './TableActs.tsx';
import { NotSavedFile, SavedFile } from './SavedFile.tsx';
import type { SavedOutcome } from './SavedFile.tsx';
import { useReport } from './use-report.ts';
import type { Choices, Making } from './use-report.ts';

export function ReportPage({ id }: { readonly id: AssessmentId }) {
  return <WithScan id={id}>{(scan) => <Report scan={scan} />}</WithScan>;
}

function Report({ scan }: { readonly scan: Scan }) {
  const { client } = useApp();
  const { settings, language } = useAppState();
  const { assessment } = useScanState(scan);
  const { say } = useSpeech();
  const quick = assessment.mode === 'quick';
  const several = assessment.responses.length > 1;
  const [choices, setChoices] = useState<Choices>({
    paper: quick ? 'advies' : 'kern',
    language: settings.paperLanguage ?? language,
    notes: true,
    scan: !several,
  });
  const making = useReport(scan.id, choices, assessment.revision);
  const [[pdf, table], setSaved] = useState(nothingSaved);

  const failed = [pdf, table].find((outcome) => outcome?.kind === 'failed');

  const choose = (next: Choices) => {
    setChoices(next);
    setSaved(nothingSaved);
  };
  return (
    <ScanPage
      scan={scan}
      title={say('report.title')}
      loud={
        failed === undefined ? undefined : (
          <NotSavedFile problems={failed.problems} close={() => setSaved(nothingSaved)} />
        )
      }
      sideLabel={say('report.choices')}
      side={
        <>
          {/* First, so that they are in sight however many papers there are to choose from. */}
          {making.made === null && making.refused !== null ? null : (
            <Acts
              made={making.made}
              old={isOld(making)}
              onPrint={(made) => printReport(client, scan.id, choices, made)}
              onSaved={(outcome) => setSaved([outcome, null])}
            />
          )}
          <PageAct id={scan.id} choices={choices} onSaved={(outcome) => setSaved([outcome, null])} />
          {pdf?.kind === 'saved' ? <SavedFile outcome={pdf} /> : null}
          <ReportChoices
            choices={choices}
            papers={papersOf[assessment.mode]}
            several={several}
            onChoose={choose}
          />
        </>
      }
      foot={
        <ScanFoot scan={scan}>
          <ButtonLink look="plain" href={hashOf({ page: 'result', id: scan.id })}>
            {say('report.back')}
          </ButtonLink>
        </ScanFoot>
      }
    >
      <Pages making={making} paper={choices.paper} />
      <TableActs id={scan.id} choices={choices} onSaved={(outcome) => setSaved([null, outcome])} />
      {table?.kind === 'saved' ? <SavedFile outcome={table} /> : null}
    </ScanPage>
  );
}

/** What became of the last file: the paper or the table, each told beside its buttons. */
const nothingSaved: readonly [pdf: SavedOutcome | null, table: SavedOutcome | null] = [null, null];

/** The pages do not belong to the choices on the screen. */
function isOld({ busy, refused }: Making): boolean {
  return busy || refused !== null;
}

type PagesProps = { readonly making: Making; readonly paper: Choices['paper'] };

function Pages({ making, paper }: PagesProps) {
  const { say, count, number } = useSpeech();
  const { made, refused } = making;
  const [pages, setPages] = useState(0);
  const facts =
    making.busy || made === null || pages === 0
      ? say('report.making')
      : say(paper === 'poster' ? 'report.facts-a3' : 'report.facts', {
          pages: count('report.pages', pages),
          size: number(Math.round(made.bytes.length / 1000)),
        });
  return (
    <>
      <div className="rep-top">
        <h1 className="title">{say('report.title')}</h1>
        <p className="note">{refused === null ? facts : ''}</p>
      </div>
      {refused === null ? null : <Refused problems={refused} />}
      {made === null ? null : <Preview bytes={made.bytes} old={isOld(making)} onCount={setPages} />}
    </>
  );
}

function Refused({ problems }: { readonly problems: readonly Problem[] }) {
  const { say } = useSpeech();
  const sentences = useProblemSentences(problems);
  return <p role="alert">{sentences.length > 0 ? sentences.join(' ') : say('common.no-answer')}</p>;
}

type ActsProps = {
  /** `null`: the first one is still being made. */
  readonly made: MadeFile | null;
  /** The file does not belong to the choices on the screen. */
  readonly old: boolean;
  readonly onPrint: (made: MadeFile) => Promise<Done>;
  readonly onSaved: (outcome: SavedOutcome) => void;
};

function Acts({ made, old, onPrint, onSaved }: ActsProps) {
  const { client } = useApp();
  const { say } = useSpeech();
  const [printing, setPrinting] = useState<Done>({ kind: 'done' });
  const save = async () => {
    if (made === null) return;
    const outcome = await client.saveFile(made).catch(() => unanswered);
    if (outcome.kind !== 'cancelled') onSaved({ ...outcome, at: new Date().toISOString() });
  };
  const print = async () => {
    if (made === null) return;
    setPrinting(await onPrint(made).catch(() => unanswered));
  };
  return (
    <div className="side-block acts">
      <Button look="primary" full disabled={old || made === null} onClick={() => void save()}>
        {say('report.save')}
      </Button>
      <Button full disabled={old || made === null} onClick={() => void print()}>
        {say('report.print')}
      </Button>
      <Undone done={printing} />
    </div>
  );
}
