import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { languageNames, languageOrder } from '../../language/language-names.ts';
import { locales } from '../../language/say.ts';
import { secondLanguage } from '../../language/second-language.ts';
import { SettingChoice } from './SettingChoice.tsx';

const sizes = ['normal', 'large', 'larger'] as const;
const themes = ['system', 'light', 'dark'] as const;

/** Language, size of the letters, light or dark. */
export function ScreenSettings() {
  const app = useApp();
  const { settings, language } = useAppState();
  const { say } = useSpeech();
  return (
    <section className="set-group">
      <h2 className="section">{say('settings.screen')}</h2>
      <SettingChoice
        legend={say('settings.language')}
        value={language}
        options={languageOrder.map((value) => ({
          value,
          label: languageNames[value],
          lang: locales[value],
        }))}
        onChoose={(next) => void app.setLanguage(next)}
      />
      <SettingChoice
        legend={say('settings.second-language')}
        value={secondLanguage(settings, language) ?? 'none'}
        options={[
          { value: 'none', label: say('settings.second-language.none') },
          ...languageOrder
            .filter((value) => value !== language)
            .map((value) => ({ value, label: languageNames[value], lang: locales[value] })),
        ]}
        onChoose={(value) => {
          const second = languageOrder.find((one) => one === value) ?? null;
          void app.changeSettings({ secondLanguage: second });
        }}
      />
      <SettingChoice
        legend={say('settings.text-size')}
        value={settings.textSize}
        options={sizes.map((value) => ({ value, label: say(`settings.text-size.${value}`) }))}
        onChoose={(textSize) => void app.changeSettings({ textSize })}
      />
      <SettingChoice
        legend={say('settings.theme')}
        value={settings.theme}
        options={themes.map((value) => ({ value, label: say(`settings.theme.${value}`) }))}
        onChoose={(theme) => void app.changeSettings({ theme })}
      />
    </section>
  );
}
