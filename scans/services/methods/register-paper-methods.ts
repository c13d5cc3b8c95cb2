import { buildAttendanceList, buildCertificates } from '../../report/papers/register-papers.ts';
import type { CertificateWish } from '../../report/papers/register-papers.ts';
import type { PaperModel } from '../../report/report-model.ts';
import { withLogo } from '../../report/with-logo.ts';
import type { CertificateState } from '../../sessions/certificates.ts';
import { sessionIn } from '../../sessions/change-session.ts';
import { registerProblem } from '../../sessions/register-problem.ts';
import type { Register, Session } from '../../sessions/register.ts';
import type { Checked, Services } from '../api.ts';
import type { Outcome } from '../failure.ts';
import { madeFile } from '../made-file.ts';
import { after, done, refused } from '../outcomes.ts';
import type { Desk, Scan } from '../scan.ts';
import { paperWords } from '../shown/shown-of.ts';
import type { Settings } from '../store-ports.ts';
import { sessionViewOf, stateOfUnit, whoOf } from '../views/build-register-view.ts';
import type { MadeFile } from '../views/assessment-view.ts';

/** What a session needs on paper, and what people get for having come. */
export function createRegisterPaperMethods(desk: Desk): Pick<Services, 'session.paper' | 'certificate.make'> {
  const { scan, register } = desk;
  return {
    'session.paper': async (input) =>
      after(await scan(), async (found) =>
        after(await register.read(), (now) => attendanceList(desk, found, now.register, input)),
      ),
    'certificate.make': async (input) =>
      after(await scan(), async (found) =>
        after(await register.read(), (now) => certificates(desk, found, now.register, input)),
      ),
  };
}

async function attendanceList(
  desk: Desk,
  { definition }: Scan,
  register: Register,
  { id, language, date }: Checked<'session.paper'>,
): Promise<Outcome<MadeFile>> {
  const found = sessionIn(register, id);
  if (!found.ok) return refused(...found.problems);
  const session = found.value;
  const words = paperWords(definition, language);
  const persons = sessionViewOf(desk.ports, register, session).persons.filter(
    ({ present, isExpected }) => present !== null || isExpected,
  );
  const model = buildAttendanceList(definition, { language, session, persons }, words);
  const what = words('file.attendance', { title: session.title });
  return made(desk, model, { what, day: session.on, date });
}

async function certificates(
  desk: Desk,
  { definition }: Scan,
  register: Register,
  { unit, persons: asked, language, date }: Checked<'certificate.make'>,
): Promise<Outcome<MadeFile>> {
  const { ports } = desk;
  const state = stateOfUnit(register, unit);
  if (state === null) return refused(registerProblem('series-unknown'));
  const persons = asked.flatMap((id) => reachedBy(register, state, id));
  if (persons.length < asked.length) return refused(registerProblem('certificate-not-reached'));
  const words = paperWords(definition, language);
  const day = date ?? ports.today();
  const by = date === null ? signedBy((await ports.settings.read()).settings) : '';
  const programme = programmeOf(register, state);
  const model = buildCertificates(definition, { language, state, programme, persons, date: day, by }, words);
  const [only] = persons;
  const name = persons.length === 1 && only !== undefined ? whoOf(only.person) : state.name;
  const what = words(state.gives === 'note' ? 'file.note' : 'file.certificate', { name });
  return made(desk, model, { what, day, date });
}

function reachedBy(
  { persons, sessions }: Register,
  { reached }: CertificateState,
  id: Checked<'certificate.make'>['persons'][number],
): CertificateWish['persons'] {
  const person = persons.find((one) => one.id === id);
  const standing = reached.find((one) => one.person === id);
  if (person === undefined || standing === undefined) return [];
  const attended = standing.attended.flatMap((wanted): readonly Session[] =>
    sessions.filter((one) => one.id === wanted),
  );
  return [{ person, sessions: attended }];
}

function programmeOf({ series }: Register, { unit }: CertificateState): string {
  return unit.kind === 'programme'
    ? unit.programme
    : (series.find(({ id }) => id === unit.series)?.programme ?? '');
}

function signedBy({ adviser, organisation }: Settings): string {
  return [adviser, organisation].filter((part) => part.trim() !== '').join(', ');
}

/** `date`: fixes the file, and then the settings are not looked at. */
async function made(
  { ports }: Desk,
  model: PaperModel,
  { what, day, date }: { readonly what: string; readonly day: string; readonly date: string | null },
): Promise<Outcome<MadeFile>> {
  const logo = date === null ? (await ports.settings.read()).settings.logo : null;
  const bytes = await ports.renderer.render(withLogo(model, logo), date ?? ports.today());
  return done(madeFile({ what, company: '', day }, 'pdf', bytes));
}
