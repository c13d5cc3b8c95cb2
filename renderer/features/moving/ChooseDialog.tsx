import '../../styles/difference.css';
import '../../styles/moving.css';
import { useState } from 'react';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ChoiceRow } from './ChoiceRow.tsx';
import { ImportDifference } from './ImportDifference.tsx';
import type { Choice, Differing } from './import-files.ts';

type Props = {
  readonly differing: readonly Differing[];
  readonly answer: (choices: readonly Choice[]) => void;
};

/** The same scans with another content are in the list already: which ones stay? */
export function ChooseDialog({ differing, answer }: Props) {
  const [only] = differing;
  return only !== undefined && differing.length === 1 ? (
    <ChooseOne differing={only} answer={(choice) => answer([choice])} />
  ) : (
    <ChooseEach differing={differing} answer={answer} />
  );
}

type OneProps = { readonly differing: Differing; readonly answer: (choice: Choice) => void };

function ChooseOne({ differing: { file, question }, answer }: OneProps) {
  const { say } = useSpeech();
  const { imported, present, relation } = question;
  const isNewer = relation === 'newer';
  const button = (choice: 'list' | 'file', isFirstChoice: boolean) => (
    <Button key={choice} {...(isFirstChoice ? primary : {})} onClick={() => answer(choice)}>
      {say(choice === 'list' ? 'moving.choice.list' : 'moving.choice.file')}
    </Button>
  );
  const [list, take] = [button('list', !isNewer), button('file', isNewer)];
  return (
    <Dialog
      title={say('moving.differs.title', { name: present.name })}
      wide
      onClose={() => answer('list')}
      acts={
        <>
          <Button onClick={() => answer('both')}>{say('moving.choice.both')}</Button>
          {isNewer ? [list, take] : [take, list]}
        </>
      }
    >
      <dl className="import-sides">
        <Side label={say('moving.in-file')} side={imported} file={file.name} />
        <Side label={say('moving.in-list')} side={present} />
      </dl>
      <p>{say(isNewer ? 'moving.newer.text' : 'moving.differs.text')}</p>
      <p>{say('moving.kept')}</p>
      <ImportDifference file={file} label={say('moving.differs.show')} />
    </Dialog>
  );
}

const primary = { look: 'primary' } as const;

type SideProps = {
  readonly label: string;
  readonly side: Pick<Differing['question']['imported'], 'answers' | 'changedOn'>;
  readonly file?: string;
};

/** How much is in it, and since when. */
function Side({ label, side: { answers, changedOn }, file }: SideProps) {
  const { count, when } = useSpeech();
  const { start } = useAppState();
  const said = [count('versions.answers', answers), when(changedOn, start.today)];
  return (
    <div>
      <dt>{label}</dt>
      <dd>{(file === undefined ? said : [...said, file]).join(' · ')}</dd>
    </div>
  );
}

function ChooseEach({ differing, answer }: Props) {
  const { say, count } = useSpeech();
  const [choices, setChoices] = useState<readonly Choice[]>(differing.map(first));
  const [all, setAll] = useState<Choice | null>(null);
  return (
    <Dialog
      title={count('moving.many.title', differing.length)}
      wide
      onClose={() => answer(differing.map(() => 'list'))}
      acts={
        <Button look="primary" onClick={() => answer(choices)}>
          {say('moving.many.do')}
        </Button>
      }
    >
      <p>
        {say('moving.many.text')} {say('moving.kept')}
      </p>
      <ChoiceRow
        legend={say('moving.many.all')}
        value={all}
        onChoose={(choice) => {
          setAll(choice);
          setChoices(differing.map(() => choice));
        }}
      />
      {differing.map(({ file, question }, at) => (
        <ChoiceRow
          key={`${file.name} ${String(at)}`}
          legend={say(question.relation === 'newer' ? 'moving.many.newer' : 'moving.many.different', {
            name: question.present.name,
          })}
          value={choices[at] ?? null}
          onChoose={(choice) => {
            setAll(null);
            setChoices(choices.with(at, choice));
          }}
        >
          <ImportDifference
            file={file}
            label={say('moving.differs.show.for', { name: question.present.name })}
          />
        </ChoiceRow>
      ))}
    </Dialog>
  );
}

/** What is proposed: nothing that is in the list goes without being asked. */
function first({ question }: Differing): Choice {
  return question.relation === 'newer' ? 'file' : 'list';
}
