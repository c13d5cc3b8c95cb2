import { useSpeech } from '../../app/use-app.ts';
import type { Choices } from './use-report.ts';

type Props = {
  readonly choices: Choices;
  /** More than one person answered: of these only what they would agree on goes along. */
  readonly several: boolean;
  readonly onChoose: (choices: Choices) => void;
};

/** Does the scan travel in the PDF? With what that means for whoever gets it. */
export function CarryChoice({ choices, several, onChoose }: Props) {
  const { say } = useSpeech();
  return (
    <label>
      <input
        type="checkbox"
        checked={choices.scan}
        onChange={({ target }) => onChoose({ ...choices, scan: target.checked })}
      />
      <span>
        {say('report.scan')}
        <small>{say(several ? 'report.scan-several' : 'report.scan-hint')}</small>
        {several || choices.notes || !choices.scan ? null : <small>{say('report.scan-notes')}</small>}
      </span>
    </label>
  );
}
