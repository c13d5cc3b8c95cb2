import type { Assessment, AssessmentId, Moment } from '../assessment/assessment-record.ts';
import type { NewerScan } from '../assessment/scan-file-newer.ts';
import type { Mode } from '../assessment/assessment.ts';
import type { Language, VariantId } from '../definition/definition.ts';
import type { Parsed, Problem } from '../definition/problem.ts';
import type { Logo } from '../report/logo.ts';

/**
 * What the list shows of one file. `file` is its name in the folder.
 * `unreadable`: the file stays as it is; `earlier` says that an earlier version stands ready, which `load(id)` takes.
 */
export type AssessmentRow =
  | {
      readonly kind: 'readable';
      readonly file: string;
      readonly id: AssessmentId;
      readonly name: string;
      /** The name of the company; empty when not known. */
      readonly company: string;
      readonly variant: VariantId;
      readonly mode: Mode;
      readonly filledBy: Assessment['filledBy'];
      readonly createdOn: Moment;
      readonly changedOn: Moment;
      /** `null`: still open. */
      readonly closedOn: Moment | null;
      readonly responses: number;
      /** Answers given, over all responses. */
      readonly answers: number;
      readonly example: boolean;
      readonly revision: number;
      /** When it went into the trash; `null` in the list itself. */
      readonly trashedOn: Moment | null;
    }
  | {
      readonly kind: 'unreadable';
      readonly file: string;
      readonly id: AssessmentId | null;
      readonly earlier: boolean;
      /** Only for a file of a newer version, which is whole and stays as it is. */
      readonly newer?: NewerScan;
      readonly problems: readonly Problem[];
      readonly trashedOn: Moment | null;
    };

/** One copy of a scan as it was. `file` is its name among the copies of that scan. */
export type GenerationRow = { readonly file: string; readonly at: Moment; readonly revision: number };

/** `notices`: what had to be repaired to read it, to be told to the user; usually empty. */
export type LoadedAssessment = { readonly assessment: Assessment; readonly notices: readonly Problem[] };

/**
 * Keeps assessments, one file each. Every promise that says `ok` says so after the disk has it.
 * Problems carry codes of `store-problem-texts.ts`; those that a program decides on are `not-found`,
 * `already-there` and `changed-elsewhere`.
 */
export type AssessmentStore = {
  /**
   * Newest change first; unreadable files at the end. Made from the files each time: only one whose name, size, time
   * and inode are as they were is not read again.
   */
  readonly list: () => Promise<Parsed<readonly AssessmentRow[]>>;
  readonly load: (id: AssessmentId) => Promise<Parsed<LoadedAssessment>>;
  /** The bytes of its file as they stand, whatever they are: for a copy of what we cannot read. */
  readonly bytesOf: (id: AssessmentId) => Promise<Parsed<Uint8Array>>;
  /** The same for whoever only reads what stands there: it does not count as an opening, so no copy is kept. */
  readonly look: (id: AssessmentId) => Promise<Parsed<Assessment>>;
  /**
   * What happened to it outside this program since it was loaded, to be told to the user; usually empty. The version
   * that lost its place is among the generations.
   */
  readonly noticesOf: (id: AssessmentId) => readonly Problem[];
  /** Keeps a new or imported assessment exactly as it is. `unchanged`: the same content stood there already. */
  readonly add: (assessment: Assessment) => Promise<Parsed<'added' | 'unchanged'>>;
  /** Keeps it with the next revision, unless another revision than this one is stored by now. */
  readonly save: (assessment: Assessment) => Promise<Parsed<Assessment>>;
  /**
   * Puts it in the place of revision `over`; for an import that the user prefers. It keeps its own revision where that
   * is higher, and else gets the next one: of one scan the revision never goes down.
   */
  readonly replace: (assessment: Assessment, over: number) => Promise<Parsed<Assessment>>;
  /**
   * Changes what is stored now and keeps it with the next revision; id and revision of what `change` gives are
   * ignored. Calls that come while the disk is busy are written together, in their order. Where `change` gives
   * the same object back nothing is written.
   */
  readonly change: (
    id: AssessmentId,
    change: (assessment: Assessment) => Assessment,
  ) => Promise<Parsed<Assessment>>;
  readonly trash: (id: AssessmentId, at: Moment) => Promise<Parsed<null>>;
  /** What is in the trash, latest first. */
  readonly listTrash: () => Promise<Parsed<readonly AssessmentRow[]>>;
  /** Puts a file of the trash back, by its `file`; refused where the assessment is in the list again. */
  readonly restore: (file: string) => Promise<Parsed<AssessmentId>>;
  /**
   * Leaves nothing of the scan of a file of the trash, in the whole folder: no earlier version, no copy, no row. Gives
   * its id; `null` where only this file went, because the scan is in the list too or the name tells of no scan.
   */
  readonly eraseTrashed: (file: string) => Promise<Parsed<AssessmentId | null>>;
  /** The same for a scan of the list, without a way back. */
  readonly erase: (id: AssessmentId) => Promise<Parsed<AssessmentId>>;
  /** Leaves nothing but the scan as it stands now: somebody was taken out of it. */
  readonly eraseEarlier: (id: AssessmentId) => Promise<Parsed<AssessmentId>>;
  /**
   * Copies of it as it was, newest first: kept by themselves when it is opened, every ten minutes in which it changes,
   * and before `replace`. All of the last day stay, then one a day for thirty days, then one a week for twenty-six
   * weeks, and never fewer than five.
   */
  readonly generations: (id: AssessmentId) => Promise<Parsed<readonly GenerationRow[]>>;
  readonly loadGeneration: (id: AssessmentId, file: string) => Promise<Parsed<Assessment>>;
  /** Keeps one of what is stored now, before something that cannot be undone. */
  readonly keepGeneration: (id: AssessmentId) => Promise<Parsed<null>>;
};

