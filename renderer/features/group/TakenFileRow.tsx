import type { TakenFile } from '../../../scans/services/views/group-view.ts';
import type { Problem } from '../../../scans/services/api.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { Button } from '../../components/Button.tsx';
import type { WordKey } from '../../language/words.ts';
import type { Settling, Told } from './use-take-files.ts';

type Props = { readonly one: Told; readonly settle: (one: Told, how: Settling) => Promise<void> };

const samePerson = [
  ['keep', 'group.files.keep'],
  ['replace', 'group.files.replace'],
  ['beside', 'group.files.beside'],
] as const satisfies readonly (readonly [Settling, WordKey])[];
const otherName = [
  ['keep', 'group.files.leave'],
  ['any-name', 'group.files.take'],
] as const satisfies readonly (readonly [Settling, WordKey])[];

/** What became of one file, and what has to be asked about it. */
export function TakenFileRow({ one, settle }: Props) {
  const { say } = useSpeech();
  const { taken } = one;
  const choices = taken.kind !== 'asks' ? [] : taken.reason === 'same-person' ? samePerson : otherName;
  return (
    <li>
      <p>
        <Outcome taken={taken} />
      </p>
      {taken.kind === 'refused' ? <Why problems={taken.problems} /> : null}
      {choices.length === 0 ? null : (
        <div className="group-acts">
          {choices.map(([how, word]) => (
            <Button key={how} small onClick={() => void settle(one, how)}>
              {say(word)}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}

function Outcome({ taken }: { readonly taken: TakenFile }) {
  const { say, count } = useSpeech();
  const { file } = taken;
  switch (taken.kind) {
    case 'added':
      return say('group.files.added', { file, codes: taken.raters.join(say('group.between')) });
    case 'unchanged':
      return say('group.files.unchanged', { file });
    case 'refused':
      return say('group.files.refused', { file });
    case 'asks': {
      const { code, company, differing } = taken;
      if (taken.reason === 'other-name') return say('group.files.other-name', { file, company });
      const who = code === '' ? say('group.no-code') : code;
      return differing === 0
        ? say('group.files.asks-notes', { file, code: who })
        : count('group.files.asks', differing, { file, code: who });
    }
  }
}

function Why({ problems }: { readonly problems: readonly Problem[] }) {
  const sentences = useProblemSentences(problems);
  return (
    <ul className="note">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
