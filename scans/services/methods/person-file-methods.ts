import type { Assessment } from '../../assessment/assessment-record.ts';
import type { Answer } from '../../assessment/assessment.ts';
import type { Definition, Language } from '../../definition/definition.ts';
import { buildPersonPaper } from '../../report/papers/person-paper.ts';
import type { PersonFile } from '../../report/papers/person-paper.ts';
import { withLogo } from '../../report/with-logo.ts';
import { callBackOf } from '../../sessions/call-backs.ts';
import { registerProblem } from '../../sessions/register-problem.ts';
import type { PersonId, Register } from '../../sessions/register.ts';
import { stepsBy } from '../../workshop/raters.ts';
import { namesAt, seatsOfPersons } from '../answers-of-persons.ts';
import type { OwnSeat } from '../answers-of-persons.ts';
import type { Checked, Services } from '../api.ts';
import type { Outcome } from '../failure.ts';
import { madeFile } from '../made-file.ts';
import { after, done, refused } from '../outcomes.ts';
import type { Desk, Scan } from '../scan.ts';
import { paperWords, themeName } from '../shown/shown-of.ts';
import { utf8 } from '../utf8.ts';
import { whoOf } from '../views/build-register-view.ts';
import type { PersonFiles } from '../views/register-view.ts';

/** Everything about one person, in one act. */
export function createPersonFileMethods(desk: Desk): Pick<Services, 'person.export'> {
  return {
    'person.export': async (input) =>
      after(await desk.scan(), async (scan) =>
        after(await desk.register.read(), ({ register }) => exported(desk, scan, register, input)),
      ),
  };
}

async function exported(
  { ports }: Desk,
  scan: Scan,
  register: Register,
  { id, language, date }: Checked<'person.export'>,
): Promise<Outcome<PersonFiles>> {
  const person = register.persons.find((one) => one.id === id);
  if (person === undefined) return refused(registerProblem('person-unknown'));
  const words = paperWords(scan.definition, language);
  const seats = await seatsOfPersons(ports, register, new Set([id]));
  const own = { sessions: sessionsOf(register, id), callBacks: callBacksOf(register, id), seats };
  const scans = scansOf(seats);
  const day = date ?? ports.today();
  const answers = scans.map((one) => inWords(scan, one, language));
  const model = buildPersonPaper(
    scan.definition,
    { person, ...own, answers },
    { language, date: day },
    words,
  );
  const logo = date === null ? (await ports.settings.read()).settings.logo : null;
  const name = { what: words('file.person', { who: whoOf(person) }), company: '', day };
  const document = {
    person,
    ...asPlain(own),
    answers: scans.map(({ response }) => response),
    plan: seats.flatMap((one) => stepsBy(one.scan?.plan ?? [], namesAt(one))),
  };
  return done({
    json: madeFile(name, 'json', utf8(`${JSON.stringify(document, null, 2)}\n`)),
    pdf: madeFile(name, 'pdf', await ports.renderer.render(withLogo(model, logo), day)),
  });
}

type Own = Pick<PersonFile, 'sessions' | 'callBacks' | 'seats'>;

function sessionsOf({ sessions }: Register, id: PersonId): Own['sessions'] {
  return sessions.flatMap((session) => {
    const found = session.attendances.find(({ person }) => person === id);
    return found === undefined ? [] : [{ session, present: found.present }];
  });
}

function callBacksOf({ sessions }: Register, id: PersonId): Own['callBacks'] {
  return sessions.flatMap((session) => {
    const found = callBackOf(session, id);
    return found === null ? [] : [{ session, calledOn: found.calledOn }];
  });
}

/** Of a session only what is no one else’s. */
function asPlain({ sessions, callBacks, seats }: Own) {
  const fact = ({ id, on, type, title }: Own['sessions'][number]['session']) => ({ id, on, type, title });
  return {
    sessions: sessions.map(({ session, present }) => ({ ...fact(session), present })),
    callBacks: callBacks.map(({ session, calledOn }) => ({ ...fact(session), calledOn })),
    seats: seats.map(({ session, seat }) => ({ session: fact(session), seat })),
  };
}

type ScanOfPerson = { readonly assessment: Assessment; readonly response: Assessment['responses'][number] };

function scansOf(seats: readonly OwnSeat[]): readonly ScanOfPerson[] {
  return seats.flatMap(({ scan, response: own }) => {
    const response = scan?.responses.find(({ id }) => id === own);
    return scan === null || response === undefined ? [] : [{ assessment: scan, response }];
  });
}

function inWords(
  { definition }: Scan,
  { assessment, response }: ScanOfPerson,
  language: Language,
): PersonFile['answers'][number] {
  const words = paperWords(definition, language);
  const answers = definition.questions.flatMap(({ id, ask, levels }): readonly AnswerLine[] => {
    const given = response.answers[id];
    const note = response.notes[id] ?? '';
    if (given === undefined && note === '') return [];
    const answer =
      given === undefined ? words('answers.open') : answerInWords(definition, given.answer, levels, language);
    return [{ question: ask[language], answer, note }];
  });
  const lines = [
    ...answers,
    ...importanceInWords(definition, assessment, response, language),
    ...factsInWords(definition, response, language),
  ];
  return { company: assessment.company.name ?? '', lines };
}

type AnswerLine = PersonFile['answers'][number]['lines'][number];

function importanceInWords(
  definition: Definition,
  { variant }: Assessment,
  { importance }: ScanOfPerson['response'],
  language: Language,
): readonly AnswerLine[] {
  const words = paperWords(definition, language);
  const { question, levels } = definition.importance;
  return definition.dimensions.flatMap(({ id }): readonly AnswerLine[] => {
    const rating = importance?.[id];
    if (rating === undefined) return [];
    const label = themeName(definition, variant, id, language);
    const asked = words('personFile.line', { label, value: question[language] });
    return [{ question: asked, answer: levels[rating]?.[language] ?? '', note: '' }];
  });
}

function factsInWords(
  definition: Definition,
  { facts }: ScanOfPerson['response'],
  language: Language,
): readonly AnswerLine[] {
  const words = paperWords(definition, language);
  return definition.facts.flatMap(({ id, question, options }): readonly AnswerLine[] => {
    const chosen = (facts[id] ?? []).flatMap((at) => options[at]?.text[language] ?? []);
    if (chosen.length === 0) return [];
    return [{ question: question[language], answer: chosen.join(words('list.rows')), note: '' }];
  });
}

function answerInWords(
  { instructions }: Definition,
  answer: Answer,
  levels: Definition['questions'][number]['levels'],
  language: Language,
): string {
  if (typeof answer === 'number') return levels[answer]?.[language] ?? '';
  return instructions[answer === 'dont-know' ? 'dontKnow' : 'notApplicable'][language];
}