/** Turns an assessment into the text of its file and back; made in services, so that an adapter needs no rule. */
export type ScanFileCodec = {
  readonly encode: (assessment: Assessment) => Parsed<string>;
  /** `file` is the name that problems carry. `damaged`: an earlier version may take its place. */
  readonly decode: (text: string, file: string) => Decoded<Assessment>;
  readonly isSame: (a: Assessment, b: Assessment) => boolean;
  /** `null`: no text of that form can be the id of an assessment. */
  readonly idOf: (text: string) => AssessmentId | null;
  /** A row of the list that was kept as plain data; `null` where it has another shape. */
  readonly rowOf: (value: unknown) => Extract<AssessmentRow, { kind: 'readable' }> | null;
  /** UTF-8 bytes. */
  readonly maxBytes: number;
};

/**
 * `older`: its bytes are those of an older version, which a write would replace. `newer`: what a file of a newer
 * version says of itself; nothing may be written over it.
 */
export type Decoded<T> =
  | {
      readonly kind: 'read';
      readonly value: T;
      readonly notices: readonly Problem[];
      readonly older?: boolean;
    }
  | { readonly kind: 'damaged'; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[]; readonly newer?: NewerScan };

export const textSizes = ['normal', 'large', 'larger'] as const;
export const themes = ['system', 'light', 'dark'] as const;

/** What one person chose on one machine; no setting changes what an assessment holds. */
export type Settings = {
  /** Of the screens; `null`: that of the system. */
  readonly language: Language | null;
  /** Of the paper; `null`: that of the screens. */
  readonly paperLanguage: Language | null;
  /** Beside that of the screens, where questions are read by people of two languages; `null`: none. */
  readonly secondLanguage: Language | null;
  readonly textSize: (typeof textSizes)[number];
  readonly theme: (typeof themes)[number];
  /** Printed on paper where not empty; at most 200 characters. */
  readonly adviser: string;
  readonly organisation: string;
  /** How to reach them, in one line; at most 200 characters. */
  readonly contact: string;
  /** Printed at the top of each paper; `null`: none. */
  readonly logo: Logo | null;
  readonly showProfileType: boolean;
  /** Answer with one key (`1` to `5`, `N`); off for whoever steers by voice. */
  readonly singleKeyShortcuts: boolean;
  /** Go to the next question after an answer. */
  readonly autoAdvance: boolean;
};

export const defaultSettings: Settings = {
  language: null,
  paperLanguage: null,
  secondLanguage: null,
  textSize: 'normal',
  theme: 'system',
  adviser: '',
  organisation: '',
  contact: '',
  logo: null,
  showProfileType: true,
  singleKeyShortcuts: true,
  autoAdvance: true,
};

export type SettingsStore = {
  /** Always gives settings that work; `notices` says what was dropped or could not be read. */
  readonly read: () => Promise<{ readonly settings: Settings; readonly notices: readonly Problem[] }>;
  /** Gives all settings after the change. */
  readonly change: (change: Partial<Settings>) => Promise<Parsed<Settings>>;
};

/** One text in the data folder. Looking leaves no trace. Problems carry codes of `store-problem-texts.ts` and its own. */
export type TextFileStore = {
  /** Its name in the folder, and its whole path as the user would write it. */
  readonly file: string;
  readonly path: string;
  /** `null`: there is none. Refused unread where it is too large for what it should be. */
  readonly read: () => Promise<Parsed<string | null>>;
  /** Puts `text` in the place of `over`, and reads it back. Refused where something else stands there by now. */
  readonly write: (text: string, over: string | null) => Promise<Parsed<null>>;
  /** Gives the file another name with this day in it, so that it stays and stands in nobody’s way. */
  readonly setAside: (day: string) => Promise<Parsed<null>>;
};

/** What the adviser changed in the directory. Own codes: `own-entries-problem-texts.ts`. */
export type OwnEntriesStore = TextFileStore;

/** The register of sessions. Own codes: `register-problem-texts.ts`. */
export type SessionsStore = TextFileStore & {
  /** The versions before, the newest first, as they stand there. */
  readonly readEarlier: () => Promise<Parsed<readonly string[]>>;
  /**
   * As `write`, and leaves no version before in the folder, and none that was set aside: somebody is to be gone. Where
   * it is refused or broken off the register is as it was, and it can be asked again.
   */
  readonly writeErasing: (text: string, over: string | null) => Promise<Parsed<null>>;
};

/**
 * Why everything is kept where it is. `named`: at the start of the program. `portable`: beside the program, because a
 * file there asks for it. `chosen`: in the settings.
 */
export type DataFolderKind = 'usual' | 'named' | 'portable' | 'chosen';

/** The folder that holds everything. */
export type DataFolder = {
  readonly kind: DataFolderKind;
  /**
   * Can we write here, and is there room? Makes the folder where it is missing, but not one that was chosen: that is
   * on a disk that is not there. Leaves nothing behind.
   */
  readonly probe: () => Promise<Parsed<null>>;
};
