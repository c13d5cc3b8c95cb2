import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { PersonId, SessionId } from '../../../scans/sessions/register.ts';
import { isSessionId } from '../../../scans/sessions/register-ids.ts';
import type { Program } from '../program.ts';

/** Sessions: without a workshop yet, of one company, of one that answered, of several, and of half an hour. */
export type SeededWorkshops = Readonly<
  Record<'fresh' | 'one' | 'talk' | 'many' | 'half' | 'gone', SessionId>
>;

/** By which a page says whose it is. */
export const titles = {
  one: 'Samen rond de tafel',
  talk: 'Waar we verschillen',
  many: 'Samen in de parochiezaal',
  half: 'Een half uur',
} as const;

/** `group`: a scan of several people. */
export async function seedWorkshops(program: Program, group: AssessmentId): Promise<SeededWorkshops> {
  const gone = '00000000-0000-4000-8000-000000000001';
  if (!isSessionId(gone)) throw new Error(gone);
  const one = await workshopOf(program, 'one-company', titles.one);
  await program.call('session.callBack', { session: one, person: await somebody(program), state: 'wanted' });
  return {
    fresh: await sessionOf(program, 'Later te kiezen'),
    one,
    talk: await talkOf(program, group),
    many: await workshopOf(program, 'several-companies', titles.many),
    half: await workshopOf(program, 'half-hour', titles.half),
    gone,
  };
}

/** In the register, of whom nothing is filled in but who he is; his time to be kept is over. */
async function somebody(program: Program): Promise<PersonId> {
  const saved = await program.call('person.save', {
    id: null,
    code: 'P-001',
    email: '',
    name: '',
    company: { name: 'Metaal Segers', postcode: '2440', enterpriseNumber: '' },
    purpose: 'invitation',
    keepUntil: '2026-01-31',
  });
  return saved.id;
}

async function talkOf(program: Program, assessment: AssessmentId): Promise<SessionId> {
  const session = await sessionOf(program, titles.talk);
  await program.call('workshop.setUp', { session, script: 'one-company', language: 'nl' });
  await program.call('workshop.company', { session, assessment, in: true });
  return session;
}

async function sessionOf(program: Program, title: string): Promise<SessionId> {
  const fields = { series: null, programme: '', on: '2026-11-20', type: 'workshop', host: '' } as const;
  return (await program.call('session.save', { id: null, ...fields, title })).id;
}

async function workshopOf(
  program: Program,
  script: 'one-company' | 'several-companies' | 'half-hour',
  title: string,
): Promise<SessionId> {
  const session = await sessionOf(program, title);
  await program.call('workshop.setUp', { session, script, language: 'nl' });
  const made = await program.call('assessment.create', {
    variant: 'general',
    mode: script === 'half-hour' ? 'quick' : 'full',
    filledBy: 'adviser',
    language: 'nl',
    company: { name: title },
  });
  const assessment = made.assessment.id;
  await program.call('workshop.company', { session, assessment, in: true });
  const ways = { A1: 'kiosk', A2: 'kiosk', A3: 'kiosk', B1: 'file', C1: 'paper' } as const;
  for (const [label, way] of Object.entries(ways)) {
    const wish = { label, assessment, role: 'employee', way, person: null } as const;
    await program.call('workshop.seat', { session, seat: null, ...wish });
  }
  return session;
}
