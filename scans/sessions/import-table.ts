import type { Parsed, Problem } from '../definition/problem.ts';
import { importPerson } from './import-person.ts';
import { refusedPlan } from './import-plan.ts';
import { createPersonFinder } from './person-by.ts';
import type { PersonFinder } from './person-by.ts';
import type { Cells, ImportLine, ImportPlan, ImportScope, LineScope, Step } from './import-plan.ts';
import { importSession } from './import-session.ts';
import { plainWord, type ReadColumn } from './import-words.ts';
import { dayOrderOf, plainDay } from './import-day.ts';
import type { DayOrder } from './import-day.ts';
import { setAttendance } from './attendance.ts';
import { registerProblem } from './register-problem.ts';
import type { PersonId, Register, SessionId } from './register.ts';

const mostLines = 5000;

/**
 * What a list would do, line by line, before anything is taken. The first row names the columns, in any order and any
 * of our languages. Nothing that stands in the register is written over; a second time the same list does nothing.
 */
export function planTable(
  register: Register,
  [head = [], ...rows]: readonly (readonly string[])[],
  scope: ImportScope,
): ImportPlan {
  const columns = head.map((heading) => scope.words.columns.get(plainWord(heading)) ?? null);
  const fatal = headProblems(head, columns, rows.length, scope);
  if (fatal.length > 0) return refusedPlan(register, fatal);
  const unknown = head.filter((heading, at) => columns[at] === null && heading.trim() !== '');
  const seen = new Map<string, number>();
  const lines: ImportLine[] = [];
  const finder = createPersonFinder(register.persons);
  let now = register;
  const order = orderIn(rows, columns);
  rows.forEach((row, at) => {
    const cells = cellsOf(row, columns, order);
    if (Object.values(cells).every((cell) => cell === '')) return;
    const planned = planLine(now, cells, { ...scope, finder });
    const problems = [...planned.problems, ...twiceProblems(planned, at + 2, seen)];
    const isRefused = problems.length > 0;
    if (!isRefused) {
      learnPerson(finder, now, planned);
      now = planned.register;
    }
    const does = isRefused ? 'refused' : planned.does;
    const notes = isRefused ? [] : planned.notes;
    lines.push({ line: at + 2, about: aboutOf(cells), does, problems, notes });
  });
  const problems = unknown.map((heading) =>
    registerProblem('import-column-unknown', '', { heading: heading.trim().slice(0, 80) }),
  );
  return { lines, problems, register: lines.some(({ does }) => changes(does)) ? now : register };
}

/** Of a line that is taken: who is new, or was filled in. */
function learnPerson(finder: PersonFinder, before: Register, { register, person }: PlannedLine): void {
  const { persons } = register;
  if (persons === before.persons) return;
  const last = persons.at(-1);
  const found = last?.id === person ? last : persons.find(({ id }) => id === person);
  if (found !== undefined) finder.learn(found);
}

/** The same person twice in one session, or twice where no session is named. */
function twiceProblems(
  { person, session }: PlannedLine,
  line: number,
  seen: Map<string, number>,
): readonly Problem[] {
  if (person === null) return [];
  const key = `${person} ${session ?? ''}`;
  const before = seen.get(key);
  if (before === undefined) seen.set(key, line);
  return before === undefined ? [] : [registerProblem('import-twice', '', { line: String(before) })];
}

function changes(does: ImportLine['does']): boolean {
  return does === 'adds' || does === 'completes';
}

type PlannedLine = Omit<ImportLine, 'line' | 'about'> & {
  readonly register: Register;
  readonly person: PersonId | null;
  readonly session: SessionId | null;
};

