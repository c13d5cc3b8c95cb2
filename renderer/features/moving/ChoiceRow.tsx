import { useId } from 'react';
import type { ReactNode } from 'react';
import { useSpeech } from '../../app/use-app.ts';
import type { Choice } from './import-files.ts';

type Props = {
  readonly legend: string;
  /** `null`: not all the same. */
  readonly value: Choice | null;
  readonly onChoose: (choice: Choice) => void;
  readonly children?: ReactNode;
};

const choices = [
  ['list', 'moving.choice.list'],
  ['file', 'moving.choice.file'],
  ['both', 'moving.choice.both'],
] as const;

/** Which of the two stays, for one scan or for all. */
export function ChoiceRow({ legend, value, onChoose, children }: Props) {
  const { say } = useSpeech();
  const group = useId();
  return (
    <fieldset className="choice-row">
      <legend>{legend}</legend>
      <div className="choice-row-options">
        {choices.map(([choice, word]) => (
          <label key={choice}>
            <input type="radio" name={group} checked={value === choice} onChange={() => onChoose(choice)} />
            {say(word)}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
