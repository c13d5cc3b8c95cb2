import type { Outcome } from '../../../scans/services/failure.ts';
import type { MadeFile } from '../../../scans/services/views/assessment-view.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import type { Saved } from '../../host/client.ts';
import { SavedLine } from '../room/SavedLine.tsx';
import { useSavedFile } from '../room/use-saved-file.ts';

type Props = {
  /** Empty: nobody gave him one. */
  readonly code: string;
  readonly make: () => Promise<Outcome<MadeFile>>;
  /** What became of it when all were saved at once. */
  readonly together: Saved | undefined;
  readonly look?: 'plain' | 'normal';
};

/** A file for one person to fill in on a laptop of his own. */
export function BlankFile({ code, make, together, look = 'normal' }: Props) {
  const { say } = useSpeech();
  const { outcome, save } = useSavedFile();
  const saved = outcome ?? together;
  return (
    <>
      <Button small look={look} onClick={() => void save(make)}>
        {code === '' ? say('group.blank.nobody') : say('group.blank', { code })}
      </Button>
      <output className="blank-saved">{saved === undefined ? null : <SavedLine saved={saved} />}</output>
    </>
  );
}
