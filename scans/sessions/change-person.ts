import { enterpriseNumberOf } from '../assessment/enterprise-number.ts';
import { addMonths } from '../definition/calendar-days.ts';
import { isCalendarDate } from '../definition/calendar-date.ts';
import type { Parsed, Problem } from '../definition/problem.ts';
import { isSame } from './person-by.ts';
import { registerProblem, textProblems } from './register-problem.ts';
import { longest } from './register-schema.ts';
import type { Person, PersonId, Register } from './register.ts';

/** As typed: a number of a company may have points or spaces. */
export type PersonFields = Omit<Person, 'id'>;

/** How long somebody is kept where nothing else was chosen. Months. */
export const usualMonths = 24;

/** `YYYY-MM-DD`: until when somebody is kept where nothing else is chosen. */
export function usualKeepUntil(today: string): string {
  return addMonths(today, usualMonths);
}

/**
 * Adds a person. Refused with every problem, `place` being the field: neither code nor e-mail address, one that
 * another person has, a company by name alone, or a day that does not exist.
 */
export function addPerson(register: Register, id: PersonId, fields: PersonFields): Parsed<Register> {
  const kept = tidied(fields);
  const problems = personProblems(register, kept, null);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { ...register, persons: [...register.persons, { id, ...kept }] } };
}

/** The same for a person who is there; refused too where he is not. */
export function savePerson(register: Register, id: PersonId, fields: PersonFields): Parsed<Register> {
  const kept = tidied(fields);
  const problems = personProblems(register, kept, id);
  if (problems.length > 0) return { ok: false, problems };
  if (!register.persons.some((one) => one.id === id)) {
    return { ok: false, problems: [registerProblem('person-unknown')] };
  }
  const persons = register.persons.map((one) => (one.id === id ? { id, ...kept } : one));
  return { ok: true, value: { ...register, persons } };
}

/** Without spaces at the ends; the number of the company as ten digits where it can be one. */
export function tidied({ code, email, name, company, ...fields }: PersonFields): PersonFields {
  const typed = company.enterpriseNumber.trim();
  return {
    code: code.trim(),
    email: email.trim(),
    name: name.trim(),
    company: {
      name: company.name.trim(),
      postcode: company.postcode.trim(),
      enterpriseNumber: enterpriseNumberOf(typed) ?? typed,
    },
    ...fields,
  };
}

/** What is wrong with a person by itself, beside others or not. */
export function fieldProblems({ code, email, name, company, keepUntil }: PersonFields): readonly Problem[] {
  const { postcode, enterpriseNumber } = company;
  const when = (isWrong: boolean, problem: string, place: string): readonly Problem[] =>
    isWrong ? [registerProblem(problem, place)] : [];
  return [
    ...when(code === '' && email === '', 'person-without-code', 'code'),
    ...textProblems('code', code, longest.code),
    ...when(email !== '' && !isEmail(email), 'person-email', 'email'),
    ...textProblems('name', name, longest.name),
    ...textProblems('company', company.name, longest.title),
    ...when(
      company.name !== '' && postcode === '' && enterpriseNumber === '',
      'person-company-place',
      'postcode',
    ),
    ...when(postcode !== '' && !/^\d{4}$/u.test(postcode), 'person-postcode', 'postcode'),
    ...when(
      enterpriseNumber !== '' && enterpriseNumberOf(enterpriseNumber) === undefined,
      'person-enterprise-number',
      'enterpriseNumber',
    ),
    ...when(!isCalendarDate(keepUntil), 'register-day', 'keepUntil'),
  ];
}

function personProblems(
  { persons }: Register,
  fields: PersonFields,
  id: PersonId | null,
): readonly Problem[] {
  const others = persons.filter((one) => one.id !== id);
  return [
    ...fieldProblems(fields),
    ...(others.some((one) => isSame(one.code, fields.code))
      ? [registerProblem('person-code-twice', 'code')]
      : []),
    ...(others.some((one) => isSame(one.email, fields.email))
      ? [registerProblem('person-email-twice', 'email')]
      : []),
  ];
}

function isEmail(text: string): boolean {
  return Array.from(text).length <= longest.email && /^[^\s@<>"]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/iu.test(text);
}
