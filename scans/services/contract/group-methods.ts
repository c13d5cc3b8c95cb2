import { z } from 'zod';
import { longestReason } from '../../assessment/assessment-record.ts';
import { languages, levelNumbers } from '../../definition/definition.ts';
import type { Kept, MadeFile } from '../views/assessment-view.ts';
import type { FilesTaken, GroupView, RaterAdded } from '../views/group-view.ts';
import { assessment, dimension, question, response } from './inputs.ts';
import { fileBytes, fileName, method, text } from './method.ts';

const language = z.enum(languages);
const one = { id: assessment };
const incoming = z.strictObject({ file: fileName(), bytes: fileBytes() });

/** A code rather than a name; without one a free code is given. */
const participant = z.strictObject({
  id: text(64).exactOptional(),
  role: z.enum(['owner', 'manager', 'employee', 'adviser']).exactOptional(),
  group: z.enum(['management', 'staff']).exactOptional(),
});

const origin = z.strictObject({
  how: z.enum(['alone', 'adviser', 'workshop']).exactOptional(),
  session: text(64).exactOptional(),
  programme: text(64).exactOptional(),
});

/**
 * Several raters of one company (METHOD 8). Their own answers go through `response.*` and are never changed here; a
 * closed assessment takes nothing. Every promise resolves after the disk has it.
 */
export const groupMethods = {
  /** How far everybody is, how far answers lie apart, and what was settled; never whose answer is whose. */
  'group.view': method('adviser', z.strictObject({ ...one, language }), z.custom<GroupView>()),

  /** Takes the empty place of a new scan before it makes another. Refused: a code that another has. */
  'group.addRater': method(
    'adviser',
    z.strictObject({ ...one, participant, origin: origin.default({}), language }),
    z.custom<RaterAdded>(),
  ),
  /** Another code, role or group. */
  'group.changeRater': method('adviser', z.strictObject({ ...one, response, participant }), z.custom<Kept>()),
  /** Where he gave answers, a copy of the scan is kept first. Refused: the last one. */
  'group.removeRater': method('adviser', z.strictObject({ ...one, response }), z.custom<Kept>()),
  /**
   * Everything about him goes but the count, also from every earlier version and copy of the scan (PRIVACY). Without a
   * way back, and also of a closed scan.
   */
  'group.eraseRater': method('adviser', z.strictObject({ ...one, response }), z.custom<Kept>()),
  'group.finish': method(
    'adviser',
    z.strictObject({ ...one, response, finished: z.boolean() }),
    z.custom<Kept>(),
  ),

  /** The consensus on one question beside the individual answers; `null` takes it back. */
  'group.decide': method(
    'adviser',
    z.strictObject({
      ...one,
      question,
      choice: z.literal([...levelNumbers, 'dont-know', 'not-applicable']).nullable(),
      reason: text(longestReason),
    }),
    z.custom<Kept>(),
  ),
  /** Every proposal without a decision in one go, but for the questions that somebody objects to. */
  'group.acceptProposals': method(
    'adviser',
    z.strictObject({ ...one, except: z.array(question).max(200).default([]) }),
    z.custom<Kept>(),
  ),
  /** What the room settled; `null`: that of the ratings again. Refused: a fourth dimension at 3. */
  'group.importance': method(
    'adviser',
    z.strictObject({ ...one, dimension, importance: z.literal([0, 1, 2, 3]).nullable() }),
    z.custom<Kept>(),
  ),
  /** The dots of one person, unnamed: three at most, two at most on one dimension. */
  'group.vote': method(
    'adviser',
    z.strictObject({ ...one, ballot: z.record(dimension, z.int().min(0).max(3)) }),
    z.custom<Kept>(),
  ),
  'group.clearVotes': method(
    'adviser',
    z.strictObject({ ...one, which: z.enum(['last', 'all']) }),
    z.custom<Kept>(),
  ),
  /** The day on which they look back, `YYYY-MM-DD`; empty: none. */
  'group.followUp': method(
    'adviser',
    z.strictObject({ ...one, on: z.union([z.iso.date(), z.literal('')]) }),
    z.custom<Kept>(),
  ),

  /**
   * A file for one of them to fill in on a laptop of his own: a scan of its own id with the company, his code and no
   * answer, and nothing of anybody else. It changes nothing here; back in `group.takeFiles` it goes to his place.
   * Refused: a closed scan.
   */
  'group.blankFile': method('adviser', z.strictObject({ ...one, response }), z.custom<MadeFile>()),

  /**
   * Answers of people in files of theirs (`.iscan`, a paper that carries one, or a response file). Good ones are taken
   * whatever the others are; the same file twice changes nothing. `anyName`: also under another name of the company,
   * where a number is missing.
   */
  'group.takeFiles': method(
    'adviser',
    z.strictObject({ ...one, files: z.array(incoming).max(200), anyName: z.boolean().default(false) }),
    z.custom<FilesTaken>(),
  ),
  /** When the user says that the file goes before the answers of this rater, of which a copy is kept first. */
  'group.replaceRater': method(
    'adviser',
    z.strictObject({ ...one, response, ...incoming.shape }),
    z.custom<FilesTaken>(),
  ),
  /** When he says that it is another person with the same code: with a free code. */
  'group.takeBeside': method(
    'adviser',
    z.strictObject({ ...one, ...incoming.shape }),
    z.custom<FilesTaken>(),
  ),
} as const;