function planLine(register: Register, cells: Cells, scope: LineScope): PlannedLine {
  const session = importSession(register, cells, scope);
  const person = importPerson(session.register, cells, scope);
  const problems = [...session.problems, ...person.problems];
  const ids = { session: session.id, person: person.id };
  const presence = problems.length > 0 ? null : importPresence(person.register, cells, scope, ids);
  const steps = [session, person, ...(presence === null ? [] : [presence])];
  const does = (['adds', 'completes'] as const).find((one) => steps.some((step) => step.does === one));
  return {
    ...ids,
    register: presence?.register ?? person.register,
    does: does ?? 'nothing',
    problems: [...problems, ...(presence?.problems ?? [])],
    notes: steps.flatMap(({ notes }) => notes),
  };
}

function importPresence(
  register: Register,
  cells: Cells,
  { words }: LineScope,
  { session, person }: { readonly session: SessionId | null; readonly person: PersonId | null },
): Step {
  const nothing: Step = { register, does: 'nothing', problems: [], notes: [] };
  const typed = cells.present;
  if (typed === '') return nothing;
  const found = words.presences.get(plainWord(typed));
  if (found === undefined) {
    return { ...nothing, problems: [registerProblem('import-present', 'present', { found: typed })] };
  }
  if (found === 'none' || session === null || person === null) return nothing;
  const before = register.sessions
    .find(({ id }) => id === session)
    ?.attendances.find((one) => one.person === person);
  if (before !== undefined) {
    const isOther = before.present !== found;
    return { ...nothing, notes: isOther ? [registerProblem('import-kept', 'present')] : [] };
  }
  return stepOf(nothing, setAttendance(register, session, person, found));
}

function stepOf(nothing: Step, next: Parsed<Register>): Step {
  return next.ok
    ? { ...nothing, register: next.value, does: 'adds' }
    : { ...nothing, problems: next.problems };
}

function headProblems(
  head: readonly string[],
  columns: readonly (ReadColumn | null)[],
  rows: number,
  { session }: ImportScope,
): readonly Problem[] {
  if (rows > mostLines) return [registerProblem('import-too-many', '', { most: String(mostLines) })];
  const twice = columns.find((column, at) => column !== null && columns.indexOf(column) !== at);
  if (twice !== undefined && twice !== null) {
    const heading = head[columns.indexOf(twice)] ?? '';
    return [registerProblem('import-column-twice', '', { heading: heading.trim().slice(0, 80) })];
  }
  const hasPerson = columns.includes('code') || columns.includes('email');
  const hasSession = session === null && columns.includes('on') && columns.includes('title');
  return hasPerson || hasSession ? [] : [registerProblem('import-no-columns')];
}

function orderIn(rows: readonly (readonly string[])[], columns: readonly (ReadColumn | null)[]): DayOrder {
  const places = [columns.indexOf('on'), columns.indexOf('keepUntil')];
  return dayOrderOf(rows.flatMap((row) => places.map((place) => plainCell(row[place] ?? ''))));
}

function cellsOf(row: readonly string[], columns: readonly (ReadColumn | null)[], order: DayOrder): Cells {
  const cell = (column: ReadColumn): string => plainCell(row[columns.indexOf(column)] ?? '');
  const whole = `${cell('firstName')} ${cell('lastName')}`.trim();
  return {
    on: plainDay(cell('on'), order),
    type: cell('type'),
    title: cell('title'),
    series: cell('series'),
    programme: cell('programme'),
    host: cell('host'),
    code: cell('code'),
    email: cell('email'),
    name: cell('name') === '' ? whole : cell('name'),
    company: cell('company'),
    postcode: cell('postcode'),
    enterpriseNumber: cell('enterpriseNumber'),
    purpose: cell('purpose'),
    keepUntil: plainDay(cell('keepUntil'), order),
    present: cell('present'),
  };
}

/** On one line. An export puts an apostrophe before what a spreadsheet would compute. */
function plainCell(cell: string): string {
  return cell
    .replaceAll(/(^|[;,\t\n"])'(?='*[\p{Z}\p{Cf}]*[=+\-@＝＋－＠\t\n])/gu, '$1')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function aboutOf({ code, email, name, title, on }: Cells): readonly string[] {
  const who = [code, email, name].find((part) => part !== '') ?? '';
  return [who, title, on].filter((part) => part !== '');
}
