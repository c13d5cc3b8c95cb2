import type { DayOf } from '../assessment/response-of-assessment.ts';
import type { Moment } from '../assessment/assessment-record.ts';
import type { Sha256Hex } from '../assessment/scan-file.ts';
import type { ContentFile, YamlParser } from '../definition/content-file.ts';
import type { Logo } from '../report/logo.ts';
import type { Parsed } from '../definition/problem.ts';
import type { PaperModel } from '../report/report-model.ts';
import type { TableFile } from '../report/tables/table.ts';
import type {
  AssessmentStore,
  DataFolder,
  OwnEntriesStore,
  SessionsStore,
  SettingsStore,
} from './store-ports.ts';

/** Reads every YAML file of a content folder, and the files of answers of its personas. */
export type ContentSource = { readonly read: () => Promise<readonly ContentFile[]> };

/** A file that travels inside a paper. `type`: as `application/json`; `description`: what readers of PDF say of it. */
export type PaperAttachment = {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly bytes: Uint8Array;
};

/** Draws a report model. `date` (`YYYY-MM-DD`) fixes the file's date and id: same input, same bytes. */
export type ReportRenderer = {
  readonly render: (model: PaperModel, date: string, attachment?: PaperAttachment) => Promise<Uint8Array>;
};

/**
 * What a PDF carries for us. `bytes`: of a scan file, not looked at further. `protected`: the PDF is locked with a
 * password. `several`: more than one scan, and none of them is the one.
 */
export type CarriedScan =
  | { readonly kind: 'found'; readonly bytes: Uint8Array }
  | { readonly kind: 'none' | 'damaged' | 'too-large' | 'protected' | 'several' };

/** Locks a text with a password. Making its key takes half a second and 128 MiB, and holds up nothing else. */
export type Sealer = {
  /** `opened`: the text that the same key takes out of what was made; `null` where it opens nothing. */
  readonly seal: (
    text: string,
    password: string,
  ) => Promise<{ readonly sealed: string; readonly opened: string | null }>;
  /** `null`: a wrong password or a damaged file. */
  readonly unseal: (text: string, password: string) => Promise<string | null>;
};

/** The logo in a file, or why there is none that can be printed (codes of `logo-problem-texts.ts`). */
export type LogoReader = (file: string, bytes: Uint8Array) => Parsed<Logo>;

/** Writes tables for spreadsheets. `date` (`YYYY-MM-DD`) is that of the file: same input, same bytes. */
export type TableWriter = {
  readonly write: (file: TableFile, date: string) => Promise<Uint8Array>;
};

/** A library that the program is made with; `licence` as its package says it (`MIT`). */
export type Library = { readonly name: string; readonly version: string; readonly licence: string };

/** What the program is and runs on. */
export type Program = {
  readonly version: string;
  /** "Node 20.20.2", "Electron 45.4.1 · Chromium 156". */
  readonly runtime: readonly string[];
  readonly libraries: readonly Library[];
};

/**
 * Everything that the product needs of its machine. The data folder and its stores are made with the first call
 * that needs them: who only reads files of answers leaves no trace.
 */
export type Ports = {
  readonly content: ContentSource;
  readonly parseYaml: YamlParser;
  readonly renderer: ReportRenderer;
  readonly tables: TableWriter;
  /** The rows of a file of values separated by signs, whichever sign that is. */
  readonly readCsv: (text: string) => Promise<readonly (readonly string[])[]>;
  readonly readLogo: LogoReader;
  readonly assessments: AssessmentStore;
  readonly settings: SettingsStore;
  /** `null`: the facts of the content alone are used, so that the same input gives the same everywhere. */
  readonly ownEntries: OwnEntriesStore | null;
  readonly sessions: SessionsStore;
  /** `path`: as the user would write it. */
  readonly dataFolder: DataFolder & { readonly path: string };
  /** Somebody who can write in the data folder asked there to end the kiosk (`kiosk-einde.txt`); he asked once. */
  readonly asksKioskEnd: () => Promise<boolean>;
  /** In UTC. */
  readonly now: () => Moment;
  /** The day on the calendar of this machine, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** The day on the calendar of this machine on which a moment fell, `YYYY-MM-DD`. */
  readonly dayOf: DayOf;
  /** Another one at each call, of a form that `isAssessmentId` takes: a UUID in lower case. */
  readonly newId: () => string;
  readonly sha256Hex: Sha256Hex;
  /** Any bytes may come in: nothing of the PDF is run or believed. */
  readonly scanInPdf: (pdf: Uint8Array) => CarriedScan;
  readonly sealer: Sealer;
  /** The text, without a mark at its begin; `null` where one byte is no UTF-8. */
  readonly decodeUtf8: (bytes: Uint8Array) => string | null;
  readonly program: () => Promise<Program>;
};
