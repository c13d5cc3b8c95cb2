import type { AssessmentId } from '../../scans/assessment/assessment-record.ts';
import type { SessionId } from '../../scans/sessions/register.ts';
import type { Client, Incoming } from '../host/client.ts';
import { systemVoice } from '../host/system-voice.ts';
import { firstLanguage, strangeLanguage } from '../language/first-language.ts';
import type { AppState, OpenScan } from './app-state.ts';
import { createFolderWatch } from './folder-watch.ts';
import { createLanguageDesk, createLanguages, must } from './language-desk.ts';
import type { LanguageDesk } from './language-desk.ts';
import { later } from './later.ts';
import { createReadAloud } from './read-aloud.ts';
import type { ReadAloud } from './read-aloud.ts';
import { createScanDesk } from './scan-desk.ts';
import { createStore } from './store.ts';
import type { Store } from './store.ts';

export type App = LanguageDesk & {
  readonly client: Client;
  readonly state: Store<AppState>;
  readonly readAloud: ReadAloud;
  /** The language of the system where it is none of ours. */
  readonly strangeLanguage: string | null;
  /** Makes this assessment the one that the screens show. */
  readonly openScan: (id: AssessmentId) => Promise<void>;
  /** Reads an assessment before the click on its link is over. */
  readonly readAhead: (id: AssessmentId) => void;
  /** Files that were opened from outside or let go on the window, and wait to be taken into the list. */
  readonly incoming: Store<Incoming>;
  /** Looks again whether the data folder can be written. */
  readonly tryFolder: () => Promise<void>;
  /** From here on a way back to this workshop stands on every screen; `null`: none does. */
  readonly atWorkshop: (session: SessionId | null) => void;
  /** Nothing lies open any more; what is not saved yet goes on being saved. */
  readonly closeScan: () => void;
  /** Is anything of any assessment, or of what was named by `alsoUnsaved`, not on disk yet? */
  readonly unsaved: () => boolean;
  /** From now on this is asked too; gives back what ends that. */
  readonly alsoUnsaved: (ask: () => boolean) => () => void;
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
  const languages = createLanguages(client);
  const guess = firstLanguage(systemLanguages);
  const guessed = languages.load(guess);
  const start = must(await client.call('app.start', {}));
  const language = start.settings.language ?? guess;
  const { speech, content } = await (language === guess ? guessed : languages.load(language));

  const state = createStore<AppState>({
    start,
    folderProblems: [],
    settings: start.settings,
    language,
    speech,
    content,
    second: null,
    open,
    workshop: null,
  });
  show = (next) => state.set({ ...state.get(), open: next });

  const tryFolder = createFolderWatch(client, state);
  void tryFolder().catch(() => undefined);

  const alsoAsked = new Set<() => boolean>();

  return {
    client,
    state,
    ...createLanguageDesk(client, state, languages),
    strangeLanguage: strangeLanguage(systemLanguages),
    readAloud: createReadAloud(systemVoice(), later),
    incoming: createStore<Incoming>({ files: [], passedOver: [] }),
    tryFolder,
    openScan: desk.open,
    readAhead: desk.readAhead,
    atWorkshop: (workshop) => {
      if (state.get().workshop !== workshop) state.set({ ...state.get(), workshop });
    },
    closeScan: desk.close,
    unsaved: () => desk.unsaved() || [...alsoAsked].some((ask) => ask()),
    alsoUnsaved: (ask) => {
      alsoAsked.add(ask);
      return () => alsoAsked.delete(ask);
    },
  };
}
