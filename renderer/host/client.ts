import type { AssessmentId } from '../../scans/assessment/assessment-record.ts';
import type { SessionId } from '../../scans/sessions/register.ts';
import type { Call, Problem } from '../../scans/services/api.ts';
import type { MadeFile } from '../../scans/services/views/assessment-view.ts';

/** Stands for a file that was saved. The screen never sees or sends a path: only the host knows which file it is. */
export type SavedPlace = string;

export type Saved =
  /** Written, read back and compared. `shown` is where it stands, as text to read; `place` is for `openSaved`. */
  | { readonly kind: 'saved'; readonly place: SavedPlace; readonly shown: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

export type Done =
  { readonly kind: 'done' } | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/** For a promise that was rejected: the program behind the screen no longer answers, and has no words for it. */
export const unanswered = { kind: 'failed', problems: [] } as const satisfies Done & Saved;

/** A file that the user chose, as it is; of one that is far too large only the begin. */
export type PickedFile = { readonly name: string; readonly bytes: Uint8Array };

/** What a file is chosen for: a scan, a list of centres, a list of sessions and who came, a logo. Any other file can be chosen too. */
export type PickedKind = 'scan' | 'list' | 'register' | 'logo';

/** A file that waits for its turn: it is read when it is taken in, so that a folder is never in memory whole. */
export type WaitingFile = {
  readonly name: string;
  /** In bytes, as far as it will be read. */
  readonly size: number;
  /** `null`: it cannot be read. */
  readonly read: () => Promise<Uint8Array | null>;
};

/** What came in at once. `passedOver`: names of what stood in a folder and is no kind of file that holds a scan. */
export type Incoming = { readonly files: readonly WaitingFile[]; readonly passedOver: readonly string[] };

/** What the menu of a window may ask of the screens. */
export type MenuCommand =
  'new-scan' | 'open-list' | 'open-file' | 'settings' | 'about' | 'help' | ScanCommand;
/** Of these, what is about the scan that lies open. */
export type ScanCommand = 'company' | 'questions' | 'answers' | 'result' | 'plan' | 'centres' | 'report';

/** What may come from outside the screens, and what comes with it. */
export type ClientEvents = {
  readonly menu: MenuCommand;
  /** A scan file that was opened from outside: double-clicked, or handed to the program. */
  readonly 'open-file': PickedFile;
  /** Another window wanted this assessment, which this window has; work goes on here. */
  readonly 'handed-over': AssessmentId;
};

/** `held`: this window alone has the assessment, until `release`. `elsewhere`: another window has it, and was told. */
export type Claim = { readonly kind: 'held'; readonly release: () => void } | { readonly kind: 'elsewhere' };

/** A folder that the user pointed at, by a token of the host. `there` and `here`: scans in that one and in the present one. */
export type PickedFolder =
  | {
      readonly kind: 'picked';
      readonly place: string;
      readonly shown: string;
      readonly there: number;
      readonly here: number;
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/** Keeps everything in another folder. After `done` the program starts anew; nothing is moved or removed. */
export type FolderChoice = {
  readonly pick: () => Promise<PickedFolder>;
  /** `copy`: what is not there yet goes along. */
  readonly use: (place: string, copy: boolean) => Promise<Done>;
  readonly useUsual: () => Promise<Done>;
};

/** How it stands with the copies on a stick or another disk. */
export type SecondPlaceState = {
  /** The folder with the copies. */
  readonly shown: string;
  /** When all copies stood there, as a moment in UTC; `null`: never yet. */
  readonly upToDateAt: string | null;
  /** `null`: all copies stand there. */
  readonly behind: { readonly since: string | null; readonly why: 'missing' | 'full' | 'failed' } | null;
  /** How many erased scans may still have copies there. */
  readonly toErase: number;
};

/** Copies once more, in a place that the user points at in a dialog of the system. */
export type SecondPlace = {
  /** `null`: none was chosen. */
  readonly state: () => Promise<SecondPlaceState | null>;
  /** Answers when the copies are there, or when they wait. */
  readonly choose: () => Promise<Done | { readonly kind: 'cancelled' }>;
  /** What stands there stays. */
  readonly stop: () => Promise<Done>;
};

/**
 * All that a screen can ask of whatever it runs in. No screen asks where it runs: each ability has its way in every
 * host. A promise rejects only on a defect or when the program behind the screen no longer answers; a change that
 * was asked for is then to be treated as not kept.
 */
export type Client = {
  readonly call: Call;
  /** Never replaces a file without asking. */
  readonly saveFile: (file: MadeFile) => Promise<Saved>;
  /**
   * For files that are made after each other: one place for all of them, and what saves a file there. It never replaces
   * a file. `null`: he thought better of it.
   */
  readonly saveSeveral: () => Promise<((file: MadeFile) => Promise<Saved>) | null>;
  readonly openSaved: (place: SavedPlace) => Promise<Done>;
  /** Shows the file in its folder. */
  readonly showSaved: (place: SavedPlace) => Promise<Done>;
  /** In the browser of the system. Only an address that the product knows, to the letter; it needs the internet. */
  readonly openAddress: (address: string) => Promise<Done>;
  /** Brings a PDF to the print dialog, or to the viewer that has one. */
  readonly printFile: (bytes: Uint8Array) => Promise<Done>;
  /** Files of the user's choice; several only of scans, none when he thought better of it. */
  readonly pickFiles: (kind: PickedKind) => Promise<readonly PickedFile[]>;
  readonly showDataFolder: () => Promise<Done>;
  /** `null`: this host keeps everything where it was told at its start (`--data`). */
  readonly folderChoice: FolderChoice | null;
  /** `null`: this host has no dialog to point at a folder. */
  readonly secondPlace: SecondPlace | null;
  /** What went wrong so far, as text without a word of the user, for whoever helps him. */
  readonly readLog: () => Promise<string>;
  /** Puts that text where it can be pasted; after a click only. */
  readonly copyLog: () => Promise<void>;
  /** Opens what the room sees of a workshop in a window of its own, or brings that to the front. */
  readonly showWall: (session: SessionId) => Promise<void>;
  /** Fills the screen with this window, or gives it back; after a click or a key only. */
  readonly fillScreen: () => Promise<void>;
  /** Tells a window with a menu what lies open, so that it offers nothing else. */
  readonly showing: (scan: 'none' | 'quick' | 'full') => Promise<void>;
  /** Before an assessment is shown: two windows never work on the same one. */
  readonly claim: (id: AssessmentId) => Promise<Claim>;
  /** Gives back what ends the listening. */
  readonly on: <E extends keyof ClientEvents>(
    event: E,
    listener: (value: ClientEvents[E]) => void,
  ) => () => void;
};
