import type { Language } from '../../scans/services/api.ts';
import { chooseVoice } from '../host/choose-voice.ts';
import type { VoiceChoice } from '../host/choose-voice.ts';
import type { SystemVoice } from '../host/system-voice.ts';
import { createStore } from './store.ts';
import type { Store } from './store.ts';

/** A text to read, in parts, so that a screen can show how far the voice is. */
export type Text = { readonly id: string; readonly language: Language; readonly parts: readonly string[] };

type Which = { readonly id: string; readonly language: Language };

export type Reading =
  | { readonly kind: 'silent' }
  /** `part`: the one that is heard; before the voice is found, -1. */
  | (Which & { readonly kind: 'reading'; readonly part: number })
  | (Which & { readonly kind: 'failed'; readonly why: Exclude<VoiceChoice['kind'], 'voice'> | 'broken' });

export type ReadAloud = {
  readonly state: Store<Reading>;
  /** Asks the system for its voices; for when somebody is about to want one. */
  readonly prepare: () => void;
  /** Reads a text with a voice of this laptop, in place of whatever is being read; says in `state` why it cannot. */
  readonly read: (text: Text) => void;
  /** Silent at once, and what was said about a failure goes too. */
  readonly stop: () => void;
};

/** The system may need a while before it tells its voices: on Linux some seconds, for thousands of them. */
export const voicesWithinMs = 5000;
/** A voice that has not begun by then is no voice. */
export const startsWithinMs = 8000;

type Later = (ms: number, run: () => void) => () => void;

/** Reads aloud, one text at a time. `null`: what shows these screens has no voice. */
export function createReadAloud(system: SystemVoice | null, later: Later): ReadAloud {
  const state = createStore<Reading>({ kind: 'silent' });
  const voices = createQuestion(system, later);
  let endWatch: () => void = () => undefined;

  const rest = () => {
    voices.forget();
    endWatch();
    system?.hush();
  };
  const stop = () => {
    rest();
    if (state.get().kind !== 'silent') state.set({ kind: 'silent' });
  };

  const read = ({ id, language, parts }: Text) => {
    rest();
    const fail = (why: Extract<Reading, { kind: 'failed' }>['why']) => {
      rest();
      state.set({ kind: 'failed', id, language, why });
    };
    const speakFrom = (part: number) => {
      const text = parts[part];
      if (system === null || text === undefined) return stop();
      const choice = chooseVoice(system.voices(), language);
      if (choice.kind !== 'voice') return fail(choice.kind);
      state.set({ kind: 'reading', id, language, part });
      endWatch = later(startsWithinMs, () => fail('broken'));
      system.speak(text, choice.voice, {
        started: endWatch,
        ended: () => {
          endWatch();
          speakFrom(part + 1);
        },
        silenced: stop,
        failed: () => fail('broken'),
      });
    };
    if (system === null) return fail('no-voice');
    state.set({ kind: 'reading', id, language, part: -1 });
    voices.whenTold(() => speakFrom(0));
  };

  return { state, prepare: voices.ask, read, stop };
}

/** Asks for the voices, once. Who waits goes on when they are told, or when they had the time to be. */
function createQuestion(system: SystemVoice | null, later: Later) {
  let asked: 'never' | 'waiting' | 'told' = 'never';
  let waiting: (() => void) | null = null;
  const tell = () => {
    if (asked === 'told') return;
    asked = 'told';
    waiting?.();
    waiting = null;
  };
  const ask = () => {
    if (system === null || asked !== 'never') return;
    asked = 'waiting';
    if (system.voices().length > 0) return tell();
    system.onVoices(() => {
      if (system.voices().length > 0) tell();
    });
    later(voicesWithinMs, tell);
  };
  return {
    ask,
    whenTold: (run: () => void) => {
      ask();
      if (asked === 'told') run();
      else waiting = run;
    },
    forget: () => {
      waiting = null;
    },
  };
}
