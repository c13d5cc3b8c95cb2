import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { languageName } from '../../language/first-language.ts';
import { languageNames, languageOrder } from '../../language/language-names.ts';
import { locales } from '../../language/say.ts';
import type { Language } from '../../../scans/services/api.ts';

/** The laptop speaks none of our languages: said until somebody has chosen one. Everything works meanwhile. */
export function LanguageNotice() {
  const app = useApp();
  const { settings, language } = useAppState();
  const { say } = useSpeech();
  if (app.strangeLanguage === null || settings.language !== null) return null;
  const name = languageName(app.strangeLanguage, locales[language]);
  const choose = (next: Language) => {
    void app.setLanguage(next);
    // The button goes away with the notice.
    document.getElementById('content')?.focus();
  };
  return (
    <section className="language-notice" aria-label={say('common.language')}>
      <p>{name === null ? say('start.language.nameless') : say('start.language', { language: name })}</p>
      <div className="language-notice-acts">
        {languageOrder.map((one) => (
          <Button key={one} small lang={locales[one]} onClick={() => choose(one)}>
            {languageNames[one]}
          </Button>
        ))}
      </div>
    </section>
  );
}
