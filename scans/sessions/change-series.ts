import type { Parsed, Problem } from '../definition/problem.ts';
import { neededTextProblems, registerProblem, textProblems } from './register-problem.ts';
import { longest } from './register-schema.ts';
import type { Programme, Register, Series, SeriesId } from './register.ts';

/** What an adviser fills in of a series. */
export type SeriesFields = Pick<Series, 'name' | 'programme' | 'certificateAt' | 'gives'>;

/** Adds a series. Refused with every problem, `place` being the field. */
export function addSeries(register: Register, id: SeriesId, fields: SeriesFields): Parsed<Register> {
  const kept = trimmed(fields);
  const problems = seriesProblems(kept);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { ...register, series: [...register.series, { id, ...kept }] } };
}

/** The same for a series that is there; refused too where it is not. */
export function saveSeries(register: Register, id: SeriesId, fields: SeriesFields): Parsed<Register> {
  const kept = trimmed(fields);
  const problems = seriesProblems(kept);
  if (problems.length > 0) return { ok: false, problems };
  if (!register.series.some((one) => one.id === id)) return unknown;
  const series = register.series.map((one) => (one.id === id ? { ...one, ...kept } : one));
  return { ok: true, value: { ...register, series } };
}

/** Its sessions stay, each by itself. */
export function removeSeries(register: Register, id: SeriesId): Parsed<Register> {
  const series = register.series.filter((one) => one.id !== id);
  if (series.length === register.series.length) return unknown;
  const sessions = register.sessions.map((one) => (one.series === id ? { ...one, series: null } : one));
  return { ok: true, value: { ...register, series, sessions } };
}

/** Adds a programme, or sets the number of the one with this code. */
export function saveProgramme(register: Register, programme: Programme): Parsed<Register> {
  const code = programme.code.trim();
  const problems = neededTextProblems('code', code, longest.code);
  if (problems.length > 0) return { ok: false, problems };
  const others = register.programmes.filter((one) => one.code !== code);
  const before = register.programmes.find((one) => one.code === code);
  return { ok: true, value: { ...register, programmes: [...others, { ...before, ...programme, code }] } };
}

const unknown: Parsed<never> = { ok: false, problems: [registerProblem('series-unknown')] };

function trimmed({ name, programme, ...fields }: SeriesFields): SeriesFields {
  return { ...fields, name: name.trim(), programme: programme.trim() };
}

function seriesProblems({ name, programme }: SeriesFields): readonly Problem[] {
  return [
    ...neededTextProblems('name', name, longest.title),
    ...textProblems('programme', programme, longest.code),
  ];
}
