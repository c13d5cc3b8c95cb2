import type { Problem } from '../../definition/problem.ts';
import type { DataFolderKind, Settings } from '../store-ports.ts';

/** What a screen needs before it can show anything. */
export type AppStart = {
  readonly settings: Settings;
  /** What had to be repaired in the settings, and that own entries are not used; usually empty. */
  readonly notices: readonly Problem[];
  /** The folder that holds everything, as the user would write it. */
  readonly dataFolder: string;
  readonly dataFolderKind: DataFolderKind;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** This device goes from hand to hand: only the kiosk is shown, in whatever window. */
  readonly handedOver: boolean;
};

export type AppAbout = {
  /** Version of the program and of the question bank. */
  readonly version: string;
  readonly bank: string;
  readonly dataFolder: string;
  /** "Node 20.20.2", "Electron 45.4.1 · Chromium 156": what the program runs on. */
  readonly runtime: readonly string[];
  /** Each library with its licence, as in the packages themselves. */
  readonly licences: readonly { readonly name: string; readonly version: string; readonly licence: string }[];
  /** What the scan does not say, in plain sentences (METHOD, limits). */
  readonly limits: readonly string[];
};

/** A problem in words: what is wrong and what to do. */
export type ProblemSentence = { readonly file: string; readonly place: string; readonly sentence: string };
