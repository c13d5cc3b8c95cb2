import { z } from 'zod';
import { plainIdPattern } from '../../assessment/assessment-ids.ts';
import { languages } from '../../definition/definition.ts';
import type { MadeFile } from '../views/assessment-view.ts';
import type { DirectoryImport, DirectoryView } from '../views/directory-view.ts';
import { fileName, method, text } from './method.ts';

const language = z.enum(languages);
const plainId = z.string().regex(plainIdPattern);

/** As on the form: any text is taken here, and `parseOwnEntries` says what is wrong with it, field by field. */
const field = text(4000);
const choices = z.array(field).max(500);
const looked = { id: field, checkedOn: field, note: field, retired: z.boolean() };
const contact = { phone: field, email: field, contact: field, website: field };
const addedFields = { name: field, regions: choices, city: field, sectors: choices, needs: choices };

/** All centres and instruments, and what the adviser of this laptop changed in them. */
export const directoryMethods = {
  /** Also when the own entries are refused: then the facts of the content stand there, and why. */
  'directory.view': method('adviser', z.strictObject({ language }), z.custom<DirectoryView>()),

  /**
   * Puts this entry, whole, in the place of the one with its id, or adds it. An entry without a day and with nothing
   * filled in is taken away. Refused with every problem, `place` being the field; nothing changes then.
   */
  'directory.change': method(
    'adviser',
    z.strictObject({
      entry: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('centre'), ...looked, ...contact }),
        z.strictObject({ kind: z.literal('added'), ...looked, ...contact, ...addedFields }),
        z.strictObject({ kind: z.literal('instrument'), ...looked }),
      ]),
      language,
    }),
    z.custom<DirectoryView>(),
  ),

  /** A centre that the content does not have; its id follows from its name. Refused as `directory.change`. */
  'directory.add': method(
    'adviser',
    z.strictObject({
      centre: z.strictObject({ checkedOn: field, note: field, ...contact, ...addedFields }),
      language,
    }),
    z.custom<DirectoryView>(),
  ),

  /** Takes the own entry with this id away: an added centre is gone, another one is as the content says again. */
  'directory.remove': method('adviser', z.strictObject({ id: plainId, language }), z.custom<DirectoryView>()),

  /** All own entries as one file, for a colleague; its name is in this language. Twice without a change: the same bytes. */
  'directory.export': method('adviser', z.strictObject({ language }), z.custom<MadeFile>()),

  /**
   * The own entries of a colleague, entry by entry; the newest day wins. Without `apply` only what would change. Once
   * more with the same file changes nothing. A list with problems changes nothing at all.
   */
  'directory.import': method(
    'adviser',
    z.strictObject({ file: fileName(), text: text(20_000_000), apply: z.boolean(), language }),
    z.custom<DirectoryImport>(),
  ),

  /** Moves a refused list out of the way, under another name in the same folder; refused where none is refused. */
  'directory.setAside': method('adviser', z.strictObject({ language }), z.custom<DirectoryView>()),
} as const;
