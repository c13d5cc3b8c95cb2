import { useState } from 'react';
import type { ReactNode } from 'react';
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
import { useList } from './use-list.ts';
import { useTrashActions } from './use-trash-actions.ts';
import type { TrashActions } from './use-trash-actions.ts';

/** What was put away: it can come back, or go for good. */
export function TrashPage() {
  const { say } = useSpeech();
  const { list, reload } = useList('assessment.listTrash');
  const actions = useTrashActions(reload);
  const [asked, setAsked] = useState<'all' | ReadableRow | UnreadableRow | null>(null);
  const all = list.kind === 'read' ? list.rows : [];
  const chosen = asked === 'all' ? all : asked === null ? [] : [asked];
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
      <Rows rows={findScans(all, '')} actions={actions} ask={setAsked} />
      <div className="trash-foot">
        <ButtonLink look="plain" href={hashOf({ page: 'start' })}>
          {say('common.back-to-list')}
        </ButtonLink>
        {all.length > 1 ? <Button onClick={() => setAsked('all')}>{say('start.erase-all')}</Button> : null}
      </div>
      {asked === null ? null : (
        <EraseDialog
          what={asked === 'all' ? { count: all.length } : { name: nameOf(asked) }}
          close={() => setAsked(null)}
          erase={() => {
            setAsked(null);
            void actions.erase(chosen);
          }}
        />
      )}
    </Page>
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
  const { say, when } = useSpeech();
  return (
    <li className="scan trashed">
      <div>
        <h2>{nameOf(row)}</h2>
        <p className="note">
          {note}
          {row.trashedOn === null
            ? ''
            : ` · ${say('start.trash.since', { when: when(row.trashedOn, start.today) })}`}
        </p>
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
