import type { Language } from '../../scans/services/api.ts';
import type { Voice } from './system-voice.ts';

/** As people speak here first, then as the neighbours do. */
const accents: Readonly<Record<Language, readonly string[]>> = {
  nl: ['nl-be', 'nl-nl'],
  fr: ['fr-be', 'fr-fr'],
  de: ['de-be', 'de-de'],
  en: ['en-gb', 'en-ie'],
};

/** `no-voice`: none at all; `only-online`: the text would have to leave the laptop. */
export type VoiceChoice =
  | { readonly kind: 'voice'; readonly voice: Voice }
  | { readonly kind: 'no-voice' | 'no-voice-for' | 'only-online' };

/** The voice for a language. One that sends the text to a server is never chosen. */
export function chooseVoice(voices: readonly Voice[], language: Language): VoiceChoice {
  if (voices.length === 0) return { kind: 'no-voice' };
  const fitting = voices.filter(({ lang }) => tagOf(lang).split('-')[0] === language);
  const atHome = fitting.filter(({ localService }) => localService);
  const [voice] = atHome.toSorted((a, b) => rank(a, language) - rank(b, language));
  if (voice !== undefined) return { kind: 'voice', voice };
  return { kind: fitting.length > 0 ? 'only-online' : 'no-voice-for' };
}

/** Low is better; of two equals the one that the system would take, then the one that it names first. */
function rank({ lang, default: isDefault }: Voice, language: Language): number {
  const place = accents[language].indexOf(tagOf(lang));
  return (place === -1 ? accents[language].length : place) * 2 + (isDefault ? 0 : 1);
}

function tagOf(lang: string): string {
  return lang.toLowerCase().replaceAll('_', '-');
}
