import { addSeries } from './change-series.ts';
import { addSession } from './change-session.ts';
import type { Cells, ImportScope, Step } from './import-plan.ts';
import { plainWord } from './import-words.ts';
import { registerProblem } from './register-problem.ts';
import type { Register, Session, SessionId } from './register.ts';

/** The session of a line: that of the screen, found by its day and title, or added. */
export function importSession(
  register: Register,
  cells: Cells,
  scope: ImportScope,
): Step & { readonly id: SessionId | null } {
  const nothing = { register, does: 'nothing', problems: [], notes: [], id: scope.session } as const;
  const { on, title, type, programme, host } = cells;
  if (scope.session !== null || (on === '' && title === '')) return nothing;
  const known = register.sessions.find((one) => one.on === on && plainWord(one.title) === plainWord(title));
  if (known !== undefined) return { ...nothing, notes: notesOn(register, known, cells, scope), id: known.id };
  const kind = scope.words.types.get(plainWord(type));
  if (kind === undefined) {
    return { ...nothing, problems: [registerProblem('import-type', 'type', { found: type })] };
  }
  const inSeries = seriesOf(register, cells, scope);
  if (inSeries.problems.length > 0) return { ...nothing, problems: inSeries.problems };
  const id = scope.newIds.session();
  const fields = { series: inSeries.id, programme, on, type: kind, title, host };
  const added = addSession(inSeries.register, id, fields);
  return added.ok
    ? { ...nothing, register: added.value, does: 'adds', id }
    : { ...nothing, problems: added.problems };
}

function seriesOf(register: Register, { series, programme }: Cells, { newIds }: ImportScope) {
  const none = { register, problems: [], id: null } as const;
  if (series === '') return none;
  const known = register.series.find(({ name }) => plainWord(name) === plainWord(series));
  if (known !== undefined) return { ...none, id: known.id };
  const id = newIds.series();
  const added = addSeries(register, id, {
    name: series,
    programme,
    certificateAt: null,
    gives: 'certificate',
  });
  return added.ok ? { ...none, register: added.value, id } : { ...none, problems: added.problems };
}

/** Ours stays where the list says something else of a session that is there. */
function notesOn(register: Register, session: Session, cells: Cells, { words }: ImportScope) {
  const series = register.series.find(({ id }) => id === session.series)?.name ?? '';
  const { type, programme, host } = cells;
  const differs = (typed: string, ours: string): boolean =>
    typed !== '' && plainWord(typed) !== plainWord(ours);
  return [
    ...(type !== '' && words.types.get(plainWord(type)) !== session.type ? ['type'] : []),
    ...(differs(cells.series, series) ? ['series'] : []),
    ...(differs(programme, session.programme) ? ['programme'] : []),
    ...(differs(host, session.host) ? ['host'] : []),
  ].map((key) => registerProblem('import-kept', key));
}
