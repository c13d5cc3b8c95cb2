import { papersOf } from '../../scans/services/api.ts';
import type { Input, Language } from '../../scans/services/api.ts';

/** The papers that can be asked for today. */
export const papers = [
  ...papersOf.full,
  'verwijsbrief',
] as const satisfies readonly Input<'report.render'>['paper'][];

/** How much of the questions a form asks. */
export const modes = ['full', 'quick'] as const satisfies readonly Input<'form.make'>['mode'][];

/**
 * What `--data` names; `null`: what `SCAN_DATA` names. Own entries are read only where one of them names a folder.
 */
export type OnData = { readonly dataFolder: string | null };

/** A command line that was understood. Names of files stand as they were typed. */
export type Command =
  | { readonly kind: 'help' }
  | (OnData & { readonly kind: 'score' | 'group'; readonly files: readonly string[] })
  | (OnData & {
      readonly kind: 'report';
      readonly file: string;
      readonly out: string;
      readonly paper: (typeof papers)[number];
      /** `null`: the language of the file, else Dutch. */
      readonly language: Language | null;
      /** `null`: today. */
      readonly date: string | null;
      readonly notes: boolean;
    })
  /** The blank form on paper. `language: null`: Dutch. */
  | (OnData & {
      readonly kind: 'form';
      readonly variant: string;
      readonly mode: 'full' | 'quick';
      readonly out: string;
      readonly language: Language | null;
    })
  /** `folder: null`: the content that comes with the program. `date: null`: today. */
  | (OnData & { readonly kind: 'check'; readonly folder: string | null; readonly date: string | null })
  /** `port: null`: any free one. `dataFolder: null`: that of `SCAN_DATA`, else of the platform. */
  | { readonly kind: 'serve'; readonly port: number | null; readonly dataFolder: string | null };
