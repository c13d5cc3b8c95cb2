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
  /** The code stands beside it already. */
  readonly short?: boolean;
};

/** A file for one person to fill in on a laptop of his own. */
export function BlankFile({ code, make, together, look = 'normal', short = false }: Props) {
  const { say } = useSpeech();
  const { outcome, save } = useSavedFile();
  const saved = outcome ?? together;
  const whole = code === '' ? say('group.blank.nobody') : say('group.blank', { code });
  return (
    <>
      <Button small look={look} aria-label={whole} onClick={() => void save(make)}>
        {short ? say('group.blank.nobody') : whole}
      </Button>
      <output className="blank-saved">{saved === undefined ? null : <Became saved={saved} />}</output>
    </>
  );
}

function Became({ saved }: { readonly saved: Saved }) {
  const { say } = useSpeech();
  return saved.kind === 'saved' ? (
    <small>{say('start.saved-file', { place: saved.shown })}</small>
  ) : (
    <SavedLine saved={saved} />
  );
}
