import { useId } from 'react';
import { useApp, useAppState } from '../../app/use-app.ts';
import type { Settings } from '../../../scans/services/store-ports.ts';

type Props = {
  readonly setting: { [K in keyof Settings]: Settings[K] extends boolean ? K : never }[keyof Settings];
  readonly label: string;
  readonly hint: string;
};

/** A setting that is on or off. */
export function SettingTick({ setting, label, hint }: Props) {
  const app = useApp();
  const { settings } = useAppState();
  const id = useId();
  return (
    <div className="set-tick">
      <input
        type="checkbox"
        id={id}
        aria-describedby={`${id}-hint`}
        checked={settings[setting]}
        onChange={({ target }) => void app.changeSettings({ [setting]: target.checked })}
      />
      <label htmlFor={id}>{label}</label>
      <p className="note" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
