import type { QuestionId } from '../../../scans/definition/definition.ts';
import type { ContentView } from '../../../scans/services/views/content-view.ts';
import type { Scan } from '../../app/scan.ts';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { ReadAloudButton, ReadAloudProblem } from './ReadAloudButton.tsx';
import { spokenId, spokenParts } from './spoken-parts.ts';

type Props = { readonly scan: Scan; readonly question: QuestionId };

/** For who would rather listen, or reads another language: the voice, and the languages of the questions. */
export function QuestionTools({ scan, question }: Props) {
  const { content, second } = useAppState();
  const { say } = useSpeech();
  const id = spokenId(question);
  const button = (words: ContentView, label: string) => (
    <ReadAloudButton
      id={id}
      language={words.language}
      parts={() => spokenParts(words, question, scan.state.get().assessment).map(({ text }) => text)}
      label={label}
      stopLabel={say('question.aloud.stop')}
    />
  );
  const inLanguage = ({ language }: ContentView) =>
    say('question.aloud.in', { language: say(`question.language.${language}`) });
  return (
    <>
      <div className="aloud">
        {button(content, second === null ? say('question.aloud') : inLanguage(content))}
        {second === null ? null : button(second, inLanguage(second))}
      </div>
      <ReadAloudProblem id={id} />
      <LanguageChoice />
    </>
  );
}
