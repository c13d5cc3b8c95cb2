import { useEffect, useMemo, useState } from 'react';
import type { DimensionId, QuestionId, VariantId } from '../../../scans/definition/definition.ts';
import type { Language } from '../../../scans/services/api.ts';
import type { ContentView, QuestionView } from '../../../scans/services/views/content-view.ts';
import { createLanguages } from '../../app/language-desk.ts';
import { useApp, useAppState } from '../../app/use-app.ts';
import type { Speech } from '../../language/say.ts';

/** Words of the screens and of the scan, in the language of the wall. */
export type WallWords = {
  readonly speech: Speech;
  readonly content: ContentView;
};

/** `null`: not there yet. The screens of the adviser may stand in another language. */
export function useWallWords(language: Language | null): WallWords | null {
  const { client } = useApp();
  const { speech, content } = useAppState();
  const languages = useMemo(() => createLanguages(client), [client]);
  const [other, setOther] = useState<WallWords | null>(null);
  const isOwn = language === speech.language;
  useEffect(() => {
    let wanted = true;
    const load = async (needed: Language) => {
      const loaded = await languages.load(needed);
      if (wanted) setOther(loaded);
    };
    if (language !== null && !isOwn) void load(language);
    return () => {
      wanted = false;
    };
  }, [languages, language, isOwn]);
  if (language === null) return null;
  if (isOwn) return { speech, content };
  return other?.speech.language === language ? other : null;
}

/** The name of a dimension in a variant; of several variants, or none, in the first that has it. */
export function dimensionName(
  { variants }: ContentView,
  variant: VariantId | null,
  dimension: DimensionId,
): string {
  const own = variants.filter(({ id }) => id === variant);
  const named = [...own, ...variants].flatMap(({ dimensions }) =>
    dimensions.filter(({ id }) => id === dimension),
  );
  return named[0]?.name ?? '';
}

export function questionOf({ questions }: ContentView, question: QuestionId): QuestionView | null {
  return questions[question] ?? null;
}
