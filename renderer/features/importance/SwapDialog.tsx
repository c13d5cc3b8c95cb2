import { useState } from 'react';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import type { Theme } from '../question/questionnaire.ts';

type Props = {
  /** The theme that would be one too many. */
  readonly wanted: Theme;
  readonly crucial: readonly Theme[];
  readonly swap: (lowered: Theme) => void;
  readonly close: () => void;
};

/** Three may be crucial; a fourth takes the place of one of them. */
export function SwapDialog({ wanted, crucial, swap, close }: Props) {
  const { content } = useAppState();
  const { say } = useSpeech();
  const [chosen, setChosen] = useState<Theme | null>(null);
  const { maxAtThree, levels, defaultWhenSkipped } = content.importance;
  return (
    <Dialog
      title={say('importance.swap.title')}
      onClose={close}
      acts={
        <>
          <Button onClick={close}>{say('common.cancel')}</Button>
          <Button look="primary" disabled={chosen === null} onClick={() => chosen !== null && swap(chosen)}>
            {say('importance.swap.do')}
          </Button>
        </>
      }
    >
      <fieldset className="opt-rows">
        <legend className="swap-text">
          {say('importance.swap.text', {
            most: maxAtThree,
            level: levels[defaultWhenSkipped] ?? '',
            theme: wanted.name,
          })}
        </legend>
        {crucial.map((theme) => (
          <label className="opt-row" key={theme.id}>
            <input
              type="radio"
              name="swap"
              checked={chosen?.id === theme.id}
              onChange={() => setChosen(theme)}
            />
            <span>{theme.name}</span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  );
}
