import { memo, useId } from 'react';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { languageNames, languageOrder } from '../../language/language-names.ts';
import { secondLanguage } from '../../language/second-language.ts';

/** The questions in one language, or in a second one beside it. */
export const LanguageChoice = memo(function LanguageChoice() {
  const app = useApp();
  const { settings, language } = useAppState();
  const { say } = useSpeech();
  const id = useId();
  return (
    <div className="language-choice">
      <label className="note" htmlFor={id}>
        {say('question.languages')}
      </label>
      <select
        className="input"
        id={id}
        value={secondLanguage(settings, language) ?? ''}
        onChange={({ target }) => {
          const second = languageOrder.find((one) => one === target.value) ?? null;
          void app.changeSettings({ secondLanguage: second });
        }}
      >
        <option value="">{languageNames[language]}</option>
        {languageOrder
          .filter((one) => one !== language)
          .map((one) => (
            <option key={one} value={one}>
              {`${languageNames[language]} + ${languageNames[one]}`}
            </option>
          ))}
      </select>
    </div>
  );
});
