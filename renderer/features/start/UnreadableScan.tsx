import { hashOf } from '../../app/routes.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { FileRow } from './FileRow.tsx';
import type { UnreadableRow } from './find-scans.ts';

/** A file that is no scan, or not one that we can read: what is wrong, what to do, and where it lies. */
export function UnreadableScan({ row }: { readonly row: UnreadableRow }) {
  const { client } = useApp();
  const { say } = useSpeech();
  return (
    <FileRow title={row.file} problems={row.problems}>
      {row.earlier && row.id !== null ? (
        <ButtonLink small href={hashOf({ page: 'versions', id: row.id })}>
          {say('versions.see')}
        </ButtonLink>
      ) : null}
      <Button small onClick={() => void client.showDataFolder()}>
        {say('start.show-folder')}
      </Button>
    </FileRow>
  );
}
