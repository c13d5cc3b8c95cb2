import { assessmentProblem } from '../../assessment/assessment-problem-texts.ts';
import type { Assessment, AssessmentId, Moment, ResponseId } from '../../assessment/assessment-record.ts';
import type { Parsed } from '../../definition/problem.ts';
import { withoutSeatsThat } from '../../sessions/erase-scan.ts';
import type { Seat, Workshop } from '../../sessions/register.ts';
import { checkIncoming, mayBeAnother } from '../../workshop/check-incoming.ts';
import { groupProblem } from '../../workshop/group-problem-texts.ts';
import type { IncomingAnswers } from '../../workshop/incoming-rater.ts';
import {
  addRater,
  eraseRater,
  hasAnswered,
  isCodeTaken,
  isEmptyPlace,
  withoutRater,
  withRater,
} from '../../workshop/raters.ts';
import { ownResponse } from '../../workshop/run/seat-response.ts';
import { takenResponses } from '../../workshop/run/seats.ts';
import { replaceRater, takeBeside, takeRater } from '../../workshop/take-raters.ts';
import type { Taken } from '../../workshop/take-raters.ts';
import type { Checked, Services } from '../api.ts';
import { blankFileOfRater } from '../blank-files.ts';
import { changeAfterCopy, changeAssessment, changeOpenAssessment, onlyOpen } from '../change-assessment.ts';
import type { ChangeContext } from '../change-assessment.ts';
import type { Outcome } from '../failure.ts';
import { answersIn } from '../incoming-answers.ts';
import { forgetInRegister } from '../forget-in-register.ts';
import type { IncomingFile } from '../incoming-file.ts';
import { withKnown } from '../known-response.ts';
import { markFinished } from '../mark-finished.ts';
import { after, done } from '../outcomes.ts';
import type { Desk } from '../scan.ts';
import { knownVariant } from '../shown/shown-of.ts';
import type { Kept } from '../views/assessment-view.ts';
import type { FilesTaken, RaterAdded, TakenFile } from '../views/group-view.ts';
import { newResponseId } from './assessment-methods.ts';

type RaterMethods =
  | 'group.addRater'
  | 'group.changeRater'
  | 'group.removeRater'
  | 'group.eraseRater'
  | 'group.finish'
  | 'group.blankFile'
  | 'group.takeFiles'
  | 'group.replaceRater'
  | 'group.takeBeside';

/** Who answers a scan together, and how their answers come in. */
export function createRaterMethods(desk: Desk): Pick<Services, RaterMethods> {
  return {
    'group.addRater': (input) => add(desk, input),
    'group.changeRater': (input) => change(desk, input),
    'group.removeRater': (input) => remove(desk, input),
    'group.eraseRater': ({ id, response }) => eraseRaterOf(desk, id, response),
    'group.finish': ({ id, response, finished }) => markFinished(desk, id, response, finished),
    'group.blankFile': ({ id, response }) => blankFileOfRater(desk, id, response),
    'group.takeFiles': (input) => takeFiles(desk, input),
    'group.replaceRater': (input) => replace(desk, input),
    'group.takeBeside': ({ id, ...file }) =>
      takeOne(desk, id, file, (assessment, [incoming], at) =>
        incoming === undefined ? null : takeBeside(assessment, incoming, newResponseId(desk), at),
      ),
  };
}

function codeTaken(code: string): Parsed<never> {
  return { ok: false, problems: [groupProblem('group-code-taken', 'participant.id', { code })] };
}

async function add(desk: Desk, input: Checked<'group.addRater'>): Promise<Outcome<RaterAdded>> {
  const { id, participant, origin, language } = input;
  let response = newResponseId(desk);
  const fresh = response;
  const answer = await changeOpenAssessment(desk, id, (assessment, { at }) => {
    const code = participant.id?.trim() ?? '';
    if (code !== '' && isCodeTaken(assessment, code)) return codeTaken(code);
    const added = addRater(assessment, { id: fresh, participant, origin, language, at });
    ({ response } = added);
    return { ok: true, value: added.assessment };
  });
  return answer.ok ? done({ ...answer.value, response }) : answer;
}

function change(
  desk: Desk,
  { id, response, participant }: Checked<'group.changeRater'>,
): Promise<Outcome<Kept>> {
  return changeOpenAssessment(desk, id, (assessment, { at }) => {
    const code = participant.id?.trim() ?? '';
    if (code !== '' && isCodeTaken(assessment, code, response)) return codeTaken(code);
    const { id: _typed, ...rest } = participant;
    const next = code === '' ? rest : { ...rest, id: code };
    return withKnown(assessment, response, () =>
      withRater(assessment, response, (one) => ({ ...one, participant: next }), at),
    );
  });
}

function remove(desk: Desk, { id, response }: Checked<'group.removeRater'>): Promise<Outcome<Kept>> {
  return changeAfterCopy(
    desk,
    id,
    ({ responses }) => responses.some((one) => one.id === response && !isEmptyPlace(one)),
    onlyOpen((assessment, { at }) => {
      if (assessment.responses.length === 1) {
        return { ok: false, problems: [groupProblem('group-last-rater')] };
      }
      return withKnown(assessment, response, () => withoutRater(assessment, response, at));
    }),
  );
}

/**
 * Leaves nothing of one rater in a scan, nor in its earlier versions and copies, and no seat of his. Asked again after it was
 * broken off, it does what is left.
 */
