import { Notice } from '../../app/Notice.tsx';
import { hashOf } from '../../app/routes.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import type { ReadableRow } from './find-scans.ts';
import { findScans } from './find-scans.ts';
import { ModeWords } from './ScanRow.tsx';
import { useList } from './use-list.ts';
import { useRowActions } from './use-row-actions.ts';

/** What was put away; everything can come back. */
export function TrashPage() {
  const { client } = useApp();
  const { say } = useSpeech();
  const { list, reload } = useList('assessment.listTrash');
  const { notice, closeNotice, tell } = useRowActions(reload);
  const rows = list.kind === 'read' ? findScans(list.rows, '') : null;
  const restore = async (row: ReadableRow) => {
    const outcome = await client.call('assessment.restore', { file: row.file });
    await reload();
    tell(
      outcome.ok
        ? { text: say('start.put-back.done', { name: row.name }) }
        : { text: say('start.did-not-work'), problems: problemsOf(outcome.failure) },
    );
  };
  return (
    <Page
      title={`${say('start.trash.title')} · ${say('common.app')}`}
      foot={notice === null ? undefined : <Notice notice={notice} close={closeNotice} />}
    >
      <h1 className="title">{say('start.trash.title')}</h1>
      <p className="trash-lead">
        {say(list.kind === 'read' && list.rows.length === 0 ? 'start.trash.empty' : 'start.trash.text')}
      </p>
      <ul className="scans">
        {[...(rows?.open ?? []), ...(rows?.closed ?? [])].map((row) => (
          <TrashRow key={row.file} row={row} restore={() => void restore(row)} />
        ))}
      </ul>
      <ButtonLink look="plain" href={hashOf({ page: 'start' })}>
        {say('common.back-to-list')}
      </ButtonLink>
    </Page>
  );
}

function TrashRow({ row, restore }: { readonly row: ReadableRow; readonly restore: () => void }) {
  const { start } = useAppState();
  const { say, when } = useSpeech();
  return (
    <li className="scan trashed">
      <div>
        <h2>{row.name}</h2>
        <p className="note">
          <ModeWords row={row} />
          {row.trashedOn === null
            ? ''
            : ` · ${say('start.trash.since', { when: when(row.trashedOn, start.today) })}`}
        </p>
      </div>
      <Button small aria-label={say('start.put-back.for', { name: row.name })} onClick={restore}>
        {say('start.put-back')}
      </Button>
    </li>
  );
}
