/** A voice of the system, as the browser tells of it. */
export type Voice = {
  readonly name: string;
  /** "nl-BE"; some systems write "nl_BE". */
  readonly lang: string;
  /** `false`: the text would go to a server. */
  readonly localService: boolean;
  readonly default: boolean;
  readonly voiceURI: string;
};

/** What becomes of a text that is spoken. */
export type Told = {
  readonly started: () => void;
  readonly ended: () => void;
  /** Somebody else took the voice: another window, the system. */
  readonly silenced: () => void;
  readonly failed: () => void;
};

/** The voices of the system. */
export type SystemVoice = {
  /** Empty until the system has told, which may take a moment; then `onVoices` says so. */
  readonly voices: () => readonly Voice[];
  /** Gives back what ends the listening. */
  readonly onVoices: (listener: () => void) => () => void;
  /** Speaks one text; after `hush` nothing is told of it any more. */
  readonly speak: (text: string, voice: Voice, told: Told) => void;
  readonly hush: () => void;
};

/** The one place that knows how a browser speaks; `null`: this one does not. */
export function systemVoice(): SystemVoice | null {
  if (!('speechSynthesis' in globalThis)) return null;
  const { speechSynthesis: engine } = globalThis;
  // Held here: a browser may forget an utterance that nobody else holds, and then never tells that it ended.
  let current: SpeechSynthesisUtterance | null = null;
  const hush = () => {
    current = null;
    engine.cancel();
  };
  return {
    voices: () => engine.getVoices(),
    onVoices: (listener) => {
      engine.addEventListener('voiceschanged', listener);
      return () => engine.removeEventListener('voiceschanged', listener);
    },
    speak: (text, voice, told) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      const tell = (what: () => void) => () => {
        if (current === utterance) what();
      };
      utterance.addEventListener('start', tell(told.started));
      utterance.addEventListener('end', tell(told.ended));
      utterance.addEventListener('error', ({ error }) => {
        const taken = error === 'interrupted' || error === 'canceled';
        tell(taken ? told.silenced : told.failed)();
      });
      current = utterance;
      // Somebody may have left it paused: then it would wait without a word.
      engine.resume();
      engine.speak(utterance);
    },
    hush,
  };
}
