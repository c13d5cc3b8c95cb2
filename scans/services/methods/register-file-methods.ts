import type { Definition, Language } from '../../definition/definition.ts';
import type { Parsed } from '../../definition/problem.ts';
import type { Cell, Table } from '../../report/tables/table.ts';
import { usualKeepUntil } from '../../sessions/change-person.ts';
import { planRegister } from '../../sessions/import-register.ts';
import { planTable } from '../../sessions/import-table.ts';
import { refusedPlan, type ImportPlan } from '../../sessions/import-plan.ts';
import { importColumns, type ImportColumn } from '../../sessions/import-words.ts';
import { parseRegister, registerText } from '../../sessions/register-file.ts';
import { registerProblem } from '../../sessions/register-problem.ts';
import type { Attendance, Person, Register, Session, SessionId } from '../../sessions/register.ts';
import type { Checked, Services } from '../api.ts';
import type { Outcome } from '../failure.ts';
import { madeFile } from '../made-file.ts';
import { after, done, refused } from '../outcomes.ts';
import { newPersonId, newSeriesId, newSessionId } from '../register-ids.ts';
import { importWords } from '../register-words.ts';
import type { Desk } from '../scan.ts';
import { paperWords } from '../shown/shown-of.ts';
import { evaluationTable } from '../tables/evaluation-table.ts';
import { utf8 } from '../utf8.ts';
import { textOfWindows1252 } from '../windows-1252.ts';
import type { MadeFile } from '../views/assessment-view.ts';
import type { RegisterImport } from '../views/register-view.ts';

/** The register as a list: from elsewhere, and for elsewhere. */
export function createRegisterFileMethods(
  desk: Desk,
): Pick<Services, 'register.preview' | 'register.take' | 'register.export'> {
  return {
    'register.preview': async (input) =>
      after(await desk.register.read(), async ({ register, problems }) => {
        if (problems.length > 0) return refused(...problems);
        return after(await planned(desk, input), (plan) => done(shown(plan(register), false)));
      }),
    'register.take': async (input) =>
      after(await planned(desk, input), async (plan) => {
        let taken: ImportPlan | null = null;
        const changed = await desk.register.change((now) => {
          taken = plan(now);
          return { ok: true, value: taken.register };
        });
        return after(changed, (now) => done(shown(taken ?? refusedPlan(now, []), true)));
      }),
    'register.export': (input) => exported(desk, input),
  };
}

function shown({ lines, problems }: ImportPlan, taken: boolean): RegisterImport {
  return { taken, lines, problems };
}

/** What the file would do with any register; refused where it is no text. */
async function planned(
  desk: Desk,
  { file, bytes, session }: Checked<'register.preview'>,
): Promise<Parsed<(register: Register) => ImportPlan>> {
  const { ports } = desk;
  const scan = await desk.scan();
  if (!scan.ok) return scan;
  const text = bytes.length > mostBytes ? null : (ports.decodeUtf8(bytes) ?? textOfWindows1252(bytes));
  if (text === null) return { ok: false, problems: [{ ...registerProblem('import-unreadable'), file }] };
  if (/^\s*\{/u.test(text)) {
    const theirs = parseRegister(text, file, ports.sha256Hex);
    return theirs.ok ? { ok: true, value: (register) => planRegister(register, theirs.value) } : theirs;
  }
  const rows = await ports.readCsv(text);
  const scope = {
    words: importWords(scan.value.definition),
    session,
    keepUntil: usualKeepUntil(ports.today()),
    newIds: {
      person: () => newPersonId(ports),
      session: () => newSessionId(ports),
      series: () => newSeriesId(ports),
    },
  };
  return { ok: true, value: (register) => planTable(register, rows, scope) };
}

const mostBytes = 5_000_000;

async function exported(
  desk: Desk,
  { as, session, language }: Checked<'register.export'>,
): Promise<Outcome<MadeFile>> {
  const { ports } = desk;
  return after(await desk.scan(), async ({ definition }) =>
    after(await desk.register.read(), async ({ register, problems }) => {
      if (problems.length > 0) return refused(...problems);
      const words = paperWords(definition, language);
      const name = { what: words('file.register'), company: '', day: ports.today() };
      if (as === 'json') {
        return after(registerText(register, '', ports.sha256Hex), (text) =>
          done(madeFile(name, 'json', utf8(text))),
        );
      }
      const isEvaluation = as === 'evaluation';
      const make = isEvaluation ? evaluationTable : tableOf;
      const table = make(register, session, definition, language);
      const numbers = language === 'en' ? 'point' : 'comma';
      const bytes = await ports.tables.write({ kind: 'csv', table, numbers }, ports.today());
      return done(madeFile(isEvaluation ? { ...name, what: table.name } : name, 'csv', bytes));
    }),
  );
}

/** One row for each attendance; a session to which nobody came, and somebody who came nowhere, have one of their own. */
function tableOf(
  register: Register,
  only: SessionId | null,
  definition: Definition,
  language: Language,
): Table {
  const words = paperWords(definition, language);
  const rows: (readonly Cell[])[] = [];
  const add = (
    session: Session | null,
    person: Person | null,
    present: Attendance['present'] | null,
  ): void => {
    const cells = cellsOf(register, session, person);
    const said = { ...cells, present: present === null ? '' : words(`register.present.${present}`) };
    const type = session === null ? '' : words(`register.type.${session.type}`);
    const purpose = person === null ? '' : words(`register.purpose.${person.purpose}`);
    rows.push(importColumns.map((column) => ({ ...said, type, purpose })[column]));
  };
  const sessions = register.sessions.filter(({ id }) => only === null || id === only);
  for (const session of sessions.toSorted((a, b) => a.on.localeCompare(b.on))) {
    if (session.attendances.length === 0) add(session, null, null);
    for (const { person, present } of session.attendances) {
      add(session, register.persons.find(({ id }) => id === person) ?? null, present);
    }
  }
  const came = new Set(
    register.sessions.flatMap(({ attendances }) => attendances.map(({ person }) => person)),
  );
  if (only === null) {
    for (const person of register.persons) if (!came.has(person.id)) add(null, person, null);
  }
  return {
    name: words('register.sheet'),
    columns: importColumns.map((column) => ({ heading: words(`register.column.${column}`), width: 20 })),
    rows,
  };
}

type Cells = Readonly<Record<Exclude<ImportColumn, 'present' | 'type' | 'purpose'>, string>>;

function cellsOf(register: Register, session: Session | null, person: Person | null): Cells {
  return { ...sessionCells(register, session), ...personCells(person) };
}

function sessionCells({ series }: Register, session: Session | null) {
  if (session === null) return { on: '', title: '', series: '', programme: '', host: '' };
  const { on, title, programme, host } = session;
  return { on, title, series: series.find(({ id }) => id === session.series)?.name ?? '', programme, host };
}

function personCells(person: Person | null) {
  const none = { name: '', postcode: '', enterpriseNumber: '' };
  const { code, email, name, company, keepUntil } = person ?? {
    code: '',
    email: '',
    name: '',
    company: none,
    keepUntil: '',
  };
  const { name: companyName, postcode, enterpriseNumber } = company;
  return { code, email, name, company: companyName, postcode, enterpriseNumber, keepUntil };
}
