import { z } from 'zod';
import { languages } from '../../definition/definition.ts';
import type { Problem } from '../../definition/problem.ts';
import { textSizes, themes } from '../store-ports.ts';
import type { Settings } from '../store-ports.ts';
import type { AppStart, AppAbout, ProblemSentence } from '../views/app-view.ts';
import type { ContentView } from '../views/content-view.ts';
import { fileBytes, fileName, method, text } from './method.ts';

const settings = z.strictObject({
  language: z.enum(languages).nullable().exactOptional(),
  paperLanguage: z.enum(languages).nullable().exactOptional(),
  secondLanguage: z.enum(languages).nullable().exactOptional(),
  textSize: z.enum(textSizes).exactOptional(),
  theme: z.enum(themes).exactOptional(),
  adviser: text(200).exactOptional(),
  organisation: text(200).exactOptional(),
  contact: text(200).exactOptional(),
  showProfileType: z.boolean().exactOptional(),
  singleKeyShortcuts: z.boolean().exactOptional(),
  autoAdvance: z.boolean().exactOptional(),
});

const problem = z.strictObject({
  file: text(4096),
  place: text(4096),
  code: text(100),
  values: z.record(z.string(), z.string()),
});

/** The app as a whole: its start, its words, its settings. */
export const appMethods = {
  /** The first call of a screen: settings, and where everything stands. */
  'app.start': method('adviser', z.strictObject({}), z.custom<AppStart>()),

  /**
   * Writes to the data folder and takes it away again → why nothing can be kept (read-only, full or gone); empty when
   * all is well. Asked before anybody types, beside the start: a disk may take its time.
   */
  'app.tryFolder': method('adviser', z.strictObject({}), z.custom<readonly Problem[]>()),

  /** Versions, data folder and the limits of the scan, in one language. */
  'app.about': method('adviser', z.strictObject({ language: z.enum(languages) }), z.custom<AppAbout>()),

  /** The web addresses that a host may open for a screen, to the letter; nothing else is ever opened. */
  'app.addresses': method('adviser', z.strictObject({}), z.custom<readonly string[]>()),

  /** Gives all settings after the change. */
  'settings.change': method('adviser', z.strictObject({ change: settings }), z.custom<Settings>()),

  /**
   * The logo of the adviser's organisation for every paper, from a PNG or SVG file; `null` takes it away. Refused with
   * what is wrong with the file; what was there stays. Gives all settings after the change.
   */
  'settings.logo': method(
    'adviser',
    z.strictObject({ picture: z.strictObject({ file: fileName(), bytes: fileBytes() }).nullable() }),
    z.custom<Settings>(),
  ),

  /** Every word of the scan that a screen shows, in one language. */
  'content.view': method('adviser', z.strictObject({ language: z.enum(languages) }), z.custom<ContentView>()),

  /** Problems → what is wrong and what to do, in the order given. An unknown code gives the general sentence. */
  'problems.explain': method(
    'adviser',
    z.strictObject({ problems: z.array(problem).max(1000), language: z.enum(languages) }),
    z.custom<readonly ProblemSentence[]>(),
  ),
} as const;
