import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { AssessmentRow } from '../../../scans/services/store-ports.ts';
import { FolderProblems } from '../../app/FolderProblems.tsx';
import { LanguageNotice } from './LanguageNotice.tsx';
import { Notice } from '../../app/Notice.tsx';
import { Notices } from '../../app/Notices.tsx';
import { hashOf } from '../../app/routes.ts';
import { SearchField } from '../../components/SearchField.tsx';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { go } from '../../app/use-route.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { useStore } from '../../app/store.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Button } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import { AllScansTable } from './AllScansTable.tsx';
import { Doors } from './Doors.tsx';
import { findScans } from './find-scans.ts';
import { ScanLists } from './ScanLists.tsx';
import { useImport } from '../moving/use-import.ts';
import { scanRoute } from './scan-route.ts';
import { useList } from './use-list.ts';
import { useRowActions } from './use-row-actions.ts';

/** What there is, and the doors to more. */
export function StartPage() {
  const { say } = useSpeech();
  const { start } = useAppState();
  const { list, reload } = useList('assessment.list');
  const [search, setSearch] = useState('');
  const actions = useRowActions(reload);
  const importing = useImport({ reload, tell: actions.tell, show });
  useIncoming(importing.takeAll);
  return (
    <Page
      title={`${say('start.title')} · ${say('common.app')}`}
      whole
      loud={
        <>
          <FolderProblems />
          <Notices problems={start.notices} />
        </>
      }
      foot={
        actions.notice === null ? undefined : <Notice notice={actions.notice} close={actions.closeNotice} />
      }
    >
      <LanguageNotice />
      <div className="grid start-grid">
        <div className="start-top">
          <h1 className="title">{say('start.title')}</h1>
          <SearchField label={say('start.search')} value={search} onSearch={setSearch} />
        </div>
        <Doors pick={importing.pick} tell={actions.tell} />
        <div className="lists">
          {list.kind === 'reading' ? <p className="note">{say('start.reading')}</p> : null}
          {list.kind === 'failed' ? <ListProblems problems={list.problems} /> : null}
          {list.kind === 'read' ? (
            <>
              <Found
                rows={list.rows.length}
                search={search}
                clear={() => setSearch('')}
                found={findScans(list.rows, search)}
              />
              <ScanLists found={findScans(list.rows, search)} actions={actions} />
            </>
          ) : null}
          <Colophon>
            {list.kind === 'read' && list.rows.some(isOwn) ? <AllScansTable tell={actions.tell} /> : null}
          </Colophon>
        </div>
      </div>
      {importing.dialog}
      {actions.dialog}
    </Page>
  );
}

function show(id: AssessmentId, rows: readonly AssessmentRow[]): void {
  const row = rows.find((other) => other.kind === 'readable' && other.id === id);
  if (row?.kind === 'readable') go(scanRoute(row));
}

type FoundProps = {
  readonly rows: number;
  readonly search: string;
  readonly clear: () => void;
  readonly found: ReturnType<typeof findScans>;
};

/** No scans, or none that fit the search; how many fit is said. */
function Found({ rows, search, clear, found }: FoundProps) {
  const { say, count } = useSpeech();
  const announce = useAnnounce();
  const number = Object.values(found).reduce((sum, rows) => sum + rows.length, 0);
  const said = search === '' ? '' : count('start.found', number);
  useEffect(() => {
    if (said !== '') announce(said);
  }, [said, announce]);
  if (rows === 0) return <p className="lead">{say('start.empty', { example: say('start.example') })}</p>;
  if (number > 0) return null;
  return (
    <p className="lead">
      {say('start.nothing-found', { text: search })}{' '}
      <Button look="plain" onClick={clear}>
        {say('start.clear')}
      </Button>
    </p>
  );
}

function ListProblems({ problems }: { readonly problems: Parameters<typeof useProblemSentences>[0] }) {
  return useProblemSentences(problems).map((sentence) => <p key={sentence}>{sentence}</p>);
}

function isOwn(row: AssessmentRow): boolean {
  return row.kind === 'readable' && !row.example;
}

function Colophon({ children }: { readonly children: ReactNode }) {
  const { say } = useSpeech();
  const { start } = useAppState();
  return (
    <div className="note colophon">
      <p>{say('start.where', { folder: start.dataFolder })}</p>
      <div className="colophon-acts">
        <a className="textlink" href={hashOf({ page: 'trash' })}>
          {say('start.trash')}
        </a>
        {children}
      </div>
    </div>
  );
}

/** Files that were opened from outside or let go on the window. */
function useIncoming(takeAll: ReturnType<typeof useImport>['takeAll']): void {
  const app = useApp();
  const incoming = useStore(app.incoming);
  useEffect(() => {
    if (incoming.files.length + incoming.passedOver.length === 0) return;
    app.incoming.set({ files: [], passedOver: [] });
    go({ page: 'start' }, 'replace');
    takeAll(incoming);
  }, [app, incoming, takeAll]);
}
