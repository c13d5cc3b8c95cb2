import type { Language } from '../../scans/services/api.ts';
import type { Settings } from '../../scans/services/store-ports.ts';
import type { ContentView } from '../../scans/services/views/content-view.ts';
import type { Client, Done, PickedFile } from '../host/client.ts';
import { loadWords } from '../language/load-words.ts';
import { createSpeech } from '../language/say.ts';
import type { Speech } from '../language/say.ts';
import { secondLanguage } from '../language/second-language.ts';
import type { AppState } from './app-state.ts';
import { problemsOf } from './save-queue.ts';
import type { Store } from './store.ts';

type Loaded = { readonly speech: Speech; readonly content: ContentView };

/** Words of the screens and of the scan, each language read once. */
export type Languages = {
  readonly load: (language: Language) => Promise<Loaded>;
  /** Only the words of the scan. */
  readonly contentIn: (language: Language) => Promise<ContentView>;
};

export function createLanguages(client: Client): Languages {
  const contents = new Map<Language, Promise<ContentView>>();
  const contentIn = (language: Language) => {
    const content = contents.get(language) ?? client.call('content.view', { language }).then(must);
    contents.set(language, content);
    return content;
  };
  return {
    contentIn,
    load: async (language) => {
      const [words, content] = await Promise.all([loadWords(language), contentIn(language)]);
      return { speech: createSpeech(language, words), content };
    },
  };
}

export type LanguageDesk = {
  /** Words, content and setting, all at once; nothing that was typed is lost. */
  readonly setLanguage: (language: Language) => Promise<void>;
  /** The same for as long as the window is open: the setting stays. */
  readonly showLanguage: (language: Language) => Promise<void>;
  /** Shows the change at once; resolves with what is kept, or `false` when it could not be kept. */
  readonly changeSettings: (change: Partial<Settings>) => Promise<boolean>;
  /** The logo in a file, or none; shown once it is kept. */
  readonly changeLogo: (picture: PickedFile | null) => Promise<Done>;
};

/** Settings, and the languages that follow from them. */
export function createLanguageDesk(
  client: Client,
  state: Store<AppState>,
  languages: Languages,
): LanguageDesk {
  const showSecond = async () => {
    const wanted = () => secondLanguage(state.get().settings, state.get().language);
    const next = wanted();
    const second = next === null ? null : await languages.contentIn(next);
    // Somebody may have chosen another one meanwhile.
    if (wanted() === next) state.set({ ...state.get(), second });
  };

  const changeSettings = async (change: Partial<Settings>) => {
    state.set({ ...state.get(), settings: { ...state.get().settings, ...change } });
    const [outcome] = await Promise.all([client.call('settings.change', { change }), showSecond()]);
    if (outcome.ok) state.set({ ...state.get(), settings: outcome.value });
    return outcome.ok;
  };

  const changeLogo = async (picture: PickedFile | null): Promise<Done> => {
    const outcome = await client.call('settings.logo', {
      picture: picture === null ? null : { file: picture.name, bytes: picture.bytes },
    });
    if (outcome.ok) state.set({ ...state.get(), settings: outcome.value });
    return outcome.ok ? { kind: 'done' } : { kind: 'failed', problems: problemsOf(outcome.failure) };
  };

  const showLanguage = async (next: Language) => {
    if (next === state.get().language) return;
    const loaded = await languages.load(next);
    state.set({ ...state.get(), language: next, ...loaded });
  };

  const setLanguage = async (next: Language) => {
    const { language: before, settings } = state.get();
    const loaded = await languages.load(next);
    const { second } = state.get();
    // One language never stands beside itself: the two change places.
    const swaps = secondLanguage(settings, before) === next;
    state.set({ ...state.get(), language: next, ...loaded, second: swaps ? null : second });
    await changeSettings({ language: next, ...(swaps ? { secondLanguage: before } : {}) });
  };

  void showSecond();
  return { setLanguage, showLanguage, changeSettings, changeLogo };
}

/** These calls have nothing that could be refused: a refusal is a defect. */
export function must<T>(
  outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: object },
): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}
