import type { SystemVoice, Told, Voice } from '../../renderer/host/system-voice.ts';

/** A voice that says nothing: it writes down what it was given, and does what a test tells it to. */
export type StandInVoice = SystemVoice & {
  readonly said: string[];
  /** What is being spoken. */
  readonly now: () => Told;
  readonly come: (...langs: readonly string[]) => void;
};

export function standInVoice(...langs: readonly string[]): StandInVoice {
  let known: readonly Voice[] = langs.map(voiceOf);
  let told: Told | null = null;
  const listeners = new Set<() => void>();
  const said: string[] = [];
  return {
    said,
    now: () => {
      if (told === null) throw new Error('nothing is being spoken');
      return told;
    },
    come: (...more) => {
      known = more.map(voiceOf);
      for (const listener of listeners) listener();
    },
    voices: () => known,
    onVoices: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    speak: (text, voice, next) => {
      said.push(`${voice.lang} ${text}`);
      told = next;
    },
    hush: () => {
      told = null;
    },
  };
}

function voiceOf(lang: string): Voice {
  return { name: lang, lang, voiceURI: lang, localService: !lang.endsWith('-online'), default: false };
}

/** Time that passes when a test says so. */
export function standInTime() {
  let now = 0;
  const waiting = new Map<() => void, number>();
  return {
    later: (ms: number, run: () => void) => {
      waiting.set(run, now + ms);
      return () => waiting.delete(run);
    },
    pass: (ms: number) => {
      now += ms;
      for (const [run, at] of waiting) {
        if (at <= now && waiting.delete(run)) run();
      }
    },
    waiting: () => waiting.size,
  };
}
