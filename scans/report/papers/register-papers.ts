import type { Definition, Language } from '../../definition/definition.ts';
import type { CertificateState } from '../../sessions/certificates.ts';
import { evaluationQuestions } from '../../sessions/register.ts';
import type { Person, Session } from '../../sessions/register.ts';
import { formatDate } from '../dates.ts';
import type { Words } from '../paper-words.ts';
import type { AttendanceModel, CertificateModel } from '../report-model.ts';
import type { Certificate } from './register-bodies.ts';
import { workshopFurniture } from './workshop-furniture.ts';

/** As many lines as people sign on, where fewer are known. */
const fewestLines = 12;
/** For who was not known before. */
const spareLines = 5;

const marks = ['1', '2', '3', '4', '5'] as const;

/** A list to sign, with these persons on it and empty lines under them, and the three questions. */
export function buildAttendanceList(
  definition: Definition,
  wish: { readonly language: Language; readonly session: Session; readonly persons: readonly Person[] },
  words: Words,
): AttendanceModel {
  const { language, session, persons } = wish;
  const date = formatDate(session.on, words);
  const type = words(`register.type.${session.type}`);
  const known = persons.map(({ code, email, name, company }) => ({
    who: name === '' ? (code === '' ? email : code) : name,
    company: company.name,
  }));
  const lines = Math.max(fewestLines, known.length + spareLines);
  const empty = Array.from({ length: lines - known.length }, () => ({ who: '', company: '' }));
  return {
    language,
    title: `${words('attendance.title')} · ${session.title}`,
    subject: words('document.attendance', { date }),
    furniture: workshopFurniture(definition, { language, variant: null, heading: session.title }, words),
    body: {
      kind: 'attendance',
      heading: words('attendance.title'),
      date,
      about: [
        session.title,
        words('attendance.about', { type: type.charAt(0).toUpperCase() + type.slice(1), date }),
        ...(session.host === '' ? [] : [words('attendance.host', { host: session.host })]),
      ],
      why: words('attendance.why'),
      head: {
        number: words('attendance.number'),
        who: words('attendance.who'),
        company: words('attendance.company'),
        half: words('attendance.half'),
        sign: words('attendance.sign'),
      },
      rows: [...known, ...empty],
      evaluation: {
        heading: words('attendance.evaluation'),
        how: words('attendance.evaluationHow'),
        statement: words('evaluation.statement'),
        answers: marks.map((mark) => words(`evaluation.${mark}`)),
        questions: evaluationQuestions.map((question) => words(`evaluation.${question}`)),
      },
    },
  };
}

export type CertificateWish = {
  readonly language: Language;
  readonly state: CertificateState;
  /** Of the series or of the sessions; empty: none. */
  readonly programme: string;
  /** Who has reached it, each with what he attended. */
  readonly persons: readonly { readonly person: Person; readonly sessions: readonly Session[] }[];
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** "An Peeters, VLAIO"; empty: nobody is named. */
  readonly by: string;
};

/** A certificate or note of attendance, a page for each person. */
export function buildCertificates(
  definition: Definition,
  wish: CertificateWish,
  words: Words,
): CertificateModel {
  const { language, state, persons } = wish;
  const heading = words(state.gives === 'note' ? 'certificate.noteTitle' : 'certificate.title');
  const furniture = workshopFurniture(definition, { language, variant: null, heading: state.name }, words);
  return {
    language,
    title: `${heading} · ${state.name}`,
    subject: words('document.certificate', { date: formatDate(wish.date, words) }),
    // It is about somebody who came, and has no questionnaire.
    furniture: { ...furniture, footer: '', pageOf: '' },
    body: {
      kind: 'certificates',
      pages: persons.map((one) => certificateOf(wish, one, heading, words)),
    },
  };
}

function certificateOf(
  { state, programme, date, by }: CertificateWish,
  { person, sessions }: CertificateWish['persons'][number],
  heading: string,
  words: Words,
): Certificate {
  const { name, code, email, company } = person;
  const count = String(sessions.length);
  return {
    heading,
    says: words('certificate.says'),
    who: name === '' ? (code === '' ? email : code) : name,
    from: company.name === '' ? '' : words('certificate.from', { company: company.name }),
    attended:
      sessions.length === 1 ? words('certificate.attendedOne') : words('certificate.attended', { count }),
    name: state.name,
    programme:
      programme === '' || programme === state.name ? '' : words('certificate.programme', { programme }),
    sessions: sessions.map(({ on, title, type }) => ({
      date: formatDate(on, words),
      title,
      type: words(`register.type.${type}`),
    })),
    notes: [
      words('certificate.half'),
      ...(state.gives === 'certificate' && state.needs > 1
        ? [words('certificate.needs', { count: String(state.needs) })]
        : []),
    ],
    by,
    placeLabel: words('certificate.place'),
    place: formatDate(date, words),
    signLabel: words('certificate.sign'),
  };
}