export async function eraseRaterOf(
  desk: Desk,
  id: AssessmentId,
  response: ResponseId,
): Promise<Outcome<Kept>> {
  const before = await desk.ports.assessments.look(id);
  const isHis = (seat: Seat, workshop: Workshop): boolean =>
    seat.assessment === id &&
    response === (before.ok ? ownResponse(before.value, seat, takenResponses(workshop)) : seat.response);
  const erased = await changeAssessment(desk, id, (assessment, { at }) =>
    assessment.erasedRaters === undefined
      ? withKnown(assessment, response, () => eraseRater(assessment, response, at))
      : { ok: true, value: eraseRater(assessment, response, at) },
  );
  if (!erased.ok) return erased;
  return after(await desk.ports.assessments.eraseEarlier(id), async () =>
    after(await forgetInRegister(desk, (register) => withoutSeatsThat(register, isHis)), () => erased),
  );
}

/** Puts people of a file into a group; `null`: there is no such place any more. */
type Put = (assessment: Assessment, people: IncomingAnswers['responses'], at: Moment) => Taken | null;

async function takeFiles(
  desk: Desk,
  { id, files, anyName }: Checked<'group.takeFiles'>,
): Promise<Outcome<FilesTaken>> {
  let told: readonly TakenFile[] = [];
  const kept = await changeOpenAssessment(desk, id, (before, context) => {
    const known = knownVariant(context, before);
    if (!known.ok) return known;
    let assessment = before;
    told = files.map((file) => {
      const one = takeFile(desk, context, assessment, file, anyName);
      ({ assessment } = one);
      return one.taken;
    });
    return { ok: true, value: assessment };
  });
  return kept.ok ? done({ ...kept.value, files: told }) : kept;
}

type TakenWith = { readonly assessment: Assessment; readonly taken: TakenFile };

/** All people of one file, or none: where one of them asks, the file asks. */
function takeFile(
  desk: Desk,
  { definition, at }: ChangeContext,
  before: Assessment,
  file: IncomingFile,
  anyName: boolean,
): TakenWith {
  const name = file.file;
  const read = answersIn(definition, file, at, desk.ports);
  const problems = read.ok ? checkIncoming(definition, before, name, read.value) : read.problems;
  if (!read.ok || problems.length > 0) {
    return { assessment: before, taken: { file: name, kind: 'refused', problems } };
  }
  const { company, responses } = read.value;
  if (!anyName && mayBeAnother(company, before.company)) {
    return { assessment: before, taken: otherName(name, company.name ?? '') };
  }
  return takePeople(before, name, responses, at);
}

function takePeople(
  before: Assessment,
  file: string,
  people: IncomingAnswers['responses'],
  at: Moment,
): TakenWith {
  let assessment = before;
  const raters: string[] = [];
  let isNew = false;
  for (const incoming of people) {
    const one = takeRater(assessment, incoming, at);
    if (one.taken.kind === 'asks') {
      const question = { reason: 'same-person', company: '' } as const;
      return { assessment: before, taken: { file, ...question, ...one.taken } };
    }
    ({ assessment } = one);
    raters.push(one.taken.code);
    isNew ||= one.taken.kind === 'added';
  }
  return { assessment, taken: { file, kind: isNew ? 'added' : 'unchanged', raters } };
}

function otherName(file: string, company: string): TakenFile {
  return { file, kind: 'asks', reason: 'other-name', code: '', response: null, differing: 0, company };
}

async function replace(desk: Desk, input: Checked<'group.replaceRater'>): Promise<Outcome<FilesTaken>> {
  const { id, response, ...file } = input;
  return takeOne(
    desk,
    id,
    file,
    (assessment, [incoming], at) =>
      incoming === undefined ? null : replaceRater(assessment, response, incoming, at),
    true,
  );
}

/** A file of one person, of whom the user said where he goes. */
async function takeOne(
  desk: Desk,
  id: AssessmentId,
  file: IncomingFile,
  put: Put,
  withCopy = false,
): Promise<Outcome<FilesTaken>> {
  let told: TakenFile | null = null;
  const kept = await changeAfterCopy(
    desk,
    id,
    ({ responses }) => withCopy && responses.some(hasAnswered),
    onlyOpen((assessment, context) => {
      const known = knownVariant(context, assessment);
      if (!known.ok) return known;
      const { definition, at } = context;
      const read = answersIn(definition, file, at, desk.ports);
      if (!read.ok) return read;
      const people = read.value.responses;
      const problems = [
        ...checkIncoming(definition, assessment, file.file, read.value),
        ...(people.length > 1 ? [severalIn(file.file, people.length)] : []),
      ];
      if (problems.length > 0) return { ok: false, problems };
      const one = put(assessment, people, at);
      if (one === null) {
        return { ok: false, problems: [assessmentProblem('assessment-unknown-response')] };
      }
      const kind = one.taken.kind === 'unchanged' ? 'unchanged' : 'added';
      told = { file: file.file, kind, raters: [one.taken.code] };
      return { ok: true, value: one.assessment };
    }),
  );
  return kept.ok ? done({ ...kept.value, files: told === null ? [] : [told] }) : kept;
}

function severalIn(file: string, found: number) {
  return { ...groupProblem('group-several-in-file', '', { found: String(found) }), file };
}
