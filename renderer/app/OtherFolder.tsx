import { useState } from 'react';
import { Button } from '../components/Button.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { unanswered } from '../host/client.ts';
import type { Done, FolderChoice, PickedFolder } from '../host/client.ts';
import { useApp, useAppState, useSpeech } from './use-app.ts';
import { Undone } from './Undone.tsx';

type Question = Extract<PickedFolder, { kind: 'picked' }> | { readonly kind: 'usual' };

/** Ways to keep everything in another folder; nothing where the folder is not the screens' to choose. */
export function OtherFolder({ small = false }: { readonly small?: boolean }) {
  const { client } = useApp();
  const { start } = useAppState();
  const { folderChoice } = client;
  const isOurs = start.dataFolderKind === 'usual' || start.dataFolderKind === 'chosen';
  if (folderChoice === null || !isOurs) return null;
  return <Choice small={small} choice={folderChoice} isChosen={start.dataFolderKind === 'chosen'} />;
}

type ChoiceProps = {
  readonly small: boolean;
  readonly choice: FolderChoice;
  readonly isChosen: boolean;
};

function Choice({ small, choice, isChosen }: ChoiceProps) {
  const app = useApp();
  const { say } = useSpeech();
  const [question, setQuestion] = useState<Question | null>(null);
  const [done, setDone] = useState<Done>({ kind: 'done' });
  const [unsaved, setUnsaved] = useState(false);

  const whenKept = (work: () => Promise<void> | void) => {
    setUnsaved(app.unsaved());
    if (!app.unsaved()) void work();
  };
  const pick = async () => {
    const picked = await choice.pick().catch(() => unanswered);
    if (picked.kind === 'picked') setQuestion(picked);
    setDone(picked.kind === 'failed' ? picked : { kind: 'done' });
  };
  const answer = async (asked: Question, copy: boolean) => {
    setQuestion(null);
    const work = asked.kind === 'usual' ? choice.useUsual() : choice.use(asked.place, copy);
    setDone(await work.catch(() => unanswered));
  };
  return (
    <>
      <Button small={small} onClick={() => whenKept(pick)}>
        {say('folder.other')}
      </Button>
      {isChosen ? (
        <Button small={small} onClick={() => whenKept(() => setQuestion({ kind: 'usual' }))}>
          {say('folder.usual')}
        </Button>
      ) : null}
      {unsaved ? (
        <p className="note" role="alert">
          {say('folder.unsaved')}
        </p>
      ) : null}
      <Undone done={done} />
      {question === null ? null : (
        <FolderQuestion
          question={question}
          close={() => setQuestion(null)}
          answer={(copy) => void answer(question, copy)}
        />
      )}
    </>
  );
}

type QuestionProps = {
  readonly question: Question;
  readonly close: () => void;
  readonly answer: (copy: boolean) => void;
};

/** What happens to the scans, before it does. */
function FolderQuestion({ question, close, answer }: QuestionProps) {
  const { start } = useAppState();
  const { say, count } = useSpeech();
  const isPicked = question.kind === 'picked';
  const here = isPicked ? question.here : 0;
  const there = isPicked && question.there > 0 ? count('folder.there', question.there) : say('folder.empty');
  return (
    <Dialog
      title={say(isPicked ? 'folder.title' : 'folder.usual-title')}
      onClose={close}
      acts={
        <>
          <Button onClick={close}>{say('common.cancel')}</Button>
          {here > 0 ? <Button onClick={() => answer(true)}>{say('folder.copy')}</Button> : null}
          <Button look="primary" onClick={() => answer(false)}>
            {say(isPicked ? 'folder.use' : 'folder.usual')}
          </Button>
        </>
      }
    >
      {isPicked ? <p className="set-path">{question.shown}</p> : null}
      <p>
        {isPicked ? `${there} ` : ''}
        {here > 0 ? count('folder.here', here) : say('folder.stays', { folder: start.dataFolder })}
      </p>
      <p>{say('folder.restart')}</p>
    </Dialog>
  );
}
