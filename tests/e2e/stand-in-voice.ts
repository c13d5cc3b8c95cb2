import type { Page } from '@playwright/test';

/** What stands in for the voices of a system: a headless browser has none. It says nothing and writes down all. */
export type StandInVoice = {
  /** "nl-BE Wat doet u …?", in the order of speaking. */
  readonly said: () => Promise<readonly string[]>;
  /** Is anything being spoken? */
  readonly speaks: () => Promise<boolean>;
  /** What is being spoken is at its end. */
  readonly end: () => Promise<void>;
  /** Other voices are installed from now on. */
  readonly install: (...voices: readonly string[]) => Promise<void>;
};

type InPage = { said: string[]; current: EventTarget | null; install: (names: readonly string[]) => void };

declare global {
  var standInVoice: InPage;
}

/** Loads the page again with voices of these languages; "nl-BE online" is one that sends its text to a server. */
export async function withVoices(page: Page, ...voices: readonly string[]): Promise<StandInVoice> {
  await page.addInitScript(standIn, voices);
  await page.reload();
  return {
    said: () => page.evaluate(() => globalThis.standInVoice.said),
    speaks: () => page.evaluate(() => globalThis.standInVoice.current !== null),
    end: () =>
      page.evaluate(() => {
        const { current } = globalThis.standInVoice;
        globalThis.standInVoice.current = null;
        current?.dispatchEvent(new Event('end'));
      }),
    install: (...names) => page.evaluate((all) => globalThis.standInVoice.install(all), names),
  };
}

/** Runs in the page, before any script of it. */
function standIn(names: readonly string[]): void {
  let voices: readonly object[] = [];
  const state: InPage = {
    said: [],
    current: null,
    install: (installed) => {
      voices = installed.map((name) => ({
        name,
        lang: name.split(' ')[0] ?? '',
        voiceURI: name,
        localService: !name.endsWith(' online'),
        default: false,
      }));
      engine.dispatchEvent(new Event('voiceschanged'));
    },
  };
  class Utterance extends EventTarget {
    voice: { lang: string } | null = null;
    lang = '';
    text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const engine = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    resume: () => undefined,
    cancel: () => {
      state.current = null;
    },
    speak: (utterance: Utterance) => {
      state.said.push(`${utterance.voice?.lang ?? ''} ${utterance.text}`);
      state.current = utterance;
      setTimeout(() => utterance.dispatchEvent(new Event('start')));
    },
  });
  state.install(names);
  Object.defineProperty(globalThis, 'standInVoice', { value: state });
  Object.defineProperty(globalThis, 'speechSynthesis', { value: engine });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
}
