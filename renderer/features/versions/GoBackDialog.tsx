import type { GenerationView } from '../../../scans/services/views/generation-view.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { whenKept } from './when-kept.ts';

type Props = {
  readonly version: GenerationView;
  readonly close: () => void;
  readonly goBack: () => void;
};

/** What going back does, and that it can be undone. */
export function GoBackDialog({ version, close, goBack }: Props) {
  const speech = useSpeech();
  const { say } = speech;
  return (
    <Dialog
      title={say('versions.ask', { when: whenKept(speech, version.at) })}
      onClose={close}
      acts={
        <>
          <Button onClick={close}>{say('common.cancel')}</Button>
          <Button look="primary" onClick={goBack}>
            {say('versions.ask.do')}
          </Button>
        </>
      }
    >
      <p>{say('versions.ask.text')}</p>
      <p>{say('versions.ask.agreed')}</p>
    </Dialog>
  );
}
