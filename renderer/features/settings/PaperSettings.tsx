import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { languageNames, languageOrder } from '../../language/language-names.ts';
import { LogoChoice } from './LogoChoice.tsx';
import { SettingChoice } from './SettingChoice.tsx';
import { SettingText } from './SettingText.tsx';
import { SettingTick } from './SettingTick.tsx';

/** What is printed on every paper. */
export function PaperSettings() {
  const app = useApp();
  const { settings } = useAppState();
  const { say } = useSpeech();
  return (
    <section className="set-group">
      <h2 className="section">{say('settings.paper')}</h2>
      <SettingText setting="adviser" label={say('settings.adviser')} hint={say('settings.adviser-hint')} />
      <SettingText
        setting="organisation"
        label={say('settings.organisation')}
        hint={say('settings.organisation-hint')}
      />
      <SettingText setting="contact" label={say('settings.contact')} hint={say('settings.contact-hint')} />
      <LogoChoice />
      <SettingChoice
        legend={say('settings.paper-language')}
        value={settings.paperLanguage ?? 'screen'}
        options={[
          { value: 'screen', label: say('settings.paper-language.screen') },
          ...languageOrder.map((value) => ({ value, label: languageNames[value] })),
        ]}
        onChoose={(value) => {
          const paperLanguage = languageOrder.find((one) => one === value) ?? null;
          void app.changeSettings({ paperLanguage });
        }}
      />
      <SettingTick
        setting="showProfileType"
        label={say('settings.profile')}
        hint={say('settings.profile-hint')}
      />
    </section>
  );
}
