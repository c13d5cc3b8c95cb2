import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';

type Props = {
  /** One scan by its name, or the whole trash by how many there are. */
  readonly what: { readonly name: string } | { readonly count: number };
  readonly erase: () => void;
  readonly close: () => void;
};

/** The last question before something is gone: of whom it is, what goes and what does not. */
export function EraseDialog({ what, erase, close }: Props) {
  const { say, count } = useSpeech();
  return (
    <Dialog
      title={'name' in what ? say('start.erase.title', what) : count('start.erase-all.title', what.count)}
      onClose={close}
      acts={
        <>
          <Button onClick={close}>{say('common.cancel')}</Button>
          <Button look="primary" onClick={erase}>
            {say('start.erase')}
          </Button>
        </>
      }
    >
      <p>{say('start.erase.goes')}</p>
      <p>{say('start.erase.stays')}</p>
    </Dialog>
  );
}
