import { useEffect, useRef, useState } from 'react';
import { useApp, useAppState } from '../../app/use-app.ts';
import { Field } from '../../components/Field.tsx';

type Props = {
  readonly setting: 'adviser' | 'organisation' | 'contact';
  readonly label: string;
  readonly hint: string;
};

/** A short text, kept when the writer leaves it, by the screen too. */
export function SettingText({ setting, label, hint }: Props) {
  const app = useApp();
  const { settings } = useAppState();
  const [text, setText] = useState(settings[setting]);
  const latest = useRef(text);
  const keep = () => {
    const typed = latest.current.trim();
    if (typed !== app.state.get().settings[setting]) void app.changeSettings({ [setting]: typed });
  };
  // Leaving the screen keeps what stands there, as leaving the field does.
  useEffect(() => keep, []); // oxlint-disable-line react/exhaustive-deps
  return (
    <Field label={label} hint={hint}>
      {(ties) => (
        <input
          className="input"
          type="text"
          maxLength={200}
          value={text}
          onChange={({ target }) => {
            latest.current = target.value;
            setText(target.value);
          }}
          onBlur={keep}
          {...ties}
        />
      )}
    </Field>
  );
}
