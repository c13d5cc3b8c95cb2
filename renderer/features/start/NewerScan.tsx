import { hashOf } from '../../app/routes.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { FileRow } from './FileRow.tsx';
import { nameOf } from './find-scans.ts';
import type { NewerRow } from './find-scans.ts';
import type { RowActions } from './use-row-actions.ts';

/** A scan of a newer version: whose it is, what to do, and that it can be taken along as it stands. */
export function NewerScan({ row, actions }: { readonly row: NewerRow; readonly actions: RowActions }) {
  const { client } = useApp();
  const { start } = useAppState();
  const { say, when } = useSpeech();
  const name = nameOf(row);
  const { id } = row;
  const { company, day } = row.newer;
  const about = [company === name ? '' : company, day === null ? '' : when(day, start.today)];
  return (
    <FileRow
      title={id === null ? name : <a href={hashOf({ page: 'result', id })}>{name}</a>}
      about={about.filter((part) => part !== '').join(' · ')}
      problems={row.problems}
    >
      {id === null ? (
        <Button small onClick={() => void client.showDataFolder()}>
          {say('start.show-folder')}
        </Button>
      ) : (
        <>
          <Button
            small
            aria-label={say('start.save-file.for', { name })}
            onClick={() => void actions.saveFile({ id, name })}
          >
            {say('start.save-file')}
          </Button>
          <Button
            small
            aria-label={say('start.to-trash.for', { name })}
            onClick={() => void actions.trash({ id, name })}
          >
            {say('start.to-trash')}
          </Button>
        </>
      )}
    </FileRow>
  );
}
