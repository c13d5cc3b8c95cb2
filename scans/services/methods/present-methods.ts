import type { Assessment } from '../../assessment/assessment-record.ts';
import { sessionIn } from '../../sessions/change-session.ts';
import type { SessionId, Workshop } from '../../sessions/register.ts';
import { buildWall } from '../../workshop/present/build-wall.ts';
import type { Wall } from '../../workshop/present/wall.ts';
import { workshopProblem } from '../../workshop/run/workshop-problem-texts.ts';
import type { Services } from '../api.ts';
import type { Outcome } from '../failure.ts';
import { after, done, refused } from '../outcomes.ts';
import type { Desk, Scan } from '../scan.ts';
import { knownVariant } from '../shown/shown-of.ts';

/** The wall of a workshop, made anew from what the disk has at each call. */
export function createPresentMethods(desk: Desk): Pick<Services, 'workshop.presenter'> {
  return { 'workshop.presenter': ({ session }) => present(desk, session) };
}

async function present(desk: Desk, id: SessionId): Promise<Outcome<Wall>> {
  return after(await desk.scan(), async (scan) =>
    after(await desk.register.read(), async ({ register, problems }) => {
      if (problems.length > 0) return refused(...problems);
      const found = sessionIn(register, id);
      if (!found.ok) return refused(...found.problems);
      const { workshop } = found.value;
      if (workshop === undefined) return refused(workshopProblem('workshop-not-there'));
      const companies = await companiesOf(desk, scan, workshop);
      const { dayOf } = desk.ports;
      return done(buildWall({ definition: scan.definition, workshop, companies, dayOf }));
    }),
  );
}

/** The scans that can be shown today. */
async function companiesOf(
  { ports }: Desk,
  scan: Scan,
  { companies }: Workshop,
): Promise<readonly Assessment[]> {
  const looked = await Promise.all(companies.map((id) => ports.assessments.look(id)));
  return looked.flatMap((found) => (found.ok && knownVariant(scan, found.value).ok ? [found.value] : []));
}
