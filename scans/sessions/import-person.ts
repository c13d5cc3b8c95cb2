import { fieldProblems, tidied, type PersonFields } from './change-person.ts';
import type { Cells, LineScope, Step } from './import-plan.ts';
import { plainWord } from './import-words.ts';
import { registerProblem } from './register-problem.ts';
import type { Person, PersonId, Register } from './register.ts';

/** The person of a line: found by code or e-mail address, filled in where he was empty, or added. */
export function importPerson(
  register: Register,
  listed: Cells,
  scope: LineScope,
): Step & { readonly id: PersonId | null } {
  const { cells, notes } = withPlacedCompany(listed, scope);
  const found = personOf(register, cells, scope);
  return { ...found, notes: [...found.notes, ...notes] };
}

/** Lists of who enrolled name a company alone, which tells no two of one name apart: it is left out, and said. */
function withPlacedCompany(
  cells: Cells,
  { finder }: LineScope,
): { readonly cells: Cells; readonly notes: Step['notes'] } {
  const { company, postcode, enterpriseNumber } = cells;
  if (company === '' || postcode !== '' || enterpriseNumber !== '') return { cells, notes: [] };
  const known = finder.byCode(cells.code) ?? finder.byEmail(cells.email);
  const isKnown = known !== null && isSameText(known.company.name, company);
  return {
    cells: { ...cells, company: '' },
    notes: isKnown ? [] : [registerProblem('import-company-left', 'postcode', { company })],
  };
}

function personOf(
  register: Register,
  cells: Cells,
  scope: LineScope,
): Step & { readonly id: PersonId | null } {
  const nothing = { register, does: 'nothing', problems: [], notes: [], id: null } as const;
  const { code, email } = cells;
  if (code === '' && email === '') {
    const isNamed = cells.name !== '' || cells.company !== '';
    return isNamed ? { ...nothing, problems: [registerProblem('person-without-code', 'code')] } : nothing;
  }
  const typed = fieldsOf(cells, scope);
  if (typed === null) {
    const found = cells.purpose;
    return { ...nothing, problems: [registerProblem('import-purpose', 'purpose', { found })] };
  }
  const problems = fieldProblems(typed);
  if (problems.length > 0) return { ...nothing, problems };
  return placed(register, typed, cells, scope);
}

/** Beside who is there already: one of them, or a new one. */
function placed(
  register: Register,
  typed: PersonFields,
  cells: Cells,
  scope: LineScope,
): Step & { readonly id: PersonId | null } {
  const nothing = { register, does: 'nothing', problems: [], notes: [], id: null } as const;
  const byCode = scope.finder.byCode(typed.code);
  const byEmail = scope.finder.byEmail(typed.email);
  if (byCode !== null && byEmail !== null && byCode.id !== byEmail.id) {
    return { ...nothing, problems: [registerProblem('import-two-persons', 'email')] };
  }
  const known = byCode ?? byEmail;
  if (known !== null) return { ...completed(register, known, typed, cells), id: known.id };
  const id = scope.newIds.person();
  const persons = [...register.persons, { id, ...typed }];
  return { ...nothing, register: { ...register, persons }, does: 'adds', id };
}

/** `null`: a purpose that nobody knows. What is not in the list is filled in as usual. */
function fieldsOf(cells: Cells, { words, keepUntil }: LineScope): PersonFields | null {
  const purpose = cells.purpose === '' ? 'certificate' : words.purposes.get(plainWord(cells.purpose));
  if (purpose === undefined) return null;
  return tidied({
    code: cells.code,
    email: cells.email,
    name: cells.name,
    company: {
      name: cells.company,
      postcode: cells.postcode,
      enterpriseNumber: cells.enterpriseNumber,
    },
    purpose,
    keepUntil: cells.keepUntil === '' ? keepUntil : cells.keepUntil,
  });
}

/** Empty fields take what the list says; where both say something else, ours stays and that is said. */
function completed(register: Register, known: Person, typed: PersonFields, cells: Cells): Step {
  const ours = flat(known);
  const theirs = { ...flat(typed), ...absentOf(cells, known) };
  const differing = personKeys.filter((key) => theirs[key] !== '' && theirs[key] !== ours[key]);
  const filled = differing.filter((key) => ours[key] === '');
  const notes = differing
    .filter((key) => ours[key] !== '' && !isSameText(ours[key], theirs[key]))
    .map((key) => registerProblem('import-kept', key));
  if (filled.length === 0) return { register, does: 'nothing', problems: [], notes };
  const next = { ...ours, ...Object.fromEntries(filled.map((key) => [key, theirs[key]])) };
  const { company, postcode, enterpriseNumber, code, email, name } = next;
  const person: Person = {
    ...known,
    code,
    email,
    name,
    company: { name: company, postcode, enterpriseNumber },
  };
  const persons = register.persons.map((one) => (one.id === known.id ? person : one));
  return { register: { ...register, persons }, does: 'completes', problems: [], notes };
}

const personKeys = [
  'code',
  'email',
  'name',
  'company',
  'postcode',
  'enterpriseNumber',
  'purpose',
  'keepUntil',
] as const;
type Flat = Readonly<Record<(typeof personKeys)[number], string>>;

function flat({ code, email, name, company, purpose, keepUntil }: PersonFields): Flat {
  const { name: companyName, postcode, enterpriseNumber } = company;
  return { code, email, name, company: companyName, postcode, enterpriseNumber, purpose, keepUntil };
}

/** What the list does not say is no difference. */
function absentOf(cells: Cells, { purpose, keepUntil }: Person): Partial<Flat> {
  return {
    ...(cells.purpose === '' ? { purpose } : {}),
    ...(cells.keepUntil === '' ? { keepUntil } : {}),
  };
}

function isSameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
