import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AssessmentRow } from '../../../scans/services/store-ports.ts';
import { Notice } from '../../app/Notice.tsx';
import { hashOf } from '../../app/routes.ts';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { findScans, nameOf } from './find-scans.ts';
import type { FoundScans, ReadableRow, UnreadableRow } from './find-scans.ts';
import { ModeWords } from './ScanRow.tsx';
import { longInTrash, saidOfTrash } from './trash-times.ts';
import { useList } from './use-list.ts';
import { useTrashActions } from './use-trash-actions.ts';
import type { TrashActions } from './use-trash-actions.ts';

/** What was put away: it can come back, or go for good. */
export function TrashPage() {
  const { say } = useSpeech();
  const { list, reload } = useList('assessment.listTrash');
  const actions = useTrashActions(reload);
  const { start } = useAppState();
  const [asked, setAsked] = useState<Asked | null>(null);
  const all = list.kind === 'read' ? list.rows : [];
  const old = longInTrash(all, start.today);
  return (
    <Page
      title={`${say('start.trash.title')} · ${say('common.app')}`}
      foot={
        actions.notice === null ? undefined : <Notice notice={actions.notice} close={actions.closeNotice} />
      }
    >
      <h1 className="title">{say('start.trash.title')}</h1>
      <p className="trash-lead">
        {say(list.kind === 'read' && all.length === 0 ? 'start.trash.empty' : 'start.trash.text')}
      </p>
      {old.length === 0 ? null : (
        <div className="trash-old">
          <Button onClick={() => setAsked('old')}>{say('start.erase-old', { count: old.length })}</Button>
        </div>
      )}
      <Rows rows={findScans(all, '')} actions={actions} ask={setAsked} />
      <div className="trash-foot">
        <ButtonLink look="plain" href={hashOf({ page: 'start' })}>
          {say('common.back-to-list')}
        </ButtonLink>
        {all.length > 1 ? <Button onClick={() => setAsked('all')}>{say('start.erase-all')}</Button> : null}
      </div>
      {asked === null ? null : (
        <EraseQuestion
          asked={asked}
          rows={asked === 'all' ? all : asked === 'old' ? old : [asked]}
          close={() => setAsked(null)}
          erase={(rows) =>
            void actions.erase(rows, asked === 'old' ? 'start.erased-old' : 'start.erased-all')
          }
        />
      )}
    </Page>
  );
}

/** What would go: all that is here, all that is here for long, or one. */
type Asked = 'all' | 'old' | ReadableRow | UnreadableRow;

type QuestionProps = {
  readonly asked: Asked;
  readonly rows: readonly AssessmentRow[];
  readonly close: () => void;
  readonly erase: (rows: readonly AssessmentRow[]) => void;
};

function EraseQuestion({ asked, rows, close, erase }: QuestionProps) {
  const speech = useSpeech();
  const { start } = useAppState();
  const named = (row: AssessmentRow): string => `${nameOf(row)} · ${saidOfTrash(row, start.today, speech)}`;
  return (
    <EraseDialog
      what={
        asked === 'all'
          ? { count: rows.length }
          : asked === 'old'
            ? { names: rows.map(named) }
            : { name: nameOf(asked) }
      }
      close={close}
      erase={() => {
        close();
        erase(rows);
      }}
    />
  );
}

function Rows({
  rows,
  actions,
  ask,
}: {
  readonly rows: FoundScans;
  readonly actions: TrashActions;
  readonly ask: (row: ReadableRow | UnreadableRow) => void;
}) {
  return (
    <ul className="scans">
      {[...rows.open, ...rows.closed].map((row) => (
        <TrashRow key={row.file} row={row} erase={() => ask(row)} note={<ModeWords row={row} />}>
          <PutBack row={row} actions={actions} />
        </TrashRow>
      ))}
      {rows.newer.map((row) => (
        <TrashRow key={row.file} row={row} erase={() => ask(row)} note={<Problems row={row} />}>
          <PutBack row={row} actions={actions} />
        </TrashRow>
      ))}
      {rows.unreadable.map((row) => (
        <TrashRow key={row.file} row={row} erase={() => ask(row)} note={<Problems row={row} />} />
      ))}
    </ul>
  );
}

function PutBack({
  row,
  actions,
}: {
  readonly row: ReadableRow | UnreadableRow;
  readonly actions: TrashActions;
}) {
  const { say } = useSpeech();
  return (
    <Button
      small
      aria-label={say('start.put-back.for', { name: nameOf(row) })}
      onClick={() => void actions.restore(row)}
    >
      {say('start.put-back')}
    </Button>
  );
}

function TrashRow({
  row,
  note,
  erase,
  children,
}: {
  readonly row: ReadableRow | UnreadableRow;
  readonly note: ReactNode;
  readonly erase: () => void;
  readonly children?: ReactNode;
}) {
  const { start } = useAppState();
  const speech = useSpeech();
  const { say } = speech;
  const times = saidOfTrash(row, start.today, speech);
  return (
    <li className="scan trashed">
      <div>
        <h2>{nameOf(row)}</h2>
        <p className="note">{note}</p>
        {times === '' ? null : <p className="note">{times}</p>}
      </div>
      <div className="trash-acts">
        {children}
        <Button small aria-label={say('start.erase.for', { name: nameOf(row) })} onClick={erase}>
          {say('start.erase')}
        </Button>
      </div>
    </li>
  );
}

function Problems({ row }: { readonly row: UnreadableRow }) {
  return useProblemSentences(row.problems).join(' ');
}
