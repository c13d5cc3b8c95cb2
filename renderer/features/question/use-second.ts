import type { QuestionId } from '../../../scans/definition/definition.ts';
import type { ContentView, QuestionView } from '../../../scans/services/views/content-view.ts';
import { useAppState } from '../../app/use-app.ts';
import { locales } from '../../language/say.ts';

/** A question in the second language, and how that language is marked on the page. */
export type Second = {
  readonly lang: string;
  readonly content: ContentView;
  readonly question: QuestionView;
};

/** `null`: no second language is wanted, or its words are not there yet. */
export function useSecond(id: QuestionId): Second | null {
  const { second } = useAppState();
  const question = second?.questions[id];
  if (second === null || question === undefined) return null;
  return { lang: locales[second.language], content: second, question };
}
