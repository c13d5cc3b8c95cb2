import { personBy } from '../../../scans/sessions/person-by.ts';
import type { PersonFields } from '../../../scans/sessions/change-person.ts';
import type { PersonId } from '../../../scans/sessions/register.ts';
import type { Call } from '../../../scans/services/api.ts';
import type { Outcome } from '../../../scans/services/failure.ts';
import type { SessionView } from '../../../scans/services/views/register-view.ts';

/** Who was typed: somebody of the register as he stands there, or a new one who is kept first. */
export async function knownOrNew(
  call: Call,
  { persons }: Pick<SessionView, 'persons'>,
  fields: PersonFields,
): Promise<Outcome<PersonId>> {
  const known = personBy({ persons }, { code: fields.code.trim(), email: fields.email.trim() });
  if (known !== null) return { ok: true, value: known.id };
  const saved = await call('person.save', { id: null, ...fields });
  return saved.ok ? { ok: true, value: saved.value.id } : saved;
}
