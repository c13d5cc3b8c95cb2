import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import type { Several, ToMake } from '../room/use-several.ts';

type Props<K> = {
  /** Who still has to begin on a laptop of his own. */
  readonly files: readonly ToMake<K>[];
  readonly several: Several<K>;
};

/** What such a file is for, and one for everybody at once. What became of each stands with its person. */
export function BlankFiles<K>({ files, several }: Props<K>) {
  const { say, count } = useSpeech();
  const { going, outcomes, saved } = several;
  return (
    <div className="blank-files">
      <p className="note">{say('group.blank.hint')}</p>
      {files.length < 2 ? null : (
        <div className="group-acts">
          <Button disabled={going !== null} onClick={() => void several.save(files)}>
            {count('group.blank.all', files.length)}
          </Button>
          <output>{going === null && outcomes.size > 0 ? count('group.blank.saved', saved) : ''}</output>
        </div>
      )}
    </div>
  );
}
