import { useState } from 'react';
import type { Failure } from '../../../scans/services/failure.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Field } from '../../components/Field.tsx';
import type { ReadableRow } from './find-scans.ts';

type Props = {
  readonly row: ReadableRow;
  readonly close: () => void;
  readonly reload: () => Promise<unknown>;
  readonly fail: (failure: Failure) => void;
};

export function RenameDialog({ row, close, reload, fail }: Props) {
  const { client } = useApp();
  const { say } = useSpeech();
  const [name, setName] = useState(row.name);
  const [tried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    if (name.trim() === '') return;
    const outcome = await client.call('assessment.rename', { id: row.id, name: name.trim() });
    close();
    if (outcome.ok) await reload();
    else fail(outcome.failure);
  };
  return (
    <Dialog
      title={say('start.rename.title')}
      onClose={close}
      acts={
        <>
          <Button onClick={close}>{say('common.cancel')}</Button>
          <Button look="primary" onClick={() => void save()}>
            {say('start.rename.save')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field
          label={say('start.rename.label')}
          error={tried && name.trim() === '' ? say('start.rename.empty') : undefined}
        >
          {(ties) => (
            <input
              className="input"
              {...ties}
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
