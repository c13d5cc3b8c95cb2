import type { Page as Window } from '@playwright/test';
import type { Page } from '../../../renderer/app/routes.ts';

/**
 * What every screen can look like, by the name of its route. A route that is not here, or a state that nobody can
 * show (`Screens` asks for each), is an error of the compiler; a state that looks like another is one of the walk.
 */
export const states = {
  start: [
    'filled',
    'empty',
    'found',
    'nothing-found',
    'newer',
    'row-menu',
    'languages',
    'rename',
    'rename-wrong',
    'erase-now',
    'seal',
    'seal-wrong',
    'trashed',
    'differs',
    'differs-shown',
    'differs-newer',
    'differ-both',
    'locked',
    'locked-wrong',
    'taken-in',
    'damaged',
    'read-only',
    'no-list',
    'no-folder',
    'gone-away',
  ],
  trash: ['filled', 'empty', 'long', 'erase', 'erase-long', 'put-back'],
  new: ['chosen', 'no-folder'],
  privacy: ['shown'],
  'new-company': ['empty', 'wrong', 'refused'],
  company: ['filled', 'unread', 'wrong', 'closed'],
  group: ['alone', 'blank', 'together', 'others', 'leave', 'code-taken', 'failed'],
  entry: ['empty', 'filled', 'wrong', 'note', 'closed'],
  question: [
    'empty',
    'filled',
    'note',
    'rule',
    'to-confirm',
    'last',
    'closed',
    'quick',
    'saving',
    'not-saved',
    'repaired',
    'changed-outside',
    'read-only',
    'missing',
    'elsewhere',
    'no-voice',
    'two-languages',
  ],
  theme: ['empty', 'note', 'to-confirm', 'closed', 'not-saved', 'two-languages', 'one-of-several'],
  facts: ['empty', 'filled', 'closed'],
  importance: ['empty', 'swap', 'closed'],
  check: ['gaps', 'complete', 'closed', 'reopen', 'quick'],
  result: ['full', 'how', 'incomplete', 'closed', 'quick', 'added', 'refused'],
  advice: ['open', 'agreed', 'later', 'letter', 'adviser', 'closed', 'other', 'none'],
  centres: ['full', 'quick', 'not-opened'],
  plan: ['empty', 'filled', 'calendar', 'none'],
  report: ['core', 'whole', 'quick', 'saved', 'not-saved', 'refused'],
  versions: ['filled', 'compared', 'ask', 'went-back', 'none', 'refused'],
  directory: [
    'all',
    'nothing-found',
    'due',
    'own',
    'saved',
    'centre',
    'wrong',
    'own-centre',
    'added-centre',
    'support',
    'add-wrong',
    'offered',
    'offer-refused',
    'refused',
    'no-list',
  ],
  present: [
    'question',
    'strengths',
    'answers',
    'result',
    'compare',
    'plan',
    'room',
    'market',
    'welcome',
    'break',
    'refused',
  ],
  workshop: [
    'new',
    'prepare',
    'answers',
    'code',
    'discussion',
    'remaining',
    'vote',
    'close',
    'marks',
    'invite',
    'room',
    'reports',
    'pairs',
    'topics',
    'market',
    'gone',
  ],
  kiosk: [
    'off',
    'seats',
    'over',
    'code',
    'end',
    'notice',
    'question',
    'importance',
    'ready',
    'thanks',
    'evaluation',
  ],
  sessions: ['filled', 'new', 'empty'],
  session: ['filled', 'typing', 'removing', 'gone'],
  persons: ['filled', 'empty'],
  settings: ['shown'],
  about: ['shown', 'failed', 'broken'],
  help: ['shown'],
} as const satisfies Readonly<Record<Page, readonly string[]>>;

/** A screen in one of its states: its address after the mark, and what is done there before one looks. */
export type Shown = {
  readonly address: string;
  /** Before one goes there. */
  readonly before?: (page: Window) => Promise<unknown>;
  readonly prepare?: (page: Window) => Promise<unknown>;
  /** So that the next screen finds everything as usual. */
  readonly after?: (page: Window) => Promise<unknown>;
};

export type StateOf<P extends Page> = (typeof states)[P][number];

/** How to show some screens, each in all of its states. `null`: this host cannot be brought there by a test. */
export type Screens<P extends Page = Page> = {
  readonly [K in P]: { readonly [S in StateOf<K>]: Shown | null };
};
