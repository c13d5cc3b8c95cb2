import { useAppState } from '../../app/use-app.ts';
import { locales } from '../../language/say.ts';

/** A language that nobody of the sector has read yet says so itself. */
export function TranslationMarks() {
  const { content, second } = useAppState();
  return [content, second].map((words) =>
    words === null || words.translationMark === '' ? null : (
      <p className="note translation-mark" key={words.language} lang={locales[words.language]}>
        {words.translationMark}
      </p>
    ),
  );
}
