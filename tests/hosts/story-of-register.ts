import { isPersonId, isSeriesId, isSessionId } from '../../scans/sessions/register-ids.ts';
import type { PersonId, SeriesId, SessionId } from '../../scans/sessions/register.ts';
import { utf8 } from '../../scans/services/utf8.ts';
import { idIn, step, text } from './story-parts.ts';
import type { Seen, Step } from './story-parts.ts';

/** Who came to a session, what they get for it, and what is kept of them. */
export function registerStory(): readonly Step[] {
  const person = {
    code: 'P-001',
    email: 'an@voorbeeld.be',
    name: 'An Peeters',
    company: { name: 'Houtbouw Peeters', postcode: '2440', enterpriseNumber: '' },
    purpose: 'certificate',
    keepUntil: '2028-11-24',
  } as const;
  const csv = utf8('code;e-mail;aanwezig\nP-002;;ja\nP-003;geen adres;ja\n');
  const list = (seen: Seen) => ({ file: 'lijst.csv', bytes: csv, session: sessionIn(seen).id });
  const paper = { language: 'nl', date: '2026-11-29' } as const;
  const series = { name: 'Reeks', programme: 'INN', certificateAt: 1, gives: 'certificate' } as const;
  return [
    step('series.save', () => ({ id: null, ...series, name: '' })),
    step('series.save', () => ({ id: null, ...series }), keepSeries),
    step('series.save', (seen) => ({ id: seriesIn(seen), ...series, programme: 'INN-2026' })),
    step('programme.save', () => ({ code: 'INN-2026', certificateAt: 1 })),
    step('session.save', (seen) => ({
      ...sessionIn(seen),
      series: seriesIn(seen),
      programme: '',
      on: '2026-11-20',
      type: 'academy',
      title: 'Kijken bij de buren',
      host: '',
    })),
    step('person.save', () => ({ id: null, ...person, code: '', email: '' })),
    step('person.save', () => ({ id: null, ...person }), keepPerson),
    step('attendance.set', (seen) => ({
      session: sessionIn(seen).id,
      person: personIn(seen),
      present: 'half',
    })),
    step('session.callBack', (seen) => ({
      session: sessionIn(seen).id,
      person: personIn(seen),
      state: 'wanted',
    })),
    step('evaluation.add', (seen) => ({
      session: sessionIn(seen).id,
      answers: { useful: 5, clear: 4, recommend: null },
    })),
    step('evaluation.set', (seen) => ({
      session: sessionIn(seen).id,
      evaluation: { useful: [0, 0, 1, 2, 3], clear: [0, 0, 0, 0, 0], recommend: [0, 0, 0, 0, 6] },
    })),
    step('evaluation.start', (seen) => ({ session: sessionIn(seen).id, code: '47', language: 'nl' })),
    step('kiosk.evaluate', () => ({ answers: { useful: 5, clear: 5, recommend: 5 } })),
    step('evaluation.start', (seen) => ({ session: sessionIn(seen).id, code: '4711', language: 'nl' })),
    step('kiosk.view', () => ({})),
    step('kiosk.evaluate', () => ({ answers: { useful: 5, clear: null, recommend: 1 } })),
    step('session.view', sessionIn),
    step('kiosk.end', () => ({ code: 'nee' })),
    step('kiosk.end', () => ({ code: '4711' })),
    step('register.preview', list),
    step('register.take', list),
    step('session.view', sessionIn),
    step('session.paper', (seen) => ({ ...sessionIn(seen), paper: 'attendance-list', ...paper })),
    step('certificate.make', (seen) => ({
      unit: { kind: 'series', series: seriesIn(seen) },
      persons: [personIn(seen)],
      ...paper,
    })),
    step('register.export', () => ({ as: 'csv', session: null, language: 'fr' })),
    step('register.export', () => ({ as: 'evaluation', session: null, language: 'nl' })),
    step('register.export', () => ({ as: 'json', session: null, language: 'nl' })),
    step('person.list', () => ({})),
    step('person.export', (seen) => ({ id: personIn(seen), ...paper })),
    step('person.erase', (seen) => ({ ids: [personIn(seen)] })),
    step('series.remove', (seen) => ({ id: seriesIn(seen) })),
  ];
}

/** A call gives a plain id; what it may be is what the story tries. */
export function sessionIn(seen: Seen): { readonly id: SessionId } {
  const id = idIn(seen, 'session');
  if (!isSessionId(id)) throw new Error(`no id: ${id}`);
  return { id };
}

function seriesIn(seen: Seen): SeriesId {
  const id = idIn(seen, 'series');
  if (!isSeriesId(id)) throw new Error(`no id: ${id}`);
  return id;
}

function personIn(seen: Seen): PersonId {
  const id = idIn(seen, 'person');
  if (!isPersonId(id)) throw new Error(`no id: ${id}`);
  return id;
}

function keepSeries(value: unknown, seen: Seen): void {
  seen['series'] = text(value, 'series', 0, 'id');
}

function keepPerson(value: unknown, seen: Seen): void {
  seen['person'] = text(value, 'id');
}
