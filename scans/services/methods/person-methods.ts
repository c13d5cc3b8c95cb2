import type { Problem } from '../../definition/problem.ts';
import { addPerson, savePerson, usualKeepUntil } from '../../sessions/change-person.ts';
import { erasePersons } from '../../sessions/erase-person.ts';
import { registerProblem } from '../../sessions/register-problem.ts';
import type { PersonId, Register } from '../../sessions/register.ts';
import type { Checked, Services } from '../api.ts';
import { seatsOfPersons } from '../answers-of-persons.ts';
import { changeRegister } from '../change-register.ts';
import type { Outcome } from '../failure.ts';
import { after, done, refused } from '../outcomes.ts';
import type { Ports } from '../ports.ts';
import { newPersonId } from '../register-ids.ts';
import type { Desk } from '../scan.ts';
import { personRows } from '../views/build-register-view.ts';
import type { ErasedPersons, PersonsView } from '../views/register-view.ts';
import { eraseAnswers } from './erase-answers.ts';

/** Who is in the register, and what one person may ask: everything about him, or to be gone. */
export function createPersonMethods(
  desk: Desk,
): Pick<Services, 'person.list' | 'person.save' | 'person.erase'> {
  const { ports, register } = desk;
  return {
    'person.list': async () =>
      after(await register.read(), (now) => done(personsViewOf(ports, now.register, now.problems))),
    'person.save': async ({ id: asked, ...typed }) => {
      const id = asked ?? newPersonId(ports);
      const keepUntil = typed.keepUntil.trim() === '' ? usualKeepUntil(ports.today()) : typed.keepUntil;
      const fields = { ...typed, keepUntil };
      return changeRegister(
        desk,
        (now) => (asked === null ? addPerson : savePerson)(now, id, fields),
        (now) => ({ id, view: personsViewOf(ports, now, []) }),
      );
    },
    'person.erase': (input) => erase(desk, input),
  };
}

/**
 * First his answers, which are found by his seats, then the register. Broken off on the way it can be asked again.
 */
async function erase(
  { ports, register }: Desk,
  { ids }: Checked<'person.erase'>,
): Promise<Outcome<ErasedPersons>> {
  const persons: ReadonlySet<PersonId> = new Set(ids);
  const found = await register.read();
  if (!found.ok) return refused(...found.problems);
  const { register: now, problems } = found.value;
  if (problems.length > 0) return refused(...problems);
  if (ids.some((id) => !now.persons.some((one) => one.id === id))) {
    return refused(registerProblem('person-unknown'));
  }
  const answers = await eraseAnswers(ports, await seatsOfPersons(ports, now, persons));
  if (!answers.ok) return refused(...answers.problems);
  return after(await register.changeErasing((latest) => erasePersons(latest, persons)), (left) =>
    done({ view: personsViewOf(ports, left, []), unreached: answers.value }),
  );
}

function personsViewOf(ports: Ports, register: Register, problems: readonly Problem[]): PersonsView {
  return {
    persons: personRows(register, ports.today()),
    usualKeepUntil: usualKeepUntil(ports.today()),
    problems,
  };
}
