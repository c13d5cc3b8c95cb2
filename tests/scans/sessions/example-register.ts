import { isAssessmentId, isResponseId } from '../../../scans/assessment/assessment-ids.ts';
import type { AssessmentId, ResponseId } from '../../../scans/assessment/assessment-record.ts';
import { dimensionId, questionId } from '../../../scans/definition/ids.ts';
import { isPersonId, isSeatId, isSeriesId, isSessionId } from '../../../scans/sessions/register-ids.ts';
import { noEvaluation } from '../../../scans/sessions/register.ts';
import type { PersonId, Register, SeatId, SeriesId, SessionId } from '../../../scans/sessions/register.ts';

/** A register in which nothing is left out. */
export const exampleRegister: Register = {
  programmes: [{ code: 'INN-2026', certificateAt: 4, erasedWith: 1 }],
  series: [
    {
      id: series(1),
      name: 'Academie najaar',
      programme: 'INN-2026',
      certificateAt: null,
      gives: 'certificate',
    },
    {
      id: series(2),
      name: 'Driedelige reeks',
      programme: '',
      certificateAt: 3,
      gives: 'note',
      erasedWith: 2,
    },
  ],
  persons: [
    {
      id: person(1),
      code: 'P-001',
      email: 'an.peeters@voorbeeld.be',
      name: 'An Peeters',
      company: { name: 'Houtbouw Peeters', postcode: '2440', enterpriseNumber: '0417497106' },
      purpose: 'certificate',
      keepUntil: '2028-11-24',
    },
    {
      id: person(2),
      code: 'P-002',
      email: '',
      name: '',
      company: { name: '', postcode: '', enterpriseNumber: '' },
      purpose: 'invitation',
      keepUntil: '2026-01-31',
    },
  ],
  sessions: [
    {
      id: session(1),
      series: series(1),
      programme: 'INN-2026',
      on: '2026-11-20',
      type: 'workshop',
      title: 'Samen de scan invullen',
      host: 'Houtbouw Peeters',
      attendances: [
        { person: person(1), present: 'half' },
        { person: person(2), present: 'less' },
      ],
      evaluation: { ...noEvaluation, useful: [0, 1, 0, 4, 2] },
      erased: { half: 1, less: 0 },
      workshop: {
        script: 'one-company',
        language: 'nl',
        lock: 'abc',
        companies: [assessment('hout-2026')],
        seats: [
          {
            id: seat('s1'),
            label: 'Zaag',
            assessment: assessment('hout-2026'),
            response: response('r1'),
            role: 'employee',
            way: 'kiosk',
            state: 'finished',
            noticeReadAt: '2026-11-20T09:10:00.000Z',
            person: person(1),
          },
        ],
        step: 'individual',
        question: questionId('STR1'),
        timer: { kind: 'paused', leftMs: 1000 },
        dimensions: [dimensionId('STR')],
        offers: [
          { assessment: assessment('hout-2026'), kind: 'show', text: 'Onze zagerij', dimension: null },
        ],
        marks: { [questionId('STR1')]: 3 },
        comparing: true,
        endedOn: null,
      },
    },
    {
      id: session(2),
      series: null,
      programme: '',
      on: '2026-12-04',
      type: 'webinar',
      title: 'Steun vinden',
      host: '',
      attendances: [],
      evaluation: noEvaluation,
    },
  ],
};

export function person(number: number): PersonId {
  return checked(`person-000${number}`, isPersonId);
}

export function series(number: number): SeriesId {
  return checked(`series-000${number}`, isSeriesId);
}

export function session(number: number): SessionId {
  return checked(`session-000${number}`, isSessionId);
}

function assessment(id: string): AssessmentId {
  return checked(id, isAssessmentId);
}

function response(id: string): ResponseId {
  return checked(id, isResponseId);
}

function seat(id: string): SeatId {
  return checked(id, isSeatId);
}

function checked<T extends string>(id: string, is: (text: string) => text is T & string): T {
  if (!is(id)) throw new Error(`no id: ${id}`);
  return id;
}
