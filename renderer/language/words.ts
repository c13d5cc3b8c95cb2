import type advice from './ui/advice.nl.json';
import type check from './ui/check.nl.json';
import type common from './ui/common.nl.json';
import type company from './ui/company.nl.json';
import type directory from './ui/directory.nl.json';
import type entry from './ui/entry.nl.json';
import type group from './ui/group.nl.json';
import type help from './ui/help.nl.json';
import type kiosk from './ui/kiosk.nl.json';
import type moving from './ui/moving.nl.json';
import type newScan from './ui/new.nl.json';
import type plan from './ui/plan.nl.json';
import type present from './ui/present.nl.json';
import type question from './ui/question.nl.json';
import type report from './ui/report.nl.json';
import type result from './ui/result.nl.json';
import type room from './ui/room.nl.json';
import type sessions from './ui/sessions.nl.json';
import type settings from './ui/settings.nl.json';
import type start from './ui/start.nl.json';
import type versions from './ui/versions.nl.json';
import type workshop from './ui/workshop.nl.json';

/** A word that changes with a number; `{count}` in it is that number. */
export type PluralWord = { readonly one: string; readonly other: string };

/** Every word of the screens. Dutch is the source: a language that lacks one of its keys does not compile. */
type Source = typeof advice &
  typeof check &
  typeof common &
  typeof company &
  typeof directory &
  typeof entry &
  typeof group &
  typeof help &
  typeof kiosk &
  typeof moving &
  typeof newScan &
  typeof plan &
  typeof present &
  typeof question &
  typeof report &
  typeof result &
  typeof room &
  typeof sessions &
  typeof settings &
  typeof start &
  typeof versions &
  typeof workshop;

export type Words = { readonly [K in keyof Source]: Source[K] extends string ? string : PluralWord };

/** A key that needs no number. */
export type WordKey = { [K in keyof Source]: Source[K] extends string ? K : never }[keyof Source];
/** A key that needs a number. */
export type PluralKey = Exclude<keyof Source, WordKey>;
