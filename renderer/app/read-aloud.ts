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
  /** Reads a text with a voice of this laptop, in place of whatever is being read; says in `state` why it cannot. */
  readonly read: (text: Text) => void;
  /** Silent at once, and what was said about a failure goes too. */
  readonly stop: () => void;
};

/** The system may need a moment before it tells its voices. */
export const voicesWithinMs = 1500;
/** A voice that has not begun by then is no voice. */
export const startsWithinMs = 8000;

type Later = (ms: number, run: () => void) => () => void;

/** Reads aloud, one text at a time. `null`: what shows these screens has no voice. */
export function createReadAloud(system: SystemVoice | null, later: Later): ReadAloud {
  const state = createStore<Reading>({ kind: 'silent' });
  let turns: (() => void)[] = [];

  const rest = () => {
    for (const end of turns.splice(0)) end();
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
      const begun = later(startsWithinMs, () => fail('broken'));
      turns = [begun];
      system.speak(text, choice.voice, {
        started: begun,
        ended: () => {
          begun();
          speakFrom(part + 1);
        },
        silenced: stop,
        failed: () => fail('broken'),
      });
    };
    if (system === null) return fail('no-voice');
    if (system.voices().length > 0) return speakFrom(0);
    state.set({ kind: 'reading', id, language, part: -1 });
    const begin = () => {
      for (const end of turns.splice(0)) end();
      speakFrom(0);
    };
    const come = () => {
      if (system.voices().length > 0) begin();
    };
    turns = [later(voicesWithinMs, begin), system.onVoices(come)];
  };

  return { state, read, stop };
}
