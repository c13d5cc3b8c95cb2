import type { WebContents } from 'electron';

/** A file as it is, the way the screens get it. */
export type ReadFile = { readonly name: string; readonly bytes: Uint8Array };

/** What a file is chosen for. */
export const pickedKinds = ['scan', 'list', 'register', 'logo'] as const;
export type PickedKind = (typeof pickedKinds)[number];

/** Whether a scan lies open on the screens, and which kind. */
export const shownScans = ['none', 'quick', 'full'] as const;
export type ShownScan = (typeof shownScans)[number];

/** What a window may tell its page without being asked. */
export type Message =
  | {
      readonly event: 'menu';
      readonly value:
        | 'new-scan'
        | 'open-list'
        | 'open-file'
        | 'settings'
        | 'about'
        | 'help'
        // Of the scan that lies open.
        | 'company'
        | 'questions'
        | 'answers'
        | 'result'
        | 'plan'
        | 'centres'
        | 'report';
    }
  | { readonly event: 'open-file'; readonly value: ReadFile };

/** Keeps what cannot be heard yet: a file can be there before the page is. */
export function createMessages(): {
  readonly tell: (message: Message) => void;
  /** The page of this window says that it listens. */
  readonly listening: (contents: WebContents) => void;
  /** It is gone, or is loaded anew. */
  readonly deaf: () => void;
} {
  let listener: WebContents | null = null;
  let waiting: readonly Message[] = [];
  const tell = (message: Message): void => {
    if (listener === null) waiting = [...waiting, message];
    else listener.send('event', message.event, message.value);
  };
  return {
    tell,
    listening: (contents) => {
      listener = contents;
      const kept = waiting;
      waiting = [];
      kept.forEach(tell);
    },
    deaf: () => {
      listener = null;
    },
  };
}
