import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { languageNames, languageOrder } from '../../language/language-names.ts';
import { locales } from '../../language/say.ts';

/** Each person answers in a language of his own; it is not kept for the next one. */
export function KioskLanguages() {
  const app = useApp();
  const { language } = useAppState();
  const { say } = useSpeech();
  return (
    <ul className="kiosk-languages" aria-label={say('common.language')}>
      {languageOrder.map((one) => (
        <li key={one}>
          <button
            type="button"
            className="btn small"
            lang={locales[one]}
            aria-pressed={one === language}
            onClick={() => void app.showLanguage(one)}
          >
            {languageNames[one]}
          </button>
        </li>
      ))}
    </ul>
  );
}
