import type { Definition, Language } from '../../definition/definition.ts';
import type { Person, Seat, Session } from '../../sessions/register.ts';
import { formatDate } from '../dates.ts';
import type { Words } from '../paper-words.ts';
import type { FlowBlock, FlowModel } from '../flow-model.ts';
import { workshopFurniture } from './workshop-furniture.ts';

/** Everything that is kept of one person. */
export type PersonFile = {
  readonly person: Person;
  readonly sessions: readonly { readonly session: Session; readonly present: 'half' | 'less' }[];
  /** Where he asked for the full scan; `calledOn` `null`: he was not called back yet. */
  readonly callBacks: readonly { readonly session: Session; readonly calledOn: string | null }[];
  readonly seats: readonly { readonly session: Session; readonly seat: Seat }[];
  /** His own answers, in words, per scan; an answer without words is left out. */
  readonly answers: readonly {
    readonly company: string;
    readonly lines: readonly { readonly question: string; readonly answer: string; readonly note: string }[];
  }[];
};

/** The same to be read: what the register keeps, at which sessions he was, and what he answered. */
export function buildPersonPaper(
  definition: Definition,
  { person, sessions, callBacks, seats, answers }: PersonFile,
  { language, date }: { readonly language: Language; readonly date: string },
  words: Words,
): FlowModel {
  const day = formatDate(date, words);
  const heading = words('personFile.title');
  const nameOf = ({ title, on }: Session): string => `${title}, ${formatDate(on, words)}`;
  return {
    language,
    title: heading,
    subject: words('document.personFile', { date: day }),
    furniture: workshopFurniture(definition, { language, variant: null, heading }, words),
    body: {
      kind: 'flow',
      size: 'usual',
      date: day,
      blocks: [
        { kind: 'paragraph', text: words('personFile.intro', { date: day }), tone: 'body' },
        ...factsOf(person, words).map((text): FlowBlock => ({ kind: 'typed', as: 'item', text })),
        ...part(
          words('personFile.sessions'),
          sessions.length === 0
            ? [words('personFile.noSessions')]
            : sessions.map(({ session, present }) =>
                present === 'half' ? nameOf(session) : words('personFile.less', { session: nameOf(session) }),
              ),
        ),
        ...part(words('personFile.callBacks'), callBackLines(callBacks, nameOf, words)),
        ...part(
          words('personFile.seats'),
          seats.map(({ session, seat }) =>
            words('personFile.seat', { label: seat.label, session: nameOf(session) }),
          ),
        ),
        ...answers.flatMap(({ company, lines }) =>
          part(
            words('personFile.answers', { company: company === '' ? words('company.unknown') : company }),
            lines.map(({ question, answer, note }) =>
              [words('personFile.answer', { question, answer }), note]
                .filter((text) => text !== '')
                .join(' · '),
            ),
          ),
        ),
        { kind: 'paragraph', text: words('personFile.noEvaluation'), tone: 'note' },
      ],
    },
  };
}

/** A heading with its lines; nothing where there are none. */
function part(title: string, lines: readonly string[]): readonly FlowBlock[] {
  if (lines.length === 0) return [];
  return [
    { kind: 'typed', as: 'heading', text: title },
    ...lines.map((text): FlowBlock => ({ kind: 'typed', as: 'item', text })),
  ];
}

function callBackLines(
  callBacks: PersonFile['callBacks'],
  nameOf: (session: Session) => string,
  words: Words,
): readonly string[] {
  return callBacks.map(({ session, calledOn }) =>
    calledOn === null
      ? nameOf(session)
      : words('personFile.called', { session: nameOf(session), date: formatDate(calledOn, words) }),
  );
}

function factsOf(
  { code, email, name, company, purpose, keepUntil }: Person,
  words: Words,
): readonly string[] {
  const fact = (label: string, value: string): readonly string[] =>
    value === '' ? [] : [words('personFile.line', { label, value })];
  return [
    ...fact(words('register.column.code'), code),
    ...fact(words('register.column.email'), email),
    ...fact(words('register.column.name'), name),
    ...fact(words('register.column.company'), company.name),
    ...fact(words('register.column.postcode'), company.postcode),
    ...fact(words('register.column.enterpriseNumber'), company.enterpriseNumber),
    ...fact(words('register.column.purpose'), words(`register.purpose.${purpose}`)),
    ...fact(words('register.column.keepUntil'), formatDate(keepUntil, words)),
  ];
}
