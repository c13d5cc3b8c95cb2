import { useId } from 'react';
import type { DirectoryView } from '../../../scans/services/views/directory-view.ts';
import { useSpeech } from '../../app/use-app.ts';
import type { Wish } from './find-rows.ts';

type Props = {
  readonly view: DirectoryView;
  readonly value: Wish['show'];
  readonly onChoose: (show: Wish['show']) => void;
};

/** All, what has to be looked at again, or what the adviser filled in; each with how many there are. */
export function ShowChoice({ view: { rows, counts }, value, onChoose }: Props) {
  const { say } = useSpeech();
  const name = useId();
  const options = [
    { show: 'all', label: say('directory.show.all', { count: rows.length }) },
    { show: 'due', label: say('directory.show.due', { count: counts.overdue + counts['due-soon'] }) },
    { show: 'own', label: say('directory.show.own', { count: counts.own }) },
  ] as const;
  return (
    <fieldset className="dir-show">
      <legend className="vh">{say('directory.show')}</legend>
      {options.map(({ show, label }) => (
        <label key={show} className="choice">
          <input type="radio" name={name} checked={show === value} onChange={() => onChoose(show)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
