import { useAppState, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import type { Importing, ImportQuestion } from './use-import.ts';

type Props = { readonly question: ImportQuestion; readonly answer: Importing['answer'] };

export function ImportDialog({ question: { file, differs }, answer }: Props) {
  const { say, when } = useSpeech();
  const { start } = useAppState();
  return (
    <Dialog
      title={say('start.import.differs.title')}
      onClose={() => answer('list')}
      acts={
        <>
          <Button onClick={() => answer('list')}>{say('start.import.keep')}</Button>
          <Button look="primary" onClick={() => answer('file')}>
            {say('start.import.over')}
          </Button>
        </>
      }
    >
      <p>
        {say('start.import.differs.text', {
          name: file.name,
          imported: differs.imported.answers,
          importedOn: when(differs.imported.changedOn, start.today),
          present: differs.present.answers,
          presentOn: when(differs.present.changedOn, start.today),
        })}
      </p>
    </Dialog>
  );
}
