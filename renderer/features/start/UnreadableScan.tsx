import { hashOf } from '../../app/routes.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { LevelChip } from '../../components/LevelChip.tsx';
import type { UnreadableRow } from './find-scans.ts';

/** A file that is no scan, or not one that we can read: what is wrong, what to do, and where it lies. */
export function UnreadableScan({ row }: { readonly row: UnreadableRow }) {
  const { client } = useApp();
  const { say } = useSpeech();
  const sentences = useProblemSentences(row.problems);
  return (
    <li className="scan unreadable">
      <LevelChip level={null} />
      <div>
        <h3>{row.file}</h3>
        {sentences.map((sentence) => (
          <p className="note" key={sentence}>
            {sentence}
          </p>
        ))}
      </div>
      <div className="foot-acts">
        {row.earlier && row.id !== null ? (
          <ButtonLink small href={hashOf({ page: 'versions', id: row.id })}>
            {say('versions.see')}
          </ButtonLink>
        ) : null}
        <Button small onClick={() => void client.showDataFolder()}>
          {say('start.show-folder')}
        </Button>
      </div>
    </li>
  );
}
