import type { AssessmentId } from '../../scans/assessment/assessment-record.ts';
import type { Language } from '../../scans/services/api.ts';
import type { Settings } from '../../scans/services/store-ports.ts';
import type { ContentView } from '../../scans/services/views/content-view.ts';
import type { Client, PickedFile } from '../host/client.ts';
import { firstLanguage } from '../language/first-language.ts';
import { loadWords } from '../language/load-words.ts';
import { createSpeech } from '../language/say.ts';
import type { Speech } from '../language/say.ts';
import type { AppState, OpenScan } from './app-state.ts';
import { createScanDesk } from './scan-desk.ts';
import { createStore } from './store.ts';
import type { Store } from './store.ts';

export type App = {
  readonly client: Client;
  readonly state: Store<AppState>;
  /** Words, content and setting, all at once; nothing that was typed is lost. */
  readonly setLanguage: (language: Language) => Promise<void>;
  /** Shows the change at once; resolves with what is kept, or `false` when it could not be kept. */
  readonly changeSettings: (change: Partial<Settings>) => Promise<boolean>;
  /** Makes this assessment the one that the screens show. */
  readonly openScan: (id: AssessmentId) => Promise<void>;
  /** Reads an assessment before the click on its link is over. */
  readonly readAhead: (id: AssessmentId) => void;
  /** A file that was opened from outside and waits to be taken into the list. */
  readonly incoming: Store<PickedFile | null>;
  /** Looks again whether the data folder can be written. */
  readonly tryFolder: () => Promise<void>;
  /** Nothing lies open any more; what is not saved yet goes on being saved. */
  readonly closeScan: () => void;
  /** Is anything of any assessment not on disk yet? */
  readonly unsaved: () => boolean;
};

/**
 * Asks the program for its start, in the language of the settings or else of the system. `first`: the assessment that
 * the address names; it is opened meanwhile.
 */
export async function createApp(
  client: Client,
  systemLanguages: readonly string[],
  first: AssessmentId | null,
): Promise<App> {
  let open: OpenScan = { kind: 'none' };
  let show = (next: OpenScan): void => {
    open = next;
  };
  const desk = createScanDesk(client, (next) => show(next));
  if (first !== null) void desk.open(first);
  const contents = new Map<Language, Promise<ContentView>>();
  const guess = firstLanguage(systemLanguages);
  const guessed = loadLanguage(client, contents, guess);
  const start = must(await client.call('app.start', {}));
  const language = start.settings.language ?? guess;
  const { speech, content } = await (language === guess ? guessed : loadLanguage(client, contents, language));

  const state = createStore<AppState>({
    start,
    folderProblems: [],
    settings: start.settings,
    language,
    speech,
    content,
    open,
  });
  show = (next) => state.set({ ...state.get(), open: next });

  const tryFolder = async () => {
    const tried = await client.call('app.tryFolder', {});
    if (tried.ok) state.set({ ...state.get(), folderProblems: tried.value });
  };
  void tryFolder().catch(() => undefined);

  const changeSettings = async (change: Partial<Settings>) => {
    state.set({ ...state.get(), settings: { ...state.get().settings, ...change } });
    const outcome = await client.call('settings.change', { change });
    if (outcome.ok) state.set({ ...state.get(), settings: outcome.value });
    return outcome.ok;
  };

  return {
    client,
    state,
    setLanguage: async (next) => {
      const loaded = await loadLanguage(client, contents, next);
      state.set({ ...state.get(), language: next, ...loaded });
      await changeSettings({ language: next });
    },
    changeSettings,
    incoming: createStore<PickedFile | null>(null),
    tryFolder,
    openScan: desk.open,
    readAhead: desk.readAhead,
    closeScan: desk.close,
    unsaved: desk.unsaved,
  };
}

async function loadLanguage(
  client: Client,
  contents: Map<Language, Promise<ContentView>>,
  language: Language,
): Promise<{ readonly speech: Speech; readonly content: ContentView }> {
  const content = contents.get(language) ?? client.call('content.view', { language }).then(must);
  contents.set(language, content);
  const [words, view] = await Promise.all([loadWords(language), content]);
  return { speech: createSpeech(language, words), content: view };
}

/** These calls have nothing that could be refused: a refusal is a defect. */
function must<T>(
  outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: object },
): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}
